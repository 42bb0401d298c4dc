import { firstFrom } from '../../document/first-from.ts';
import { readAudience } from './passes/audience.ts';
import { readCaptures } from './passes/captures.ts';
import { readFaq } from './passes/faq.ts';
import type { Labelled } from './passes/labelled.ts';
import { readLanguage } from './passes/language.ts';
import { readLinks } from './passes/links.ts';
import { readSections } from './passes/sections.ts';
import { readSeo } from './passes/seo.ts';
import { readSubheadings } from './passes/subheadings.ts';
import { readTitleOrders } from './passes/titles.ts';
import { readTone } from './passes/tone.ts';
import { readWordCount } from './passes/word-count.ts';
import type { Cover } from './pieces.ts';
import type { Pass, Prompt, Reading } from './reading.ts';

// In this order: what an earlier pass has read, a later one leaves alone.
const passes: readonly Pass[] = [
  readTitleOrders,
  readWordCount,
  readSections,
  readSubheadings,
  readSeo,
  readLanguage,
  readLinks,
  readTone,
  readCaptures,
  readAudience,
  readFaq,
];

/** What the passes read in sentences, by place; readings of one order share its tokens. */
export function readingsOf(prompt: Prompt): readonly Reading[] {
  const taken = new Uint8Array(prompt.tokens.length + 1);
  let readings: readonly Reading[] = [];
  for (const pass of passes) {
    const found = [...pass(prompt, taken)].filter((reading) => isFree(taken, reading));
    for (const reading of found) taken.fill(1, reading.from, reading.to);
    readings = readings.concat(found);
  }
  return readings.toSorted((a, b) => a.from - b.from || a.to - b.to);
}

function isFree(taken: Uint8Array, { from, to }: Reading): boolean {
  for (let at = from; at < to; at++) if (taken[at]) return false;
  return true;
}

// What articles say too ("destinée aux étudiants", "ne cite pas de concurrent").
const soft: ReadonlySet<string> = new Set([
  'audience',
  'tone',
  'requiredTerms',
  'forbiddenTerms',
  'keyphrase',
  'synonyms',
]);

/** Marks what is an order (1, or 3 when articles say such things too), and what is a label or its value (2); a label of the source covers itself alone. */
export function coverOf(
  { tokens }: Prompt,
  readings: readonly Reading[],
  labelled: readonly Labelled[],
): Cover {
  const cover = new Uint8Array(tokens.length + 1);
  for (const { from, to, field } of readings) cover.fill(field && soft.has(field) ? 3 : 1, from, to);
  for (const { label, from, to, end } of labelled) {
    const hasValue = label.kind !== 'source' && label.kind !== 'orders';
    cover.fill(
      2,
      from,
      hasValue
        ? Math.max(to, Math.min(firstFrom(tokens, end), from + (label.kind === 'list' ? 400 : 60)))
        : to,
    );
  }
  return cover;
}
