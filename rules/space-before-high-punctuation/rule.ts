import type { Article } from '../../src/document/article.ts';
import { placeIn } from '../../src/document/block.ts';
import { matchesOf } from '../../src/document/matches.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { spacingConventionIn } from '../../src/french/typography/convention.ts';
import {
  insertion,
  isInOnePiece,
  NARROW_NO_BREAK,
  NO_BREAK,
  replacement,
} from '../../src/french/typography/edits.ts';
import { isAmongForeignWords } from '../../src/french/typography/foreign.ts';
import { typesetIn } from '../../src/french/typography/typeset.ts';

/** France and Belgium put a space before `; : ! ?`, Quebec none before `; ! ?`; Switzerland does both. */
export default defineRule({
  id: 'space-before-high-punctuation',
  category: 'typography',
  severity: 'warning',
  summary: {
    fr: 'L’espace devant ; : ! ? suit l’usage du pays.',
    en: 'The space before ; : ! ? follows the usage of the country.',
  },

  messages: {
    missing: ({ mark }: { mark: string }) => ({
      fr: `Mettez une espace insécable devant « ${mark} ».`,
      en: `Put a no-break space before “${mark}”.`,
    }),
    inside: ({ mark }: { mark: string }) => ({
      fr: `Mettez une espace insécable ${mark === '«' ? 'après' : 'avant'} « ${mark} ».`,
      en: `Put a no-break space ${mark === '«' ? 'after' : 'before'} “${mark}”.`,
    }),
    unwanted: ({ mark }: { mark: string }) => ({
      fr: `Supprimez l’espace devant « ${mark} » : l’usage du Québec n’en met pas.`,
      en: `Remove the space before “${mark}”: the usage of Quebec has none.`,
    }),
  },

  applies: (_article, _options, { language }) => language !== 'fr-CH',

  *check(article, _options, { language }) {
    yield* tightGuillemetsIn(article);
    if (language === 'fr-CA') yield* unwantedIn(article);
    // A text of Quebec keeps its usage from end to end.
    else yield* missingIn(article, spacingConventionIn(article).isQuebec);
  },
});

/** A word, then marks that nothing but the end, a space or a closing sign follows. */
const GLUED = /[!?;:](?<=[\p{L}\p{N})\]»”’"%€…].)(?:(?<=[!?])[!?]*)?(?=$|[\s)\]»”"…])/gu;
const SPACED =
  /([ \u00a0\u202f](?=[ \u00a0\u202f!?;])(?<=[\p{L}\p{N})\]»”’"%$…].)[ \u00a0\u202f]*)([!?]+|;)(?=$|[\s)\]»”"…])/gu;

/** Names that end in a mark. */
const NAME = /(?<!\p{L})(?:Yahoo|Joomla|Jeopardy|Wham|Oklahoma)!$/u;
const LONGEST_NAME = 'Jeopardy!'.length;

function endsName(text: string, end: number): boolean {
  return text.charAt(end - 1) === '!' && NAME.test(text.slice(Math.max(0, end - LONGEST_NAME - 1), end));
}

function* missingIn(article: Article, isQuebec: boolean) {
  for (const { block, text } of typesetIn(article)) {
    for (const match of matchesOf(text, GLUED)) {
      const [mark] = match;
      const start = match.index;
      const end = start + mark.length;
      if ((isQuebec && mark !== ':') || endsName(text, end) || isAmongForeignWords(text, start)) continue;
      const edits = [insertion(block, start, mark === ':' ? NO_BREAK : NARROW_NO_BREAK)];
      yield {
        message: 'missing',
        data: { mark },
        at: placeIn(block, start, end),
        fix: { safe: true, edits },
      } as const;
    }
  }
}

/** `«oui»`: a guillemet against its word, where the other side shows that it is one of a quotation. */
const TIGHT = /«(?=[\p{L}\p{N}\ufffc])|»(?<=[\p{L}\p{N}\ufffc.!?…].)/gu;

function* tightGuillemetsIn(article: Article) {
  const severity = spacingConventionIn(article).hasTightGuillemets ? ('info' as const) : undefined;
  for (const { block, text } of typesetIn(article)) {
    if (!hasBoth(text)) continue;
    for (const { 0: mark, index: start } of matchesOf(text, TIGHT)) {
      const at = mark === '«' ? start + 1 : start;
      yield {
        message: 'inside',
        data: { mark },
        at: placeIn(block, start, start + 1),
        ...(severity && { severity }),
        fix: { safe: true, edits: [insertion(block, at, NO_BREAK)] },
      } as const;
    }
  }
}

/** A lone guillemet may be an arrow of a menu: `Accueil »Blog`. */
function hasBoth(text: string): boolean {
  const opening = text.indexOf('«');
  return opening >= 0 && text.includes('»', opening);
}

function* unwantedIn(article: Article) {
  for (const { block, text } of typesetIn(article)) {
    for (const match of matchesOf(text, SPACED)) {
      const [whole, space, mark] = match as unknown as [string, string, string];
      const start = match.index;
      const end = start + whole.length;
      if (!isInOnePiece(article, block, start, end)) continue;
      const edits = [replacement(block, start, start + space.length, '')];
      yield {
        message: 'unwanted',
        data: { mark },
        at: placeIn(block, start, end),
        fix: { safe: true, edits },
      } as const;
    }
  }
}
