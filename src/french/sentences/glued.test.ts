import { describe, expect, test } from 'vitest';
import { gluedSentencesOf } from '../sentences.ts';
import { testCuts } from './cuts.testing.ts';

/** Texts with `⟦…⟧` around each place where two sentences are glued. */
const GLUED = [
  'Il fait le tour du ⟦monde.Les⟧ pirates arrivent.',
  'Il vit à ⟦Paris.Elle⟧ vit à Rome.',
  'C’est ⟦fini.L’⟧été revient.',
  'Il est ⟦parti.À⟧ midi, tout dort.',
  '⟦Bravo!Il⟧ a gagné.',
  'Tu ⟦viens?Oui⟧, demain.',
  'Il ⟦hésite…Puis⟧ il part.',
  'Il dit « ⟦Oui. »Elle⟧ sourit.',
  'Le club (⟦PA)Dans⟧ la nuit, il gagne.',
  'Il lit « Le ⟦Monde »Il⟧ le plie.',
  'Fondé en ⟦1998.Le⟧ club grandit.',
  'Des vis, ⟦etc.Le⟧ magasin ferme.',
  'Il aime le ⟦pain.Marie⟧ aime le vin.',
  'Elle vit au ⟦Canada.Ancienne⟧ juge, elle écrit.',
  'Elle roule en Formule ⟦1.Son⟧ frère aussi.',
  'Le vote est ⟦clos.M⟧. Roux a gagné.',
  '« Tout est ⟦dit »."Rien⟧ ne change.',
  'Ils ont ⟦gagné.A⟧ midi, tout dort.',
  'La salle est ⟦pleine.Pourtant⟧, on entre.',
  'Il siège à l’⟦ONU.Le⟧ vote est clos.',
  'Il part (⟦demain).Elle⟧ reste.',
];

describe('glued sentences', () => {
  test.each(GLUED)('%s', (marked) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const start = marked.indexOf('⟦');
    expect(gluedSentencesOf(text)).toEqual([[start, marked.indexOf('⟧') - 1]]);
  });

  testCuts([
    'Il fait le tour du monde.¦Les pirates arrivent.',
    'Bravo!¦Il a gagné.¦ Enfin !',
    'Il dit « Oui. »¦Elle sourit.',
    'Le club (PA)¦Dans la nuit, il gagne.',
  ]);
});

describe('names, addresses and code, which are not glued', () => {
  testCuts([
    'Node.js, ASP.NET et Vue.JS sont cités.',
    'Le courriel Yahoo!Mail est lent.',
    'Appelez Console.WriteLine() deux fois.',
    'Le paquet System.Text.Json est requis.',
    'Voir http://exemple.fr/page.Les suites.',
    'Écrire à jean@exemple.Le matin ou le soir.',
    'Il faut (re)découvrir Nantes.',
    'M.Dupont et Mme.Le Goff sont là.',
    'J.Verne a écrit cela.',
    'St.John est arrivé.',
    'La v2.Beta est là.',
    'Le fichier photo.JPG est lourd.',
    'Le prix (HT)de base.',
  ]);
});
