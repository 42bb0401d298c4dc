import type { FoldedWord } from '../originality/folded-words.ts';
import { isOfAnother } from './another.ts';
import { CONDITION, isForReaders, isSpoken, ownOf, SECOND } from './authors.ts';
import { verbLemmasOf } from './heads.ts';
import type { TextWeight } from './text-weight.ts';
import { SPEAKING, textWordOf, WORKING, WRITING } from './text-words.ts';
import { isNote, type Unit } from './units.ts';

/** What a unit has of the voice of a writer who hands a text to a client. */
export interface Voice {
  /** The sum of its signs. */
  readonly weight: number;
  /** It greets or agrees, and what follows is said to the same client. */
  readonly agrees: boolean;
}

const NONE: Voice = { weight: 0, agrees: false };
const LONGEST = 34;

/**
 * How much a unit is said by a writer to a client about the text as work: who speaks (`je`, no story of the author’s), to whom
 * (`vous`, `tu`), about what (the version, its parts, its tone). `agreed` says that the unit before agreed to something.
 */
export function voiceOf(unit: Unit, { sum, fields }: TextWeight, agreed: boolean): Voice {
  const { words, text } = unit;
  if (words.length > LONGEST) return NONE;
  const agrees = AGREES.test(text) ? 1.5 : 0;
  const weight =
    sum > 0 || words.some(({ form }) => hasToDoWithTexts(form))
      ? weightOf(unit, { sum, fields }, agrees, agreed)
      : 0;
  return { weight, agrees: agrees > 0 && words.length <= GREETING };
}

function weightOf(unit: Unit, { sum, fields }: TextWeight, agrees: number, agreed: boolean): number {
  const { words, text } = unit;
  const limit = limitOf(unit);
  const asks = asksOf(unit);
  const note = isNote(unit) ? 1.5 : 0;
  const noted = limit > 0 ? (hasKnowledge(words) ? 1 : 0) + (note > 0 ? 1 : 0) : 0;
  const named = sum + noted + (sum === 0 ? changesOf(words) : 0);
  const signs = speaksOf(words) + asks + requestOf(unit) + handsOf(words) + limit + note;
  if (named === 0 || signs + agrees === 0 || isForReaders(unit) || !isSpoken(text)) return 0;
  const manner = fields.has('manner') ? 1 : 0;
  const isText = [...fields].some((field) => field !== 'party');
  const about = named + deliveredOf(words) + relationOf(words) + manner + (isText ? changesOf(words) : 0);
  const told = signs + agrees + (agreed && agrees === 0 ? 1 : 0);
  const alone = agreed || agrees + limit + note + asks > 0 ? 0 : aloneOf(unit);
  return about + told - alone - ownOf(unit);
}

const ALONE = 1.5;
const POINTS_AT =
  /(?:ce|cet|cette) (?:version|partie|section|passage|paragraphe|texte|article|titre|proposition)|voici|ci-(?:joint|dessous)|demandée?s?(?!\p{L})|convenu/iu;

/** Whoever works on a text, speaks to nobody and points at nothing that is handed over, tells of himself. */
function aloneOf({ text }: Unit): number {
  return SECOND.test(text) || POINTS_AT.test(text) ? 0 : ALONE;
}

function hasToDoWithTexts(form: string): boolean {
  const field = textWordOf(form)?.field;
  return field === 'change' || field === 'knowledge' || field === 'insert' || /^fictif/.test(form);
}

function hasKnowledge(words: readonly FoldedWord[]): boolean {
  return words.some(({ form }) => textWordOf(form)?.field === 'knowledge');
}

const GREETING = 5;
/** Agreement, thanks and excuses that open a turn of a conversation. */
const AGREES =
  /^\W*(?:bien sûr|d[’']accord|parfait|entendu|certainement|volontiers|avec (?:grand )?plaisir|c[’']est noté|bien (?:noté|reçu|compris)|pas de (?:souci|problème)|aucun (?:souci|problème)|très bien|(?:très bonne|bonne|excellente) (?:idée|question|remarque)|merci pour (?:votre|ton|vos|tes|ces)|désolée? pour|toutes mes excuses|je comprends|voilà(?=,)|super|génial|absolument)(?!\p{L})/iu;

const SPEAKERS: ReadonlySet<string> = new Set(["j'", 'je']);
const BETWEEN = 5;

/** `j’ai raccourci`, `je reformule`, `que je développe`, `je peux rédiger`: the speaker works on a text. */
function speaksOf(words: readonly FoldedWord[]): number {
  let best = 0;
  for (const [at, { form, quoted }] of words.entries()) {
    if (quoted || !(SPEAKERS.has(form) || form === '-je' || form === '-moi')) continue;
    best = Math.max(best, workAfter(words, at + 1));
  }
  return best;
}

