import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const french = 'La mairie a fermé le pont pendant trois semaines, et les bus passent par le port.';
const english = 'The bridge will be closed for three weeks while the workers replace the old cables.';

testRule(rule, {
  accepts: {
    'French as ordered': { html: `<p>${french}</p>`, brief: { language: 'fr' } },
    'a region of it': { html: `<p>${french}</p>`, brief: { language: 'fr-CA' } },
    'lines too short to tell': { html: `<p>${french}</p><p>Read more.</p>`, brief: { language: 'fr' } },
  },
  ignores: {
    'a draft without brief': { text: french },
    'a brief without language': { text: french, brief: { minWords: 10 } },
  },
  reports: {
    'a text in English': {
      html: `<p>⟦${english}⟧</p><p>${english}</p>`,
      brief: { language: 'fr' },
      finds: [{ message: 'other', data: { ordered: 'fr', found: 'en', percent: 0 } }],
    },
    'one paragraph of two': {
      html: `<p>${french}</p><p>⟦${english}⟧</p>`,
      brief: { language: 'fr' },
      finds: [{ data: { percent: 50 } }],
    },
  },
});
