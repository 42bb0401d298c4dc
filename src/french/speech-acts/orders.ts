import type { FoldedWord } from '../originality/folded-words.ts';
import { isOfAnother } from './another.ts';
import { isTold, orderOf, verbLemmasOf } from './heads.ts';
import type { TextWeight } from './text-weight.ts';
import { SPEAKING, type TextField, textWordOf, WORKING, WRITING } from './text-words.ts';
import { isNote, type Unit } from './units.ts';

/**
 * How much a unit is an order about the text that it stands in: the sum of its signs. An order has a head (an infinitive, an
 * imperative, `à compléter`, `doit`, a label with its colon) and says something of the text (a part, its manner, its length).
 */
export function weightOfOrder(unit: Unit, text: TextWeight, saysTu: boolean): number {
  if (unit.words.length > LONGEST) return 0;
  const role = roleOf(unit.words);
  if (text.sum === 0 || !isAboutText(text, unit.words)) return role;
  const wish = wishOf(unit);
  if (wish === 0 && /\?\s*$/.test(unit.text)) return 0;
  const head = Math.max(headOf(unit, saysTu), labelOf(unit, text), toDoOf(unit), mustOf(unit), wish, role);
  if (head === 0) return 0;
  return head + text.sum + standingOf(unit) + deixisOf(unit.words) + (isNote(unit) ? 1 : 0);
}

const LONGEST = 40;

/** Those who have to do with a text have to do with other things too, and so do acts without an object. */
function isAboutText({ fields }: TextWeight, words: readonly FoldedWord[]): boolean {
  return (
    [...fields].some((field) => !OF_OTHERS.has(field)) ||
    words.slice(0, LONGEST_LABEL).some(({ form }) => WAITS.has(form))
  );
}

const OF_OTHERS: ReadonlySet<TextField> = new Set<TextField>(['party', 'act']);

function headOf({ words, block }: Unit, saysTu: boolean): number {
  const order = orderOf(words);
  if (!order) return 0;
  const act = actOf([order.lemma]);
  // Whoever says tu to his readers orders them about, too.
  // In a list, `Indique le titre` tells what something does.
  const isListed = block.kind === 'list-item' || block.kind === 'table-cell' || block.kind === 'definition';
  if (order.head === 'familiar' && !saysTu && !isListed) return 2.5 + act;
  if (order.head !== 'infinitive') return 1;
  // An infinitive that something is told of orders nothing: `mentionner la date évite des disputes`.
  return isSubject(words) ? 0 : (STATES.has(order.lemma) ? 0.5 : 1.5) + act;
}

const STATES: ReadonlySet<string> = new Set(['être', 'avoir']);

const SUBORDINATORS: ReadonlySet<string> = new Set(
  "qui que qu' si s' ou quand dont comme ne n' se il elle on ils".split(' '),
);

function isSubject(words: readonly FoldedWord[]): boolean {
  return words.some((word, at) => {
    if (at === 0 || !isTold(word)) return false;
    return !words.slice(Math.max(0, at - 3), at).some(({ form }) => SUBORDINATORS.has(form));
  });
}

const LONGEST_LABEL = 5;
const LABEL = /^[^:\n]{2,48}?\s?:(?!\/\/)/u;
/** What heads an order by its name. */
const ORDERING =
  /^(?:consignes?|rappel|contraintes?|instructions?|interdit|contexte|objectif|intention|cible|brief|todo|mission)$/;

/** A label that names a trait of a text, or an order, with its colon. */
function labelOf({ words, text }: Unit, { fields }: TextWeight): number {
  const label = LABEL.exec(text)?.[0];
  if (label === undefined || words.length < 2) return 0;
  const end = words[0]!.start + label.length;
  const named = words.filter((word) => word.end <= end);
  if (named.length > LONGEST_LABEL) return 0;
  const after = headAfter(words, named.length);
  if (named.some(({ form }) => ORDERING.test(form))) return 1.5 + after;
  const found = named.map(({ form }) => textWordOf(form)).filter((one) => one !== undefined);
  if (found.length === 0) return 0;
  if (named.some(({ form }) => WAITS.has(form))) return 2.5;
  // A count of words tells a length, and orders none.
  if (named[0]!.form === 'nombre') return 0;
  // Other texts have labels of parts, too: `Exemple : `, `FAQ : `.
  const isOfText = found.some(
    ({ field, weight }) => field === 'manner' || (field === 'matter' && weight === 2),
  );
  return isOfText || after > 0 || fields.has('measure') ? 1.5 + after : 0;
}

