import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseBrief } from '../brief.ts';
import { chatPrompts } from './prompts/chat.ts';
import { everydayPrompts } from './prompts/everyday.ts';
import { misleadingPrompts } from './prompts/misleading.ts';
import { rewritePrompts } from './prompts/rewrites.ts';
import { templatePrompts } from './prompts/templates.ts';

const prompts = [chatPrompts, templatePrompts, misleadingPrompts, rewritePrompts, everydayPrompts]
  .flatMap((table) => Object.values(table))
  .map(({ prompt }) => prompt);

const words = fc.constantFrom(
  ...'au moins|700|mots|en français|in french|with subheadings|pas de|titre :|mot-clé :|plan :|article :|1.|-|\n|\n\n|, |. |«|»|"|**|🌿|½|sur|les ruches|words|H2|entre|et|1 200|Customize this title|wordsSuspecté|frenchDes|"""|```|source|https://a-exemple.fr/x|é|\u200d|ne pas mentionner|ton :|<article>|</article>|\ud83d|https://|: |(|)|%'.split(
    '|',
  ),
);
const drafts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom(...prompts), fc.nat(2000), fc.constantFrom(...prompts), fc.nat(2000))
    .map(([a, from, b, to]) => a.slice(from % a.length) + b.slice(0, to)),
  fc
    .array(fc.constantFrom(...prompts.join(' ').split(/\s+/)), { minLength: 5, maxLength: 200 })
    .map((parts) => parts.join(' ')),
);

it('gives every character to one part: an order, the title, the source or what was not understood', () => {
  fc.assert(fc.property(drafts, checkPartition), { numRuns: 1500, seed: 5 });
});

it('gives every character of the prompts of the tables to one part', () => {
  for (const prompt of prompts) checkPartition(prompt);
});

function checkPartition(prompt: string): void {
  const brief = parseBrief(prompt);
  const { title = [], sourceTitle = [], source = [] } = brief.places;
  const parts = [...brief.orders, ...brief.unparsed, ...title, ...sourceTitle, ...source].sort(
    (a, b) => a.start - b.start,
  );
  let from = 0;
  for (const { start, end } of parts) {
    expect(start).toBeGreaterThanOrEqual(from);
    expect(end).toBeGreaterThan(start);
    expect(lettersOf(prompt.slice(from, start))).toBe('');
    from = end;
  }
  expect(lettersOf(prompt.slice(from))).toBe('');
  for (const { start, end, text } of [...brief.orders, ...brief.unparsed, ...brief.ambiguous])
    expect(prompt.slice(start, end)).toBe(text);
}

function lettersOf(text: string): string {
  return text.replace(/[\s\p{P}`<>=|~^+]/gu, '');
}
