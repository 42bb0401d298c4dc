import { type Block, placeIn } from '../../src/document/block.ts';
import { matchesOf } from '../../src/document/matches.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { quotationsOf } from '../../src/french/originality/quotations.ts';
import { isCertain, type SpeechAct, speechActsIn } from '../../src/french/speech-acts/speech-acts.ts';
import type { PlaceholderPattern } from './lists/pattern.ts';
import { PLACEHOLDER_PATTERNS } from './lists/patterns.ts';
import { isNotationShown } from './notation.ts';

/** What was to be filled in was not. */
export default defineRule({
  id: 'placeholder',
  category: 'residue',
  severity: 'error',
  summary: {
    fr: 'Rien ne reste à remplir.',
    en: 'Nothing is left to be filled in.',
  },

  messages: {
    placeholder: ({ text }: { text: string }) => ({
      fr: `« ${text} » attend d’être rempli : mettez ce qui manque, ou supprimez la mention.`,
      en: `“${text}” waits to be filled in: put what is missing, or delete it.`,
    }),
    filler: ({ text }: { text: string }) => ({
      fr: `« ${text} » est du texte de remplissage : écrivez le vrai texte.`,
      en: `“${text}” is filler text: write the real one.`,
    }),
  },

  applies: ({ blocks }) => blocks.some(isText),

  *check(article) {
    const gaps = speechActsIn(article).filter(({ kind }) => kind === 'gap');
    for (const block of article.blocks) {
      if (!isText(block)) continue;
      const placeholders = placeholdersOf(block);
      yield* gapsIn(block, gaps, placeholders);
      for (const { start, end, pattern } of placeholders) {
        const { kind, severity } = pattern;
        if (kind === 'template' && isNotationShown(article, block.text.slice(start, start + 2))) continue;
        const text = block.text.slice(start, Math.min(end, start + LONGEST_QUOTE));
        yield {
          message: kind === 'lorem' ? ('filler' as const) : ('placeholder' as const),
          data: { text },
          at: placeIn(block, start, end),
          ...(severity && { severity }),
        };
      }
    }
  },
});

/** Orders in brackets that no pattern knows. */
function* gapsIn(block: Block, gaps: readonly SpeechAct[], known: readonly Placeholder[]) {
  for (const gap of gaps) {
    if (gap.block !== block || known.some(({ start, end }) => start < gap.end && end > gap.start)) continue;
    yield {
      message: 'placeholder' as const,
      data: { text: block.text.slice(gap.start, Math.min(gap.end, gap.start + LONGEST_QUOTE)) },
      at: placeIn(block, gap.start, gap.end),
      ...(!isCertain(gap) && { severity: 'warning' as const }),
    };
  }
}

const LONGEST_QUOTE = 60;

interface Placeholder {
  readonly start: number;
  readonly end: number;
  readonly pattern: PlaceholderPattern;
}

function isText({ kind, text }: Block): boolean {
  return kind !== 'code' && kind !== 'aside' && text !== '';
}

/** The marks of a block, in order, none over another, less those in code, links and shortcodes, and fields of models that are quoted. */
function placeholdersOf({ text, marks }: Block): readonly Placeholder[] {
  const found = PLACEHOLDER_PATTERNS.filter(({ hint }) => hint.test(text))
    .flatMap((pattern) =>
      matchesOf(text, pattern.pattern()).map(({ 0: match, index }) => ({
        start: index,
        end: index + match.length,
        pattern,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  if (found.length === 0) return [];
  const masks = marks.filter(({ kind }) => SHOWN_ON_PURPOSE.has(kind));
  const quotations = quotationsOf(text);
  const kept: Placeholder[] = [];
  let mask = 0;
  let quotation = 0;
  for (const one of found) {
    while (mask < masks.length && masks[mask]!.end <= one.start) mask++;
    while (quotation < quotations.length && quotations[quotation]!.end <= one.start) quotation++;
    const isQuoted = quotation < quotations.length && quotations[quotation]!.start <= one.start;
    if (isQuoted && one.pattern.kind === 'field') continue;
    const isMasked = mask < masks.length && masks[mask]!.start < one.end;
    if (!isMasked && one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}

const SHOWN_ON_PURPOSE: ReadonlySet<string> = new Set(['code', 'link', 'placeholder']);
