import { describe } from 'vitest';
import { testCuts } from './cuts.testing.ts';

describe('numbers', () => {
  testCuts([
    'Le taux atteint 3,5 %.¦ Il montait déjà en 2019.',
    'Le taux atteint 3.5 points de plus.',
    'La version 3.1.2 corrige tout.¦ Installez-la.',
    'Passez à la 2.0.¦ Elle est gratuite.',
    'La séance est à 14.30 précises.',
    'La ville compte 1.250.000 habitants.',
    'Il reste 1 000 places.¦ Réservez vite.',
    'Voir le tableau 2.¦ Rare est la précision.',
    'Il fait 19 °C.¦ On sort sans manteau.',
    'Il fait 25 ° C.¦ Personne ne bouge.',
    'Conserver entre 2 °C et 8 °C.¦ Ne pas congeler.',
    'La bataille eut lieu en 1515.¦ François Ier la gagna.',
    'Il est né en 1984.¦ 40 ans plus tard, il revient.',
    'Elle a fini 3e.¦ Lui, 12e.',
    'C’était au XIXe s. à Lyon.',
    'C’était au XIXe siècle.¦ Lyon tissait la soie.',
    'La réunion du 12.05.2024 est annulée.',
    'Le loyer est de 850 €.¦ Les charges sont en sus.',
    'Il a payé 12,50 €, soit 3 $ de trop.',
    'Le ratio est de 1/10.¦ C’est peu.',
    'Score final : 3-2.¦ Quel match !',
    'Article 1er.¦ La loi est la même pour tous.',
    'Appelez le 3615.¦ Ou venez.',
    'La norme ISO 9001:2015 s’applique.',
    'Le fichier fait 2.5 Mo.¦ Il passera.',
    'Environ 60 % des élèves.¦ Les autres, non.',
    'L’indice perd 0,4.¦ Paris recule aussi.',
    'L’adresse 192.168.0.1 ne répond pas.',
    'Il a couru le 100 m en 10.2 s.¦ Record battu.',
    'Le n° 5.¦ Chanel l’a créé en 1921.',
    'Le module 1.8.2. de la demande est vide.',
  ]);
});

describe('numbers and letters of lists', () => {
  testCuts([
    '1. Introduction au sujet.¦ Elle est brève.',
    '2. Épluchez les pommes.',
    '12. Le retour du roi.',
    'A. Le contexte économique.',
    'a. le contexte',
    'Étape 1.¦ Coupez le courant.',
    '- Mars 2001 : ouverture.¦ - Avril 2001 : fermeture.',
    'Première ligne¦\n\nSeconde ligne.',
    'Titre sans point¦\n\nLe texte commence.¦ Il finit.',
    'Il vit\nà Paris.¦ Elle aussi.',
  ]);
});

describe('numbers and letters of items inside a paragraph', () => {
  testCuts([
    'Tous doivent agir dans un esprit d’entraide.¦ 1. Nul ne peut être exclu.¦ 2. Chacun peut adhérer.',
    'Voici deux conseils.¦ 1. Rincez.¦ 2. Séchez.',
    'Ajoutez le sel.¦ 4. Mélangez bien.¦ 5. Servez !¦ 6. Rangez.',
    'Article 2.¦ 1. Chacun a des droits.¦ 2. Nul n’est exclu.',
    'La règle est simple : 1. Coupez l’eau.¦ 2. Appelez un plombier.',
    'Que faire ?¦ 1. Couper l’eau.¦ 2. Appeler un plombier.',
    'Retenez ceci : 1. le prix baisse ; 2. la demande monte, 3. le stock fond.',
    'Les faits.¦ I. Le contexte.¦ II. Les suites.¦ III. Le bilan.',
    'Trois volets.¦ A. Le public.¦ B. Les moyens.¦ C. Le bilan.',
    'Trois volets.¦ a. Informer.¦ b. Former.¦ c. Agir.',
    '1.1. Le contexte est tendu.¦ 1.2. Les acteurs hésitent.',
    '- 1. Le premier point.¦ - 2. Le second.',
    'Combien sont-ils ?¦ 3.¦ Pas un de plus.',
    'Le bilan tient en un chiffre : 12.¦ Il fait peur.',
    'Le bilan : 2.¦ Le reste attend.',
    'C’était en juin.¦ 1984.¦ Une année folle.',
    'Le score est de 6.¦ Le reste suit.',
    'Il a fini en 2.¦ Elle en 3.',
  ]);
});

describe('telephone numbers', () => {
  testCuts([
    'Tél. : 04. 93. 12. 34. 56.¦ Ouvert le soir.',
    'Appelez le 01.23.45.67.89.¦ On répond le soir.',
    'Appelez le 01 23 45 67 89.¦ On répond le soir.',
    'Nous étions en 84.¦ 40 ans ont passé.',
  ]);
});

describe('names with marks inside', () => {
  testCuts([
    'Il travaille chez Yahoo ! depuis un an.',
    'Le portail Yahoo! News a fermé.',
    'Elle préfère Yahoo !¦ Il préfère autre chose.',
    'Node.js et Vue.js dominent.¦ ASP.NET résiste.',
    'Rendez-vous sur exemple.fr pour en savoir plus.',
    'Rendez-vous sur www.exemple.fr.¦ Tout y est.',
    'Lisez https://exemple.fr/a.b?c=d!e avant demain.',
    'Écrivez à jean.martin@exemple.fr.¦ Il répondra.',
    'Ouvrez le fichier notes.txt puis fermez-le.',
    'Le fichier LISEZMOI.TXT est vide.',
    'L’iPhone se vend bien.¦ iPad et Mac reculent.',
    'Achetez sur Booking.com.¦ C’est simple.',
    'Le .fr coûte moins que le .com.',
    'La société Free.fr recrute.',
    'Le jeu Baba Is You a plu.¦ eBay le vend.',
    'Le groupe fr.rec.arts discute.',
  ]);
});
