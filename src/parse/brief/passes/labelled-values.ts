import type { SourceRange } from '../../../document/place.ts';
import { itemsOf } from '../items.ts';
import { tokenFrom } from '../lines.ts';
import { quantityAt } from '../quantity.ts';
import { trimmed } from '../quotes.ts';
import type { Prompt, Reading } from '../reading.ts';
import type { BriefField } from '../shape.ts';
import { listValue } from './labelled-lists.ts';
import type { Labelled } from './labels.ts';
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
  if (label.kind === 'orders' || (label.kind === 'source' && readings.length > 0)) return undefined;
  if (value === '' || labelled.end - labelled.start > maxValue) return [];
  if (label.kind === 'topic' || label.kind === 'source') return [];
  if (label.kind === 'list') return listValue(prompt, labelled, label.field);
  if (label.kind === 'keywords') return keywords(prompt, labelled);
  if (label.kind === 'language') return languageValue(prompt, labelled);
  if (label.kind === 'words' || label.kind === 'length') return lengthValue(prompt, labelled, readings);
  if (label.kind === 'seo' || label.kind === 'subheadings')
    return answerValue(prompt, labelled, label.kind, value, readings);
  if (label.kind !== 'value' && label.kind !== 'title') return [];
  return [one(prompt, labelled, label.field, labelled)];
}

function one(prompt: Prompt, { from, end }: Labelled, field: BriefField, range: SourceRange): Reading {
  const place = trimmed(
    prompt.text,
    range.start,
    range.end,
    field === 'title' || field === 'sourceTitle' ? '"«»“”*_|' : '"«»“”*_`.;,|',
  );
  return {
    from,
    to: tokenFrom(prompt.tokens, end),
    field,
    value: prompt.text.slice(place.start, place.end),
    place,
  };
}

function keywords(prompt: Prompt, labelled: Labelled): readonly Reading[] {
  const items = itemsOf(prompt.text, labelled.start, labelled.end);
  const [first, ...rest] = items;
  if (!first) return [];
  const to = tokenFrom(prompt.tokens, labelled.end);
  const textOf = ({ start, end }: SourceRange) => prompt.text.slice(start, end);
  const readings: Reading[] = [
    { from: labelled.from, to, field: 'keyphrase', value: textOf(first), place: first },
  ];
  if (rest.length === 0) return readings;
  const place = { start: rest[0]!.start, end: rest.at(-1)!.end };
  return [...readings, { from: labelled.from, to, field: 'synonyms', value: rest.map(textOf), place }];
}

function languageValue(prompt: Prompt, { from, start }: Labelled): readonly Reading[] {
  const found = languageOf(prompt, tokenFrom(prompt.tokens, start));
  return found ? [{ from, to: found.to, field: 'language', value: found.value }] : [];
}

// Without a unit, a length may count words or signs; a number of words needs none.
function lengthValue(
  prompt: Prompt,
  labelled: Labelled,
  readings: readonly Reading[],
): readonly Reading[] | undefined {
  if (readings.some(({ field }) => field === 'minWords' || field === 'maxWords' || field === 'targetWords'))
    return undefined;
  const { tokens, text } = prompt;
  const last = tokenFrom(tokens, labelled.end);
  for (let at = labelled.to; at < last; at++) {
    const quantity = quantityAt(prompt, at, undefined);
    if (!quantity) continue;
    const { from } = labelled;
    const { to, min, max, target, bare } = quantity;
    if (labelled.label.kind === 'length') {
      if (to < last) return [];
      const range = text.slice(tokens[at]!.start, tokens[to - 1]!.end);
      return [{ from, to, field: 'targetWords', doubt: [`words: ${range}`, `characters: ${range}`] }];
    }
    const side = bare ? sideOf(text.slice(tokens[from]!.start, labelled.start)) : undefined;
    if (side) return [{ from, to, field: side, value: target! }];
    return (
      [
        ['minWords', min],
        ['maxWords', max],
        ['targetWords', target],
      ] as const
    ).flatMap(([field, value]) => (value === undefined ? [] : [{ from, to, field, value }]));
  }
  return [];
}

function sideOf(label: string): 'minWords' | 'maxWords' | undefined {
  if (/\bmin/i.test(label)) return 'minWords';
  return /\bmax/i.test(label) || /limit/i.test(label) ? 'maxWords' : undefined;
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
  if (answer !== undefined) return [{ from, to: to + 1, field, value: answer }];
  if (field === 'seo') return undefined;
  if (value.includes('\n')) {
    const label = { kind: 'list', field: 'requiredSections' } as const;
    return listValue(prompt, { label, from, to, start, end, below: true }, 'requiredSections');
  }
  const quantity = quantityAt(prompt, tokenFrom(prompt.tokens, start), undefined);
  if (!quantity) return undefined;
  const { min, max, target } = quantity;
  const number =
    target === undefined
      ? { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
      : { min: target, max: target };
  return [{ from, to: quantity.to, field, value: number }];
}
