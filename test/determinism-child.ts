// Prints the reports of all fixtures as one JSON list, in the order of the first argument (`forward` or `backward`).
import { createLinter } from '../src/index.ts';
import { fixtures } from './fixtures.ts';

const linter = await createLinter();
const order = process.argv[2] === 'backward' ? fixtures().toReversed() : fixtures();
const reports = order.map(({ draft, options }) => linter.lint(draft, options));
process.stdout.write(JSON.stringify(process.argv[2] === 'backward' ? reports.toReversed() : reports));
