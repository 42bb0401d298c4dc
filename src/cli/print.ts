import { relative, resolve } from 'node:path';
import { format, type Report, type UserError } from '../index.ts';
import type { CheckOptions } from './check-options.ts';
import { portable } from './draft-files.ts';
import { type Host, hasColor, writeAll } from './host.ts';
import { writeWhole } from './write-file.ts';

/** A draft that was judged, or the reason why it could not be. */
export interface Judged {
  readonly name: string;
  /** Its absolute path; standard input has none. */
  readonly file?: string | undefined;
  readonly report?: Report;
  readonly text?: string;
  readonly error?: UserError;
}

/** Prints the reports where the options want them, and the errors on the error stream. */
export async function print(judged: readonly Judged[], options: CheckOptions, host: Host): Promise<void> {
  for (const { name, error } of judged) {
    if (error) await writeAll(host.stderr, `bon-a-tirer: ${prefixed(name, error.message)}\n`);
  }
  const shown = judged.filter(({ report }) => report && (!options.quiet || report.verdict === 'reject'));
  const workspace = options.format === 'github' ? host.env.GITHUB_WORKSPACE : undefined;
  const text = format(
    shown.map((draft) => reportFrom(workspace, draft)),
    options.format,
    {
      locale: options.locale ?? 'fr',
      color: !options.output && hasColor(host),
      explainScore: options.explainScore ?? false,
      drafts: new Map(shown.map((draft) => [draft.name, draft.text!])),
    },
  );
  if (options.output) writeWhole(resolve(host.cwd(), options.output), text);
  else await writeAll(host.stdout, text);
}

// GitHub finds the lines to annotate by paths from the root of the checkout, wherever the configuration stands.
function reportFrom(workspace: string | undefined, { report, file }: Judged): Report {
  if (!workspace || file === undefined) return report!;
  return { ...report!, draft: { ...report!.draft, path: portable(relative(workspace, file)) } };
}

function prefixed(name: string, message: string): string {
  return message.startsWith(name) ? message : `${name}: ${message}`;
}
