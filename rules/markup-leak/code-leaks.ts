import { matchesOf } from '../../src/document/matches.ts';
import type { Leak } from './leaks.ts';

const BBCODE =
  'b|i|u|s|url|img|quote|code|size|color|center|left|right|list|font|spoiler|youtube|email|strong|em|h[1-6]';
const SHORTCODES =
  'caption|gallery|embed|playlist|contact-form-7|contact-form|wpforms|shortcode|toc|adrotate|adsense|bannière|vc_\\w{2,30}|et_pb_\\w{2,30}|su_\\w{2,30}|fusion_\\w{2,30}|av_\\w{2,30}|elementor-\\w{2,20}|woocommerce_\\w{2,30}|products?|ad_\\w{2,20}|mc4wp_form|ninja_form|gravityform|rev_slider|tablepress';

/** Codes of other systems, by strict shapes: forums, content systems, wikis, typesetters, programs. All patterns are bounded. */
const SHAPES: readonly RegExp[] = [
  new RegExp(String.raw`\[(${BBCODE})(?:=[^\][\n]{1,200})?\][^\n]{0,400}?\[\/\1\]`, 'giu'),
  new RegExp(String.raw`\[\/(?:${BBCODE}|${SHORTCODES})\]`, 'giu'),
  new RegExp(String.raw`\[(?:${SHORTCODES})(?:\s[^\][\n]{0,300})?\](?!\()`, 'giu'),
  /<!--[^\n]{0,300}?-->|<\?(?:php|xml)\b[^\n]{0,200}?(?:\?>|$)|<!doctype html>/gimu,
  /'''(?=\S)[^'\n]{1,120}'''/gu,
  /(?<=^|\n)={2,4} ?[\p{L}][^=\n]{1,80}={2,4}(?=\n|$)/gu,
  /\[\[(?:[^\][|\n]{1,80}\|[^\][\n]{1,80}|(?:Fichier|File|Catégorie|Category|Image)\s?:[^\][\n]{1,80})\]\]/giu,
  /(?<=^|\n)h[1-6]\. (?=\p{Lu})[^\n]{1,120}/gu,
  /\\(?:textbf|textit|emph|section|subsection|href|begin|end|cite|footnote)\{[^{}\n]{0,120}\}/gu,
  /^\s?[{[]\s?(?:\{\s?)?"[\p{L}_-]{1,30}"\s?:[^\n]{0,200}/gu,
];

/** Letter case tells a line feed before a sentence from a sign of mathematics (`\\neq`). */
const ESCAPES =
  /(?:\\r)?\\n(?:\\n|(?=\p{Lu}))|\\u(?:00|20)[\da-fA-F]{2}|(?<=\p{L})&#(?:\d{2,4}|[xX][\da-fA-F]{2,4})(?!;)(?=\p{L})/gu;

/** What stands in a text of the codes of other systems. */
export function codeLeaksOf(text: string): readonly Leak[] {
  if (!/[[\\<'{]|={2}|h[1-6]\. |&#/.test(text)) return [];
  return [...SHAPES.flatMap((shape) => leaksBy(shape, text, 'code')), ...leaksBy(ESCAPES, text, 'entity')];
}

function leaksBy(shape: RegExp, text: string, kind: 'code' | 'entity'): readonly Leak[] {
  return matchesOf(text, shape).map(({ 0: match, index }) => ({
    kind,
    start: index,
    end: index + match.trimEnd().length,
  }));
}
