import type { RuleCase } from './rule-test.ts';

/**
 * A fence of a rule's README that runs: ```` ```html reports {"maxWords": 5, "keyphrase": "vélo électrique"} ````. The JSON holds
 * what comes with the draft (keyphrase, brief, sources …); all else in it is an option of the rule.
 */
export interface Example {
  readonly verb: 'reports' | 'accepts';
  readonly draft: string;
  readonly given: RuleCase;
}

/** The fences of a README that run as tests, in order. A longer fence may hold a shorter one. */
export function examplesOf(readme: string): readonly Example[] {
  const fences = readme.matchAll(
    /^(`{3,})(html|markdown|mdx|text) (reports|accepts)(?: (\{.*\}))?\n([\s\S]*?)\n\1$/gm,
  );
  return Array.from(fences, ([, , format, verb, json, draft]) => ({
    verb: verb as Example['verb'],
    draft: draft!,
    given: { ...givenOf(json ? JSON.parse(json) : {}), [format!]: draft },
  }));
}

const INPUTS = [
  'keyphrase',
  'synonyms',
  'metadata',
  'path',
  'extent',
  'brief',
  'sources',
  'language',
  'words',
];

function givenOf(json: Readonly<Record<string, unknown>>): RuleCase {
  const entries = Object.entries(json);
  return {
    ...Object.fromEntries(entries.filter(([key]) => INPUTS.includes(key))),
    options: Object.fromEntries(entries.filter(([key]) => !INPUTS.includes(key))),
  };
}

/** The options that a README lists: `` - `name` (default `25`): … ``, as pairs of name and JSON default. */
export function optionLinesOf(readme: string): readonly (readonly [string, string])[] {
  const lines = readme.matchAll(/^- `(\w+)` \(default `(.*?)`\):/gm);
  return Array.from(lines, ([, name, value]) => [name!, JSON.stringify(JSON.parse(value!))] as const);
}
