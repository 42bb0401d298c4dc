import { OR } from './homographs.ts';
import { byCodeUnit } from './readings.ts';

const TENSES: Readonly<Record<string, string>> = {
  ipre: 'p',
  iimp: 'i',
  ipsi: 's',
  ifut: 'f',
  cond: 'c',
  spre: 'S',
  simp: 'I',
  impe: 'M',
};

/** Parts of speech by the tags of Dicollecte: their letters stand in reading-set.ts. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^nom$/, 'N'],
  [/^(?:adj|loc\.adj)$/, 'A'],
  [/^(?:adv|loc\.adv|negadv)$/, 'D'],
  [/^(?:npr|prn|patr|titr)$/, 'P'],
  [/^(?:nb|nbro)$/, 'Q'],
  [/^det/, 'T'],
  [/^pro/, 'R'],
  [/^(?:prep|prepv|loc\.prep)$/, 'S'],
  [/^cj/, 'C'],
  [/^interj$/, 'I'],
];

/**
 * The readings that the tags of an entry and of the rule that inflects it tell, as codes of two to four letters: part of speech,
 * then gender (m, f, e both) and number (s, p, i both), or tense and person (`Nfs`, `Vams` a participle, `Vp3s`, `Vn`).
 */
export function readingCodes(tags: readonly string[]): readonly string[] {
  const at = tags.indexOf(OR);
  if (at < 0) return codesOfWord(tags);
  return [...new Set([...codesOfWord(tags.slice(0, at)), ...readingCodes(tags.slice(at + 1))])].sort(
    byCodeUnit,
  );
}

function codesOfWord(tags: readonly string[]): readonly string[] {
  const parts = tags.filter((tag) => tag.startsWith('po:')).map((tag) => tag.slice(3));
  const marks = tags.filter((tag) => tag.startsWith('is:')).map((tag) => tag.slice(3));
  const agreement = genderOf(marks) + numberOf(marks);
  const conjugated = parts.some((part) => /^v\d/.test(part));
  const codes = conjugated
    ? verbCodes(parts, agreement)
    : parts.flatMap((part) => nominalCode(part, agreement));
  return [...new Set(codes)].sort(byCodeUnit);
}

function verbCodes(parts: readonly string[], agreement: string): string[] {
  // demain, devoir: a noun or adjective made by the rule of a verb is told by its own entry.
  const persons = parts.filter((part) => /^[123](?:sg|pl)!?$/.test(part));
  const codes = parts.flatMap((part) => {
    if (part === 'infi') return ['Vn'];
    if (part === 'ppre') return ['Vg'];
    if (part === 'ppas') return [`Va${agreement}`];
    const tense = TENSES[part];
    if (tense === undefined) return [];
    return persons.map((person) => `V${tense}${person[0]}${person[1]}`);
  });
  // Rare verbs have no conjugation, only their infinitive.
  return codes.length === 0 && parts.length === 1 ? ['Vn'] : codes;
}

function nominalCode(part: string, agreement: string): string[] {
  const letter = PARTS.find(([pattern]) => pattern.test(part))?.[1];
  if (letter === undefined) return [];
  return [/[NAPTR]/.test(letter) ? letter + agreement : letter];
}

function genderOf(marks: readonly string[]): string {
  const masculine = marks.includes('mas');
  const feminine = marks.includes('fem');
  if (masculine === feminine) return 'e';
  return masculine ? 'm' : 'f';
}

function numberOf(marks: readonly string[]): string {
  if (marks.includes('inv')) return 'i';
  return marks.includes('pl') ? 'p' : marks.includes('sg') ? 's' : 'i';
}
