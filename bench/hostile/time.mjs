import { unjudged } from './gate.mjs';

/** Time of a draft over that of one half as long: above this it grows faster than the draft. */
const GROWTH = 3.2;
/** Milliseconds under which the start of the process is all that is measured. */
const SHORT = 900;

const judged = (name, text) => (gate) => {
  gate.write({ [name]: text });
  return unjudged(gate.run([name]));
};

/** The time of 2n against n, where it is long enough to tell. */
const grows =
  (make, n, ending = 'md') =>
  (gate) => {
    gate.write({ [`n.${ending}`]: make(n), [`2n.${ending}`]: make(2 * n) });
    const [one, two] = [`n.${ending}`, `2n.${ending}`].map((name) => gate.run([name, '--quiet']));
    const failed = unjudged(one) ?? unjudged(two);
    if (failed) return failed;
    if (two.ms < SHORT || two.ms / one.ms < GROWTH) return undefined;
    return `twice as long takes ${(two.ms / one.ms).toFixed(1)} times as long`;
  };

const matter = (line, body = '# Un titre\n\nUn mot.\n') => `---\n${line}\n---\n\n${body}`;
const words = `Un mot ${'a'.repeat(60)}c là.\n`;

export const time = [
  ['1', 'cells of a table that are a colon and a tab', judged('r.md', `a | b\n-|:${'|:\t'.repeat(40)}x\n`)],
  [
    '2',
    'a pattern among the words of a draft',
    judged('w.md', matter('bon-a-tirer: {words: ["/(a+)+b/"]}', words)),
  ],
  [
    '2',
    'a pattern among the words of a configuration',
    (gate) => {
      gate.write({ 'a.md': words, 'bon-a-tirer.config.json': '{"words":["/(a+)+b/"]}' });
      return gate.run(['a.md']).hung ? 'it hangs' : undefined;
    },
  ],
  ['6', 'tabs in a key of TOML', grows((n) => `+++\n[${'\t'.repeat(n)}\n+++\n\nUn mot.\n`, 1500)],
  ...['\u00a0', '\u202f', '\ufeff'].map((space) => [
    '6',
    `white space U+${space.codePointAt(0).toString(16).padStart(4, '0')} between two letters`,
    grows((n) => `# Un titre\n\na${space.repeat(n)}b\n`, 12_000),
  ]),
  ['6', 'tabs in a title', grows((n) => matter(`title: "a${'\\t'.repeat(n)}b"`), 12_000)],
  ['6', 'shortcodes', grows((n) => '{{< a >}}'.repeat(n), 4000)],
  ['6', 'tags of Liquid', grows((n) => '{% a %}'.repeat(n), 4000)],
  ['6', 'quotations within quotations', grows((n) => `${'> '.repeat(n)}a\n`, 10_000)],
  ['6', 'elements within elements', grows((n) => '<div>'.repeat(n), 10_000, 'html')],
  [
    '6',
    'guillemets and nothing else give a report that can be read',
    (gate) => {
      gate.write({ 'g.md': '»'.repeat(128_000) });
      const ended = gate.run(['g.md', '--format', 'json']);
      const failed = unjudged(ended);
      if (failed) return failed;
      return ended.out.length > 2_000_000 ? `a report of ${ended.out.length} bytes` : undefined;
    },
  ],
];
