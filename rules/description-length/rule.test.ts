import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const good = 'Ce que porte un vélo cargo, ce qu’il coûte et les aides qui le paient.';

testRule(rule, {
  accepts: {
    'a description at the lower limit': { html: '<p>Il roule.</p>', metadata: { description: good } },
  },
  ignores: { 'no description': { markdown: '---\ntitle: Le vélo\n---\n\nIl roule.\n' } },
  reports: {
    'a short one': {
      markdown: '---\ntitle: Le vélo\ndescription: ⟦Il roule sans essence.⟧\n---\n\nIl roule.\n',
      finds: [{ message: 'tooShort', data: { characters: 22, minCharacters: 70 } }],
    },
    'a long one': {
      html: '<p>Il roule.</p>',
      metadata: { description: `${good} ${good} Et la suite encore.` },
      finds: [{ message: 'tooLong', data: { characters: 161, maxCharacters: 160 }, field: 'description' }],
    },
    'a wide one': {
      html: '<p>Il roule.</p>',
      metadata: { description: 'MMMM '.repeat(20) },
      finds: [{ message: 'tooLong', data: { characters: 99, width: 1007 } }],
    },
  },
});
