import { firstFrom } from '../../../document/first-from.ts';
import type { SourceRange } from '../../../document/place.ts';
import { itemsOf } from '../items.ts';
import { trimmed } from '../quotes.ts';
import type { Prompt, Reading } from '../reading.ts';
import type { BriefField } from '../shape.ts';
import type { Labelled } from './labelled.ts';
import { countAfterAnswer, headingCount } from './labelled-headings.ts';
import { lengthValue } from './labelled-lengths.ts';
import { listValue } from './labelled-lists.ts';
import { openTitle } from './labelled-titles.ts';
import { answerOf } from './labels.ts';
import { languageOf } from './language.ts';

// A longer value is no list of terms, and no title.
const maxValue = 6000;

/**
 * Reads the value of a label; `undefined` when its sentences are read by the other passes, empty when it holds no order.
 * `readings` are those already found inside the value.
 */
export function readLabelled(
  prompt: Prompt,
  labelled: Labelled,
  readings: readonly Reading[],
): readonly Reading[] | undefined {
  const { label } = labelled;
  const value = prompt.text.slice(labelled.start, Math.min(labelled.end, labelled.start + maxValue));
  if (isReadAsSentences(label.kind, value, readings)) return undefined;
  if (value === '' || labelled.end - labelled.start > maxValue) return [];
  if (label.kind === 'topic' || label.kind === 'source' || isNothing(label.kind, value)) return [];
  if (label.kind === 'list') return listOrCount(prompt, labelled, label.field, value, readings);
  if (label.kind === 'keywords') return keywords(prompt, labelled);
  if (label.kind === 'language') return languageValue(prompt, labelled);
  if (label.kind === 'words' || label.kind === 'length') return lengthValue(prompt, labelled, readings);
  if (label.kind === 'seo' || label.kind === 'subheadings')
    return answerValue(prompt, labelled, label.kind, value, readings);
  if (label.kind !== 'value' && label.kind !== 'title') return [];
  const open = label.kind === 'title' && label.field === 'title' ? openTitle(prompt, labelled) : undefined;
  return open ?? [one(prompt, labelled, label.field, labelled)];
}

// Orders; "Source : … 500 mots"; "Objectif : 1 000 mots".
function isReadAsSentences(
  kind: Labelled['label']['kind'],
  value: string,
  readings: readonly Reading[],
): boolean {
  if (kind === 'orders') return true;
  if (kind === 'source') return readings.length > 0;
  return kind === 'topic' && /^(?:\p{L}+ ){0,2}\d[\d \u00a0\u202f.]{0,8}(?:mots|words)\W{0,3}$/iu.test(value);
}

// "Structure : 4 H2 minimum", "H2 : 3-4".
function listOrCount(
  prompt: Prompt,
  labelled: Labelled,
  field: BriefField,
  value: string,
  readings: readonly Reading[],
): readonly Reading[] | undefined {
  if (field !== 'requiredSections' || labelled.below) return listValue(prompt, labelled, field);
  // "Structure : H2/H3".
  if (/^(?:balises? )?H[1-6](?:\s?(?:[/,+&-]|et|and)\s?H[1-6]){0,4}$/i.test(value)) return undefined;
  if (!/^\W{0,3}\d/.test(value)) return listValue(prompt, labelled, field);
  if (readings.some((reading) => reading.field === 'subheadings')) return undefined;
  const count = headingCount(prompt, labelled);
  const isAll = count && count.to >= firstFrom(prompt.tokens, labelled.end);
  return isAll ? [count] : listValue(prompt, labelled, field);
}

// "Plan : libre", "Liens : aucun".
function isNothing(kind: Labelled['label']['kind'], value: string): boolean {
  if (kind === 'subheadings' || kind === 'seo') return false;
  return /^(?:libre|au choix|aucune?s?|none|n\/a|n[ée]ant|tbd|à d[ée]finir|-+|\?+)[\s.]*$/i.test(value);
}

function one(prompt: Prompt, { from, end }: Labelled, field: BriefField, range: SourceRange): Reading {
  const place = trimmed(
    prompt.text,
    range.start,
    range.end,
    field === 'title' || field === 'sourceTitle' ? '"«»“”*_|' : '"«»“”*_`.;,|/–—',
  );
  return {
    from,
    to: firstFrom(prompt.tokens, end),
    field,
    value: prompt.text.slice(place.start, place.end),
    place,
  };
}

function keywords(prompt: Prompt, labelled: Labelled): readonly Reading[] {
  const items = itemsOf(prompt.text, labelled.start, labelled.end).map((item) =>
    withoutRole(prompt.text, item),
  );
  const [first, ...rest] = items;
  if (!first) return [];
  const to = firstFrom(prompt.tokens, labelled.end);
  const textOf = ({ start, end }: SourceRange) => prompt.text.slice(start, end);
  const readings: Reading[] = [
    { from: labelled.from, to, field: 'keyphrase', value: textOf(first), place: first },
  ];
  if (rest.length === 0) return readings;
  const place = { start: rest[0]!.start, end: rest.at(-1)!.end };
  return [...readings, { from: labelled.from, to, field: 'synonyms', value: rest.map(textOf), place }];
}

// "aquaponie maison (principal)".
function withoutRole(text: string, { start, end }: SourceRange): SourceRange {
  const role =
    /\s?\((?:mot[- ]cl[ée] )?(?:principale?|secondaires?|main|primary|focus|secondary|obligatoires?|optionnels?|optional)\)?$/i.exec(
      text.slice(Math.max(start, end - 40), end),
    );
  return role ? { start, end: end - role[0].length } : { start, end };
}

function languageValue(prompt: Prompt, { from, start }: Labelled): readonly Reading[] {
  const found = languageOf(prompt, firstFrom(prompt.tokens, start));
  return found ? [{ from, to: found.to, field: 'language', value: found.value }] : [];
}

function answerValue(
  prompt: Prompt,
  { from, to, start, end }: Labelled,
  field: 'seo' | 'subheadings',
  value: string,
  readings: readonly Reading[],
): readonly Reading[] | undefined {
  if (readings.some((reading) => reading.field === field)) return undefined;
  const answer = answerOf(value);
  const told = answer && field === 'subheadings' ? countAfterAnswer(prompt, from, start, end) : undefined;
  if (told) return [told];
  if (answer !== undefined) return [{ from, to: to + 1, field, value: answer }];
  if (field === 'seo') return undefined;
  if (value.includes('\n')) {
    const label = { kind: 'list', field: 'requiredSections' } as const;
    return listValue(prompt, { label, from, to, start, end, below: true }, 'requiredSections');
  }
  const count = headingCount(prompt, { from, start, end });
  return count && [count];
}
