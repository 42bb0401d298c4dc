import { type FormReading, readingsOf } from '../readings.ts';
import {
  ELIMINATIONS,
  isParticiple,
  NEGATIONS,
  opensNoun,
  type Role,
  SUBJECTS,
} from './role-eliminations.ts';

export type { Role } from './role-eliminations.ts';

/**
 * The role of a form by what stands beside it, where that is closed: undefined when it can be but one, or either. No
 * likelihood: an elimination each, the first with a say decides.
 */
export function roleAt(
  forms: readonly string[],
  index: number,
  follows: (index: number) => boolean,
): Role | undefined {
  const readings = readingsOf(forms[index]!);
  if (!isHomograph(readings)) return undefined;
  const place = { forms, index, readings, follows };
  for (const elimination of ELIMINATIONS) {
    const role = elimination(place);
    if (role) return role;
  }
  return undefined;
}

/** The role of a form of a keyphrase: people look for things, so what may be a noun is one, but for a participle behind a noun. */
export function roleInPhrase(forms: readonly string[], index: number): Role | undefined {
  const readings = readingsOf(forms[index]!);
  if (!isHomograph(readings)) return undefined;
  const isVerb = SUBJECTS.has(forms[index - 1] ?? '') || NEGATIONS.has(forms[index - 1] ?? '');
  if (isVerb) return 'verb';
  const qualifies = index > 0 && readings.some(isParticiple) && !opensNoun(forms[index - 1]!);
  return qualifies ? undefined : 'noun';
}

/** Whether a reading belongs to a role. */
export function isOfRole({ partOfSpeech }: FormReading, role: Role): boolean {
  return (partOfSpeech === 'verb') === (role === 'verb');
}

/** A noun or an adjective, and a finite verb or a participle; an infinitive that is a noun (`le dîner`) means the same. */
function isHomograph(readings: readonly FormReading[]): boolean {
  return readings.some(isNominal) && readings.some(({ mood }) => mood !== undefined && mood !== 'infinitive');
}

function isNominal({ partOfSpeech }: FormReading): boolean {
  return partOfSpeech === 'noun' || partOfSpeech === 'adjective';
}
