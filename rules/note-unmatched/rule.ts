import type { Article } from '../../src/document/article.ts';
import { type Block, isProse, placeIn } from '../../src/document/block.ts';
import { isMarked } from '../../src/document/marked-spans.ts';
import { matchesOf } from '../../src/document/matches.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** A call without its note, or a number without its reference, was copied from elsewhere or made up. */
export default defineRule({
  id: 'note-unmatched',
  category: 'residue',
  severity: 'warning',
  summary: {
    fr: 'Chaque appel de note a sa note, chaque note son appel.',
    en: 'Every call has its note, and every note its call.',
  },

  messages: {
    noNote: ({ call }: { call: string }) => ({
      fr: `L’appel « ${call} » n’a pas de note : ajoutez-la, ou supprimez l’appel.`,
      en: `The call “${call}” has no note: add it, or delete the call.`,
    }),
    noCall: ({ call }: { call: string }) => ({
      fr: `La note « ${call} » n’est appelée nulle part : placez son appel, ou supprimez-la.`,
      en: `The note “${call}” is called nowhere: place its call, or delete it.`,
    }),
    noReference: ({ call }: { call: string }) => ({
      fr: `« ${call} » renvoie à une référence que l’article ne donne pas : donnez-la, ou supprimez le renvoi.`,
      en: `“${call}” leads to a reference that the article does not give: give it, or delete the number.`,
    }),
  },

  applies: ({ blocks }) => blocks.some(isProse),

  *check(article) {
    for (const block of article.blocks) {
      if (block.kind === 'code') continue;
      for (const { 0: call, index } of matchesOf(block.text, CALL)) {
        if (isCode(block, index, index + call.length)) continue;
        yield { message: 'noNote', data: { call }, at: placeIn(block, index, index + call.length) };
      }
    }
    yield* uncalledIn(article);
    yield* numbersWithoutReference(article);
  },
});

/** A call with its note is no text: what is left of one is literal. */
const CALL = /\[\^[\p{L}\p{N}_-]{1,30}\](?!:)/gu;

function isCode(block: Block, start: number, end: number): boolean {
  return isMarked(block, start, end, 'code') || isMarked(block, start, end, 'placeholder');
}

const DEFINITION = /(?<=^|\n) {0,3}\[\^([\p{L}\p{N}_-]{1,30})\]:/gu;

/** Notes of a Markdown draft that no call leads to. */
function* uncalledIn({ source, format, blocks }: Article) {
  if (format !== 'markdown' && format !== 'mdx') return;
  const code = blocks.filter(({ kind }) => kind === 'code').map(({ range }) => range);
  const calls = new Set(
    matchesOf(source, /\[\^([\p{L}\p{N}_-]{1,30})\](?!:)/gu).map(([, name]) => name!.toLowerCase()),
  );
  for (const { 0: whole, 1: name = '', index } of matchesOf(source, DEFINITION)) {
    const end = index + whole.length;
    if (calls.has(name.toLowerCase()) || code.some((range) => range.start <= index && range.end >= end))
      continue;
    yield { message: 'noCall' as const, data: { call: `[^${name}]` }, at: { start: index, end } };
  }
}

const NUMBER = /(?<=[\p{L}\p{N}»”"').,;] ?)\[(\d{1,2})\](?:\[\d{1,2}\])*/gu;
const FEWEST_NUMBERS = 2;
const REFERENCES = /^(?:notes?|références?|sources?|bibliographie|webographie|liens|pour en savoir plus)/iu;

/** `[1]`, `[2]` behind statements, in an article that has neither such a list nor links under the numbers. */
function* numbersWithoutReference({ blocks, headings, format }: Article) {
  if (format !== 'html' && headings.length === 0 && blocks.length < FEWEST_NUMBERS) return;
  if (headings.some(({ text }) => REFERENCES.test(text))) return;
  if (
    blocks.some(({ text }) => /^\[?\d{1,2}\]?[.):]?\s?(?:https?:|\p{Lu})/u.test(text) && text.startsWith('['))
  )
    return;
  const found = blocks.flatMap((block) =>
    isProse(block)
      ? matchesOf(block.text, NUMBER)
          .map(({ 0: call, index }) => ({ block, call, start: index, end: index + call.length }))
          .filter(({ start, end }) => !isCode(block, start, end) && !isMarked(block, start, end, 'link'))
      : [],
  );
  if (
    new Set(found.map(({ call }) => call)).size < FEWEST_NUMBERS ||
    !found.some(({ call }) => call.startsWith('[1]'))
  )
    return;
  for (const { block, call, start, end } of found)
    yield { message: 'noReference' as const, data: { call }, at: placeIn(block, start, end) };
}
