import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const intro = 'Le vélo cargo porte les courses, les enfants et même les meubles. Il roule sans essence.';

testRule(rule, {
  accepts: {
    'a description of its own': {
      html: `<p>${intro}</p>`,
      metadata: { description: 'Ce que porte un vélo cargo, et ce qu’il coûte par an.' },
    },
    'a short one, alike by chance': { html: `<p>${intro}</p>`, metadata: { description: 'Le vélo cargo' } },
  },
  ignores: { 'no description': { markdown: `---\ntitle: Le vélo\n---\n\n${intro}\n` } },
  reports: {
    'the first sentence again': {
      markdown: `---\ndescription: ⟦Le vélo cargo porte les courses, les enfants et même les meubles.⟧\n---\n\n${intro}\n`,
      finds: [{ message: 'copied' }],
    },
    'a cut in mid-sentence': {
      html: `<h1>Vélo</h1><p>${intro}</p>`,
      metadata: { description: 'Le vélo cargo porte les courses, les enfants et même…' },
      finds: [{ message: 'cut', data: { end: 'courses, les enfants et même…' }, field: 'description' }],
    },
  },
});
