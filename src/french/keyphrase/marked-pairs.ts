/*
 * Keyphrases and sentences marked by hand: `=` holds the very phrase, `~` holds its content words in some inflection, `-` is a near
 * miss. Source: our own work. Licence: MIT.
 */

/** A keyphrase, then sentences each behind its mark. */
const TABLE = `
vélo électrique
= Le vélo électrique séduit les citadins.
= Un Vélo Électrique coûte 1 500 euros.
~ Les vélos électriques sont plus lourds.
~ Ce vélo, électrique ou non, reste un vélo.
~ Électrique, le vélo change la ville.
- Le vélo cargo est en promotion.
- La trottinette électrique est rapide.
- Le réseau électrique alimente la ville.

assurance vie
= Une assurance vie se souscrit à tout âge.
= L'assurance-vie reste le placement préféré des Français.
~ Les assurances vie ont rapporté 2,6 %.
~ Elle a souscrit plusieurs assurances-vie.
- L'assurance auto augmente encore.
- Il a assuré qu'il viendrait.
- La vie est chère à Paris.

prêt immobilier
= Le prêt immobilier dure vingt ans.
~ Les prêts immobiliers repartent à la hausse.
~ Un prêt pour un projet immobilier demande un apport.
- Le marché immobilier se calme.
- Le crédit immobilier coûte moins cher.
- Les biens immobiliers se vendent mal.

cheval
= Le cheval galope dans le pré.
~ Les chevaux dorment debout.
- La chevalière est en or.
- Il monte une jument.
- Un cheval-vapeur vaut 736 watts.

œil
= Il a un œil au beurre noir.
= Son oeil droit pleure.
~ Elle a les yeux verts.
~ Ferme tes yeux.
- L'œillet sent bon.
- Un clin-d'oeil suffit.

arc-en-ciel
= Un arc-en-ciel traverse la vallée.
= L’arc-en-ciel a duré dix minutes.
~ Deux arcs-en-ciel brillaient au-dessus du lac.
- Un arc brillait dans le ciel.
- L'arc est tendu vers le ciel.
- Le ciel et l'arc de triomphe.

porte
= La porte claque.
~ Les portes sont fermées.
- Mon porte-monnaie est vide.
- Le porte-avions quitte Toulon.
- Une portière a été rayée.

porte-monnaie
= J'ai perdu mon porte-monnaie.
= Les porte-monnaie en cuir durent longtemps.
- La porte est fermée, la monnaie manque.
- La monnaie unique a vingt ans.
- Il porte de la monnaie sur lui.

l'espionnage
= L'espionnage est un vieux métier.
~ Une affaire d'espionnage secoue Londres.
~ Les espionnages se multiplient.
- L'espion venait du froid.
- Il espionne son voisin.

espion
= Un espion se cachait parmi eux.
= L'espion a été arrêté.
~ Les espions russes ont quitté le pays.
~ Cette espionne parlait six langues.
- L'espionnage économique progresse.

prix de l'or
= Le prix de l'or a doublé.
= LE PRIX DE L’OR S’ENVOLE
~ L'or atteint un prix record.
- Or, le prix baisse.
- Le prix de l'argent recule.
- Les prix montent, or les salaires stagnent.
- Le prix de l'orge augmente.

location de car
= La location de car se fait en ligne.
~ Nous proposons des locations de cars pour vos sorties.
~ Pour la location d'un car, comptez 400 euros.
- La location est chère, car la saison est courte.
- La location de voitures est en hausse.
- Les loueurs de cars sont rares.

jobs d'été
= Les jobs d'été se cherchent dès février.
~ Un job d'été aide à payer ses études.
- Ce job a été supprimé.
- Les jobs étudiants sont rares.
- L'été, les étudiants dorment.

tarte aux pommes
= La tarte aux pommes refroidit.
~ Les tartes aux pommes se congèlent bien.
~ Une tarte avec une seule pomme suffit.
- La tarte aux poires est meilleure.
- La compote de pommes est prête.
- Les pommes de terre sont cuites.

recette de crêpes
= Cette recette de crêpes vient de Bretagne.
= Une recette de crepes sans lactose.
~ Voici nos recettes de crêpes.
~ La crêpe a sa recette dans chaque famille.
- La recette de galettes est simple.
- Les crêperies font recette.

économie d'énergie
= L'économie d'énergie commence à la maison.
~ Les économies d'énergie sont possibles.
~ Les énergies vertes et l'économie vont de pair.
- L'énergie solaire progresse.
- L'économiste a de l'énergie.
- Il faut économiser de l'eau.

travail à domicile
= Le travail à domicile séduit les cadres.
~ Les travaux faits à domicile sont déductibles.
- Le télétravail progresse.
- Il travaille dans un bureau.
- Le domicile conjugal est quitté.

journal local
= Le journal local paraît le jeudi.
~ Les journaux locaux perdent des lecteurs.
~ La presse locale et les journaux souffrent.
- Le journaliste local enquête.
- Les radios locales émettent.
- Une journée passée dans un local.

beau paysage
= Un beau paysage attend le marcheur.
~ Les beaux paysages du Jura attirent les peintres.
~ La belle lumière révèle le paysage.
- Le paysagiste est venu.
- Il fait beau au pays.

mal de dos
= Le mal de dos touche tout le monde.
~ Les maux de dos coûtent cher.
- Le dos crawlé s'apprend vite.
- Il se tient mal, sur le dos.
- Le mal de tête passe vite.

eau
= L'eau bout à cent degrés.
= Il boit de l’eau.
~ Les eaux usées sont traitées.
- Un tableau orne le mur.
- Le bateau coule.
- L'eau-de-vie réchauffe.

marché de Noël
= Le marché de Noël ouvre vendredi.
= Le marche de Noel de Colmar.
~ Les marchés de Noël attirent les touristes.
~ À Noël, le marché déborde.
- Le sapin de Noël perd ses aiguilles.
- Le marché aux puces ouvre.

forêt
= La forêt brûle.
= La foret de Fontainebleau.
~ Les forêts publiques sont surveillées.
- Le forestier abat un chêne.
- La déforestation avance.

coeur
= Son cœur bat.
= Le coeur du réacteur.
~ Les cœurs de palmier sont tendres.
- La chorale chante.
- Il est écœuré.
- Un contrecoup est à craindre.

à la pêche
= Il part à la pêche.
~ Les pêches du verger sont mûres.
- Il a commis un péché.
- Le pêcheur est rentré.

candidat
= Le candidat a perdu.
~ Les candidats sont dix.
~ La candidate a gagné.
- Sa candidature est rejetée.

directeur d'école
= Le directeur d'école a démissionné.
~ La directrice de l'école est partie.
~ Les directeurs des écoles manquent de temps.
- L'école dirigée par des parents ferme.
- La direction de l'école répond.
- L'écolier écoute son directeur.

finir un puzzle
= Il faut finir un puzzle avant d'en ouvrir un autre.
~ Elle a fini son puzzle.
~ Nous finissons les puzzles ensemble.
~ Quand finiras-tu ce puzzle ?
- La fin du puzzle approche.
- Le puzzle est incomplet.

choisir un matelas
= Pour choisir un matelas, allongez-vous.
~ Comment bien choisir son matelas ?
~ Le matelas que vous avez choisi est ferme.
~ Choisissez un matelas ferme.
- Le choix du matelas compte.
- Le sommier va avec le matelas.

acheter une voiture d'occasion
= Acheter une voiture d'occasion demande du temps.
~ Il achète des voitures d'occasion.
~ La voiture qu'elle a achetée était d'occasion.
- L'achat d'une voiture d'occasion est risqué.
- Acheter une voiture neuve coûte cher.
- Une occasion d'acheter un vélo.

régime méditerranéen
= Le régime méditerranéen protège le cœur.
= Le regime mediterraneen est conseillé.
~ Les régimes méditerranéens se valent.
~ La cuisine méditerranéenne est un régime à elle seule.
- Le régime sans sel est fade.
- La Méditerranée est chaude.

intelligence artificielle
= L'intelligence artificielle inquiète.
= Une loi sur l’Intelligence Artificielle est votée.
~ Les intelligences artificielles se ressemblent.
- L'intelligence collective est utile.
- Un lac artificiel borde la ville.
- Des feux d'artifice et de l'intelligence.

"plan de relance"
= Le plan de relance est doté de cent milliards.
= « Plan de relance » est le mot du jour.
- Les plans de relance se succèdent.
- Le plan pour la relance est prêt.
- La relance du plan est décidée.

"plan de relance" européen
= Le plan de relance européen est lancé.
~ L'Union européenne a son plan de relance.
- Les plans de relance européens se suivent.
- Le plan européen de relance avance.

iPhone 15
= L'iPhone 15 sort en septembre.
= Un iphone 15 coûte 969 euros.
~ Quinze euros de moins pour l'iPhone, le 15 mars.
- L'iPhone 14 reste en vente.
- Le 15 mai, tout change.

1 000 euros
= Il gagne 1 000 euros.
= Un chèque de 1 000 euros.
~ L'euro vaut 1 000 wons.
- Il gagne 100 euros.
- Il doit 1 500 euros.

week-end
= Bon week-end à tous.
~ Les week-ends sont courts.
~ Un weekend à Rome.
- La fin de semaine est courte.
- Le week est long.

vitamine C
= La vitamine C protège.
~ Les vitamines B et C manquent.
- La vitamine D se prend en hiver.
- C'est une vitamine.
- Il c'est levé.

meilleur ordinateur portable
= Quel est le meilleur ordinateur portable ?
~ Les meilleurs ordinateurs portables de l'année.
~ De tous les ordinateurs, le portable est le meilleur.
- Un bon ordinateur portable suffit.
- Le meilleur téléphone portable.
- Le meilleur ordinateur de bureau.

garde d'enfants
= La garde d'enfants coûte cher.
~ Une garde pour votre enfant, le mercredi.
- Le garde-fou protège les enfants.
- Les enfants regardent la télévision.

comment dormir
= Voici comment dormir mieux.
~ Dormez la fenêtre ouverte.
~ Je dors huit heures.
- Comment lire vite ?
- Le dortoir est vide.

qui est-ce
= Qui est-ce qui sonne ?
- Est-ce qu'il vient ?
- C'est lui.

Notre-Dame de Paris
= Notre-Dame de Paris a rouvert.
~ À Paris, Notre-Dame a brûlé.
- Notre dame de compagnie est à Paris depuis peu, pas chez nous.
- Notre-Dame de Chartres est intacte.

Saint-Malo
= Saint-Malo attire les marins.
= Le port de Saint Malo est plein.
- Le saint patron de Malo-les-Bains.
- Malo est un prénom.
- Saint-Brieuc est plus calme.

aspirateur sans fil
= L'aspirateur sans fil est léger.
~ Les aspirateurs sans fils se déchargent.
- L'aspirateur est à traîner.
- La souris sans fil est bleue.
- Il a perdu le fil.

société civile immobilière
= La société civile immobilière évite l'indivision.
~ Les sociétés civiles immobilières sont courantes.
- La société immobilière a fermé.
- Le code civil protège la société.

crème hydratante bio
= Une crème hydratante bio se garde six mois.
~ Les crèmes hydratantes bio coûtent plus cher.
~ Bio ou non, la crème hydrate : une crème hydratante.
- La crème solaire bio est blanche.
- Une crème hydratante sans parfum.

pneu neige
= Le pneu neige devient obligatoire.
~ Les pneus neige s'usent vite.
~ Sur la neige, changez vos pneus.
- La neige tombe.
- Il neige sur les pentes.
- Le pneu d'été est interdit.

bijoux faits main
= Des bijoux faits main attendent les clients.
~ Un bijou fait à la main est unique.
~ Ce bijou a été fait de sa main.
- Les bijoutiers ont la main.
- Des sacs faits main.

permis de conduire
= Le permis de conduire coûte cher.
= Les permis de conduire sont dématérialisés.
~ Elle conduit sans permis.
- Le conducteur est jeune.
- La conduite accompagnée est permise.

changement climatique
= Le changement climatique s'accélère.
~ Les changements climatiques passés ont duré des siècles.
- Le climat change.
- Le réchauffement climatique menace.
- Un changement de cap s'impose.

pompe à chaleur
= La pompe à chaleur chauffe la maison.
~ Les pompes à chaleur aiment le froid.
- La chaleur monte à l'étage.
- Les pompiers souffrent de la chaleur.
~ Sans pompe, la chaleur est étouffante.

courir un marathon
= Courir un marathon se prépare.
~ Elle a couru trois marathons.
~ Nous courons le marathon de Paris.
- Les coureurs du marathon arrivent.
- La course à pied est un marathon.

site e-commerce
= Un site e-commerce doit rassurer.
~ Les sites e-commerce se ressemblent.
~ Le site passe en ecommerce.
- Le commerce du centre ferme.
- Ce site parle de commerce.

œuvre d'art
= Une œuvre d'art se regarde.
= Une oeuvre d’art volée a été rendue.
~ Les œuvres d'art voyagent.
- Le maître d'œuvre arrive.
- Les arts de la rue ouvrent la saison.

SNCF
= La SNCF augmente ses tarifs.
= Le site de la sncf est en panne.
- La RATP aussi.
- Le chemin de fer français.

cuisine équipée
= Une cuisine équipée coûte dix mille euros.
~ Les cuisines équipées se vendent bien.
~ Il équipe sa cuisine.
- L'équipe est en cuisinière.
- Le cuisinier est bien équipé.

jeu vidéo
= Ce jeu vidéo est gratuit.
~ Les jeux vidéo rapportent plus que le cinéma.
~ Les jeux vidéos pour enfants.
- Le joueur regarde une vidéo.
- Les jouets sont rangés.

podcast
= Le podcast dure une heure.
~ Les podcasts se multiplient.
- Le broadcast est coupé.
- La radio diffuse.
`;

export interface MarkedPair {
  readonly keyphrase: string;
  readonly sentence: string;
  readonly expected: 'exact' | 'inflected' | 'none';
}

const MARKS = { '=': 'exact', '~': 'inflected', '-': 'none' } as const;

/** The pairs of a table: a keyphrase, then sentences each behind its mark. */
export function pairsOf(table: string): readonly MarkedPair[] {
  return table
    .trim()
    .split(/\n\n+/)
    .flatMap((group) => {
      const [keyphrase, ...sentences] = group.split('\n');
      return sentences.map((line) => ({
        keyphrase: keyphrase!,
        sentence: line.slice(2),
        expected: MARKS[line[0] as keyof typeof MARKS],
      }));
    });
}

export const MARKED_PAIRS: readonly MarkedPair[] = pairsOf(TABLE);
