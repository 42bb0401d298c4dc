/** The YAML or JSON of a prompt, and where it starts: a code fence, and the rules of a front matter, are left out. */
export function bodyOf(whole: string): { readonly text: string; readonly offset: number } {
  const opening = /^\uFEFF?\s*(?:(```|~~~)(?:json|ya?ml)?[ \t]*\r?\n\s*)?/i.exec(whole)!;
  const fence = opening[1];
  let text = whole.slice(opening[0].length);
  if (fence !== undefined) {
    if (!text.trimEnd().endsWith(fence)) return { text: whole, offset: 0 };
    text = text.trimEnd().slice(0, -fence.length);
  }
  return { text: text.replace(/\n(?:---|\.\.\.)\s*$/, '\n'), offset: opening[0].length };
}

const keyPattern = /^["']?([A-Za-z][A-Za-z0-9_-]{0,40})["']?\s?:(?:\s|$)/;

/** The keys at the margin, or `undefined` where a line there is no key; a JSON object gives its own. */
export function topKeysOf(text: string): readonly string[] | undefined {
  if (text.startsWith('{')) return jsonKeysOf(text);
  const keys: string[] = [];
  for (const line of text.split('\n')) {
    if (/^(?:\s|#|---\s*$|\.\.\.\s*$|$|-\s)/.test(line)) continue;
    const key = keyPattern.exec(line.slice(0, 60))?.[1];
    if (key === undefined) return undefined;
    keys.push(key);
  }
  return keys;
}

function jsonKeysOf(body: string): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? Object.keys(value) : undefined;
  } catch {
    const keys = [...body.matchAll(/"([A-Za-z]{1,40})"\s{0,9}:/g)].map((match) => match[1]!);
    return keys.length > 0 ? keys : undefined;
  }
}

/** Whether a text is well-formed JSON. */
export function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
