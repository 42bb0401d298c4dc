const DRAFT = /^[^-].*\.(?:html?|md|mdx|markdown|txt)$/i;

/**
 * Flags of V8 under which a run ends sooner; a version that may not know one goes without.
 *
 * A regular expression is compiled twice, for its first use and for all further ones: most have further ones here, so once will
 * do. A run over one draft ends before functions that are optimised pay for it, so they are optimised later; over many drafts
 * that would cost an eighth.
 */
export function engineFlags(version: string, args: readonly string[]): readonly string[] {
  if (!/^v2[0-4]\./.test(version)) return [];
  const drafts = args.filter((arg) => DRAFT.test(arg));
  const isOne = drafts.length === 1 && !/[*?{[]/.test(drafts[0]!);
  return [
    '--no-regexp-tier-up',
    ...(version.startsWith('v20.') && isOne ? ['--interrupt-budget=1000000'] : []),
  ];
}
