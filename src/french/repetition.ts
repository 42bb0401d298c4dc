import { analysis } from '../document/analysis.ts';
import type { Article } from '../document/article.ts';
import { markedSpansOf, touches } from '../document/marked-spans.ts';
import { isFunctionWordAt } from './function-words.ts';
import { lemmasOf } from './lemmas.ts';
import { defaultLexicon, isNominal, isVerbForm, valueOfForm } from './lexicon/index.ts';
import { LIGHT_LEMMAS } from './lists/light-lemmas.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { type Token, tokensIn, tokensOf } from './tokens.ts';

/** A content word in sentences that follow each other. */
export interface RepeatedLemma {
  readonly lemma: string;
  /** As it first stands, in lower case. */
  readonly word: string;
  /** Whether it stands as a verb each time: a noun or an adjective may be what a passage speaks of. */
  readonly isVerb: boolean;
  /** Sentences in a row that hold it, and its first place in each. */
  readonly uses: readonly { readonly sentence: Sentence; readonly token: Token }[];
}

/** Share of an article's sentences from which a noun is its subject, which comes back by right. */
const SUBJECT_SHARE = 0.08;
/** A word of fewer sentences is the subject of none, however short the text. */
const SUBJECT_SENTENCES = 6;
const SHORTEST_WORD = 5;

/**
 * Runs of two or more sentences of one paragraph that hold one lemma. What an article is about (words of its title, headings,
 * keyphrase, and those that come back everywhere), names, function words, light verbs and code are left out.
 */
export const repeatedLemmasIn: (article: Article) => readonly RepeatedLemma[] = analysis((article) => {
  const tokens = tokensIn(article);
  const held = sentencesIn(article).map((sentence, index) => contentOf(sentence, tokens[index]!));
  const subjects = subjectsOf(article, held);
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
  return runs.filter(isFirstReading).map(repeatedLemmaOf);
});

interface Run {
  readonly lemma: string;
  readonly uses: { sentence: Sentence; token: Token }[];
}

/** A form of two lemmas opens two runs: one is told. */
function isFirstReading({ uses }: Run, index: number, runs: readonly Run[]): boolean {
  const before = runs[index - 1]?.uses;
  return before?.[0]?.token !== uses[0]!.token || before.length < uses.length;
}

function repeatedLemmaOf({ lemma, uses }: Run): RepeatedLemma {
  return { lemma, word: uses[0]!.token.form, isVerb: uses.every(({ token }) => isVerbOnly(token)), uses };
}

function isVerbOnly({ form }: Token): boolean {
  const value = valueOfForm(defaultLexicon(), form);
  return isVerbForm(value) && !isNominal(value);
}

/** The first token of each content lemma of a sentence of a paragraph. */
function contentOf({ text, block, start }: Sentence, tokens: readonly Token[]): ReadonlyMap<string, Token> {
  const content = new Map<string, Token>();
  if (block.kind !== 'paragraph') return content;
  const apart = markedSpansOf(block, 'code', 'placeholder', 'lang', 'deleted');
  const forms = tokens.map(({ form }) => form);
  for (const [index, token] of tokens.entries()) {
    if (token.form.length < SHORTEST_WORD || !isLowerCase(token.form)) continue;
    const isName = index > 0 && text.charAt(token.start) !== token.form.charAt(0);
    if (isName || isFunctionWordAt(forms, index)) continue;
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

function subjectsOf(article: Article, held: readonly ReadonlyMap<string, Token>[]): ReadonlySet<string> {
  const { title, keyphrase, synonyms } = article.metadata;
  const texts = [
    title?.value ?? '',
    keyphrase?.value ?? '',
    ...(synonyms?.value ?? []),
    ...article.headings.map(({ text }) => text),
  ];
  const subjects = new Set(texts.flatMap((text) => tokensOf(text).flatMap(({ form }) => lemmasOf(form))));
  const counts = new Map<string, number>();
  for (const lemmas of held) {
    for (const [lemma, token] of lemmas) {
      if (!isVerbOnly(token)) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
    }
  }
  const least = Math.max(SUBJECT_SENTENCES, Math.ceil(SUBJECT_SHARE * held.length));
  for (const [lemma, count] of counts) if (count >= least) subjects.add(lemma);
  return subjects;
}
