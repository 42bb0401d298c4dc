import { type FormatName, type FormatOptions, format, type Report, shown } from '../index.ts';

declare const TOLD: unique symbol;

/** A text that may go to a stream or a file: only this module makes one, and nothing else is written (told.test.ts). */
export type Told = string & { readonly [TOLD]: true };

/** A text of ours in which every value, whoever wrote it, stays one harmless piece of a line. */
export function told(literals: TemplateStringsArray, ...values: readonly (string | number)[]): Told {
  return String.raw({ raw: literals }, ...values.map((value) => shown(String(value), 'terminal'))) as Told;
}

/** A text of several lines, such as a trace or help: each is harmless. */
export function toldLines(text: string): Told {
  return text
    .split('\n')
    .map((line) => shown(line, 'terminal'))
    .join('\n') as Told;
}

export function toldJson(value: unknown): Told {
  return `${shown(JSON.stringify(value, undefined, 2), 'json')}\n` as Told;
}

export function toldReports(
  reports: readonly Report[],
  name: FormatName | (string & {}),
  options: FormatOptions,
): Told {
  return format(reports, name, options) as Told;
}

/** The same with the styles of a terminal put in. */
export function styled(text: Told, style: (text: string) => string): Told {
  return style(text) as Told;
}

export function joined(texts: readonly Told[], length = Number.POSITIVE_INFINITY): Told {
  return texts.join('').slice(0, length) as Told;
}
