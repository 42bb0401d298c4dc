import {
  beforeQualifiedTexts,
  codedTexts,
  languageAdjectives,
  languageForms,
  languages,
  qualifiedTexts,
  regions,
} from '../lists/languages.ts';
import { matchAt, phraseTable } from '../phrases.ts';
import type { Prompt, Reading } from '../reading.ts';

const forms = phraseTable(
  languages.map(
    ([tag, names]) => [tag, languageForms.map((form) => form.replace('*', names.join('|')))] as const,
  ),
);
const names = phraseTable(languages.map(([tag, list]) => [tag, list] as const));
const regionTable = phraseTable(regions);
const adjectives = phraseTable(
  languages.map(
    ([tag, list]) => [tag, languageAdjectives.map((form) => form.replace('*', list.join('|')))] as const,
  ),
);
const negations = new Set(['pas', 'not', 'non', 'never', 'jamais', 'initialement', 'currently', 'ecrit']);

/** Reads the ordered language ("be in french", "en français du Québec") as a BCP 47 tag. */
export function* readLanguage(prompt: Prompt): Iterable<Reading> {
  const { tokens } = prompt;
  for (let at = 0; at < tokens.length; at++) {
    const found =
      matchAt(forms, tokens, at) ??
      matchAt(adjectives, tokens, at) ??
      matchAt(coded, tokens, at) ??
      qualifyingAt(prompt, at) ??
      aloneAt(prompt, at);
    if (!found) continue;
    const region = regionAt(prompt, found.to, found.value);
    at = (region?.to ?? found.to) - 1;
    const before = tokens[found.from - 1];
    if (before && tokens[found.from]!.gap === 0 && negations.has(before.word)) continue;
    yield { from: found.from, to: at + 1, field: 'language', value: region?.value ?? found.value };
  }
}

const coded = phraseTable(codedTexts);
const qualified = phraseTable(
  languages.map(
    ([tag, list]) => [tag, qualifiedTexts.map((form) => form.replace('*', list.join('|')))] as const,
  ),
);

// "a 1,000-word French article".
function qualifyingAt({ tokens }: Prompt, at: number) {
  const before = tokens[at - 1];
  if (!before || tokens[at]!.gap > 1 || !beforeQualifiedTexts.has(before.word)) return undefined;
  return matchAt(qualified, tokens, at);
}

// "- Français": an item that says no more.
function isWholeItem({ text, tokens }: Prompt, at: number, to: number): boolean {
  const { start } = tokens[at]!;
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 20), start);
  return /^\s*(?:[-*•☑✅✓✔–]|\d{1,2}[.)])\s*$/u.test(line) && (tokens[to]?.newLine ?? true);
}

// ", french," between other orders.
function aloneAt(prompt: Prompt, at: number) {
  const { text, tokens } = prompt;
  if (tokens[at]!.gap === 0) return undefined;
  if (tokens[at]!.newLine) {
    const item = matchAt(names, tokens, at);
    return item && isWholeItem(prompt, at, item.to) ? item : undefined;
  }
  if (!/[,:;.–/-]\s|\(/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) return undefined;
  const found = matchAt(names, tokens, at);
  return found && (tokens[found.to]?.gap ?? 3) > 0 ? found : undefined;
}

/** The BCP 47 tag of a language named by itself ("français", "fr-CA", "Canadian French"), if it is one we know. */
export function languageOf(
  prompt: Prompt,
  from: number,
): { readonly value: string; readonly to: number } | undefined {
  const skip =
    ['en', 'in'].includes(prompt.tokens[from]?.word ?? '') && prompt.tokens[from + 1]?.gap === 0
      ? from + 1
      : from;
  const found = matchAt(names, prompt.tokens, skip) ?? matchAt(names, prompt.tokens, from);
  if (!found) return undefined;
  return (
    regionAt(prompt, found.to, found.value) ?? tagAt(prompt, found) ?? { value: found.value, to: found.to }
  );
}

// "French (fr-FR)".
function tagAt({ text, tokens }: Prompt, { value, to }: { readonly value: string; readonly to: number }) {
  const token = tokens[to];
  if (token?.gap !== 1 || !text.slice(tokens[to - 1]!.end, token.start).includes('(')) return undefined;
  const tag = matchAt(names, tokens, to);
  return tag?.value.startsWith(`${value}-`) || tag?.value === value
    ? { value: tag.value, to: tag.to }
    : undefined;
}

function regionAt({ text, tokens }: Prompt, at: number, tag: string) {
  const token = tokens[at];
  if (!token || token.gap > 1 || tag.includes('-')) return undefined;
  if (token.gap === 1 && !/[(,/]/.test(text.slice(tokens[at - 1]!.end, token.start))) return undefined;
  const found = matchAt(regionTable, tokens, at);
  if (!found) return undefined;
  return { value: `${tag}-${found.value}`, to: found.to };
}
