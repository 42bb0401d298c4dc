import { lemmasOf } from '../../lemmas.ts';
import { defaultLexicon, isNominal, isVerbForm, lookUp } from '../../lexicon/index.ts';

/** Classes of words that a context can ask for. Each takes a form in lower case. */
export const WORD_CLASSES: Readonly<Record<string, (form: string) => boolean>> = {
  determiner: (form) => DETERMINERS.has(form),
  infinitive: isInfinitive,
  participle: (form) => IRREGULAR.has(form) || isParticiple(form),
  'participle-é': (form) => form.endsWith('é') && isParticiple(form) && !isNoun(form),
  verb: (form) => isVerb(form) && !isNoun(form),
  'verb-ez': (form) => form.endsWith('ez') && isVerb(form) && infinitiveOf(form) !== undefined,
};

/** The infinitive in -er of a verb form, if it has one. */
export function infinitiveOf(form: string): string | undefined {
  return lemmasOf(form).find((lemma) => lemma.endsWith('er') && lemma !== form);
}

const DETERMINERS: ReadonlySet<string> = new Set(
  "le la les l' un une des du de d' ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs".split(
    ' ',
  ),
);

const IRREGULAR: ReadonlySet<string> = new Set(
  `été eu fait dit pris mis vu pu dû su voulu venu devenu produit écrit ouvert offert perdu rendu reçu fini choisi
  réussi parti sorti mort né permis compris appris tenu obtenu connu cru lu vendu répondu`.split(/\s+/),
);

/** Verbs that are other words first: `super bien`, `fier allure`. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  'super fier laser poster scanner manager master tanner hier cher computer'.split(' '),
);

function isInfinitive(form: string): boolean {
  return (
    form.endsWith('er') &&
    form.length > 4 &&
    !OTHER_WORDS.has(form) &&
    isVerb(form) &&
    lemmasOf(form).includes(form)
  );
}

function isParticiple(form: string): boolean {
  return /ée?s?$/.test(form) && isVerb(form) && infinitiveOf(form) !== undefined;
}

function isVerb(form: string): boolean {
  return isVerbForm(lookUp(defaultLexicon(), form));
}

function isNoun(form: string): boolean {
  return isNominal(lookUp(defaultLexicon(), form));
}
