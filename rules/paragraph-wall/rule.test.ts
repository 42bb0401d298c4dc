import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const options = { maxWords: 8, targetWords: 4 };

testRule(rule, {
  accepts: {
    'one paragraph at the limit': { text: 'Le vélo cargo porte les courses. Il roule.', options },
  },
  ignores: {
    'two paragraphs': {
      text: 'Le vélo cargo porte les courses.\n\nIl roule sans essence ni bruit.',
      options,
    },
    'a paragraph and a list': {
      markdown: 'Le vélo cargo porte toutes les courses :\n\n- le pain ;\n- le lait.\n',
      options,
    },
  },
  reports: {
    'a wall of plain text, divided between sentences': {
      text: '⟦Le vélo cargo porte les courses. Il roule. Il ne fait pas de bruit. La ville en achète.⟧',
      options,
      finds: [{ message: 'wall', data: { words: 18 } }],
      fixed: 'Le vélo cargo porte les courses.\n\nIl roule. Il ne fait pas de bruit.\n\nLa ville en achète.',
    },
    'a wall in HTML, not divided inside its bold': {
      html: '<h1>Vélo</h1><p><b>⟦Le vélo porte les courses. Il roule.</b> Il ne fait pas de bruit.⟧</p>',
      options,
      fixed:
        '<h1>Vélo</h1><p><b>Le vélo porte les courses. Il roule.</b></p>\n<p>Il ne fait pas de bruit.</p>',
    },
  },
});
