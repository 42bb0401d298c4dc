/** One line of a PFX or SFX rule of a Hunspell .aff file. */
export interface AffixEntry {
  readonly strip: string;
  readonly add: string;
  /** What the word must look like at the affix's side, or undefined when anything will do. */
  readonly condition: RegExp | undefined;
  readonly continuation: readonly string[];
  /** Morphological fields (`po:ipre po:3sg`), where the file has them. */
  readonly tags: readonly string[];
}

/** A PFX or SFX rule: the entries of one flag. */
export interface AffixRule {
  readonly flag: string;
  readonly type: 'PFX' | 'SFX';
  readonly crossProduct: boolean;
  readonly entries: readonly AffixEntry[];
}

/** What of a Hunspell .aff file decides which forms exist. */
export interface AffixFile {
  readonly rules: ReadonlyMap<string, AffixRule>;
  /** Flags of the directives NEEDAFFIX, FORBIDDENWORD, CIRCUMFIX, KEEPCASE, NOSUGGEST, where present. */
  readonly needAffix: string | undefined;
  readonly forbiddenWord: string | undefined;
  readonly circumfix: string | undefined;
  readonly keepCase: string | undefined;
  readonly noSuggest: string | undefined;
}

// COMPOUND* directives would make forms that no expansion of the .dic can list.
const unsupported = /^(?:COMPOUND\w*|ONLYINCOMPOUND|COMPLEXPREFIXES|AF|AM)$/;

/**
 * Reads a Hunspell .aff file (see `man 5 hunspell`), `FLAG long` only.
 *
 * @throws Error when the file uses a directive that this reader does not know how to expand.
 */
export function parseAffixFile(source: string): AffixFile {
  const lines = source.split(/\r?\n/).map((line) => line.trim().split(/\s+/));
  const directive = (name: string) => lines.find((parts) => parts[0] === name)?.[1];
  const refused = lines.find((parts) => unsupported.test(parts[0]!));
  if (refused) throw new Error(`The .aff file uses ${refused[0]}, which the lexicon build does not expand.`);
  if (directive('FLAG') !== 'long') throw new Error('The lexicon build reads `FLAG long` dictionaries only.');

  return {
    rules: rulesOf(lines),
    needAffix: directive('NEEDAFFIX'),
    forbiddenWord: directive('FORBIDDENWORD'),
    circumfix: directive('CIRCUMFIX'),
    keepCase: directive('KEEPCASE'),
    noSuggest: directive('NOSUGGEST'),
  };
}

/** Cuts a `FLAG long` string into its two-character flags. */
export function flagsOf(codes: string | undefined): readonly string[] {
  return codes?.match(/../gsu) ?? [];
}

function rulesOf(lines: readonly (readonly string[])[]): Map<string, AffixRule> {
  const rules = new Map<string, AffixRule>();
  for (let at = 0; at < lines.length; at++) {
    const [type, flag, cross, count] = lines[at]!;
    if (type !== 'PFX' && type !== 'SFX') continue;

    const body = lines.slice(at + 1, at + 1 + Number(count));
    const entries = body.map((parts) => entryOf(type, parts));
    rules.set(flag!, { flag: flag!, type, crossProduct: cross === 'Y', entries });
    at += body.length;
  }
  return rules;
}

function entryOf(type: 'PFX' | 'SFX', parts: readonly string[]): AffixEntry {
  const [, , strip, addition, condition = '.', ...tags] = parts;
  const [add, codes] = addition!.split('/');
  return {
    strip: strip === '0' ? '' : strip!,
    add: add === '0' ? '' : add!,
    condition: conditionOf(type, condition),
    continuation: flagsOf(codes),
    tags,
  };
}

function conditionOf(type: 'PFX' | 'SFX', condition: string): RegExp | undefined {
  if (condition === '.') return undefined;
  return new RegExp(type === 'SFX' ? `${condition}$` : `^${condition}`, 'u');
}
