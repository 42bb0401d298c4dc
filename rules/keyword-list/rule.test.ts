import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'an enumeration inside a sentence': {
      html: '<p>Le marché vend des pommes de terre, des pommes, des poires, des coings, des noix, des figues, du miel, du cidre, des œufs, du fromage, du pain et des pommes séchées.</p>',
    },
    'ingredients in one paragraph': {
      text: 'farine, sucre glace, sucre roux, beurre doux, levure, sel, lait, vanille, cannelle, amandes, raisins secs',
    },
    'a team': {
      html: '<p>Annonay : Lemoine, Brun, Kouyaté, Marchetti, Ferrand, Diallo, Petit, Roche, Garnier, Blanc, Morin.</p>',
    },
    quantities: {
      html: '<p>Il faut : 200 g de farine, 100 g de sucre, 80 g de beurre, 3 œufs, 10 cl de lait, 5 g de sel, 20 g de beurre, 12 amandes, 50 g de beurre, 2 pommes.</p>',
    },
    'an enumeration with examples': {
      html: '<p>Les noms suivants conviennent : club, amicale, cercle (par exemple, cercle de lecture), ligue, union (par exemple, union sportive), société (par exemple, société savante), mouvement, comité, foyer, groupe.</p>',
    },
    'a short list': { html: '<p>vélo de ville, vélo de route, vélo cargo</p>' },
  },
  reports: {
    queries: {
      html: '<p>Le plombier répond jour et nuit.</p><p>⟦plombier Lyon, plombier pas cher, dépannage plombier, plombier urgence, fuite d’eau Lyon, plombier nuit, devis plombier, débouchage Lyon, chauffe-eau, artisan plombier.⟧</p>',
      finds: [{ message: 'list', severity: 'error', data: { items: 10, word: 'plombier' } }],
    },
    'queries between bars, after a label': {
      text: '⟦Mots recherchés : vélo cargo | vélo cargo occasion | vélo enfant | prix vélo | aide vélo | vélo famille | louer un vélo | remorque | casque | antivol⟧',
    },
  },
});
