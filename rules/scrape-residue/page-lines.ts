import type { Block } from '../../src/document/block.ts';
import type { Span } from '../../src/french/phrases/passages.ts';

const AGENCY = String.raw`(?:l['’])?(?:AFP|AP|Reuters|Belga|ATS|DPA|EFE|ANSA|agences?)`;

/** What a page prints around an article, with figures or names that no list of phrases can hold; each is a whole block. Own list. */
const LINES: readonly RegExp[] = [
  // Reading time.
  /^(?:temps de )?lecture\s?:?\s?(?:environ\s)?\d{1,3}\s?min(?:utes?|\.)?$/i,
  /^\d{1,3}\s?min(?:utes?|\.)? (?:de lecture|read)$/i,
  // The hour tells a stamp of the page from a date that the author gives.
  /^(?:publié|posté|mis à jour|modifié|actualisé|créé|published|updated|posted)e?(?: (?:le|on))? [^\n]{4,40} (?:à|at) \d{1,2}\s?[h:]\s?\d{2}$/i,
  /^(?:copyright )?(?:©|\(c\)) (?:copyright )?(?:19|20)\d\d[^\n]{0,60}$/i,
  /^(?:commentaires?|réactions?|comments?) \(\d{1,5}\)$/i,
  new RegExp(String.raw`^\(?(?:par\s[^\n()]{2,40}\s)?avec\s${AGENCY}(?:\set\s${AGENCY})?\)?\.?$`, 'i'),
];

const LONGEST = 90;

/** The whole of a block that is such a line. */
export function pageLinesOf({ text, kind }: Block): readonly Span[] {
  if (text.length > LONGEST || kind === 'heading' || kind === 'table-cell' || kind === 'caption') return [];
  return LINES.some((line) => line.test(text)) ? [{ start: 0, end: text.length }] : [];
}
