import { analysis } from '../document/analysis.ts';
import type { Article } from '../document/article.ts';
import { markedSpansOf, touches } from '../document/marked-spans.ts';
import { isFunctionWordAt } from './function-words.ts';
import { lemmasOf } from './lemmas.ts';
import { defaultLexicon, isNominal, isVerbForm, valueOfForm } from './lexicon/index.ts';
import { LIGHT_LEMMAS } from './lists/light-lemmas.ts';
import { isQuotedAt } from './repeats/quoted.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { type Token, tokensIn, tokensOf } from './tokens.ts';

/** A content word in sentences that follow each other. */
export interface RepeatedLemma {
  readonly lemma: string;
  /** As it first stands, in lower case. */
  readonly word: string;
  /** Sentences in a row that hold it, and its first place in each. */
  readonly uses: readonly Use[];
}

interface Use {
  readonly sentence: Sentence;
  readonly token: Token;
}

interface Run {
  readonly lemma: string;
  readonly uses: Use[];
}

/** A noun that stands in so many other sentences, and this share of all, is a term of the text, which has no synonym. */
const PERVADING = { sentences: 3, share: 0.015 };
const SHORTEST_WORD = 4;

/**
 * Runs of two or more sentences of one paragraph that hold one lemma. What an article is about (words of its title, headings and
 * keyphrase, nouns that come back elsewhere), names, unknown words, function words, light words, quoted words and code are left out.
 */
export const repeatedLemmasIn: (article: Article) => readonly RepeatedLemma[] = analysis((article) => {
  const tokens = tokensIn(article);
  const held = sentencesIn(article).map((sentence, index) => contentOf(sentence, tokens[index]!));
  const subjects = subjectsOf(article);
  const runs: Run[] = [];
  let open = new Map<string, Run>();
  for (const [index, sentence] of sentencesIn(article).entries()) {
    const next = new Map<string, Run>();
    for (const [lemma, token] of held[index]!) {
      if (subjects.has(lemma)) continue;
      const before = open.get(lemma);
      const goesOn = before !== undefined && before.uses[0]!.sentence.block === sentence.block;
      const run: Run = goesOn ? before : { lemma, uses: [] };
      if (run.uses.push({ sentence, token }) === 2) runs.push(run);
      next.set(lemma, run);
    }
    open = next;
  }
  const pervades = pervadingAmong(held);
  return runs
    .filter((run, index) => isFirstReading(run, runs[index - 1]) && !pervades(run) && !isTermOrSpeech(run))
    .map(({ lemma, uses }) => ({ lemma, word: uses[0]!.token.form, uses }));
});

/** A form of two lemmas opens two runs: one is told. */
function isFirstReading({ uses }: Run, former: Run | undefined): boolean {
  const before = former?.uses;
  return before?.[0]?.token !== uses[0]!.token || before.length < uses.length;
}

/** Whether a noun comes back outside its run so often that the text is about it. */
function pervadingAmong(held: readonly ReadonlyMap<string, Token>[]): (run: Run) => boolean {
  const counts = new Map<string, number>();
  for (const lemmas of held)
    for (const lemma of lemmas.keys()) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const most = Math.max(PERVADING.sentences, PERVADING.share * held.length);
  return ({ lemma, uses }) =>
    counts.get(lemma)! - uses.length >= most && !uses.every(({ token }) => isVerb(token.form));
}

function isVerb(form: string): boolean {
  const value = valueOfForm(defaultLexicon(), form);
  return isVerbForm(value) && !isNominal(value);
}

/** Words that the lexicon does not know are terms, which have no synonym; quoted words were said so. */
function isTermOrSpeech({ uses }: Run): boolean {
  return valueOfForm(defaultLexicon(), uses[0]!.token.form) === 0 || uses.some(isQuoted);
}

function isQuoted({ sentence, token }: Use): boolean {
  return isQuotedAt(sentence.block, sentence.start + token.start);
}

/** The first token of each content lemma of a sentence of a paragraph. */
function contentOf({ text, block, start }: Sentence, tokens: readonly Token[]): ReadonlyMap<string, Token> {
  const content = new Map<string, Token>();
  if (block.kind !== 'paragraph') return content;
  const apart = markedSpansOf(block, 'code', 'placeholder', 'lang', 'deleted');
  const forms = tokens.map(({ form }) => form);
  for (const [index, token] of tokens.entries()) {
    if (token.form.length < SHORTEST_WORD || !isLowerCase(token.form)) continue;
    const isName = text.charAt(token.start) !== token.form.charAt(0) && isNameAt(index, token.form);
    if (isName || isFunctionWordAt(forms, index) || isCount(forms[index - 1])) continue;
    if (touches(apart, start + token.start, start + token.end)) continue;
    for (const lemma of lemmasOf(token.form)) {
      if (!LIGHT_LEMMAS.has(lemma) && !content.has(lemma)) content.set(lemma, token);
    }
  }
  return content;
}

/** Most words are told faster than by the properties of their letters. */
function isLowerCase(form: string): boolean {
  return /^[a-zß-öø-ÿœ-]+$/.test(form) || /^[\p{Ll}-]+$/u.test(form);
}

/** With a capital; a noun that opens a sentence has its article before it, unless it is a name. */
function isNameAt(index: number, form: string): boolean {
  return index > 0 || isNominal(valueOfForm(defaultLexicon(), form));
}

const ORDINALS: ReadonlySet<string> = new Set(
  'premier premiers première premières second seconde'.split(' '),
);

/** Whether what follows is counted off (`première étape`, `deuxième étape`). */
function isCount(former = ''): boolean {
  return former.endsWith('ième') || ORDINALS.has(former);
}

function subjectsOf({ metadata, headings }: Article): ReadonlySet<string> {
  const { title, keyphrase, synonyms } = metadata;
  const texts = [
    title?.value ?? '',
    keyphrase?.value ?? '',
    ...(synonyms?.value ?? []),
    ...headings.map(({ text }) => text),
  ];
  return new Set(texts.flatMap((text) => tokensOf(text).flatMap(({ form }) => lemmasOf(form))));
}
