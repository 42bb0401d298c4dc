import type { Locale } from '../../engine/config.ts';
import type { Report } from '../report.ts';

/** How reports are printed. */
export interface FormatOptions {
  /** Language of the messages. Default `fr`. */
  readonly locale?: Locale;
  /** Whether to colour with ANSI escapes (`pretty`). Default false. */
  readonly color?: boolean;
  /** Whether to print the sum behind each score (`pretty`). Default false. */
  readonly explainScore?: boolean;
  /** The drafts by path, for code frames (`pretty`); a draft without path under `<stdin>`. */
  readonly drafts?: ReadonlyMap<string, string>;
}

/** A format: a pure function of the reports. */
export type Formatter = (reports: readonly Report[], options: ResolvedFormatOptions) => string;

export interface ResolvedFormatOptions extends FormatOptions {
  readonly locale: Locale;
  readonly color: boolean;
}

/** What a report's draft is called, also among the drafts of the options. */
export function nameOf({ draft }: Report): string {
  return draft.path ?? '<stdin>';
}