function workAfter(words: readonly FoldedWord[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + BETWEEN); at++) {
    if (SPEAKERS.has(words[at]!.form)) return 0;
    const lemmas = verbLemmasOf(words[at]!);
    // To have written is the author’s: `j’ai écrit ce billet`.
    if (lemmas.includes('écrire')) return 0;
    if (lemmas.some((lemma) => WRITING.has(lemma))) return 2.5;
    if (lemmas.some((lemma) => WORKING.has(lemma) || SPEAKING.has(lemma))) return 2;
  }
  return 0;
}

const ASKS =
  /(?:souhait|voul|préfér|désir|voudri|aimeri)(?:ez|iez|es|ais)?-(?:vous|tu) (?:que|plut)|veux-tu que|dois-je|faut-il que je|que je (?:doive|puisse)|avez-vous besoin|as-tu besoin|(?:dites|dis|indiquez|signalez|précisez|indique|demandez|demande)-(?:le-)?moi|(?:pas à|suffit de|pouvez|peux|et|à (?:vous|toi) de) me (?:le )?(?:dire|demander|signaler|préciser|solliciter)|fai(?:tes|s)-(?:le-)?moi savoir|^besoin d[’'](?=.*\?)|si (?:cela|ce \p{L}+|cette \p{L}+|ça) (?:vous|te) (?:convient|va)|n[’']hésite[sz]? pas(?= à m| si|[.!])|quelle? \p{L}+ (?:vous|tu) préfér|je peux (?:aussi|vous|t[’']|te|l[’'ea]|également)|je reste à votre disposition/iu;

/** The client is asked, or offered more. */
function asksOf({ text }: Unit): number {
  return (ASKS.test(text) ? 2 : 0) + (CONDITION.test(text) ? 1 : 0);
}

const REQUEST =
  /(?:comme|ainsi que|tel que) (?:vous (?:me )?(?:le|l[’']|la) ?\p{L}+|demandé|convenu|souhaité|indiqué|prévu ensemble|tu)|(?:vos|votre|tes|ta|ton) (?:remarques?|indications?|consignes?|retours?|demandes?|instructions?|brief|charte|message)|(?:vous|tu) (?:me |m[’'])(?:l[’'])?(?:avez|as)|vous voulez quelque|notre échange|dès que vous/iu;
const WISHES = /(?:vos|tes) (?:attentes?|préférences?|objectifs?)|(?<!plus )(?<!\p{L})demandée?s?(?!\p{L})/iu;

/** What was ordered is spoken of. */
function requestOf({ text }: Unit): number {
  return REQUEST.test(text) ? 2 : WISHES.test(text) ? 1 : 0;
}

const HANDS: ReadonlySet<string> = new Set('voici voila ci-dessous ci-joint ci-apres propose'.split(' '));

/** `voici une version`: something is handed over. */
function handsOf(words: readonly FoldedWord[]): number {
  return words.slice(0, 8).some(({ form }) => HANDS.has(form)) ? 1.5 : 0;
}

function changesOf(words: readonly FoldedWord[]): number {
  return words.some(({ form }) => textWordOf(form)?.field === 'change') ? 1 : 0;
}

const MADE: ReadonlySet<string> = new Set(
  'version proposition variante reformulation reecriture formulation brouillon'.split(' '),
);
const POINTS: ReadonlySet<string> = new Set(
  'ce cet cette ci-dessus autre une nouvelle deux trois'.split(' '),
);

/** `cette version`, `une version plus courte`: a text as one of several that were made. */
function deliveredOf(words: readonly FoldedWord[]): number {
  const at = words.findIndex(({ form }) => MADE.has(form) || MADE.has(form.replace(/s$/, '')));
  if (at < 0 || isOfAnother(words, at)) return 0;
  const pointed = words.slice(Math.max(0, at - 2), at).some(({ form }) => POINTS.has(form)) ? 1 : 0;
  const compared = words.slice(at + 1, at + 6).some(({ form }) => form === 'plus' || form === 'moins')
    ? 1
    : 0;
  return pointed + compared;
}

const OF_CLIENT: ReadonlySet<string> = new Set(['work', 'part', 'manner']);
const YOURS: ReadonlySet<string> = new Set('votre vos ton ta tes'.split(' '));

/** `votre article`, `vos sous-titres`: the text is the client’s. */
function relationOf(words: readonly FoldedWord[]): number {
  return words.some(({ form }, at) => {
    const found = YOURS.has(form) ? textWordOf(words[at + 1]?.form ?? '') : undefined;
    return found !== undefined && OF_CLIENT.has(found.field) && !isOfAnother(words, at + 1);
  })
    ? 1.5
    : 0;
}

const LIMIT =
  /je (?:ne|n[’'])[^.!?]{0,24}(?:accès|en mesure|dispose|peux pas|possède)|il m[’']est impossible|me tromper|(?:sont|est) fictifs?(?!\p{L})/iu;

/** `je n’ai pas accès`: what a program cannot do. */
function limitOf({ text }: Unit): number {
  return LIMIT.test(text) ? 3 : 0;
}
