import { languageOf } from '../language.ts';

/** Units that are looked at on each side. */
const REACH = 80;
const BOUND = /[.!?;:«»“”"()[\]\n|]/;

/** Whether the words around an offset, as far as its clause or quotation goes, are in another language than French. */
export function isAmongForeignWords(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < REACH && !BOUND.test(text[start - 1]!)) start--;
  let end = at + 1;
  while (end < text.length && end - at < REACH && !BOUND.test(text[end]!)) end++;
  return [text.slice(start, at), text.slice(start, end)].some((words) => {
    const { language } = languageOf(words);
    return language !== undefined && language !== 'fr';
  });
}
