import { behindAdverbs } from '../adverbs.ts';
import { formAt } from '../grammar-text.ts';
import type { GrammarWord } from '../grammar-word.ts';
import { DETERMINERS } from '../lists/determiners.ts';
import { ETRE } from '../lists/verbs.ts';
import type { SoundAlike } from '../passes/sound-alikes.ts';
import {
  adjectiveOf,
  FEMININE_SINGULAR,
  isPluralOnly,
  isSingularOnly,
  nominalOf,
  nounOf,
  PLURAL,
  participleOf,
  personsOf,
  SINGULAR,
} from '../traits.ts';
import {
  behindClitics,
  comesBeforeMark,
  isNoun,
  isOnlyFinite,
  isOnlyInfinitive,
  isOnlyNominal,
  isOnlyParticiple,
  opens,
  opensSentence,
} from './around.ts';

/** et for est: behind il and ceci, which nothing is joined to. */
const et: SoundAlike = (words, at) => {
  const before = formAt(words, at - 1);
  if (/^(?:il|ceci|qu'il)$/.test(before) && at > 0) return { meant: 'est' };
  const next = words[behindAdverbs(words, at + 1)];
  if (!/^(?:elle|cela|celui-ci|celle-ci)$/.test(before) || at < 1 || !opens(words, at - 1)) return undefined;
  return isOnlyParticiple(next) ? { meant: 'est' } : undefined;
};

/** est for et: before another verb, and between two things that one preposition has (`chez les uns est chez les autres`). */
const est: SoundAlike = (words, at) => {
  const next = words[at + 1];
  const before = words[at - 1];
  if (!next?.isWord || !before?.isWord || /^(?:n'|c'|s'|qui|il|elle|on|ce|y|en|qu')$/.test(before.form))
    return undefined;
  if (/^(?:dont|ne|n')$/.test(next.form) || (next.form === 'ainsi' && formAt(words, at + 2) === 'de'))
    return { meant: 'et' };
  if (isOnlyFinite(next) && !ETRE.has(next.form)) return { meant: 'et' };
  if (before.form === 'avant' && next.form === 'après') return { meant: 'et' };
  return isBetweenPrepositions(words, at, next.form) ? { meant: 'et' } : undefined;
};

const REPEATED = /^(?:chez|dans|entre|vers|contre|selon)$/;

function isBetweenPrepositions(words: readonly GrammarWord[], at: number, preposition: string): boolean {
  if (!REPEATED.test(preposition)) return false;
  return [3, 2].some((back) => formAt(words, at - back) === preposition && isNoun(words[at - 1]));
}

/** on for ont: before a participle (`les acteurs on entamé`). */
const on: SoundAlike = (words, at) => {
  const before = words[at - 1];
  if (!before || /^(?:que|qu'|si|l'|et|où|quand|comme|dont)$/.test(before.form)) return undefined;
  const isPlural =
    before.isName ||
    before.form === ',' ||
    before.form === 'qui' ||
    (before.isWord && (nominalOf(before.traits) & PLURAL) !== 0) ||
    isNoun(before);
  const participle = words[behindAdverbs(words, at + 1)];
  return isPlural && isOnlyParticiple(participle) && !(before.form === ',' && participle!.form !== 'été')
    ? { meant: 'ont' }
    : undefined;
};

/** ont for on: where a clause begins and another verb follows (`…, ont trouve`, `ont n'a`). */
const ont: SoundAlike = (words, at) => {
  const before = formAt(words, at - 1);
  if (!opens(words, at) && !/^(?:comme|que|qu'|si|quand|lorsque|mais|car|où)$/.test(before)) return undefined;
  const verb = behindClitics(words, at + 1);
  const next = words[verb];
  const isVerb =
    isOnlyFinite(next) || (verb > at + 1 && /^(?:a|est|avait|était|peut|doit|va)$/.test(next?.form ?? ''));
  if (!next || !isVerb) return undefined;
  // Ils ont la fin …: an article and its noun.
  return verb > at + 1 && /^(?:la|le|les|l')$/.test(formAt(words, verb - 1)) && isNoun(next)
    ? undefined
    : { meant: 'on' };
};

/** son for sont: behind a plural, before what no noun begins with. */
const son: SoundAlike = (words, at) => {
  const before = words[at - 1];
  if (
    !before?.isWord || before.isClosed
      ? !/^(?:qui|certaine?s|tous|toutes|ceux-ci|celles-ci)$/.test(before?.form ?? '')
      : !isPluralOnly(nominalOf(before.traits)) || personsOf(before.traits) !== 0
  )
    return undefined;
  const next = words[at + 1];
  if (!next?.isWord) return undefined;
  const isClosed =
    /^(?:le|la|les|l'|un|une|des|en|sur|dans|pas|très|à|au|aux|plus|aussi|également|encore|toujours|souvent|déjà|donc|parmi|avec|pour|d'|de|ainsi)$/.test(
      next.form,
    );
  return isClosed ||
    (!next.isClosed &&
      isPluralOnly(adjectiveOf(next.traits) | participleOf(next.traits)) &&
      nounOf(next.traits) === 0)
    ? { meant: 'sont' }
    : undefined;
};

/** sont for son: before a noun of the singular, where no subject stands. */
const sont: SoundAlike = (words, at) => {
  const next = words[at + 1];
  if (!isOnlyNominal(next) || next!.form.endsWith('s')) return undefined;
  const own = nounOf(next!.traits);
  if (!isSingularOnly(own) && !/x$/.test(next!.form)) return undefined;
  if ((own & SINGULAR) === FEMININE_SINGULAR && !/^[aeiouhâéèêîôœ]/.test(next!.form)) return undefined;
  const before = words[at - 1];
  const isBehindVerb =
    before !== undefined &&
    (isOnlyInfinitive(before) ||
      (isOnlyFinite(before) && !/s$|x$/.test(before.form) && isThirdSingular(before)));
  return opensSentence(words, at) ||
    isBehindVerb ||
    /^(?:concernant|durant|pendant|avant|selon|malgré)$/.test(before?.form ?? '')
    ? { meant: 'son' }
    : undefined;
};

function isThirdSingular({ traits }: GrammarWord): boolean {
  return (personsOf(traits) & 36) === 4;
}

/** peu for peut: between a subject and an infinitive. */
const peu: SoundAlike = (words, at) => {
  const before = words[at - 1];
  const isSubject =
    before !== undefined &&
    (before.isName ||
      isNoun(before) ||
      /^(?:il|on|elle|cela|ça|ceci|qui|ne|celui-ci|celle-ci)$/.test(before.form));
  if (!isSubject) return undefined;
  const verb = words[behindClitics(words, behindAdverbs(words, at + 1))];
  return isOnlyInfinitive(verb) ? { meant: 'peut' } : undefined;
};

/** peut for peu: before après, avant, de or an adjective where no infinitive comes. */
const peut: SoundAlike = (words, at) => {
  const next = words[at + 1];
  if (!next?.isWord || next.isName || /^(?:il|elle|on|ça|cela)$/.test(formAt(words, at - 1)))
    return undefined;
  const isPhrase = /^(?:après|avant|de|d')$/.test(next.form);
  const isAdjective =
    !next.isClosed &&
    adjectiveOf(next.traits) !== 0 &&
    nounOf(next.traits) === 0 &&
    participleOf(next.traits) === 0;
  if (!isPhrase && !isAdjective) return undefined;
  return comesBeforeMark(words, at + 1, 14, isOnlyInfinitive) ? undefined : { meant: 'peu' };
};

/** How far the end of what quant à tells of may be. */
const LONGEST_TOPIC = 20;

/** quand for quant: before à where no verb of a clause comes. */
const quand: SoundAlike = (words, at) => {
  if (!/^(?:à|au|aux)$/.test(formAt(words, at + 1))) return undefined;
  const isOpening = opens(words, at);
  for (let next = at + 2; next < words.length && next < at + LONGEST_TOPIC; next++) {
    const { form } = words[next]!;
    if (form === ',' && isOpening) return hasComma(words, next + 1) ? undefined : { meant: 'quant' };
    if (/^(?:[.!?…;:\n,]|qui|que|qu'|dont)$/.test(form)) return isOpening ? undefined : { meant: 'quant' };
    if (mayBeVerb(words, next)) return undefined;
  }
  return undefined;
};

// A form that may be finite, unless an article or de makes a noun of it.
function mayBeVerb(words: readonly GrammarWord[], at: number): boolean {
  const { form, traits } = words[at]!;
  if (/^(?:est|sont|a|ont|il|elle|on|ils|elles|je|tu|nous|vous|c')$/.test(form)) return true;
  const before = formAt(words, at - 1);
  return personsOf(traits) !== 0 && !DETERMINERS.has(before) && !/^(?:de|d')$/.test(before);
}

/** How far the end of a sentence is looked for. */
const LONGEST_CLAUSE = 60;

function hasComma(words: readonly GrammarWord[], from: number): boolean {
  const end = Math.min(words.length, from + LONGEST_CLAUSE);
  for (let at = from; at < end; at++) {
    if (/^[.!?…\n]$/.test(words[at]!.form)) return false;
    if (words[at]!.form === ',') return true;
  }
  return false;
}

export const ET_SLIPS: readonly (readonly [string, SoundAlike])[] = [
  ['et', et],
  ['est', est],
  ['on', on],
  ['ont', ont],
  ['son', son],
  ['sont', sont],
  ['peu', peu],
  ['peut', peut],
  ['quand', quand],
];
