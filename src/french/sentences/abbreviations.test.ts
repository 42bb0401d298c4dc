import { describe } from 'vitest';
import { testCuts } from './cuts.testing.ts';

describe('titles before a name', () => {
  testCuts([
    'La ministre a reçu M. Lambert mardi.¦ Il est reparti content.',
    'MM. Roche et Vidal ont signé.¦ Mme Vidal, non.',
    'Je remercie M. Le Goff.¦ Il a tout organisé.',
    'Selon M. De Smet, rien ne presse.',
    'Le Dr. Pasquier consulte le lundi.¦ Prenez rendez-vous.',
    'Le Pr. Anselme a pris la parole.¦ Tous écoutaient.',
    'Mgr. Dubost célébrera la messe.',
    'Me. Fabre plaidera demain.¦ Sa cliente l’attend.',
    'Mlle. Perrin enseigne le violon.',
    'Ils ont visité St. Malo et Ste. Maxime.¦ Quel voyage !',
    'Le col. Bertin a été promu.¦ Le reste suivra.',
    'Ils ont franchi le col.¦ Il neigeait déjà.',
    'Le rapport de M. Aubry, de M. Colin et de M. Ney est prêt.',
    'C’est M. PIERRE qui l’a dit.¦ Vrai ?',
    'M. le maire a coupé le ruban.',
    'La lettre est adressée à M. et Mme Thibault.',
    'Le Gal. Leclerc entra dans Paris.',
    'Mr. Robinson viendra.¦ Il l’a promis.',
    'La vis mesure 5 mm.¦ Paris en commande mille.',
  ]);
});

describe('initials', () => {
  testCuts([
    'Le roman de J. Verne est paru.¦ Tout le monde l’a lu.',
    'Le poème de V. Hugo date de 1856.',
    'J.-P. Melville filme Paris la nuit.',
    'Un portrait par J.-B. Corot orne la salle.',
    'Le président George W. Bush visita Lyon.',
    'Les romans de J.R.R. Tolkien sont épais.',
    'Le chanteur M. Pokora se produit à Lille.',
    'Selon H. L. Mencken, tout est vain.',
    'Un disque de R.E.M. passait en boucle.',
    'Il écoutait R.E.M.¦ Le disque était rayé.',
    'Le dossier de l’O.N.U. est clos.',
    'Il siège à l’O.N.U.¦ Personne ne l’écoute.',
    'La S.N.C.F. recrute.¦ La R.A.T.P. aussi.',
    'Prenez de la vitamine C.¦ Marchez une heure.',
    'Passons au plan B.¦ Tout le monde est prêt ?',
    'Il est porteur de l’hépatite B.¦ Soignez-le.',
    'La taille M.¦ Convient-elle à tous ?',
    'Le tableau est signé É. Manet.',
    'Les vers de Ch. Baudelaire et de Th. Gautier.',
    'Thomas A. Edison déposa le brevet.¦ Il avait trente ans.',
    'Le groupe A.¦ Marie joue demain.',
    'Rendez-vous avec L. Martin, puis P. Roy.',
  ]);
});

describe('eras and references', () => {
  testCuts([
    'Rome fut fondée en 753 av. J.-C. par Romulus.',
    'Le temple date de 480 av. J.-C.¦ Il fut pillé en 300 apr. J.-C.',
    'Il mourut en 44 av. J.-C., poignardé.',
    'J.-C. Brialy tient le rôle.',
    'Voir vol. 3, p. 12.¦ La suite est en annexe.',
    'Le vol. XVII est épuisé.',
    'Cf. Le Monde du 3 mai.',
    'Le chap. IV traite du climat.¦ Le chap. V, des sols.',
    'Selon l’art. 12 du code, rien n’est dû.',
    'L’art. L. 123-4 du code du travail s’applique.',
    'C’est de l’art.¦ Personne ne le nie.',
    'Voir fig. 2 et tabl. 3.',
    'Les no. 4 et 5 sont perdus.',
    'Il a dit no.¦ Personne n’a ri.',
    'La pièce n° 12 manque.',
    'Lire pp. 12-15 et suiv. avant jeudi.',
    'Dupont et al. ont publié l’étude.',
    'L’étude de Roche et al. 2019 fait foi.',
    'L’éd. Gallimard est meilleure.',
    'Les couleurs vives, p. ex. Rouge Hermès, plaisent.',
    'Un agrume (par ex. le citron) suffit.',
    'Un agrume, c.-à-d. un citron, suffit.',
    'France vs. Italie : deux à un.',
    'Le trajet dure env. 3 heures.',
    'Tél. 01 23 45 67 89.¦ Fermé le lundi.',
    'Au 12 bd. Voltaire, tout est clos.',
    'Il habite av. Foch depuis peu.',
    'Réponse avant le 3 janv. 2025.¦ Passé ce délai, rien.',
    'Ils étaient sept.¦ Aucun n’est revenu.',
    'Rendez-vous le 4 sept. 2024 à midi.',
    'Ils ont vu la mer.¦ Elle était grise.',
    'La réf. 4512 est épuisée.',
    'Le dép. 93 et le dép. 75 sont voisins.',
    'Écrivez-nous bcp. plus souvent.',
  ]);
});

describe('abbreviations that may end a sentence', () => {
  testCuts([
    'Pommes, poires, etc. sont en rayon.',
    'On y trouve des vis, des clous, etc.¦ Le magasin ferme à midi.',
    'Des vis, des clous, etc., tout y est.',
    'Des fruits (pommes, poires, etc.) et du pain.',
    'Des fruits (pommes, poires, etc.).¦ Le pain est offert.',
    'Apple Inc. vend des montres.',
    'Il travaille chez Apple Inc.¦ Son frère aussi.',
    'Le magasin Durand et Cie. ferme.',
    'Rendez-vous à 20 h.¦ La salle ouvre à 19 h 30.',
    'Il a couru 10 km.¦ Elle en a couru douze.',
    'Comptez 3 min. de cuisson.',
    'Le sac pèse 5 kg.¦ Deux suffisent.',
    'Il vit aux U.S.A.¦ Elle vit à Nice.',
    'Il faut 20 cl. de lait et 3 œufs.',
    'Départ à 9 a.m.¦ Retour le soir.',
  ]);
});
