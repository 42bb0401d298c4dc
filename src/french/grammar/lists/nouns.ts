/*
 * Nouns that do not agree as others do. Lower case, singular. Source: our own work, from French grammars. Licence: MIT.
 */
import { words } from './words.ts';

/** Collectives and quantities: the verb and what follows may agree with them or with their complement. */
export const COLLECTIVES =
  words(`majorité plupart nombre partie moitié tiers quart pourcent ensemble groupe foule série centaine dizaine
  douzaine vingtaine trentaine quinzaine quarantaine cinquantaine soixantaine huitaine million milliard millier couple multitude minorité totalité reste
  type sorte espèce genre quantité part infinité poignée troupe bande lot total pair paire masse pourcentage liste suite
  succession trio duo collection tas classe catégorie variété diversité forme assemblée maximum minimum gamme foison fraction proportion essentiel
  cohorte armada kyrielle myriade pléthore flopée ribambelle panoplie éventail palette nuée flot amas tribu famille éventail
  multiplicité pluralité exception façon manière choix cent mille excès surcroît surplus rangée rang mélange combinaison association alliance équipe jeu kit
  pack lots set lots pile volume volée vague tranche`);

/** Nouns that stand behind another without agreeing with it: `la phase test`, `des villes clé`. */
export const APPOSED =
  words(`utilisateur client auteur type clé clef test web standard maximum minimum maison miracle témoin pilote mère record phare
  cible charnière papier vidéo audio photo internet serveur bêta alpha radio télé éclair modèle surprise choc fleuve fantôme limite frontière satellite
  tampon source racine parent enfant cadre vedette culte marathon catastrophe express business premium marketing design nature bio vapeur eau énergie
  minute seconde candidat membre expert junior senior adulte administrateur développeur logement santé jeunesse culture sport numéro version
  mobile bureau argent droit or bronze platine retour aller est ouest nord sud matin midi soir hier poids longueur largeur hauteur minima maxima fin
  mode couleur tendance vintage hi-fi wifi gaz fioul électricité bois charbon diesel essence kilo mètre litre euro euros franc dollar passerelle`);

/** Words for colours that come from a noun, and others that do not vary. */
export const INVARIABLE =
  words(`marron orange kaki crème turquoise ivoire ébène cerise noisette olive saumon indigo bordeaux moutarde lavande azur
  émeraude fuchsia lilas prune abricot chic snob standard pop rock kitsch sympa gaga extra super hyper ultra cool fun clean low soft hard online zen relax`);

/** Nouns that may stand without the mark of the plural, as they name an amount or a limit. */
export const UNMARKED = words(
  `maximum minimum optimum aller retour plus moins oui non pourquoi pour contre si mais peu trop rien`,
);

/** Titles and trades that women bear in this form as well: `la docteur`, `une auteur`. */
export const TITLES =
  words(`auteur docteur professeur ministre maire juge chef ingénieur écrivain médecin président directeur procureur
  commissaire député sénateur préfet colonel capitaine général lieutenant commandant sergent amiral officier agent avocat chirurgien
  consul ambassadeur gouverneur chancelier recteur proviseur censeur assesseur défenseur metteur sculpteur compositeur peintre architecte
  entrepreneur chercheur conseiller rapporteur successeur prédécesseur vainqueur champion témoin mannequin chauffeur pompier soldat marin
  plombier menuisier successeur possesseur imposteur précurseur professionnel adjoint`);

/** Nouns of time: they stand before a verb that has another subject. */
export const TIMES =
  words(`jour journée matin matinée soir soirée nuit semaine mois année an fois heure minute lundi mardi mercredi jeudi vendredi samedi dimanche
  week-end lendemain veille été hiver automne printemps moment instant long siècle époque saison bas haut`);
