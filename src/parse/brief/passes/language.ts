import { languageAdjectives, languageForms, languages, regions } from '../lists/languages.ts';
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
    const found = matchAt(forms, tokens, at) ?? matchAt(adjectives, tokens, at) ?? aloneAt(prompt, at);
    if (!found) continue;
    const region = regionAt(prompt, found.to, found.value);
    at = (region?.to ?? found.to) - 1;
    const before = tokens[found.from - 1];
    if (before && tokens[found.from]!.gap === 0 && negations.has(before.word)) continue;
    yield { from: found.from, to: at + 1, field: 'language', value: region?.value ?? found.value };
  }
}

// ", french," between other orders.
function aloneAt({ text, tokens }: Prompt, at: number) {
  if (tokens[at]!.gap === 0 || tokens[at]!.newLine) return undefined;
  if (!/[,;.–/-]\s|\(/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) return undefined;
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
