import { INSERTED_ADVERBIALS, INSERTED_ADVERBS } from '../lists/inserted-adverbs.ts';
import { type Token, tokensOf } from '../tokens.ts';

const LONGEST_ASIDE = 14;
const MOST_STEPS = 8;

/** The indexes at which a participle may stand after an auxiliary, past adverbs, adverbials, dates and asides. */
export function* landingsAfter(sentence: string, tokens: readonly Token[], index: number): Generator<number> {
  let at = index + 1;
  let isAsideOver = false;
  for (let step = 0; step < MOST_STEPS && at < tokens.length; step++) {
    if (!isAsideOver && !isOpenBetween(sentence, tokens[at - 1]!.end, tokens[at]!.start)) {
      const after = afterAside(sentence, tokens, at);
      if (after === undefined) return;
      at = after;
      isAsideOver = true;
      continue;
    }
    isAsideOver = false;
    yield at;
    const next = afterInsertion(tokens, at);
    if (next === at) return;
    at = next;
  }
}

/** White space and quotation marks part nothing. */
function isOpenBetween(sentence: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/[\s«»"“”]/.test(sentence[at]!)) return false;
  return true;
}

/** The index after one inserted adverb or adverbial; the same when none stands there. */
function afterInsertion(tokens: readonly Token[], at: number): number {
  const { form } = tokens[at]!;
  const adverbial = adverbialLengthAt(tokens, at);
  if (adverbial > 0) return at + adverbial;
  if (form.startsWith('-') || INSERTED_ADVERBS.has(form) || /.{3}ment$/.test(form)) return at + 1;
  return afterDate(tokens, at);
}

const DATE_OPENERS: ReadonlySet<string> = new Set(
  "en dès depuis vers avant après le jusqu'en fin début courant".split(' '),
);
const MONTHS: ReadonlySet<string> = new Set(
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
);

/** `en 2010`, `le 12 mai 1920`, `en mars`. */
function afterDate(tokens: readonly Token[], at: number): number {
  if (!DATE_OPENERS.has(tokens[at]!.form)) return at;
  let end = at + 1;
  while (end < tokens.length && end < at + 4 && isDatePart(tokens[end]!.form)) end++;
  return end > at + 1 ? end : at;
}

function isDatePart(form: string): boolean {
  return /^\p{Nd}+(?:er)?$/u.test(form) || MONTHS.has(form);
}

/** Between commas, dashes or brackets: `est, depuis 2010, considéré`. */
function afterAside(sentence: string, tokens: readonly Token[], at: number): number | undefined {
  const opening = sentence.slice(tokens[at - 1]!.end, tokens[at]!.start);
  const closing = /,/.test(opening)
    ? /,/
    : /\(/.test(opening)
      ? /\)/
      : /[–—]/.test(opening)
        ? /[–—]/
        : undefined;
  if (!closing || /[.;:!?]/.test(opening)) return undefined;
  for (let end = at + 1; end < tokens.length && end <= at + LONGEST_ASIDE; end++) {
    const gap = sentence.slice(tokens[end - 1]!.end, tokens[end]!.start);
    if (closing.test(gap)) return end;
    if (/[.;:!?]/.test(gap)) return undefined;
  }
  return undefined;
}

let adverbials: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/** The number of tokens of the longest listed adverbial that begins at a token; 0 for none. */
function adverbialLengthAt(tokens: readonly Token[], at: number): number {
  adverbials ??= adverbialsByFirst();
  let longest = 0;
  for (const forms of adverbials.get(tokens[at]!.form) ?? []) {
    if (forms.length > longest && forms.every((form, index) => tokens[at + index]?.form === form)) {
      longest = forms.length;
    }
  }
  return longest;
}

function adverbialsByFirst(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const adverbial of INSERTED_ADVERBIALS) {
    const forms = tokensOf(adverbial).map(({ form }) => form);
    byFirst.set(forms[0]!, [...(byFirst.get(forms[0]!) ?? []), forms]);
  }
  return byFirst;
}
