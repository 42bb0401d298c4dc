import {
  AVOIR_OTHER,
  AVOIR_PLURAL,
  AVOIR_SINGULAR,
  ETRE_FIRST_SECOND,
  ETRE_OTHER,
  ETRE_PLURAL,
  ETRE_SINGULAR,
} from '../lists/etre-forms.ts';
import type { Token } from '../tokens.ts';
import { landingsAfter } from './insertion.ts';

/** A form of être that may carry a passive. */
export interface Auxiliary {
  /** Index of its last token: `été` in `a été`. */
  readonly last: number;
  /** The number that a participle must show, if the form tells. */
  readonly number: 'singular' | 'plural' | undefined;
  /** `a été`, `avoir été`: no intransitive takes it. */
  readonly isCompound: boolean;
  /** Present or imperfect: what follows may be a state. */
  readonly isDurative: boolean;
}

const DURATIVE = /^(?:est|sont|suis|es|sommes|êtes|étai(?:s|t|ent)|étions|étiez|étant)$/;

/** Reads the token at an index as être, or as the avoir of `a été`, before a participle; undefined when it is no such auxiliary. */
export function auxiliaryAt(
  sentence: string,
  tokens: readonly Token[],
  index: number,
): Auxiliary | undefined {
  const { form } = tokens[index]!;
  const compound = compoundAt(sentence, tokens, index, form);
  if (compound) return compound;
  const number = ETRE_SINGULAR.has(form) ? 'singular' : ETRE_PLURAL.has(form) ? 'plural' : undefined;
  if (!number && !ETRE_OTHER.has(form)) return undefined;
  if (isNoun(sentence, tokens, index) || isReflexive(tokens, index)) return undefined;
  const isFree = form === 'est' && hasFreeSubject(tokens, index);
  return {
    last: index,
    number: isFree ? undefined : number,
    isCompound: false,
    isDurative: DURATIVE.test(form),
  };
}

/** `a été`, `n'avait-il jamais été`, `ont en effet été`. */
function compoundAt(
  sentence: string,
  tokens: readonly Token[],
  index: number,
  form: string,
): Auxiliary | undefined {
  const number = AVOIR_SINGULAR.has(form) ? 'singular' : AVOIR_PLURAL.has(form) ? 'plural' : undefined;
  if (!number && !AVOIR_OTHER.has(form)) return undefined;
  for (const landing of landingsAfter(sentence, tokens, index)) {
    if (tokens[landing]!.form !== 'été') continue;
    const isFree = hasFreeSubject(tokens, index);
    return { last: landing, number: isFree ? undefined : number, isCompound: true, isDurative: false };
  }
  return undefined;
}

/** `on est invités`: the participle of `on` is free to be plural. */
function hasFreeSubject(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(Math.max(0, index - 3), index + 2)
    .some(({ form }) => form === 'on' || form === "l'on" || form === '-on' || form === '-t-on');
}

const BEFORE_NOUN: ReadonlySet<string> = new Set(
  "l' un une cet cette chaque tout son mon ton notre votre leur".split(' '),
);
const PLURAL_DETERMINERS: ReadonlySet<string> = new Set(
  "les des ces ses nos vos mes tes leurs de d' aux quelques plusieurs diverses certaines grosses importantes différentes".split(
    ' ',
  ),
);
const PREPOSITIONS: ReadonlySet<string> = new Set('de à dans vers en sur par jusqu'.split(' '));

/** Tokens before a subjunctive among which its `que` is sought. */
const FARTHEST_QUE = 30;

/** `l'être humain`, `les sommes versées`, `à l'est`, `soit l'un, soit l'autre`. */
function isNoun(sentence: string, tokens: readonly Token[], index: number): boolean {
  const { form, start } = tokens[index]!;
  const before = tokens[index - 1]?.form ?? '';
  switch (form) {
    case 'être':
      return BEFORE_NOUN.has(before);
    case 'sommes':
      return PLURAL_DETERMINERS.has(before);
    case 'est':
      return (
        (index > 0 && sentence[start] === 'E' && sentence[start + 1] === 's') ||
        ((before === "l'" || before === "d'") && PREPOSITIONS.has(tokens[index - 2]?.form ?? 'de'))
      );
    case 'soit':
      return (
        tokens[index + 1]?.form === 'dit' ||
        !tokens
          .slice(Math.max(0, index - FARTHEST_QUE), index)
          .some(({ form }) => form === 'que' || form === "qu'" || form === 'qui')
      );
    case 'étant':
      return isGiven(tokens, index);
    default:
      return false;
  }
}

/** `étant donné les prix`, `étant données les circonstances`: a preposition; `étant donnée à tous` is none. */
function isGiven(tokens: readonly Token[], index: number): boolean {
  const given = tokens[index + 1]?.form ?? '';
  return given === 'donné' || (/^donnée?s?$/.test(given) && DETERMINERS.has(tokens[index + 2]?.form ?? ''));
}

const DETERMINERS: ReadonlySet<string> = new Set(
  "le la les l' un une des ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs".split(
    ' ',
  ),
);

const OBJECT_CLITICS: ReadonlySet<string> = new Set("y en l' le la les lui leur ne n'".split(' '));
const BEFORE_INFINITIVE: ReadonlySet<string> = new Set("après de d' pour sans à".split(' '));

/** `s'est lavé`, `nous nous sommes rencontrés`, `pour s'être trompé`; not `nous est offert`. */
function isReflexive(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (at > 0 && OBJECT_CLITICS.has(tokens[at]!.form)) at--;
  const pronoun = tokens[at]?.form;
  const { form } = tokens[index]!;
  const isNegated = tokens[at - 1]?.form === 'ne';
  const before = tokens[isNegated ? at - 2 : at - 1]?.form;
  if (pronoun === 'se' || pronoun === "s'") return true;
  if (pronoun === 'nous' || pronoun === 'vous') {
    return before === pronoun || (form === 'être' && BEFORE_INFINITIVE.has(before ?? ''));
  }
  const isFirstOrSecond = pronoun === 'me' || pronoun === "m'" || pronoun === 'te' || pronoun === "t'";
  return isFirstOrSecond && (ETRE_FIRST_SECOND.has(form) || form === 'être');
}
