import { analysis } from '../document/analysis.ts';
import type { Article } from '../document/article.ts';
import { type Block, placeIn } from '../document/block.ts';
import { isMarked } from '../document/marked-spans.ts';
import type { SourceRange } from '../document/place.ts';
import { isFunctionWordAt } from './function-words.ts';
import { defaultLexicon, isVerbForm, valueOfForm } from './lexicon/index.ts';
import { isQuotedAt } from './repeats/quoted.ts';
import { sentencesIn } from './sentences.ts';
import { type Token, tokensIn } from './tokens.ts';

/** How a text speaks to its reader. */
export type Address = 'tu' | 'vous';

/** A sentence that speaks to its reader, with the first word that does. */
export interface AddressedSentence {
  readonly address: Address;
  readonly word: string;
  readonly place: SourceRange;
}

/** The sentences that speak to the reader, in order: quotations, dialogues, examples and slogans apart. */
export const addressesIn: (article: Article) => readonly AddressedSentence[] = analysis((article) => {
  const tokens = tokensIn(article);
  return sentencesIn(article).flatMap(({ block, start, text }, index) => {
    if (!isAuthors(article, block)) return [];
    const words = tokens[index]!;
    const at = words.findIndex((_, word) => addressOf(words, word) !== undefined);
    const token = words[at];
    if (!token || isApart(block, start + token.start, start + token.end)) return [];
    const place = placeIn(block, start + token.start, start + token.end);
    return [{ address: addressOf(words, at)!, word: text.slice(token.start, token.end), place }];
  });
});

const TU: ReadonlySet<string> = new Set(
  `tu -tu t' te toi -toi toi-même ton ta tes tien tienne tiens tiennes`.split(' '),
);
const VOUS: ReadonlySet<string> = new Set(
  `vous -vous vous-même vous-mêmes votre vos vôtre vôtres`.split(' '),
);
/** Forms that are verbs, nouns or letters as well: told by what stands beside them. */
const BESIDE: Readonly<Record<string, (words: readonly Token[], at: number) => boolean>> = {
  tu: (words, at) =>
    isVerb(words[at + 1]) ||
    /^(?:ne|n'|te|t'|me|m'|le|la|l'|les|lui|leur|y|en|nous|se|s')$/.test(words[at + 1]?.form ?? ''),
  tiens: () => false,
  tien: (words, at) => /^(?:le|du|au)$/.test(words[at - 1]?.form ?? ''),
  ton: (words, at) =>
    isFunctionWordAt(
      words.map(({ form }) => form),
      at,
    ) && !isVerb(words[at + 1]),
};

function addressOf(words: readonly Token[], at: number): Address | undefined {
  const { form } = words[at]!;
  if (VOUS.has(form)) return 'vous';
  if (TU.has(form)) return (BESIDE[form]?.(words, at) ?? true) ? 'tu' : undefined;
  return at === 0 && isOrderToYou(form) ? 'vous' : undefined;
}

/** `Prenez`, at the head of a sentence. */
function isOrderToYou(form: string): boolean {
  return form.length > 4 && form.endsWith('ez') && isVerbForm(valueOfForm(defaultLexicon(), form));
}

function isVerb(word: Token | undefined): boolean {
  return word !== undefined && isVerbForm(valueOfForm(defaultLexicon(), word.form));
}

/** What stands behind a dash is said by someone (a plain text's list item has its dash in the source alone), what is quoted by another. */
function isAuthors({ source }: Article, { kind, text, range }: Block): boolean {
  return (
    kind !== 'quotation' && !SPOKEN.test(text) && !SPOKEN.test(source.slice(range.start, range.start + 4))
  );
}

const SPOKEN = /^[\s«“]*[—–]/;

function isApart(block: Block, start: number, end: number): boolean {
  return (
    isQuotedAt(block, start) ||
    isMarked(block, start, end, 'code', 'quotation', 'lang', 'emphasis', 'placeholder', 'link')
  );
}