function headAfter(words: readonly FoldedWord[], at: number): number {
  const head = orderOf(words, at)?.head;
  return head === undefined || head === 'polite' ? 0 : 1;
}

const LONGEST_TO_DO = 14;
const WAITS: ReadonlySet<string> = new Set(
  'souhaite souhaitee attendu attendue vise visee obligatoire interdit interdite manquant max maximum minimum'.split(
    ' ',
  ),
);

/** `source à retrouver`, `à compléter`, `ton attendu`, `55 caractères max`: a noun and what is to be done about it, and no verb. */
function toDoOf({ words, isBracketed }: Unit): number {
  if (words.length > LONGEST_TO_DO || words.some(isTold)) return 0;
  const at = words.findIndex(
    ({ form }, index) => form === 'a' && words[index + 1] !== undefined && isInfinitive(words[index + 1]!),
  );
  if (at < 0 || at > 6) return words.some(({ form }) => WAITS.has(form)) ? 1 : 0;
  const lemmas = verbLemmasOf(words[at + 1]!);
  const isBare = at > 0 && textWordOf(words[0]!.form) !== undefined;
  return 1.5 + (isBare ? 1 : 0) + actOf(lemmas) + (isBracketed ? 1 : 0);
}

function actOf(lemmas: readonly string[]): number {
  if (lemmas.some((lemma) => WRITING.has(lemma))) return 1.5;
  return lemmas.some((lemma) => SPEAKING.has(lemma) || WORKING.has(lemma)) ? 0.5 : 0;
}

function isInfinitive(word: FoldedWord): boolean {
  return /(?:er|ir|re|oir)$/.test(word.form) && orderOf([word])?.head === 'infinitive';
}

const ASKED =
  /^(?:peux|pourrais|veux|voudrais)-tu |^(?:pouvez|pourriez|voudriez)-vous |^(?:je (?:veux|souhaite|voudrais)|j[’']aimerais|merci d[e’']|il faut(?:drait)? que (?:tu|vous)) /iu;

/** `Peux-tu réécrire ce texte ?`, `je souhaite un article`: an order as a wish. */
function wishOf({ text, words }: Unit): number {
  if (!ASKED.test(text)) return 0;
  return 1.5 + actOf(words.slice(2, 6).flatMap(verbLemmasOf));
}

const MUST: ReadonlySet<string> = new Set('doit doivent devra devront'.split(' '));

/** `le texte doit contenir`, `la conclusion reprendra`: what is asked of a text, as its subject. */
function mustOf({ words }: Unit): number {
  const at = words.findIndex(({ form }) => MUST.has(form) || /[aeir]r(?:a|ont)$|dra$|dront$/.test(form));
  if (at < 1 || at > 4) return 0;
  const subject = words.slice(0, at).find(({ form }) => textWordOf(form));
  const field = subject && textWordOf(subject.form)!.field;
  if (!subject || field === 'party' || field === 'matter') return 0;
  if (isOfAnother(words, words.indexOf(subject))) return 0;
  if (MUST.has(words[at]!.form))
    return (field === 'work' ? 1.5 : 2) + actOf(words.slice(at + 1, at + 4).flatMap(verbLemmasOf));
  return verbLemmasOf(words[at]!).length > 0 ? 0.5 : 0;
}

/** `Tu es un rédacteur spécialisé…`: the part that a generator is to play. */
function roleOf(words: readonly FoldedWord[]): number {
  const [you, verb, ...rest] = words;
  if (you?.form !== 'tu' || !verb || !/^(?:es|seras|agis|joues)$/.test(verb.form)) return 0;
  return rest.slice(0, 5).some(({ form }) => ROLES.test(form)) ? 5 : 0;
}

const ROLES =
  /^(?:redact|journalist|copywriter|expert|specialist|assistant|editeur|editrice|redactrice|linguist|traduct)/;

function standingOf({ isAlone, isBracketed, block }: Unit): number {
  // Headings name what follows: they ask nothing by themselves.
  if (block.kind === 'heading') return -2;
  if (block.kind === 'list-item') return -1;
  return isBracketed ? 1 : isAlone ? 0.5 : 0;
}

const DEICTIC: ReadonlySet<string> = new Set('ce cet cette ci'.split(' '));

/** `ce paragraphe`, `ici`: the text points at itself. */
function deixisOf(words: readonly FoldedWord[]): number {
  const points = words.some(
    ({ form }, at) =>
      (DEICTIC.has(form) && textWordOf(words[at + 1]?.form ?? '')?.field === 'part') || form === 'ici',
  );
  return points ? 1 : 0;
}
