import type { Field } from '../../src/document/metadata.ts';
import { isWrittenAsIs, placeOfField } from '../../src/document/metadata.ts';
import type { Fix } from '../../src/engine/finding.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** Capitals, rows of exclamation marks and emoji make a title look like spam, and search engines rewrite it. */
export default defineRule({
  id: 'title-shouting',
  category: 'metadata',
  severity: 'warning',
  summary: {
    fr: 'Le titre ne crie pas.',
    en: 'The title does not shout.',
  },
  needs: ['metadata'],

  messages: {
    capitals: ({ words }: { words: string }) => ({
      fr: `Le titre crie « ${words} » : passez en minuscules.`,
      en: `The title shouts “${words}”: write it in lower case.`,
    }),
    signs: ({ signs }: { signs: string }) => ({
      fr: `Le titre porte « ${signs} » : un seul signe suffit.`,
      en: `The title has “${signs}”: one sign is enough.`,
    }),
    emoji: ({ emoji }: { emoji: string }) => ({
      fr: `Le titre porte « ${emoji} » : supprimez-le.`,
      en: `The title has “${emoji}”: remove it.`,
    }),
  },

  applies: ({ metadata }) => metadata.title !== undefined,

  *check({ source, metadata: { title } }) {
    if (!title) return;
    const at = placeOfField('title', title);
    const fixOf = (match: RegExpExecArray, text: string): { fix?: Fix } => fixAt(source, title, match, text);

    const capitals = CAPITALS.exec(title.value.slice(0, LONGEST));
    if (capitals && isShout(capitals[0])) {
      const text = lowered(capitals[0], capitals.index === 0);
      yield { message: 'capitals', data: { words: capitals[0] }, at, ...fixOf(capitals, text) };
    }
    const signs = SIGNS.exec(title.value);
    if (signs) yield { message: 'signs', data: { signs: signs[0] }, at, ...fixOf(signs, signs[0][0]!) };
    const emoji = EMOJI.exec(title.value);
    if (emoji) yield { message: 'emoji', data: { emoji: emoji[1]! }, at, ...fixOf(emoji, '') };
  },
});

/** What is longer is no title. */
const LONGEST = 300;
// A run of words in capitals: what stands between them may be spaces, apostrophes and hyphens.
const CAPITALS = /\p{Lu}[\p{Lu}\p{M}]*(?:[ \u00a0'’-]\p{Lu}[\p{Lu}\p{M}]*){2,}(?![\p{L}\p{M}])/u;
const SIGNS = /!{2,}|\?{2,}/;
const EMOJI =
  /(?:(?<!\s)\s+)?((?:(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator})[\ufe0f\u200d\u{1f3fb}-\u{1f3ff}]*)/u;

/** Three words too long for acronyms: two of them, or one when the others are long as well. */
function isShout(run: string): boolean {
  const lengths = run.split(/[ \u00a0'’-]/).map(({ length }) => length);
  const long = lengths.filter((length) => length > 4).length;
  const letters = lengths.reduce((sum, length) => sum + length, 0);
  return long >= 2 || (long === 1 && letters >= LETTERS_OF_A_SHOUT);
}

/** `TOUT DOIT DISPARAÎTRE`, but not `SNCF TER MICHELIN`. */
const LETTERS_OF_A_SHOUT = 16;

function lowered(run: string, opensTitle: boolean): string {
  const lower = run.toLowerCase();
  return opensTitle ? run[0]! + lower.slice(1) : lower;
}

function fixAt(source: string, title: Field, match: RegExpExecArray, text: string): { fix?: Fix } {
  if (!isWrittenAsIs(source, title)) return {};
  const start = title.range.start + match.index;
  return { fix: { safe: false, edits: [{ start, end: start + match[0].length, text }] } };
}
