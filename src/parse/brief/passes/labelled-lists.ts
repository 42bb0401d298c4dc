import { firstFrom } from '../../../document/first-from.ts';
import type { SourceRange } from '../../../document/place.ts';
import { withoutArticle } from '../captured-list.ts';
import { itemsOf } from '../items.ts';
import type { Prompt, Reading } from '../reading.ts';
import type { BriefField } from '../shape.ts';
import type { Labelled } from './labelled.ts';

/** Reads the items of a labelled list: sections, terms, or links. */
export function listValue(prompt: Prompt, labelled: Labelled, field: BriefField): readonly Reading[] {
  if (field === 'requiredLinks') return linksValue(prompt, labelled);
  if (field === 'requiredSections') return sectionsValue(prompt, labelled);
  const { text } = prompt;
  return filled(prompt, labelled, field, itemsOf(text, labelled.start, labelled.end), withoutArticle);
}

function sectionsValue(prompt: Prompt, labelled: Labelled): readonly Reading[] {
  const { text, tokens } = prompt;
  const readings: Reading[] = [];
  const kept: SourceRange[] = [];
  const whole = { from: labelled.from, to: firstFrom(tokens, labelled.end) };
  for (const item of itemsOf(text, labelled.start, labelled.end, { titles: true })) {
    const value = text.slice(item.start, item.end);
    if (isTopHeading(text, item)) readings.push({ ...whole, field: 'title', value, place: item });
    else if (isFrame(text, item)) readings.push(frameIn(prompt, item), whole);
    else if (!isCount(text, item)) kept.push(item);
  }
  return [...readings, ...filled(prompt, labelled, 'requiredSections', kept, sectionOf)];
}

function filled(
  { text, tokens }: Prompt,
  { from, end }: Labelled,
  field: BriefField,
  items: readonly SourceRange[],
  cleaned: (item: string) => string,
): readonly Reading[] {
  const value = items
    .map(({ start, end }) => {
      const item = text.slice(start, end);
      return cleaned === withoutArticle && isQuoted(text, start, end) ? item : cleaned(item);
    })
    .filter((item) => item !== '');
  if (value.length === 0) return [];
  const place = { start: items[0]!.start, end: items.at(-1)!.end };
  return [{ from, to: firstFrom(tokens, end), field, value, place }];
}

function isQuoted(text: string, start: number, end: number): boolean {
  return (
    /["«“][\s\u00a0\u202f]?$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[\s\u00a0\u202f]?["»”]/.test(text.slice(end, end + 2))
  );
}

function frameIn({ text, tokens }: Prompt, { start, end }: SourceRange): Reading {
  const from = firstFrom(tokens, start);
  const doubt = [`heading: ${text.slice(start, end)}`, 'part without a heading'];
  return { from, to: Math.max(from + 1, firstFrom(tokens, end)), field: 'requiredSections', doubt };
}

// "H1 : …" or "# …" among the sections of an outline is the title.
function isTopHeading(text: string, { start }: SourceRange): boolean {
  return /(?:^|\n)\s*(?:[-*]\s)?\**(?:[Hh]1\**\s?[:.–-]\s*|#\s+)\**$/.test(
    text.slice(Math.max(0, start - 16), start),
  );
}

// An introduction or a conclusion is ordered more often without a heading than with one.
function isFrame(text: string, { start, end }: SourceRange): boolean {
  return (
    end - start < 40 &&
    /^(?:une? |an? )?(?:courte |brève |short |brief )?(?:intro(?:duction)?|conclusion|chap[oô]|chapeau|accroche|hook)(?:\s?\([^()]*\))?$/i.test(
      text.slice(start, end),
    )
  );
}

// "3 parties" tells how many, not which.
function isCount(text: string, { start, end }: SourceRange): boolean {
  return (
    end - start < 40 &&
    /^(?:H[1-6]$|(?:\d{1,2}|deux|trois|quatre|cinq|six|two|three|four|five)(?:\s?(?:à|to|-)\s?\d{1,2})?\s\S*(?:parties?|sections?|points?|chapitres?|parts?|H[23]|sous-titres?|paragraphes?)\b)/i.test(
      text.slice(start, end),
    )
  );
}

// A length or a remark in brackets is no part of the heading.
function sectionOf(item: string): string {
  return item
    .replace(/\s?\([^()]{1,80}\)$/, '')
    .replace(/^(?:H[1-6]|h[1-6])\s?[:.–-]\s?/, '')
    .trim();
}

const linkPattern =
  /(?:https?:\/\/|www\.)[^\s<>"«»)\],;|]+|(?<=^|[\s("«])\/[a-z0-9][a-z0-9_-]{1,80}(?:\/[a-z0-9_-]{1,80}){0,6}|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}(?:\/[^\s<>"«»)\],;|]*)?/gi;

function linksValue(prompt: Prompt, { from, start, end }: Labelled): readonly Reading[] {
  const found = linksIn(prompt.text, start, end);
  if (found.length === 0) return [];
  const place = { start: found[0]!.start, end: found.at(-1)!.end };
  const value = found.map((link) => prompt.text.slice(link.start, link.end));
  return [{ from, to: firstFrom(prompt.tokens, end), field: 'requiredLinks', value, place }];
}

/** The URLs and domains between two offsets of a text. */
export function linksIn(text: string, start: number, end: number): readonly SourceRange[] {
  const links: SourceRange[] = [];
  for (const match of text.slice(start, end).matchAll(linkPattern)) {
    const link = match[0].replace(/[.,;:!?]{1,5}$/, '');
    if (!/^https?:|^www\.|^\//i.test(link) && !/\.[a-z]{2,12}(?:\/|$)/.test(link)) continue;
    links.push({ start: start + match.index, end: start + match.index + link.length });
  }
  return links;
}
