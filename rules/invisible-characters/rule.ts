import { isBody, placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** A character that nobody sees splits words for search engines, and tells where a text was pasted from. */
export default defineRule({
  id: 'invisible-characters',
  category: 'residue',
  severity: 'warning',
  summary: {
    fr: 'Le texte ne contient aucun caractère invisible ou à usage privé.',
    en: 'The text holds no invisible or private-use character.',
  },

  messages: {
    invisible: ({ codePoint, name }: { codePoint: string; name: string }) => ({
      fr: `Caractère invisible ${codePoint} (${NAMES[name]!.fr}) : supprimez-le.`,
      en: `Invisible character ${codePoint} (${NAMES[name]!.en}): delete it.`,
    }),
  },

  *check(article) {
    for (const block of article.blocks) {
      if (!isBody(block) || !INVISIBLE.test(block.text)) continue;
      for (const match of block.text.matchAll(new RegExp(INVISIBLE, 'gu'))) {
        const character = match[0];
        if (isJoinerOfEmoji(block.text, match.index) || isTagOfFlag(block.text, match.index)) continue;
        const at = placeIn(block, match.index, match.index + character.length);
        yield {
          message: 'invisible',
          data: { codePoint: codePointOf(character), name: nameOf(character) },
          at,
          fix: { safe: true, edits: [{ ...at, text: '' }] },
        };
      }
    }
  },
});

const INVISIBLE =
  /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ue000-\uf8ff\ufff9-\ufffb\u{e0000}-\u{e01ef}\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/u;

const NAMES: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  control: { fr: 'caractère de contrôle', en: 'control character' },
  softHyphen: { fr: 'trait d’union conditionnel', en: 'soft hyphen' },
  zeroWidth: { fr: 'espace sans chasse ou liant', en: 'zero-width space or joiner' },
  direction: { fr: 'marque de sens d’écriture', en: 'direction mark' },
  tag: { fr: 'étiquette qui peut cacher un texte', en: 'tag, which may hide a text' },
  annotation: { fr: 'marque d’annotation', en: 'annotation mark' },
  byteOrder: { fr: 'indicateur d’ordre des octets', en: 'byte order mark' },
  privateUse: { fr: 'usage privé, sans signification', en: 'private use, without meaning' },
};

function nameOf(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0xa0) return 'control';
  if (code === 0xad) return 'softHyphen';
  if (code === 0xfeff) return 'byteOrder';
  if (code >= 0xe0000 && code <= 0xe01ef) return 'tag';
  if (code >= 0xfff9 && code <= 0xfffb) return 'annotation';
  if (code >= 0xe000) return 'privateUse';
  return (code >= 0x200e && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code >= 0x2066
    ? 'direction'
    : 'zeroWidth';
}

function codePointOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

// U+200D joins the parts of an emoji (family, flag); U+200C and U+200D have a use in other scripts.
function isJoinerOfEmoji(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x200d && code !== 0x200c) return false;
  return /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{Script=Arabic}\p{Script=Devanagari}]$/u.test(
    text.slice(Math.max(0, at - 2), at),
  );
}

// The flags of England, Scotland and Wales are a black flag and the tags of their region, up to six and the end.
const LONGEST_FLAG = 16;

function isTagOfFlag(text: string, at: number): boolean {
  return /\u{1f3f4}[\u{e0061}-\u{e007a}]*$/u.test(text.slice(Math.max(0, at - LONGEST_FLAG), at));
}
