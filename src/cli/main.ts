import { Command, InvalidArgumentError, Option } from 'commander';
import { formats, presets, version } from '../index.ts';
import { codeOfError } from './code-of-error.ts';
import { ExitCode } from './exit-code.ts';
import { type Host, hasColor, tell, writeAll } from './host.ts';
import { toldLines } from './told.ts';

/**
 * Runs the command and returns its exit code: 0 accepted, 1 rejected, 2 usage, configuration or no input, 3 internal error.
 */
export async function main(args: readonly string[], host: Host): Promise<number> {
  let code: number = ExitCode.accepted;
  const program = programFor(host, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return codeOfError(error, host);
  }
}

function programFor(host: Host, end: (code: number) => void): Command {
  const program = new Command('bon-a-tirer')
    .description('Judges French drafts: accept, or send back with reasons and exact places.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void tell(host.stdout, toldLines(text)),
      writeErr: (text) => void tell(host.stderr, toldLines(text)),
    })
    .addHelpText('after', '\nThe options of check: bon-a-tirer check --help');
  addCheck(program, host, end);
  addRules(program, host);
  addExplain(program, host);
  addInit(program, host);
  addWords(program, host);
  return program;
}

function addCheck(program: Command, host: Host, end: (code: number) => void): void {
  program
    .command('check', { isDefault: true })
    .description('judge drafts (the default command)')
    .argument('[files...]', 'files, folders or globs; - reads standard input')
    .option('--stdin-filename <path>', 'the path that standard input stands for')
    .option('--keyphrase <phrase>', 'the keyphrase that the drafts aim at')
    .option('--synonym <phrase>', 'what counts as the keyphrase (several may be given)', collected)
    .option('--brief <file>', 'what was ordered: free text, YAML or JSON')
    .option('--source <file>', 'what the draft was written from (several may be given)', collected)
    .option('--min-words <n>', 'the number of words ordered', wholeNumber)
    .addOption(
      new Option('--format <name>', 'how to print the reports').choices([...formats]).default('pretty'),
    )
    .option('--output <file>', 'write the reports to a file instead of standard output')
    .option('--config <file>', 'the configuration file, instead of the one found upwards')
    .addOption(new Option('--preset <name>', 'the preset to start from').choices([...presets]))
    .option(
      '--rule <id:severity>',
      'switch a rule, as in heading-emoji:off (several may be given)',
      collected,
    )
    .option('--min-score <n>', 'the least overall score that is accepted', wholeNumber)
    .option('--max-warnings <n>', 'the most warnings that are accepted', wholeNumber)
    .addOption(new Option('--locale <language>', 'language of the messages').choices(['fr', 'en']))
    .option(
      '--max-size <bytes>',
      'the largest draft, brief or source that is read (default 5000000)',
      wholeNumber,
    )
    .option('--timeout <seconds>', 'end a draft that takes longer (exit code 3), and go on', seconds)
    .option('--total-timeout <seconds>', 'judge no further draft after that time (exit code 3)', seconds)
    .option('--fix', 'apply the safe fixes to the files, then judge what stands')
    .option('--no-suppressions', 'ignore what drafts silence and declare right for themselves')
    .option('--quiet', 'print rejected drafts and errors only')
    .option('--explain-score', 'print the sum behind each score, line by line (pretty)')
    .option('--print-config <file>', 'print the configuration that holds for a file, as JSON')
    .action(async (files: string[], options) => {
      const { check } = await import('./check.ts');
      end(await check(files, options, host));
    });
}

function addRules(program: Command, host: Host): void {
  program
    .command('rules')
    .description('list the rules with severity and summary')
    .addOption(
      new Option('--locale <language>', 'language of the summaries').choices(['fr', 'en']).default('fr'),
    )
    .option('--json', 'as JSON')
    .action(async (options) => {
      const { ruleList } = await import('./rule-list.ts');
      await writeAll(host.stdout, ruleList(options));
    });
}

function addExplain(program: Command, host: Host): void {
  program
    .command('explain')
    .description('print what a rule asks, why, and its options')
    .argument('<rule>', 'the id of a rule')
    .addOption(
      new Option('--locale <language>', 'language of the summary').choices(['fr', 'en']).default('fr'),
    )
    .action(async (id: string, { locale }) => {
      const { explain } = await import('./explain.ts');
      await writeAll(host.stdout, explain(id, locale, hasColor(host)));
    });
}

function addInit(program: Command, host: Host): void {
  program
    .command('init')
    .description('write a commented configuration that fits the repository')
    .option('--force', 'replace the configuration that is there')
    .action(async (options) => {
      const { init } = await import('./init.ts');
      await writeAll(host.stdout, await init(host.cwd(), options));
    });
}

function addWords(program: Command, host: Host): void {
  const words = program.command('words').description('the words that this repository declares right');
  words
    .command('add')
    .description('add words to .bon-a-tirer-words.txt')
    .argument('<word...>', 'the words')
    .action(async (added: string[]) => {
      const { addToWordFile } = await import('./words.ts');
      await writeAll(host.stdout, await addToWordFile(host.cwd(), added));
    });
}

// An option that took all that follows it would swallow the drafts.
function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}

function seconds(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value))
    throw new InvalidArgumentError('It must be a whole number of seconds, from 1.');
  return Number(value);
}
