import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const keyphrase = 'vélo électrique';

testRule(rule, {
  accepts: {
    'an inflection': {
      markdown: '---\ndescription: Nos vélos électriques à l’essai.\n---\nBonjour.\n',
      keyphrase,
    },
  },
  ignores: {
    'a draft without description': { text: 'Bonjour.', keyphrase },
    'a draft without keyphrase': { markdown: '---\ndescription: Nos essais.\n---\nBonjour.\n' },
  },
  reports: {
    'a description without it': {
      markdown: '---\ndescription: ⟦Nos essais de l’hiver.⟧\n---\nBonjour.\n',
      keyphrase,
      finds: [{ message: 'missing', data: { keyphrase } }],
    },
    'a description of the caller': {
      text: 'Bonjour.',
      keyphrase,
      metadata: { description: 'Nos essais.' },
      finds: [{ field: 'description' }],
    },
  },
});
