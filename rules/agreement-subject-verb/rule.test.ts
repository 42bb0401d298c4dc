import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'verbs that agree': {
      html: '<p>Les prix augmentent. Il vient, elles partent, on rit, je pars. Ceux qui viennent sont là.</p>',
    },
    collectives: {
      html: '<p>La plupart des gens viennent. Une série de mesures ont été prises. Un million de lecteurs l’ont lu.</p>',
    },
    'a list': { html: '<p>Le maire, l’adjoint et la secrétaire arrivent. Le chat ou le chien dorment.</p>' },
    'an inverted subject behind a time': {
      html: '<p>Le lendemain arrivent les invités. Ce matin sont tombées trois pluies.</p>',
    },
    'qui and whom it stands for': {
      html: '<p>Les clients de la société qui viennent, la société de clients qui vient, moi qui suis là.</p>',
    },
    'the title of a work': { html: '<p>Les Misérables est un roman.</p>' },
    'objects before a verb': {
      html: '<p>Les gens qu’il voit partent. Il les voit ; elle nous donne raison.</p>',
    },
    'a comparison': { html: '<p>Des villes comme la capitale attirent les jeunes.</p>' },
  },
  reports: {
    'a singular behind a plural': {
      html: '<p>Les prix du pain ⟦augmente⟧.</p>',
      finds: [{ message: 'agreement', data: { found: 'augmente', meant: 'augmentent', owner: 'Les prix' } }],
      fixed: '<p>Les prix du pain augmentent.</p>',
    },
    'a plural behind a singular': {
      html: '<p>Le coût des travaux ⟦pèsent⟧ lourd.</p>',
      fixed: '<p>Le coût des travaux pèse lourd.</p>',
    },
    pronouns: { html: '<p>Ils ⟦était⟧ là, elle ⟦viennent⟧, tu ⟦mange⟧, je ⟦boit⟧ et on ⟦partent⟧.</p>' },
    qui: { html: '<p>Ceux qui ⟦vient⟧ rient, les enfants qui ⟦joue⟧ aussi.</p>' },
    'behind a clitic and an opener': { html: '<p>En hiver, les routes se ⟦couvre⟧ de neige.</p>' },
  },
});
