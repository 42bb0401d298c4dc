/*
 * Keyphrases whose words are also forms of other words, and sentences marked by hand: `=` holds the very phrase, `~` holds its
 * words in some inflection, `-` holds the letters of another word (`il livre` for a book). Source: our own work. Licence: MIT.
 */
import { type MarkedPair, pairsOf } from './marked-pairs.ts';

/** A keyphrase, then sentences each behind its mark. */
export const HOMOGRAPH_PAIRS: readonly MarkedPair[] = pairsOf(`
porte blindée
= La porte blindée résiste aux pieds-de-biche.
~ Les portes blindées rassurent les assureurs.
~ Cette porte est vraiment blindée.
- Le convoyeur porte une veste blindée.
- Il porte une veste blindée.
- Elle ne porte jamais de tenue blindée.
- La garde qui porte la mallette blindée est armée.
- Portes-tu toujours ta combinaison blindée ?

livre de poche
= Un livre de poche tient dans la main.
~ Les livres de poche se vendent en gare.
~ Ce livre existe aussi en format de poche.
- Le coursier livre des lampes de poche.
- Il livre ses couteaux de poche le lundi.
- On livre aussi les montres de poche.
- Elle nous livre les clés et la lampe de poche.
- Qui livre ces lampes de poche ?

car scolaire
= Le car scolaire passe à sept heures.
= Deux heures en car scolaire fatiguent les petits.
= Un ramassage par car scolaire est prévu.
~ Les cars scolaires sont contrôlés.
- La sortie scolaire est annulée, car il pleut.
- Car le calendrier scolaire change, vérifiez les dates.
- Il aide à la cantine scolaire, car elle manque de bras.
- L'assurance scolaire est utile, car les accidents arrivent.

son et lumière
= Le son et lumière du château attire la foule.
= Un spectacle son et lumière clôt la fête.
~ Les sons et lumières de l'été font rêver.
- La lumière du soir est douce.
- Il éteint la lumière.
- Elle perd son temps et la lumière baisse.
- Le soleil et sa lumière réchauffent la cour.
- Chaque pièce a son charme et sa lumière.

prix de l'or
= Le prix de l'or grimpe.
= Les prix de l'or flambent.
- Le prix baisse ; or, personne n'achète.
- Or le prix du blé a doublé.
- Il vise un prix, or il ne joue plus.

or blanc
= Une bague en or blanc coûte cher.
= L'or blanc ne ternit pas.
- Or le mur est blanc.
- Il voulait du vin blanc, or il n'y en avait plus.
- Le linge devait être blanc, or il est gris.

montre connectée
= La montre connectée mesure le pouls.
~ Les montres connectées tiennent deux jours.
~ Ma montre n'est pas connectée.
- L'étude montre une maison connectée.
- Elle montre sa serrure connectée à tous.
- Cela montre que la balance connectée est juste.
- Le schéma montre une lampe connectée.

ferme pédagogique
= La ferme pédagogique accueille les écoles.
~ Les fermes pédagogiques ont du succès.
- Le musée ferme son atelier pédagogique.
- Elle ferme le dossier pédagogique.
- On ferme la salle pédagogique à midi.
- L'équipe pédagogique ne ferme jamais le portail.

marche nordique
= La marche nordique muscle le dos.
~ Des marches nordiques sont proposées le jeudi.
- Il marche vers un chalet nordique.
- Ça marche avec un design nordique.
- Elle marche dans la forêt nordique.
- Le modèle nordique ne marche plus.

règle de calcul
= Une règle de calcul en bois vaut cher.
~ Les règles de calcul changent en janvier.
- Il règle une erreur de calcul.
- On règle le moteur de calcul.
- Le service qui règle les feuilles de calcul est fermé.

place de marché
= Une place de marché réunit des vendeurs.
~ Les places de marché prélèvent une commission.
- Il place ses fruits sur les étals du marché.
- Elle place le marché de Noël en tête.
- On place un panneau près du marché.

commande en ligne
= La commande en ligne est simple.
~ Vos commandes en ligne arrivent demain.
- Il commande un taxi en ligne.
- Elle commande toujours ses billets en ligne.
- On commande un repas en ligne.

visite guidée
= La visite guidée dure une heure.
~ Les visites guidées affichent complet.
- Il visite une cave guidée par l'odeur.
- Elle visite le fort, guidée par un ancien.
- On visite la grotte, guidés par un spéléologue.

garde d'enfants
= La garde d'enfants coûte cher.
~ La garde d'un enfant malade s'organise.
- Elle garde des enfants.
- Il garde son âme d'enfant.
- Qui garde les vélos des enfants ?

cuisine italienne
= La cuisine italienne aime l'huile d'olive.
~ Les cuisines italiennes sont laquées.
- Il cuisine une recette italienne.
- Elle cuisine avec une voisine italienne.
- On cuisine les pâtes à la mode italienne.

pêche à la mouche
= La pêche à la mouche demande du calme.
~ Des pêches à la mouche sont organisées.
- Il pêche des truites à l'aide d'une mouche.
- Elle pêche sans une seule mouche.
- Je pêche la carpe, pas la mouche.

tente de toit
= La tente de toit se plie en deux minutes.
~ Les tentes de toit sont lourdes.
- Il tente de réparer le toit.
- Elle tente une sortie par le toit.
- On tente de sauver les tuiles du toit.

pompe à chaleur
= La pompe à chaleur divise la facture.
~ Les pompes à chaleur sont bruyantes.
- Il pompe l'eau malgré la chaleur.
- Le moteur pompe et la chaleur monte.
- Elle pompe la cave en pleine chaleur.

compte épargne
= Un compte épargne rapporte peu.
~ Les comptes épargne sont gratuits.
- Il compte son épargne.
- Elle compte sur cette épargne.
- On compte chaque euro d'épargne.

trouble du sommeil
= Un trouble du sommeil se soigne.
~ Les troubles du sommeil durent.
- Le bruit trouble le sommeil.
- Il trouble leur sommeil.
- Rien ne trouble son sommeil.

coupe de cheveux
= La coupe de cheveux coûte vingt euros.
~ Les coupes de cheveux courtes reviennent.
- Il coupe les cheveux de sa fille.
- Elle coupe ses longs cheveux.
- Qui coupe vos cheveux ?

moule à gâteau
= Un moule à gâteau se beurre.
~ Les moules à gâteaux s'empilent.
- Il moule la pâte du gâteau.
- Elle moule ses gâteaux à la louche.

chasse au trésor
= La chasse au trésor amuse les enfants.
~ Les chasses au trésor durent deux heures.
- Il chasse les pilleurs de trésor.
- On chasse les curieux du trésor royal.

conseil en gestion
= Un conseil en gestion coûte cher.
~ Ses conseils en gestion sont précieux.
- Je conseille un stage de gestion.
- On conseille de soigner la gestion.

voile d'ombrage
= La voile d'ombrage protège la terrasse.
~ Les voiles d'ombrage se lavent à l'eau.
- Le nuage voile la zone d'ombrage.
- Il se voile la face sans ombrage.

danse classique
= La danse classique exige de la rigueur.
~ Les danses classiques séduisent.
- Elle danse sur un air classique.
- Il danse, mais rien de classique.
- On danse dans un décor classique.

joue gonflée
= Une joue gonflée inquiète.
~ Les joues gonflées passent vite.
- Il joue avec une balle gonflée.
- Elle joue sa carte, gonflée à bloc.

note de frais
= Une note de frais se justifie.
~ Les notes de frais sont numérisées.
- Il note les frais.
- Elle note chaque frais dans un carnet.
- On note que les frais montent.

charge mentale
= La charge mentale épuise.
~ Les charges mentales s'additionnent.
- Il charge sa batterie mentale.
- Elle se charge de la préparation mentale.

offre d'emploi
= Une offre d'emploi se lit vite.
~ Les offres d'emploi affluent.
- Il offre un emploi.
- La mairie offre dix emplois.
- Elle nous offre un emploi d'été.

aide au logement
= L'aide au logement baisse.
~ Les aides au logement évoluent.
- Il aide sa sœur à trouver un logement.
- Elle aide au rangement du logement.
- On aide les jeunes sans logement.

garde du corps
= Un garde du corps veille.
~ Des gardes du corps veillent.
- Il garde la souplesse du corps.
- Elle garde son corps en forme.

vis à bois
= Une vis à bois tient bien.
= Les vis à bois rouillent.
- Je vis dans une maison de bois.
- Tu vis près du bois.

souris sans fil
= Une souris sans fil suffit.
= Des souris sans fil sont en stock.
- Tu souris sans tenir le fil.
- Je souris quand le fil casse.

bois de chauffage
= Le bois de chauffage doit sécher.
= Les bois de chauffage se valent.
- Je bois un thé près du chauffage.
- Tu bois trop, dit le chauffagiste.

été indien
= L'été indien dure jusqu'en octobre.
~ Les étés indiens sont rares.
- Le restaurant indien a été rénové.
- Le train indien avait été retardé.
- Il a été séduit par un plat indien.

point de croix
= Le point de croix se brode.
~ Les points de croix s'alignent.
- Il ne porte point de croix.
- La croix n'est point tombée.

vers de terre
= Les vers de terre aèrent le sol.
~ Un ver de terre suffit.
- Il creuse vers la terre meuble.
- Le drone descend vers la terre.

pas japonais
= Un pas japonais mène au jardin.
= Les pas japonais sont en pierre.
- Ce jardin n'est pas japonais.
- Le moteur japonais ne démarre pas.
- Il n'a pas vu le film japonais.

mal de dos
= Le mal de dos se soigne.
~ Les maux de dos reviennent.
- Il dort mal sur le dos.
- Son sac à dos est mal fermé.

sale temps
- Le sel et le temps conservent.
= Un sale temps s'annonce.
- Il sale la viande depuis longtemps, le temps passe.

lit double
= Un lit double prend de la place.
~ Les lits doubles sont chers.
- Elle lit une double page.
- Il lit un double sens dans la phrase.
- On lit le titre en double.

court métrage
= Un court métrage dure dix minutes.
~ Les courts métrages sont primés.
- Il court après le métrage manquant.
- Elle court, le métrage défile.

sens de la vie
= Le sens de la vie échappe.
- Je sens que la vie reprend.
- Tu sens la vie revenir.

fait divers
= Un fait divers secoue le village.
~ Les faits divers se vendent.
- Il fait divers travaux.
- Elle fait des dons divers.

suite parentale
= La suite parentale a une douche.
~ Les suites parentales sont spacieuses.
- Le dossier sera suivi par la cellule parentale.
- L'élève suit une règle parentale.

permis de conduire
= Le permis de conduire coûte cher.
= Deux permis de conduire sont perdus.
- La pluie n'a pas permis de finir, il faut conduire.
- Il a permis à sa fille de conduire.

produit d'entretien
= Un produit d'entretien se dilue.
~ Les produits d'entretien polluent.
- L'usine produit des machines d'entretien.
- Le robot produit un rapport d'entretien.

reçu fiscal
= Un reçu fiscal est envoyé.
~ Les reçus fiscaux sont en ligne.
- Il a reçu un avis fiscal.
- Elle avait reçu le redressement fiscal.

table basse
= La table basse est en chêne.
~ Les tables basses sont livrées montées.
- Il table sur une note basse.
- L'entreprise table sur une inflation basse.
- Elle table une fois de plus sur la marée basse.

mise en forme
= La mise en forme demande du temps.
~ Des mises en forme soignées.
- Elle mise sur ses joueurs en forme.
- L'entraîneur mise tout sur un groupe en forme.

course à pied
= La course à pied plaît.
~ Les courses à pied se multiplient.
- Il course un voleur à pied.

tonte du gazon
= La tonte du gazon fatigue.
- Il tond le gazon.

demande de devis
= Une demande de devis est gratuite.
~ Vos demandes de devis sont traitées.
- Le client demande deux devis.
- On demande un devis à chaque artisan.
- Je vous demande un devis précis.

location de voiture
= La location de voiture est simple.
~ Les locations de voitures augmentent.

plante verte
= Une plante verte embellit le salon.
~ Les plantes vertes purifient peu l'air.
- Il plante une haie verte.
- Le jardinier plante une bordure verte.
- Elle plante sa tente verte.

coûts cachés
~ Le coût caché du crédit.
= Les coûts cachés s'additionnent.
- Il a caché les coûts.

prise électrique
= Une prise électrique se change.
~ Les prises électriques murales.
- La décision prise par le réseau électrique.
- Elle a prise la trottinette électrique.

école de conduite
= L'école de conduite ouvre le samedi.
~ Les écoles de conduite forment.
- Le bus conduit les enfants à l'école.

peinture murale
= La peinture murale sèche vite.
~ Les peintures murales s'écaillent.

lutte contre le froid
= La lutte contre le froid commence.
- Il lutte contre le froid.
- La ville lutte contre le grand froid.

crème solaire
= La crème solaire se périme.
~ Les crèmes solaires protègent.

bouche d'égout
= Une bouche d'égout déborde.
~ Les bouches d'égout débordent.
- Un chiffon bouche l'égout.
- Il bouche un tuyau d'égout.

sucre roux
= Le sucre roux caramélise.
~ Les sucres roux diffèrent.
- Il sucre son thé roux.
- Elle ne sucre jamais le caramel roux.

échange de maison
= Un échange de maison se prépare.
~ Les échanges de maisons séduisent.
- Il échange sa maison.
- Le couple échange sa maison contre un bateau.

envie de vacances
= Une envie de vacances le prend.
- Elle envie ses vacances.

barre de son
= Une barre de son améliore les films.
~ Les barres de son sont fines.
- Il barre son nom.
- La barre lui échappe et son bateau dérive.

bord de mer
= Le bord de mer se vide.
~ Les bords de mer s'érodent.

travail à domicile
= Le travail à domicile progresse.
- Elle travaille à domicile.

classe verte
= La classe verte dure cinq jours.
~ Les classes vertes reviennent.
- Le maître classe ses fiches vertes.
- Il classe la feuille verte.

réserve d'eau
= Une réserve d'eau suffit.
~ Les réserves d'eau baissent.
- L'hôtel réserve une surprise au bord de l'eau.
- Je réserve une table au bord de l'eau.

filtre à café
= Un filtre à café en papier.
~ Les filtres à café se compostent.
- La machine filtre le café.
- Il filtre son café.

rose des vents
= La rose des vents orne la carte.
~ Des roses des vents anciennes.

fort de café
- Il est fort et boit du café.

gare routière
= La gare routière ferme à minuit.
~ Les gares routières manquent de bancs.
- Il gare son camion près de la zone routière.
- Elle gare la remorque routière.

fête foraine
= La fête foraine s'installe.
~ Les fêtes foraines reviennent.
- On fête la roulotte foraine.
- Il fête ses vingt ans dans une baraque foraine.

contrôle technique
= Le contrôle technique est obligatoire.
~ Les contrôles techniques coûtent cher.
- Il contrôle la fiche technique.
- Le garagiste contrôle un point technique.
- Qui contrôle le service technique ?

transport de colis
= Le transport de colis augmente.
~ Les transports de colis augmentent.
- Il transporte des colis.
- Le train transporte des colis.
`);
