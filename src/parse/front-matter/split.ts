import { headersEndOf } from './headers.ts';

export type FrontMatterLanguage = 'yaml' | 'toml' | 'json' | 'headers';

/** Where the front matter of a draft stands. Offsets are the draft's. */
export interface FrontMatterBounds {
  readonly language: FrontMatterLanguage;
  /** Of what stands between the fences. */
  readonly start: number;
  readonly end: number;
  /** Where the body begins. */
  readonly bodyStart: number;
  /** Set when the closing fence is missing. */
  readonly unclosed?: boolean;
}

const FENCE = /^\uFEFF?(---|\+\+\+|;;;)[ \t]*\r?\n/;
const LANGUAGES = { '---': 'yaml', '+++': 'toml', ';;;': 'json' } as const;
const CLOSING = {
  '---': /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm,
  '+++': /^\+\+\+[ \t]*(?:\r?\n|$)/gm,
  ';;;': /^;;;[ \t]*(?:\r?\n|$)/gm,
} as const;
/** A thematic break may open a draft too: front matter goes on with a key, a comment or its end. */
const YAML_START = /^(?:[ \t]*(?:#.*)?\r?\n)*(?:["'\w$@:.-]+[ \t]*:(?:[ \t\r\n]|$)|---|\.\.\.|\{)/;
const JSON_START = /^\uFEFF?\{\s*["}]/;

/** The front matter at the head of a draft, if it has one. */
export function frontMatterBoundsOf(draft: string): FrontMatterBounds | undefined {
  const fence = FENCE.exec(draft);
  if (!fence) return JSON_START.test(draft) ? jsonBoundsOf(draft) : headersBoundsOf(draft);
  const mark = fence[1] as keyof typeof LANGUAGES;
  const start = fence[0].length;
  const language = LANGUAGES[mark];
  if (language === 'yaml' && !YAML_START.test(draft.slice(start, start + 2000))) return undefined;

  const closing = new RegExp(CLOSING[mark]);
  closing.lastIndex = start;
  const match = closing.exec(draft);
  if (match) return { language, start, end: match.index, bodyStart: match.index + match[0].length };
  return unclosedAt(draft, language, start);
}

function headersBoundsOf(draft: string): FrontMatterBounds | undefined {
  const end = headersEndOf(draft);
  return end === undefined
    ? undefined
    : { language: 'headers', start: draft.startsWith('\uFEFF') ? 1 : 0, end, bodyStart: end };
}

/** Without a closing fence, the front matter ends at the first blank line. */
function unclosedAt(
  draft: string,
  language: FrontMatterLanguage,
  start: number,
): FrontMatterBounds | undefined {
  if (!/^[\w-]+[ \t]*[:=]/.test(draft.slice(start, start + 200))) return undefined;
  const blank = /\r?\n[ \t]*\r?\n/g;
  blank.lastIndex = start;
  const end = blank.exec(draft)?.index ?? draft.length;
  return { language, start, end, bodyStart: end, unclosed: true };
}

/** A JSON object that opens the draft and is followed by a line end. */
function jsonBoundsOf(draft: string): FrontMatterBounds | undefined {
  const start = draft.indexOf('{');
  let depth = 0;
  let inString = false;
  for (let at = start; at < draft.length; at++) {
    const char = draft[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
      continue;
    }
    if (char === '"') inString = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) {
      const after = /^[ \t]*(?:\r?\n|$)/.exec(draft.slice(at + 1, at + 200));
      if (!after) return undefined;
      return { language: 'json', start, end: at + 1, bodyStart: at + 1 + after[0].length };
    }
  }
  return undefined;
}
