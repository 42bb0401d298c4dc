/** A dictionary and its affix file as Hunspell writes them, both without morphological fields or both with. */
export interface DictionaryText {
  readonly dictionary: string;
  readonly affixes: string;
}

/**
 * The flag NEEDAFFIX of the dictionary, among the fields: what the entry's tags say holds for what its rules make of it. As a
 * flag it would take away forms of dictionary-fr (hertz).
 */
export const NEED_AFFIX = '()';

/**
 * Gives the entries and affix rules of `dictionary-fr` back the morphological fields (`po:nom is:fem`) that the package was
 * published without, out of tags.txt (made by make-tags.ts, where its source and licence are told).
 *
 * @throws Error when the columns are of another version of the dictionary
 */
export function tagged({ dictionary, affixes }: DictionaryText, columns: string): DictionaryText {
  const { classes, suffixes, entries } = readColumns(columns);
  const lines = dictionary.split(/\r?\n/);
  for (const [flags, at] of entriesByFlags(lines)) {
    const column = entries.get(flags);
    if (column?.length !== at.length) throw new Error(`tags.txt has other entries of the flags ${flags}.`);
    at.forEach((line, index) => {
      lines[line] = withTags(lines[line]!, classes[column[index]!]!);
    });
  }
  const rows = affixes.split(/\r?\n/);
  for (const [flag, at] of suffixesByFlag(rows)) {
    const column = suffixes.get(flag);
    if (column?.length !== at.length) throw new Error(`tags.txt has other rules of the flag ${flag}.`);
    at.forEach((row, index) => {
      rows[row] = withTags(rows[row]!, classes[column[index]!]!);
    });
  }
  return { dictionary: lines.join('\n'), affixes: rows.join('\n') };
}

/** By flags, the lines of a .dic file in the order of the columns: by the reversed stem, as endings tell the class. */
export function entriesByFlags(lines: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, { key: string; line: number }[]>();
  for (let line = 1; line < lines.length; line++) {
    if (lines[line] === '') continue;
    const [stem, flags = ''] = lines[line]!.split(/\s/, 1)[0]!.split('/');
    const group = groups.get(flags) ?? [];
    group.push({ key: [...stem!].reverse().join(''), line });
    groups.set(flags, group);
  }
  return new Map(
    [...groups]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([flags, group]) => {
        group.sort((left, right) =>
          left.key < right.key ? -1 : left.key > right.key ? 1 : left.line - right.line,
        );
        return [flags, group.map(({ line }) => line)];
      }),
  );
}

/** By flag, the rows of its suffix rules in an .aff file. */
export function suffixesByFlag(rows: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < rows.length; row++) {
    const [type, flag, , , condition] = rows[row]!.trim().split(/\s+/);
    if (type !== 'SFX' || condition === undefined) continue;
    groups.set(flag!, [...(groups.get(flag!) ?? []), row]);
  }
  return groups;
}

interface Columns {
  readonly classes: readonly string[];
  readonly suffixes: ReadonlyMap<string, readonly number[]>;
  readonly entries: ReadonlyMap<string, readonly number[]>;
}

function readColumns(text: string): Columns {
  const classes: string[] = [];
  const suffixes = new Map<string, readonly number[]>();
  const entries = new Map<string, readonly number[]>();
  for (const line of text.split('\n')) {
    const [kind, name, runs] = line.split('\t');
    if (kind === 'class') classes.push(name!);
    if (kind === 'suffix') suffixes.set(name!, expanded(runs!));
    if (kind === 'entry') entries.set(name!, expanded(runs!));
  }
  return { classes, suffixes, entries };
}

// Runs of a class number, each with its length where that is not 1: `4x12 7`.
function expanded(runs: string): number[] {
  return runs.split(' ').flatMap((run) => {
    const [number, length = '1'] = run.split('x');
    return new Array<number>(Number(length)).fill(Number(number));
  });
}

function withTags(line: string, tags: string): string {
  return tags === '' ? line : `${line} ${tags}`;
}
