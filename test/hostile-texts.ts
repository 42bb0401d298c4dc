/** Texts that steer what they are printed on, where nothing stops them. */
export const HOSTILE: readonly string[] = [
  '\n::error file=a.md::faux',
  '::set-output name=x::y',
  '\r::add-mask::a',
  '\u2028::warning::faux',
  '##[set-output name=x]y',
  '##vso[task.setvariable variable=x]y',
  "##teamcity[buildStatus text='x']",
  '\u001b[2J\u001b[31m',
  '\u001b]8;;http://a.fr/\u0007ici\u001b]8;;\u0007',
  '\u009b31m\u0085',
  'a\u202eb\u2066c',
  '\u0000\u0008\u007f',
  '\n## Titre\n\n- **accepté**',
  '<img src=x onerror=y> --> ]]>',
  '\ud800',
];

/** What one may find in a printed text: how, and where. `commands` says that its own lines are workflow commands. */
export function trespassesIn(
  printed: string,
  { commands, color }: { readonly commands: boolean; readonly color: boolean },
): readonly string[] {
  const text = color ? printed.replace(/\u001b\[\d\d?m(?!\u001b\[2J)/g, '') : printed;
  const own = /^::(?:error|warning|notice) (?:[\w]+=[^\s:,][^\n:,]*,?)*::/;
  const commandLines = text
    .split('\n')
    .filter((line) => /^\s*::/.test(line) && !(commands && own.test(line)));
  return [
    ...commandLines.map((line) => `a command of a workflow: ${line}`),
    ...(/##[\w.-]*\[/.test(text) ? ['a command that may stand anywhere in a line'] : []),
    // A mention or a link of Markdown is parted by a zero-width space.
    ...Array.from(
      text.matchAll(/(?!\n)\p{Cc}|(?!\u200d|(?<=[@#:wh])\u200b)\p{Cf}|\p{Cs}|[\u2028\u2029]/giu),
      ([found]) => `control ${JSON.stringify(found)}`,
    ),
  ];
}
