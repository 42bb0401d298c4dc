import { opensSentence } from '../spelling/surroundings.ts';

const MONTHS = 'Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre';
const DAYS = 'Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche';
const ANY_MONTH = `${MONTHS}|${MONTHS.toLowerCase()}`;
const ANY_DAY = `${DAYS}|${DAYS.toLowerCase()}`;

/** What history names by a month alone: `la monarchie de Juillet`, `la révolution d’Octobre`, `les journées de Juin`. */
const EVENT_OF =
  /(?<!\p{L})(?:monarchie|révolution|journées|ordonnances|colonne|insurrection|massacres|barricades|putsch|manifeste|gouvernement|régime|camarades|groupe|lune) d(?:[’']|e |u )$/iu;

/** A name of a month or a day with a capital, and nothing joined to it but mi-. */
export const CAPITALISED = new RegExp(
  `(?<![\\p{L}\\p{N}’'_/]|(?<!\\bmi)-)(?:${MONTHS}|(?:${DAYS})s?)(?![\\p{L}\\p{N}’'_/-])|` +
    `(?<=\\b[dD][’'])(?:${MONTHS})(?![\\p{L}\\p{N}’'_/-])`,
  'gu',
);
/** What tells the blocks where it may match. */
export const MAYBE_CAPITALISED = new RegExp(`${MONTHS}|${DAYS}`);

const WIDEST = 40;

/**
 * Whether the capital of a name of a month or day is wrong where it stands: in a date, or behind or before what makes a time of
 * it. Feasts (`le 14 Juillet`), events (`Mai 68`), streets, gods and planets keep theirs, and so does the start of a sentence.
 */
export function isWrongCapital(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - WIDEST), start).replace(SPACES, ' ');
  const after = text.slice(end, end + WIDEST).replace(SPACES, ' ');
  if (IS_DAY.test(name)) return !opensSentence(text, start) && isWrongDay(before, after);
  if (DAY_NUMBER.test(before)) return isWrongInDate(name, before, after);
  return !opensSentence(text, start) && !BEHIND_MARK.test(before) && isWrongMonth(text, name, before, after);
}

const SPACES = /[\u00a0\u202f]/g;
const IS_DAY = new RegExp(`^(?:${DAYS})`);
const DAY_NUMBER = /(?<![\d.,/:-])(?:[12]?\d|3[01]|1er|1ᵉʳ) $/;
const BEHIND_MARK = /(?<!\bmi)[|–—•·»/-] ?$/;
const YEAR = /^ (?:1[5-9]|20)\d\d(?!\d)/;

const FEASTS: ReadonlySet<string> = new Set(
  '1er Mai,8 Mai,10 Mai,13 Mai,6 Juin,18 Juin,24 Juin,1er Juillet,4 Juillet,14 Juillet,4 Août,10 Août,15 Août,4 Septembre,11 Septembre,17 Octobre,1er Novembre,11 Novembre,13 Novembre,2 Décembre,25 Décembre,1er Janvier,8 Mars,22 Mars,19 Mars,21 Avril,25 Avril'.split(
    ',',
  ),
);
const PLACES =
  /(?:^|[^\p{L}])(?:rue|place|avenue|boulevard|bd|square|quai|impasse|allée|cours|esplanade|pont|stade|gare|station|métro|lycée|collège|école|hôpital|caserne|parc|cité|résidence|salle|mouvement|révolution|putsch)s? (?:du |de la |des |le )?(?:[12]?\d|3[01]|1er) $/iu;
const WEEKDAY_AND_NUMBER = new RegExp(`(?<!\\p{L})(?:${ANY_DAY}) (?:\\d{1,2}|1er) $`, 'u');

function isWrongInDate(name: string, before: string, after: string): boolean {
  if (PLACES.test(before)) return false;
  if (YEAR.test(after) || WEEKDAY_AND_NUMBER.test(before)) return true;
  const [number] = DAY_NUMBER.exec(before)!;
  return !FEASTS.has(`${number}${name}`) && !NAME_AFTER.test(after);
}

