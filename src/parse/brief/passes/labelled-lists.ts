import type { SourceRange } from '../../../document/place.ts';
import { withoutArticle } from '../captured-list.ts';
import { itemsOf } from '../items.ts';
import { tokenFrom } from '../lines.ts';
import type { Prompt, Reading } from '../reading.ts';
import type { BriefField } from '../shape.ts';
import type { Labelled } from './labels.ts';

/** Reads the items of a labelled list: sections, terms, or links. */
export function listValue(prompt: Prompt, labelled: Labelled, field: BriefField): readonly Reading[] {
  const { text } = prompt;
  if (field === 'requiredLinks') return linksValue(prompt, labelled);
  const sections = field === 'requiredSections';
  const items = itemsOf(text, labelled.start, labelled.end, { titles: sections });
  const title = sections ? items.find((item) => isTopHeading(text, item)) : undefined;
  const doubts = sections ? items.filter((item) => isFrame(text, item)) : [];
  const kept = items.filter(
    (item) => item !== title && !doubts.includes(item) && !(sections && isCount(text, item)),
  );
  const values = kept.map(({ start, end }) =>
    sections ? sectionOf(text.slice(start, end)) : withoutArticle(text.slice(start, end)),
  );
  const to = tokenFrom(prompt.tokens, labelled.end);
  const readings: Reading[] = [];
  if (title)
    readings.push({
      from: labelled.from,
      to,
      field: 'title',
      value: text.slice(title.start, title.end),
      place: title,
    });
  for (const item of doubts) {
    const name = text.slice(item.start, item.end);
    const first = tokenFrom(prompt.tokens, item.start);
    const doubt = [`heading: ${name}`, 'part without a heading'];
    readings.push({
      from: first,
      to: Math.max(first + 1, tokenFrom(prompt.tokens, item.end)),
      field: 'requiredSections',
      doubt,
    });
  }
  if (doubts.length > 0) readings.push({ from: labelled.from, to });
  const filled = values.filter((value) => value !== '');
  if (filled.length === 0) return readings;
  const place = { start: kept[0]!.start, end: kept.at(-1)!.end };
  return [...readings, { from: labelled.from, to, field, value: filled, place }];
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
  /(?:https?:\/\/|www\.)[^\s<>"«»)\],;|]+|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}(?:\/[^\s<>"«»)\],;|]*)?/gi;

function linksValue(prompt: Prompt, { from, start, end }: Labelled): readonly Reading[] {
  const found = linksIn(prompt.text, start, end);
  if (found.length === 0) return [];
  const place = { start: found[0]!.start, end: found.at(-1)!.end };
  const value = found.map((link) => prompt.text.slice(link.start, link.end));
  return [{ from, to: tokenFrom(prompt.tokens, end), field: 'requiredLinks', value, place }];
}

/** The URLs and domains between two offsets of a text. */
export function linksIn(text: string, start: number, end: number): readonly SourceRange[] {
  const links: SourceRange[] = [];
  for (const match of text.slice(start, end).matchAll(linkPattern)) {
    const link = match[0].replace(/[.,;:!?]{1,5}$/, '');
    if (!/^https?:|^www\./i.test(link) && !/\.[a-z]{2,12}(?:\/|$)/.test(link)) continue;
    links.push({ start: start + match.index, end: start + match.index + link.length });
  }
  return links;
}
