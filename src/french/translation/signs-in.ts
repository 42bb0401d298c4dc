import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import { type Block, isProse } from '../../document/block.ts';
import { isMarked } from '../../document/marked-spans.ts';
import { languagesIn } from '../language.ts';
import { defaultLexicon, lookUp } from '../lexicon/index.ts';
import { type Sentence, sentencesIn } from '../sentences.ts';
import { type Token, tokensIn } from '../tokens.ts';
import { constructionsOf } from './constructions.ts';
import type { TranslationKind, TranslationSign } from './sign.ts';
import { typographySignsOf } from './typography-signs.ts';
import { wordSignsOf } from './word-signs.ts';

/** The signs of a machine’s translation, kind by kind, each in the order of the text. Quotations and what is marked as code are passed. */
export const translationSignsIn: (
  article: Article,
) => ReadonlyMap<TranslationKind, readonly TranslationSign[]> = analysis((article) => {
  const signs = new Map<TranslationKind, TranslationSign[]>();
  if (languagesIn(article).language !== 'fr') return signs;
  const add = (sign: TranslationSign) => {
    if (isOnPurpose(sign)) return;
    const own = signs.get(sign.kind);
    if (own) own.push(sign);
    else signs.set(sign.kind, [sign]);
  };
  for (const block of article.blocks) {
    if (!isProse(block) || block.kind === 'quotation') continue;
    typographySignsOf(block).forEach(add);
  }
  const tokens = tokensIn(article);
  const isCommon = lowerFormsOf(article);
  for (const [index, sentence] of sentencesIn(article).entries()) {
    if (sentence.block.kind === 'quotation') continue;
    signsOfSentence(sentence, tokens[index]!, isCommon).forEach(add);
    constructionsOf(sentence, tokens[index]!).forEach(add);
  }
  return signs;
});

function signsOfSentence(
  sentence: Sentence,
  tokens: readonly Token[],
  isCommon: (form: string) => boolean,
): readonly TranslationSign[] {
  const { block } = sentence;
  const opening = gerundOf(tokens);
  const signs = [
    ...wordSignsOf(sentence, tokens, isCommon),
    ...englishOf(sentence, tokens),
    ...(opening ? [opening] : []),
  ];
  return signs.map(({ kind, first, last }) => ({
    kind,
    block,
    start: sentence.start + tokens[first]!.start,
    end: sentence.start + tokens[last]!.end,
  }));
}

const FEWEST = 5;
/** `en tant que`, `en attendant`: no gerunds of English. */
const SET: ReadonlySet<string> = new Set(['tant', 'attendant', 'passant', 'parlant', 'revanche']);

/** `En utilisant ce produit, vous…`: the English gerund at the head of a sentence. */
function gerundOf(tokens: readonly Token[]) {
  const [first, second] = tokens;
  if (
    tokens.length < FEWEST ||
    first?.form !== 'en' ||
    !second ||
    !/[^m]ant$/.test(second.form) ||
    SET.has(second.form)
  )
    return undefined;
  return { kind: 'gerund' as const, first: 0, last: 1 };
}

const ENGLISH: ReadonlySet<string> = new Set(
  'the of and with your you this that from for is are was have which when will'.split(' '),
);

/** A lone function word of English among French words: one that was passed over. */
function englishOf({ text }: Sentence, tokens: readonly Token[]) {
  const found = tokens.flatMap(({ form }, at) => (ENGLISH.has(form) ? [at] : []));
  // More in a row are a title or a quotation.
  const [at] = found;
  if (found.length !== 1 || at === undefined || !isAmidFrench(text, tokens, at)) return [];
  return [{ kind: 'english' as const, first: at, last: at }];
}

/** Both neighbours are French words of no name. */
function isAmidFrench(text: string, tokens: readonly Token[], at: number): boolean {
  return [at - 1, at, at + 1].every((one) => {
    const token = tokens[one];
    return (
      token !== undefined &&
      text.charAt(token.start) === token.form.charAt(0) &&
      (one === at || isKnown(token.form))
    );
  });
}

function isKnown(form: string): boolean {
  return lookUp(defaultLexicon(), form) !== 0;
}

/** Tells which forms the article writes in lower case somewhere; asked for seldom. */
function lowerFormsOf(article: Article): (form: string) => boolean {
  let forms: Set<string> | undefined;
  return (form) => {
    forms ??= new Set(
      sentencesIn(article).flatMap(({ text }, index) =>
        tokensIn(article)
          [index]!.filter((token) => text.charAt(token.start) === token.form.charAt(0))
          .map((token) => token.form),
      ),
    );
    return forms.has(form);
  };
}

const MARKS = ['code', 'link', 'quotation', 'lang', 'placeholder', 'emphasis'] as const;

function isOnPurpose({ block, start, end }: { block: Block; start: number; end: number }): boolean {
  return (
    MARKS.some((mark) => isMarked(block, start, end, mark)) ||
    /[«“"][^»”"]*$/.test(block.text.slice(Math.max(0, start - 80), start))
  );
}
