import { nearestOf } from '../document/nearest.ts';
import { UserError } from '../document/user-error.ts';
import { LOCALES } from '../engine/config.ts';
import { anObject, type Check, must, oneOf } from '../engine/shape.ts';
import { feedback } from './formats/feedback.ts';
import type { FormatOptions, Formatter } from './formats/formatter.ts';
import { github } from './formats/github.ts';
import { json } from './formats/json.ts';
import { markdown } from './formats/markdown.ts';
import { ndjson } from './formats/ndjson.ts';
import { pretty } from './formats/pretty.ts';
import type { Report } from './report.ts';

const FORMATTERS = { pretty, json, ndjson, github, markdown, feedback } as const satisfies Record<
  string,
  Formatter
>;

export type FormatName = keyof typeof FORMATTERS;

/** The names of the formats. */
export const FORMATS: readonly FormatName[] = Object.keys(FORMATTERS) as FormatName[];

/**
 * Reports as text, for people or for other programs; ends with a line end unless it is empty.
 *
 * @throws UserError for a format or an option that does not exist
 */
export function format(
  reports: Report | readonly Report[],
  name: FormatName | (string & {}) = 'pretty',
  options: FormatOptions = {},
): string {
  checkOptions(options, 'options');
  const formatter = Object.hasOwn(FORMATTERS, name) ? FORMATTERS[name as FormatName] : unknownFormat(name);
  return formatter([reports].flat() as readonly Report[], { locale: 'fr', color: false, ...options });
}

const aFlag = must('true or false', (value) => typeof value === 'boolean');

const checkOptions = anObject({
  locale: oneOf(LOCALES),
  color: aFlag,
  explainScore: aFlag,
  drafts: must('a Map of drafts by path', (value) => value instanceof Map),
} satisfies Record<keyof FormatOptions, Check>);

function unknownFormat(name: string): never {
  const nearest = nearestOf(name, FORMATS);
  throw new UserError(
    `There is no format ${name}${nearest ? `: did you mean ${nearest}?` : `: choose one of ${FORMATS.join(', ')}.`}`,
  );
}
