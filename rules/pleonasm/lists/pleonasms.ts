import { formsOfEr, formsOfIr, formsOfRe } from '../../../src/french/phrases/verb-forms.ts';

/**
 * A phrase that says one thing twice. `keep` says how many of its words suffice, counted from its start; `from` that the words from
 * this one on suffice instead.
 */
export type Pleonasm = readonly [phrase: string, keep: number | { readonly from: number } | string];

// Less `montant`, which is a sum or a post.
const MONTER =
  'monte|montes|montent|montons|montez|monté|montée|montés|montées|montions|montiez|monta|monter*|montai|montais|montait|montaient';
const PREVOIR =
  'prévois|prévoit|prévoient|prévoyons|prévoyez|prévoyant|prévoyait|prévoyaient|prévu|prévue|prévus|prévues|prévoir*';
const PREDIRE =
  'prédire|prédis|prédit|prédite|prédits|prédites|prédisent|prédisons|prédisez|prédisant|prédisai*|prédira|prédiront|prédirait';
const PREVENIR =
  'prévenir|préviens|prévient|préviennent|prévenons|prévenez|prévenant|prévenu|prévenue|prévenus|prévenues|prévenai*|prévint|préviendr*';
const PRESSENTIR =
  'pressentir|pressens|pressent|pressentent|pressentons|pressentez|pressenti|pressentie|pressentait';
const ANTICIPER = `${formsOfEr('anticip')}|${formsOfEr('pronostiqu')}|${formsOfEr('planifi')}`;
const COLLABORER = `${formsOfEr('collabor')}|${formsOfEr('cohabit')}|${formsOfEr('coopér')}|coopère|coopères|coopèrent`;
const REUNIR = `${formsOfIr('réun')}|${formsOfEr('regroup')}|${formsOfEr('rassembl')}|${formsOfEr('concert')}`;
const REPORTER = `${formsOfEr('report')}|${formsOfEr('ajourn')}|${formsOfEr('différ')}|diffère|diffèrent`;
const REPETER = `${formsOfEr('répét')}|répète|répètes|répètent`;
const REDIRE = 'redire|redis|redit|redites|redisent|redisons|redisant|redisait|redira';
const REFAIRE = 'refaire|refais|refait|refont|refaisons|refaites|refaisait|refera|referont';
// Less `suis`, which is être too.
const SUIVRE =
  'suit|suivent|suivons|suivez|suivi|suivie|suivis|suivies|suivant|suivait|suivaient|suivit|suivre|suivra|suivront';
const AVANCER = `${formsOfEr('avanc')}|avançons|avançant|avança|avançait|avançaient`;
const SORTIR =
  'sortir|sors|sort|sortent|sortons|sortez|sorti|sortie|sortis|sorties|sortant|sortait|sortaient|sortira|sortirent';
const FINIR = `${formsOfEr('achev')}|achève|achèvent|${formsOfEr('termin')}|finir|finis|finit|finissent|fini|finie|finies|finira|finissait`;
const APPLAUDIR = formsOfIr('applaud');

/** Own work: what grammars name a pleonasm, less what usage has taken in (`au jour d’aujourd’hui` has its own words). */
export const PLEONASMS: readonly Pleonasm[] = [
  ["au jour d' aujourd'hui", 'aujourd’hui'],
  [`${MONTER} en haut`, 1],
  [`${formsOfRe('descend')} en bas`, 1],
  [`${PREVOIR}|${PREDIRE}|${PREVENIR}|${PRESSENTIR}|${ANTICIPER}|${formsOfIr('avert')} à l' avance`, 1],
  [`${PREVOIR}|${PREDIRE}|${PREVENIR}|${PRESSENTIR}|${ANTICIPER}|${formsOfIr('avert')} d' avance`, 1],
  ['car en effet', 1],
  ['puis ensuite', 1],
  ['et puis ensuite', 2],
  ['puis par la suite', 1],
  ['voire même', 1],
  ['comme par exemple', 1],
  ['tel|telle|tels|telles que par exemple', 2],
  ['donc par conséquent', 1],
  ['mais cependant|toutefois|néanmoins', 1],
  ['mais par contre', 1],
  ["désormais|dorénavant à l' avenir", 1],
  ['actuellement en ce moment', 1],
  [`${COLLABORER}|${REUNIR} ensemble`, 1],
  [`s'|nous|vous ${formsOfEr('entraid')}|${formsOfEr('entretu')} mutuellement|réciproquement`, 2],
  [`${REPORTER} à plus tard`, 1],
  [`${REPETER}|${REDIRE}|${REFAIRE}|${formsOfEr('recommenc')} à|de nouveau`, 1],
  [`${REPETER} plusieurs fois de suite`, 1],
  [`${formsOfEr('recul')} en arrière`, 1],
  [`${AVANCER} en avant`, 1],
  [`${SUIVRE} derrière`, 1],
  [`${SORTIR} dehors`, 1],
  [`${formsOfEr('ajout')}|${formsOfEr('rajout')} en plus|outre`, 1],
  [`${formsOfEr('import')} de l' étranger`, 1],
  [`${formsOfEr('export')} vers|à l' étranger`, 1],
  [`${formsOfEr('talonn')} de près`, 1],
  [`${formsOfEr('approch')} plus près`, 1],
  [`${formsOfEr('entour')} de tous côtés`, 1],
  [`${formsOfEr('optimis')} au maximum`, 1],
  [`${FINIR} complètement`, 1],
  [`${APPLAUDIR} des deux mains`, 1],
  [`s' ${formsOfEr('esclaff')} de rire`, 2],
  ['panacée|panacées universelle|universelles', 1],
  ['monopole|monopoles exclusif|exclusifs', 1],
  ['tollé|tollés général|généraux', 1],
  ['bip|bips sonore|sonores', 1],
  ['hasard|hasards imprévu|imprévus', 1],
  ['statu quo actuel', 2],
  ["taux d' alcoolémie", { from: 2 }],
  ['cadeau|cadeaux gratuit|gratuits', 1],
  ['don|dons gratuit|gratuits', 1],
  ['averse|averses de pluie', 1],
  ['hémorragie|hémorragies de sang', 1],
  ['unanimité totale|générale|complète', 1],
  ['milieu|milieux ambiant|ambiants', 1],
  ['au grand maximum', 'au maximum'],
  ['incessamment sous peu', 1],
  ['apanage|apanages exclusif|exclusifs', 1],
  ['bref|brefs résumé|résumés', { from: 1 }],
  ['petite|petites maisonnette|maisonnettes', { from: 1 }],
  ['assez suffisant|suffisante|suffisants|suffisantes|suffisamment', { from: 1 }],
  ['plus meilleur|meilleure|meilleurs|meilleures', { from: 1 }],
  ['plus pire|pires', { from: 1 }],
];
