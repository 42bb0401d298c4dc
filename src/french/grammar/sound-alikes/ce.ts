import { behindAdverbs } from '../adverbs.ts';
import { formAt } from '../grammar-text.ts';
import type { SoundAlike } from '../passes/sound-alikes.ts';
import {
  ADVERB,
  FEMININE_SINGULAR,
  GERUND,
  INFINITIVE,
  isPluralOnly,
  isThirdPerson,
  MASCULINE_SINGULAR,
  nominalOf,
  nounOf,
  participleOf,
  SINGULAR,
} from '../traits.ts';
import {
  comesBeforeMark,
  isNoun,
  isOnlyInfinitive,
  isOnlyNominal,
  isOnlyParticiple,
  opens,
} from './around.ts';

const BEFORE_NOUN =
  /^(?:dans|en|avec|sur|par|sous|depuis|selon|chez|vers|contre|dès|lors|malgré|pendant|après|avant)$/;
const BEFORE_EITHER = /^(?:de|d'|pour|à|sans)$/;

/** se for ce: behind a preposition where no infinitive follows (`dans se sens`, `lors de se débat`), before a noun. */
const se: SoundAlike = (words, at) => {
  const before = formAt(words, at - 1);
  const next = words[at + 1];
  if (
    !next?.isWord ||
    /^(?:y|en|l'|le|la|les|lui|leur|ne|n')$/.test(next.form) ||
    (next.traits & (INFINITIVE | GERUND)) !== 0
  )
    return undefined;
  const isNominal = !next.isClosed && (nominalOf(next.traits) & MASCULINE_SINGULAR) !== 0;
  if (at > 0 && BEFORE_NOUN.test(before) && (isNominal || /^(?:qui|que|qu'|dont)$/.test(next.form)))
    return { meant: 'ce' };
  if (at > 0 && BEFORE_EITHER.test(before) && (isNominal || next.form === 'qui')) return { meant: 'ce' };
  const isMasculine = (nominalOf(next.traits) & MASCULINE_SINGULAR) !== 0;
  return opens(words, at) && isOnlyNominal(next) && isMasculine ? { meant: 'ce' } : undefined;
};

/** ce for se: before an infinitive or a participle in -ant, behind il and cela. */
const ce: SoundAlike = (words, at) => {
  const next = words[at + 1];
  if (!next?.isWord || next.isName) return undefined;
  const before = formAt(words, at - 1);
  if (/^(?:il|ils|cela|ça|-t-il|-il|-t-elle)$/.test(before) && at > 0 && !isOnlyNominal(next)) {
    return isThirdPerson(next.traits) || isOnlyInfinitive(next) ? { meant: 'se' } : undefined;
  }
  const isGerund =
    (next.traits & GERUND) !== 0 &&
    nominalOf(next.traits) === 0 &&
    !/^(?:faisant|disant|pendant)$/.test(next.form);
  if (isGerund && isNoun(words[at - 1])) return { meant: 'se' };
  return undefined;
};

/** ça for sa: before a feminine noun (`de ça famille`). */
const ça: SoundAlike = (words, at) => {
  const next = words[at + 1];
  if (!next?.isWord || next.isClosed || next.isName || (next.traits & ADVERB) !== 0) return undefined;
  if ((nominalOf(next.traits) & FEMININE_SINGULAR) === 0 || participleOf(next.traits) !== 0) return undefined;
  if (
    /^(?:merci|genre|bref|lundi|mardi|seul|seule|tranquille|possible|facile|impossible|utile|pareil|vite)$/.test(
      next.form,
    )
  )
    return undefined;
  const isBehindPreposition =
    at > 0 && (BEFORE_EITHER.test(formAt(words, at - 1)) || BEFORE_NOUN.test(formAt(words, at - 1)));
  if (
    formAt(words, at - 1) === 'et' &&
    isOnlyNominal(next) &&
    (nounOf(next.traits) & FEMININE_SINGULAR) !== 0
  )
    return { meant: 'sa' };
  if (isBehindPreposition && (nounOf(next.traits) & FEMININE_SINGULAR) !== 0) return { meant: 'sa' };
  return isOnlyNominal(next) &&
    (isBehindPreposition || opens(words, at)) &&
    (isBehindPreposition || (nounOf(next.traits) & FEMININE_SINGULAR) !== 0)
    ? { meant: 'sa' }
    : undefined;
};

/** s'est for c'est: where a clause begins and no participle comes (`…, s'est une étape`). */
const s: SoundAlike = (words, at) => {
  if (formAt(words, at + 1) !== 'est') return undefined;
  const before = formAt(words, at - 1);
  if (!opens(words, at) && !/^(?:que|car|mais|puisque|parce)$/.test(before)) return undefined;
  const next = behindAdverbs(words, at + 2);
  const isOpenAfter =
    /^(?:le|la|l'|un|une|les|des|ce|cette|mon|ma|son|sa|là|que|qu'|dans|pour|moi|lui|à|de|d'|en)$/.test(
      formAt(words, next),
    ) || words[next]?.isName === true;
  if (!isOpenAfter || comesBeforeMark(words, next, 6, (word) => participleOf(word.traits) !== 0))
    return undefined;
  return { meant: "c'" };
};

/** c'est for s'est: between a noun and its participle (`l'affaire c'est déroulée hier`). */
const c: SoundAlike = (words, at) => {
  if (formAt(words, at + 1) !== 'est') return undefined;
  const before = words[at - 1];
  const participle = words[behindAdverbs(words, at + 2)];
  if (
    !isNoun(before) ||
    before!.isName ||
    !isOnlyParticiple(participle) ||
    /^(?:fait|fini|vu|dit|été)$/.test(participle!.form)
  )
    return undefined;
  return { meant: "s'" };
};

/** ces and ses for c'est and s'est: before what no noun begins with. */
const ces: SoundAlike = (words, at) => {
  const next = words[at + 1];
  if (!next?.isWord || next.isName) return undefined;
  const isSingular =
    isOnlyParticiple(next) &&
    (participleOf(next.traits) & SINGULAR) !== 0 &&
    !isPluralOnly(participleOf(next.traits));
  if (isSingular && next.form !== 'été' && !/s$/.test(next.form))
    return { meant: isNoun(words[at - 1]) ? "s'est" : "c'est" };
  if (/^(?:le|la|l'|un|une|que|qu'|là|celui|celle|moi|lui|pas|pourquoi|cela|ça|elle|eux)$/.test(next.form))
    return { meant: "c'est" };
  return isOnlyInfinitive(next) ? { meant: "c'est" } : undefined;
};

export const CE_SLIPS: readonly (readonly [string, SoundAlike])[] = [
  ['se', se],
  ['ce', ce],
  ['ça', ça],
  ["s'", s],
  ["c'", c],
  ['ces', ces],
  ['ses', ces],
];
