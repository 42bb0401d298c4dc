import { firstFrom } from '../../../document/first-from.ts';
import { fold } from '../fold.ts';
import type { Line } from '../lines.ts';
import { answers } from '../lists/labels.ts';
import { trimmed } from '../quotes.ts';
import type { Prompt } from '../reading.ts';
import { labelAt } from './label-at.ts';
import { labelledOf } from './label-value.ts';
import type { Labelled } from './labelled.ts';

/** The labelled values of a prompt ("Mot-clé : …", "Plan :" and the list below it), in order, none inside another. */
export function labelledIn(prompt: Prompt, lines: readonly Line[]): readonly Labelled[] {
  const found: Labelled[] = [];
  const { tokens } = prompt;
  for (let at = 0; at < tokens.length; at++) {
    const label = labelAt(prompt, lines, at);
    if (!label) continue;
    const labelled = labelledOf(prompt, lines, label);
    if (isTooLong(labelled)) continue;
    const before = found.at(-1);
    if (before && before.end > labelled.start && !(before.below && before.label.kind === 'list'))
      found[found.length - 1] = cutBefore(prompt, before, tokens[at]!.start);
    found.push(labelled);
    at = label.to - 1;
    if (labelled.below && labelled.label.kind === 'list')
      at = Math.max(at, firstFrom(tokens, labelled.end) - 1);
  }
  return found;
}

// "sous-titres obligatoires:Le marché couvert…": the article, glued to the order.
function isTooLong({ label, start, end, below }: Labelled): boolean {
  return !below && (label.kind === 'subheadings' || label.kind === 'seo') && end - start > 100;
}

function cutBefore({ text }: Prompt, labelled: Labelled, at: number): Labelled {
  return { ...labelled, ...trimmed(text, labelled.start, Math.max(labelled.start, at), ',;.|([-–—') };
}

/** Yes or no, as the first word of a value says. */
export function answerOf(value: string): boolean | undefined {
  const first = /[\p{L}\p{M}]+/u.exec(value.slice(0, 40))?.[0];
  return first === undefined ? undefined : answers[fold(first)];
}
