import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'right forms': { text: 'Le 1er mai, la 1re fois, les 2es, la 2nde, le XXe siècle.' },
    'words, references and code': { markdown: 'La crème, le thème, le modèle A2eme et `2ème`.\n' },
    'a form of nothing': { text: 'La 1ème fois et le 2ère.' },
  },
  reports: {
    'endings that sound right': {
      text: 'La ⟦1ière⟧ fois, au ⟦XXè⟧ siècle, le ⟦4è⟧ étage, la ⟦3éme⟧ rue.',
      finds: [
        { data: { right: '1re' } },
        { data: { right: 'XXe' } },
        { data: { right: '4e' } },
        { data: { right: '3e' } },
      ],
      fixed: 'La 1re fois, au XXe siècle, le 4e étage, la 3e rue.',
    },
    'long endings': {
      html: '<p>La ⟦2ème⟧ rue, la ⟦1<sup>ère⟧</sup> fois, les ⟦3èmes⟧, la ⟦4ieme⟧, le ⟦XXème⟧ siècle.</p>',
      finds: [{ message: 'long', data: { written: '2ème', right: '2e' } }, {}, {}, {}, {}],
      fixed: '<p>La 2e rue, la 1<sup>re</sup> fois, les 3es, la 4e, le XXe siècle.</p>',
    },
  },
});
