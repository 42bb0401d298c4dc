import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'the sign': { text: 'Il hésite… puis rit, etc.' },
    'paths, code and rows of dots': {
      markdown: 'Le dossier ../images, `...args`, la suite ..... et les points .... ici.\n',
    },
    'dots before a word, which may be code': { text: 'La fonction (...args) et ...reste.' },
  },
  reports: {
    'three full stops': {
      html: '<p>Il hésite⟦...⟧ puis rit (⟦...⟧) enfin [⟦...⟧] et <b>voilà</b>⟦...⟧</p>',
      finds: [{ message: 'dots' }, {}, {}, {}],
      fixed: '<p>Il hésite… puis rit (…) enfin […] et <b>voilà</b>…</p>',
    },
    'after etc.': {
      text: 'Du pain, du vin, ⟦etc...⟧ ou ⟦etc.…⟧ ou ⟦etc…⟧',
      finds: [{ message: 'etc' }, { message: 'etc' }, { message: 'etc' }],
      fixed: 'Du pain, du vin, etc. ou etc. ou etc.',
    },
  },
});
