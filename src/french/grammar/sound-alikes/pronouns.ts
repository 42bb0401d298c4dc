import { formAt } from '../grammar-text.ts';
import type { GrammarWord } from '../grammar-word.ts';
import type { SoundAlike } from '../passes/sound-alikes.ts';
import {
  ADVERB,
  adjectiveOf,
  FEMININE_SINGULAR,
  isPluralOnly,
  nominalOf,
  nounOf,
  participleOf,
  personsOf,
} from '../traits.ts';
import { comesBeforeMark, isNoun, isOnlyFinite, isOnlyNominal, opens, opensSentence } from './around.ts';

const PREPOSITION =
  /^(?:de|d'|à|avec|pour|dans|sur|par|chez|sous|sans|malgré|depuis|selon|vers|contre|entre|après|avant|pendant)$/;

/** là for la: before a feminine noun (`de là sécurité`). */
const là: SoundAlike = (words, at) => {
  const next = words[at + 1];
  const before = words[at - 1];
  if (!next?.isWord || next.isClosed || (next.traits & ADVERB) !== 0) return undefined;
  const isFeminine = ((nounOf(next.traits) | adjectiveOf(next.traits)) & FEMININE_SINGULAR) !== 0;
  const isBehindPreposition = before !== undefined && PREPOSITION.test(before.form);
  if (next.isName) return isBehindPreposition && isFeminine ? { meant: 'la' } : undefined;
  if (!isFeminine || participleOf(next.traits) !== 0) return undefined;
  if (isBehindPreposition)
    return isOnlyNominal(next) || (nounOf(next.traits) !== 0 && isFollowedByComplement(formAt(words, at + 2)))
      ? { meant: 'la' }
      : undefined;
  const mayOpen =
    opens(words, at) || isOnlyFinite(before) || /^(?:que|qu'|si|ou|car)$/.test(before?.form ?? '');
  return mayOpen && isOnlyNominal(next) ? { meant: 'la' } : undefined;
};

function isFollowedByComplement(form: string): boolean {
  return /^(?:de|d'|du|des|[.,;:!?])$/.test(form);
}

/** la for là: before a mark, and before encore and aussi at the head of a sentence. */
const la: SoundAlike = (words, at) => {
  const next = formAt(words, at + 1);
  if (opensSentence(words, at) && /^(?:encore|aussi|,)$/.test(next)) return { meant: 'là' };
  const isOut = at + 1 < words.length && /^[,.;:!?]$/.test(next);
  return isOut && /^(?:de|par|jusque|encore|toujours)$/.test(formAt(words, at - 1))
    ? { meant: 'là' }
    : undefined;
};

/** où for ou: before a bare noun, which begins no clause. */
const où: SoundAlike = (words, at) => {
  const next = words[at + 1];
  if (!next?.isWord || at === 0) return undefined;
  if (next.form === 'non' || (next.form === 'pas' && /^[.,;:!?)]$/.test(formAt(words, at + 2))))
    return { meant: 'ou' };
  if (opens(words, at) || !isOnlyNominal(next) || personsOf(next.traits) !== 0 || hasVerb(words, at + 1))
    return undefined;
  return isNoun(words[at - 1]) || (words[at - 1]!.isWord && nominalOf(words[at - 1]!.traits) !== 0)
    ? { meant: 'ou' }
    : undefined;
};

/** How far the verb of a clause may stand from où. */
const FARTHEST_VERB = 25;

function hasVerb(words: readonly GrammarWord[], from: number): boolean {
  return comesBeforeMark(
    words,
    from,
    FARTHEST_VERB,
    (word) => word.form === ',' || personsOf(word.traits) !== 0,
  );
}

const CLAUSE =
  /^(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|c'|ce|cela|ça|le|la|les|l'|un|une|des|aussi|seulement|pas|non|peu|ceux-ci|celui-ci|celle-ci|celles-ci|n'|ne|est|sont|a|ont|comme|avec|dans|pour|sans|si|quand|également|surtout|en|à)$/;

/** mes for mais: before what begins a clause. */
const mes: SoundAlike = (words, at) => (CLAUSE.test(formAt(words, at + 1)) ? { meant: 'mais' } : undefined);

/** met for mais: at the head of a sentence, and before a subject. */
const met: SoundAlike = (words, at) => {
  const next = formAt(words, at + 1);
  if (opensSentence(words, at) && words[at + 1]?.isWord) return { meant: 'mais' };
  if (/^(?:je|j'|il|on|ils|c')$/.test(next)) return { meant: 'mais' };
  return formAt(words, at - 1) === ',' && /^(?:aussi|seulement|pas|n'|ne|que|nous|vous)$/.test(next)
    ? { meant: 'mais' }
    : undefined;
};

/** mais for mes: between a preposition and a plural (`de mais collègues`). */
const mais: SoundAlike = (words, at) => {
  const next = words[at + 1];
  const isPlural = isOnlyNominal(next) && isPluralOnly(nominalOf(next!.traits));
  return at > 0 && PREPOSITION.test(formAt(words, at - 1)) && isPlural ? { meant: 'mes' } : undefined;
};

/** leurs for leur: before a verb (`un témoin leurs assure`). */
const leurs: SoundAlike = (words, at) => {
  const next = words[at + 1];
  if (!next?.isWord || next.isName || /^(?:les|des|aux)$/.test(formAt(words, at - 1))) return undefined;
  const isAuxiliary = /^(?:est|sont|a|ont|était|étaient|avait|avaient|sera|seront|permettant)$/.test(
    next.form,
  );
  return isAuxiliary || isOnlyFinite(next) ? { meant: 'leur' } : undefined;
};

/** a for à: behind être (`ne sont pas a la hauteur`). */
const a: SoundAlike = (words, at) => {
  if (words[at]!.isName) return undefined;
  const isBehindBeing =
    /^(?:est|sont|était|étaient|être|sera|seront|reste|restent)$/.test(formAt(words, at - 1)) ||
    (/^(?:pas|plus|toujours|encore)$/.test(formAt(words, at - 1)) &&
      /^(?:est|sont|était|étaient|sera|seront)$/.test(formAt(words, at - 2)));
  return isBehindBeing && /^(?:la|le|l'|un|une|cette|ce|son|sa)$/.test(formAt(words, at + 1))
    ? { meant: 'à' }
    : undefined;
};

export const PRONOUN_SLIPS: readonly (readonly [string, SoundAlike])[] = [
  ['là', là],
  ['la', la],
  ['où', où],
  ['mes', mes],
  ['met', met],
  ['mais', mais],
  ['leurs', leurs],
  ['a', a],
];
