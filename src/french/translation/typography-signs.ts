import type { Block } from '../../document/block.ts';
import { matchesOf } from '../../document/matches.ts';
import type { TranslationKind, TranslationSign } from './sign.ts';

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const DAYS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';

/** How English writes figures, dates and what follows a colon, by kind; read in running text. */
const PATTERNS: readonly (readonly [TranslationKind, RegExp, RegExp])[] = [
  // `1,250 personnes`, `$50`: French parts thousands with a space, and puts the currency behind.
  ['number', /[\d$£]/, /(?<![\d,.$£])[1-9]\d{0,2},\d{3}(?:,\d{3})*(?![\d,.])|[$£]\d[\d,.]*(?![\d%])/gu],
  // `mars 5, 2024`, `5 Mars`, `le Lundi`, `8 pm`.
  [
    'date',
    /\d|(?:Lun|Mar|Mer|Jeu|Ven|Sam|Dim)/u,
    new RegExp(
      String.raw`(?<!\p{L})(?:${MONTHS}) \d{1,2}, (?:19|20)\d\d|(?<=\d )(?:${capitalised(MONTHS)}) (?:19|20)\d\d|(?<=(?:chaque|le|du|tous les) )(?:${capitalised(DAYS)})s?(?= (?:matin|soir|prochain|dernier|et|à|de))|\d ?(?:[ap]\.m\.|[AP]M)(?!\p{L})`,
      'gu',
    ),
  ],
  // `Important : Les plants…`, amid a sentence.
  [
    'colon',
    /:/,
    /(?<=\p{L}(?:[^.!?:\n]{40,120})\p{Ll}[ \u00a0\u202f]?: )(?:Le|La|Les|L[’']|Un|Une|Des|Il|Elle|Ils|Vous|Nous|Cela|Ce|C[’'])(?= |\p{Ll}|(?<=[’']))/gu,
  ],
];

function capitalised(words: string): string {
  return words
    .split('|')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('|');
}

/** The signs that letters and figures of a block give. */
export function typographySignsOf(block: Block): readonly TranslationSign[] {
  return PATTERNS.flatMap(([kind, hint, pattern]) => {
    if (!hint.test(block.text)) return [];
    return matchesOf(block.text, pattern).map(({ 0: match, index }) => ({
      kind,
      block,
      start: index,
      end: index + match.length,
    }));
  });
}
