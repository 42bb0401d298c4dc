/**
 * Compares the lexicon with nspell on dictionary-fr, form by form: `npx jiti src/french/lexicon/build/agreement.ts`.
 *
 * All forms of the dictionary that are no elision must be known, in capitals as well; every other difference falls in a class
 * with a reason. Exits with 1 when one does not. nspell takes some 10 s and 600 MB for it.
 */
import { readFileSync } from 'node:fs';
import nspell from 'nspell';
import { formInAnyCase } from '../casing.ts';
import { elisionOf, hasAspiratedH, standsBeforeVerb, takesElision } from '../elision.ts';
import { isVerbForm, keepsCase } from '../form-value.ts';
import { defaultLexicon, isKnown, lookUp } from '../index.ts';

const dictionary = import.meta.resolve('dictionary-fr');
const read = (name: string) => readFileSync(new URL(name, dictionary));
// The expanded forms are not part of nspell's public face, and there is no other list of them.
const oracle = nspell({ aff: read('index.aff'), dic: read('index.dic') }) as ReturnType<typeof nspell> & {
  readonly data: Readonly<Record<string, unknown>>;
};
const lexicon = defaultLexicon();
const counts = new Map<string, { count: number; examples: string[] }>();

for (const form in oracle.data) {
  const elision = elisionOf(form);
  if (elision && lookUp(lexicon, form) === 0) {
    tally(
      isKnown(form) ? 'elided: agree' : `elided: rejected, ${whyRefused(elision.head, elision.rest)}`,
      form,
    );
  } else {
    tally(isKnown(form) ? 'not elided: agree' : 'not elided: DISAGREE', form);
    compareCapitals(form);
  }
}
report();

function whyRefused(head: string, rest: string): string {
  if (hasAspiratedH(rest.toLowerCase())) return 'before an aspirated h';
  if (!takesElision(rest)) return 'before a consonant';
  if (head === "jusqu'") return 'jusque before a verb';
  if (!standsBeforeVerb(head)) return 'DISAGREE';
  const form = formInAnyCase(lexicon, rest);
  if (form === undefined || !isVerbForm(lookUp(lexicon, form))) return 'a pronoun before what is no verb';
  return head === "c'" || head === "ç'" ? "c' before a verb that begins otherwise than être" : 'DISAGREE';
}

function compareCapitals(form: string): void {
  const capitalised = form.charAt(0).toUpperCase() + form.slice(1);
  for (const [label, variant] of [
    ['capitalised', capitalised],
    ['ALL CAPS', form.toUpperCase()],
    ['mIXED', form.slice(0, 1) + form.slice(1).toUpperCase()],
  ] as const) {
    if (variant === form || variant in oracle.data) continue;
    const ours = isKnown(variant);
    if (ours === oracle.correct(variant)) tally(`${label}: agree`, variant);
    else tally(`${label}: ${whyCapitalsDiffer(label, form, ours)}`, variant);
  }
}

function whyCapitalsDiffer(label: string, form: string, ours: boolean): string {
  if (label === 'mIXED') return 'rejected, lower-casing mixed case hides errors (éThanes)';
  if (ours) return 'accepted, names with several capitals, numerals, sigles';
  // nspell applies KEEPCASE to an entry, not to what its prefixes make of it.
  return keepsCase(lookUp(lexicon, form)) ? 'rejected, units keep their case' : 'DISAGREE';
}

function tally(label: string, form: string): void {
  const entry = counts.get(label) ?? { count: 0, examples: [] };
  entry.count++;
  // Examples from all over the alphabet rather than its beginning.
  if (entry.examples.length < 8 && (entry.count & (entry.count - 1)) === 0) entry.examples.push(form);
  counts.set(label, entry);
}

function report(): void {
  for (const [label, { count, examples }] of [...counts].sort()) {
    process.stdout.write(`${String(count).padStart(8)}  ${label}  (${examples.slice(-6).join(' ')})\n`);
  }
  if ([...counts.keys()].some((label) => label.includes('DISAGREE'))) process.exitCode = 1;
}