const NAME_AFTER = /^ (?!(?:Je|Il|Elle|On|Nous|Vous|Ils|Elles)\b)\p{Lu}/u;
const IN_TIME =
  /(?<![\p{L}-])(?:en|fin|début|courant|depuis|dès|(?:au |le |du |ce |en )?mois d[e’']|mi[- ]|milieu|(?:début|fin|mi|milieu|courant) d[e’']) ?$/iu;
/** What may stand before a name that is none of a time: only the months that are no other word. */
const BY_TIME = /(?<![\p{L}-])(?:avant|après|d[’']ici|jusqu[’']à|vers|entre|pour|de|à|le|chaque|ce) $/iu;
const IN_RANGE = new RegExp(`(?<!\\p{L})(?:${ANY_MONTH})(?: \\d{4})?(?:, | et | ou | à |-| - | – )$`, 'u');
const NEXT = /^ (?:prochain|dernier|suivant|précédent|courant|passé)(?!\p{L})/u;
const OTHER_WORDS: ReadonlySet<string> = new Set(['Mars', 'Mai', 'Avril']);
const SKY =
  /sur Mars|planète|martien|Jupiter|Vénus|Saturne|NASA|rover|orbite|spatial|dieu|Champ[ -]de|Lavigne|Lanoë/;

function isWrongMonth(text: string, name: string, before: string, after: string): boolean {
  if (name === 'Mai' && /^ (?:19)?68/.test(after)) return false;
  if (name === 'Mars' && SKY.test(text)) return false;
  if (EVENT_OF.test(before) && !YEAR.test(after)) return false;
  if (YEAR.test(after)) return name !== 'Mars' || IN_TIME.test(before) || /\bde $|\bà $/.test(before);
  if (NEXT.test(after) || IN_RANGE.test(before)) return true;
  if (NAME_AFTER.test(after) || /^ noir/.test(after)) return false;
  return IN_TIME.test(before) || (BY_TIME.test(before) && !OTHER_WORDS.has(name) && isEndOfTime(after));
}

/** What follows does not make a name of it: `le groupe Octobre joue`. */
function isEndOfTime(after: string): boolean {
  return /^(?: ?[,.;:!?)]|$| (?:à|et|ou|pour|inclus|afin|au|dans|car|mais|sur|en)(?!\p{L}))/u.test(after);
}

/** A film and a superstition, unless a month follows. */
const FRIDAY_13 = new RegExp(`^ 13(?! (?:${ANY_MONTH}))(?!\\p{L}|\\d)`, 'u');
const PART_OF_DAY =
  /^ (?:matin|midi|soir|après-midi|nuit|prochain|dernier|suivant|passé|précédent)s?(?!\p{L})/u;
const NUMBER_AFTER = /^ (?:(?:[12]?\d|3[01])(?! ?h| ?%|\d)|1er)(?!\p{L})/u;
const HOUR_AFTER = /^ (?:à|de|dès|vers|à partir de) \d/u;
const ON_DAYS =
  /(?<![\p{L}-])(?:le|ce|du|au|chaque|les|tous les|un|dès|depuis|avant|d[’']ici|jusqu[’']à|de) $/iu;
const DAYS_IN_RANGE = new RegExp(
  `(?<!\\p{L})(?:${ANY_DAY})s?(?:,? (?:matin|midi|soir))?(?:, | et | ou | à | au |-| - )(?:le )?$`,
  'u',
);

function isWrongDay(before: string, after: string): boolean {
  if (FRIDAY_13.test(after) || /journal du $/i.test(before)) return false;
  if (PART_OF_DAY.test(after) || NUMBER_AFTER.test(after) || HOUR_AFTER.test(after)) return true;
  return (
    (ON_DAYS.test(before) || DAYS_IN_RANGE.test(before)) &&
    /^(?: ?[,.;:!?)]|$| (?:au|et|ou|à|inclus|en)(?!\p{L}))/u.test(after)
  );
}
