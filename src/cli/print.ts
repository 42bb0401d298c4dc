import { relative, resolve } from 'node:path';
import type { Report } from '../index.ts';
import type { CheckOptions } from './check-options.ts';
import { portable } from './draft-files.ts';
import { type Host, hasColor, writeAll } from './host.ts';
import type { Failure, Judged } from './judge.ts';
import { rootOf } from './root.ts';
import { joined, type Told, told, toldLines, toldReports } from './told.ts';
import { writeWhole } from './write-file.ts';

/** Prints the reports where the options want them, and the failures on the error stream. */
export async function print(judged: readonly Judged[], options: CheckOptions, host: Host): Promise<void> {
  for (const { name, failure } of judged) {
    if (failure) await writeAll(host.stderr, failureText(name, failure));
  }
  const shown = judged.filter(({ report }) => report && (!options.quiet || report.verdict === 'reject'));
  const workspace = options.format === 'github' ? host.env.GITHUB_WORKSPACE : undefined;
  const text = toldReports(
    shown.map((draft) => reportFrom(workspace, draft)),
    options.format,
    {
      locale: options.locale ?? 'fr',
      color: !options.output && hasColor(host),
      explainScore: options.explainScore ?? false,
      drafts: new Map(shown.map((draft) => [draft.name, draft.text!])),
    },
  );
  if (options.output === undefined) await writeAll(host.stdout, text);
  else
    writeWhole(resolve(host.cwd(), options.output), text, { name: options.output, root: rootOf(host.cwd()) });
}

// GitHub finds the lines to annotate by paths from the root of the checkout, wherever the configuration stands.
function reportFrom(workspace: string | undefined, { report, file }: Judged): Report {
  if (!workspace || file === undefined) return report!;
  return { ...report!, draft: { ...report!.draft, path: portable(relative(workspace, file)) } };
}

function failureText(name: string, { message, trace }: Failure): Told {
  const prefixed = message.startsWith(name) ? message : `${name}: ${message}`;
  return joined([
    told`bon-a-tirer: ${prefixed}\n`,
    ...(trace === undefined ? [] : [toldLines(`${trace}\n`)]),
  ]);
}
