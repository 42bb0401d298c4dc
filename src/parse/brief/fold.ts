/** Lower case without accents or ligatures: how the words of a prompt and of the lists are compared. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}

/** The folded words of a list, set off by white space. */
export function foldedWords(list: string): ReadonlySet<string> {
  return new Set(
    fold(list)
      .split(/[\s']+/)
      .filter((word) => word !== ''),
  );
}
