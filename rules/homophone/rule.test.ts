import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'the verb avoir and the preposition, each in its place': {
      html: '<p>Il a faim, il va à Paris, il y a du vent, grâce à lui. La grâce a le dernier mot. Il a à faire.</p>',
    },
    'ou and où': { html: '<p>Thé ou café ? Là où il va, d’où il vient, un jour ou l’autre, ici ou là.</p>' },
    'ces, ses, c’est, s’est': {
      html: '<p>Ses amis et ces gens : c’est vrai, il s’est trompé. Ce sont des faits.</p>',
    },
    'on and ont': { html: '<p>On a ri, ils ont ri ; les gens qui ont peur. Ceux à qui on parle.</p>' },
    'quand and quant': { html: '<p>Quand à la fin tout cesse, quant à moi, je dors. Quand elle vient.</p>' },
    'peu and peut': { html: '<p>Un peu de sel, il peut venir, peut-être. Il peut de ce fait partir.</p>' },
    'leur before a word that is its own plural': {
      html: '<p>Leur fils, leur pays, leur choix ; je leur donne. Les leurs viennent.</p>',
    },
    'participles and infinitives': {
      html: '<p>Ils ont mangé pour grandir, il faut manger, il a super bien dormi, vous pouvez passer.</p>',
    },
    'a capital without its accent, which is typography': { html: '<p>A partir de lundi, tout change.</p>' },
    'code before the word': { html: '<p>La fonction <code>lire()</code> s’est donc enrichie.</p>' },
  },
  reports: {
    'a for à': {
      html: '<p>Grâce ⟦a⟧ la pluie, tout ⟦a⟧ fait.</p>',
      finds: [{ message: 'confused', data: { found: 'a', meant: 'à' } }, {}],
      fixed: '<p>Grâce à la pluie, tout à fait.</p>',
    },
    'à for a': { html: '<p>Il ⟦à⟧ mangé, il y ⟦à⟧ du vent.</p>' },
    'ou for où': { html: '<p>Le jour ⟦ou⟧ il vient, d’⟦ou⟧ vient-il ?</p>' },
    'c’est for s’est': { html: '<p>Il ⟦c’⟧est trompé.</p>', finds: [{ data: { found: 'c’', meant: "s'" } }] },
    'se for ce': { html: '<p>⟦Se⟧ sont des faits, ⟦se⟧ qui compte.</p>' },
    'sa for ça': { html: '<p>⟦Sa⟧ va bien.</p>', fixed: '<p>Ça va bien.</p>' },
    'on for ont, son for sont': { html: '<p>Ils ⟦on⟧ faim, ils ⟦son⟧ partis.</p>' },
    'quand for quant': { html: '<p>⟦Quand⟧ à moi, je dors.</p>' },
    'peut for peu': { html: '<p>Un ⟦peut⟧ de sel.</p>' },
    'the number of leur': { html: '<p>Avec ⟦leur⟧ enfants et ⟦leurs⟧ maison.</p>' },
    'an infinitive for a participle, and the reverse': {
      html: '<p>Ils ont ⟦décider⟧ ; il faut ⟦mangé⟧ ; pour ⟦trouvez⟧ mieux.</p>',
      fixed: '<p>Ils ont décidé ; il faut manger ; pour trouver mieux.</p>',
    },
    'a word that does not exist': {
      html: '<p>⟦Malgrès⟧ tout, ⟦parmis⟧ nous.</p>',
      finds: [{ message: 'misheard', data: { found: 'Malgrès', meant: 'Malgré' } }, { message: 'misheard' }],
    },
  },
});
