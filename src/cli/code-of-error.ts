import { CommanderError } from 'commander';
import { UserError } from '../index.ts';
import { ExitCode } from './exit-code.ts';
import { type Host, tell } from './host.ts';
import { told, toldLines } from './told.ts';

/** Tells what ended a run, and returns its exit code. */
export async function codeOfError(error: unknown, { stderr }: Host): Promise<number> {
  // Commander has told its own.
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.accepted : ExitCode.usage;
  if (error instanceof UserError) {
    await tell(stderr, told`bon-a-tirer: ${error.message}\n`);
    return ExitCode.usage;
  }
  await tell(stderr, toldLines(`bon-a-tirer: internal error, please report it.\n${traceOf(error)}\n`));
  return ExitCode.internal;
}

/** What is known of an error, for whoever mends it: its message is one line, so that it can pass for no other. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return oneLine(String(error));
  const { name, message, stack = '', cause } = error;
  const calls = stack.slice(stack.indexOf(message) + message.length).replace(/^[^\n]*/, '');
  return `${oneLine(`${name}: ${message}`)}${calls}${cause === undefined ? '' : `\nCaused by: ${traceOf(cause)}`}`;
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, '·');
}
