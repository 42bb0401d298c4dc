import { describe } from 'vitest';
import { testCuts } from './cuts.testing.ts';

describe('quotations', () => {
  testCuts([
    '« Viens ici ! » dit-il.',
    '« Viens ici ! » cria sa mère.¦ Il vint.',
    '« Viens ici ! »¦ Il vint.',
    '« Où vas-tu ? » demanda-t-elle.¦ « Loin. »',
    'Il a dit : « Je pars. »¦ Elle est restée.',
    'Il a dit : « Je pars.¦ Ne m’attends pas. »¦ Elle est restée.',
    'Il a dit : « Je pars ».¦ Elle est restée.',
    'Le film « Qui a peur ? » sort mercredi.',
    '« Quelle idée ! », soupira Jeanne.',
    '« C’est fini… », murmura-t-il.',
    '« C’est fini », murmura-t-il.¦ « Partons. »',
    'Elle crie “Au feu !” et s’enfuit.',
    'Elle crie “Au feu !”¦ Tout le monde sort.',
    'Il a lu "Germinal".¦ Il a aimé.',
    'Il a dit "Je pars."¦ Elle est restée.',
    'Il a dit " Je pars. "¦ Elle est restée.',
    'Tout va bien.¦ " Je pars ", dit-il.',
    '"Je pars !" lança-t-il.¦ "Reste !" répondit-elle.',
    'Tout va bien.¦ "Je pars", dit-il.',
    'Tout va bien.¦ « Je pars », dit-il.',
    'Il pense que « la fin justifie les moyens ».¦ Il a tort.',
    '« Non !¦ – Si !¦ – Non ! »',
    '– Tu viens ?¦ – Non.¦ – Dommage.',
    '— Tu viens ? demanda-t-elle.¦ — Non, dit-il.',
    '— Non ! — dit-il en riant.',
    'Elle dit : « Le Dr. Roux est là. »¦ Il entra.',
    '« Liberté, égalité, fraternité. »¦ La devise est connue.',
    'Il répondit « oui. »¦ Puis il sortit.',
    'Que veut dire « etc. » ici ?',
    "Elle dit : 'Je pars.'¦ Il reste.",
    "Elle dit ''Je pars !'' et s’en va.",
  ]);
});

describe('brackets', () => {
  testCuts([
    'Il pleut (encore !) sur Brest.',
    'Il pleut (encore !).¦ Brest dort.',
    'Il pleut.¦ (Encore !)¦ Brest dort.',
    'Il a parlé (longtemps ?) puis s’est tu.',
    'Le texte (…) continue.',
    'Il défend sa police (...)¦ La loi est la même pour tous.',
    'Il défend sa police.¦ (...) La loi est la même pour tous.',
    'Le texte dit : « La loi (…) s’applique. »¦ Fin.',
    '[...] Les enfants jouaient.',
    'Il partit.¦ [...] Les enfants jouaient.',
    'Il partit [...].¦ Les enfants jouaient.',
    'Dix-sept ans (!) après les faits.',
    'Le résultat est connu.[12]¦ Les suites le sont moins.',
    'Le résultat est connu [12].¦ Les suites le sont moins.',
    'Il habite Lyon (Rhône).¦ Elle habite Nice.',
    'Il est parti (cf. supra).¦ Rien ne presse.',
    'Il est parti (cf. M. Roux) hier.',
    'Le club (fondé en 1904.) existe encore.',
  ]);
});

describe('final marks', () => {
  testCuts([
    'Tu viens ?¦ Oui.',
    'Tu viens ?!¦ Oui !',
    'Tu viens ? !¦ Oui !',
    'Quoi ??¦ Rien !!!¦ Bon.',
    'Il hésite… puis renonce.',
    'Il hésite...¦ Puis renonce.',
    'Il hésite…¦ Puis renonce.',
    'Il hésite....¦ Elle part.',
    'Il cherche à savoir… 30 ans plus tard.',
    '…Et il partit.¦ Seul.',
    'Bravo ! dit le maître.',
    'Hélas ! il est trop tard.',
    'Ah ! quel plaisir !¦ Oh ! merci.',
    'Comment ? pourquoi ? nul ne le sait.',
    'Attention : peinture fraîche !¦ Ne pas toucher.',
    'Il part ; elle reste.¦ Fin.',
    'Elle vit à Paris.¦ il vit à Rome.',
    'Le prix est fixé.¦ à ce jour, rien ne change.',
    'La fin.',
    'Sans point final',
    'Fin. ',
    '  Fin.¦  Début.  ',
    'Un.¦ Deux.¦ Trois.',
    'Un.¦  Deux.¦\u00a0Trois.¦\u202fQuatre.',
    'Que faire ?¦\u00a0Rien.',
    'Est-ce vrai\u202f?¦ Oui\u202f!¦ Tant mieux.',
    'Il court, il court… et tombe !¦ Aïe.',
    'Et alors ?...¦ Rien.',
    'C’est ça !…¦ Enfin.',
  ]);
});

describe('questions in a row', () => {
  testCuts([
    'Est-ce cher ?¦ combien faut-il prévoir ?',
    'Où aller ?¦ que voir ?¦ comment rentrer ?',
    'Que faire ?¦ à qui s’adresser ?',
    'Quand part-on ?¦ pourquoi si tôt ?¦ avec qui ?',
    '« Vraiment ?¦ combien de fois l’a-t-il dit ? »',
    'Vient-il ? ou pas ?',
    'Qui a gagné ? demande-t-il.',
    '« Qui a gagné ? » demande-t-il, quand vient-elle ?',
    'Le livre Que sais-je ? qui traite des sols est épuisé.',
    'N’est-ce pas ? dit-il en riant.',
  ]);
});
