/** French articles of our own invention, to be embedded in prompts. */

export const lakeTitle = 'Le lac de Sarouville baisse encore, les pêcheurs s’inquiètent';

export const lakeArticle =
  'Privé de pluie depuis le printemps Le lac de Sarouville a perdu un mètre vingt en six semaines, selon les relevés du syndicat des eaux publiés mardi.Les barques reposent désormais sur la vase et le club local a suspendu ses sorties. « Nous n’avions pas vu cela depuis trente ans », a déclaré sa présidente, Odile Marchetti.Le concours annuel, qui demandait aux écoliers un récit d’au moins 700 mots en français, est reporté à l’automne.La préfecture étudie une restriction des prélèvements agricoles, tandis que les maraîchers de la plaine réclament un délai.Inscrivez-vous à notre lettre du soir.\n\nSource link -12';

export const tramTitle = 'À Verdillac, le tramway roulera aussi la nuit';

export const tramArticle = `Les élus de Verdillac ont voté lundi la circulation nocturne de la ligne B. Dès le 4 septembre, une rame passera toutes les quarante minutes entre la gare et le campus.

Le coût, estimé à 1,3 million d’euros par an, sera partagé entre la ville et la région. L’opposition juge la dépense hasardeuse et demande un bilan avant l’été.

Chez les restaurateurs, l’annonce est bien reçue. « Mes serveurs pourront enfin rentrer sans voiture », dit Karim Benoist, patron d’une brasserie du quartier des Halles.`;

export const beeTitle = 'City beekeepers ask for fewer hives';

export const beeArticle = `Beekeepers in the port city of Larmor say there are now too many hives on its roofs. A survey published on Friday counted 412 colonies inside the ring road, three times as many as ten years ago.

Wild pollinators pay the price, according to the survey. "Flowers have not multiplied as fast as hives," said Maud Kerven, who led the work. The council wants to cap new permits next spring.`;

export const contestArticle = `La bibliothèque de Brossac relance son prix littéraire. Les candidats ont jusqu’au 3 mars pour envoyer une nouvelle.

Le règlement tient en trois lignes. Rédigez un texte d’au moins 700 mots, en français, avec des sous-titres. Les lauréats liront leur nouvelle en public au mois de mai.

L’an dernier, le jury avait reçu 214 textes venus de onze pays, dont beaucoup de lycéens. La doyenne des participantes avait quatre-vingt-douze ans.`;

export const oneParagraph = `La coopérative laitière de Montbreuil va fermer sa fromagerie historique à la fin de l’année, a-t-elle annoncé jeudi. Les vingt-trois salariés se verront proposer un poste à quarante kilomètres de là, dans l’usine de Sainte-Eulalie. Les syndicats dénoncent une décision prise sans consultation et appellent à un rassemblement samedi devant la mairie.`;

export const adviceArticle = `Vous pouvez demander cette aide dès le premier mois sans revenu. L’aide à la rentrée est destinée à l’étudiant boursier qui change de région, et la carte mobilité avec mention priorité reste valable.

Faites la demande en ligne et conservez une copie des pièces. Si la caisse ne cite pas un motif précis, vous devez écrire au médiateur avant la fin du trimestre.

Le versement a lieu le cinq du mois. En cas d’erreur, utilisez le formulaire de contestation remis au guichet.`;
