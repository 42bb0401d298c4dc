import type { Article } from '../../src/document/article.ts';
import { placeOf } from '../../src/document/block.ts';
import type { Place } from '../../src/document/place.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { compileKeyphrase, keyphraseIn, keyphraseMatchesOf } from '../../src/french/keyphrase.ts';
import { sentencesIn } from '../../src/french/sentences.ts';

/** The exact phrase sentence after sentence is written for machines, which have learnt to see it. */
export default defineRule({
  id: 'keyphrase-stuffing',
  category: 'keyphrase',
  severity: 'error',
  needs: ['keyphrase'],
  summary: {
    fr: 'La requête visée n’est pas répétée mécaniquement.',
    en: 'The keyphrase is not repeated mechanically.',
  },
  weight: { remedy: 'rewrite', cause: 'stuffing' },

  options: {
    sentences: {
      type: 'integer',
      minimum: 2,
      default: 3,
      description: 'Sentences in a row that hold the exact phrase.',
    },
    inField: {
      type: 'integer',
      minimum: 2,
      default: 3,
      description: 'Times in one title, heading or alternative text.',
    },
    maxDensity: {
      type: 'number',
      minimum: 0,
      maximum: 100,
      default: 10,
      description: 'Per cent of the words that the phrase may make up.',
    },
    minOccurrences: {
      type: 'integer',
      minimum: 1,
      default: 8,
      description: 'Occurrences from which the density is judged.',
    },
  },

  messages: {
    inSentences: ({ keyphrase, count }: { keyphrase: string; count: number }) => ({
      fr: `« ${keyphrase} » figure dans ${count} phrases de suite : remplacez-le par un pronom ou un synonyme.`,
      en: `“${keyphrase}” stands in ${count} sentences in a row: use a pronoun or a synonym.`,
    }),
    inField: ({ keyphrase, count }: { keyphrase: string; count: number }) => ({
      fr: `« ${keyphrase} » figure ${count} fois ici : une fois suffit.`,
      en: `“${keyphrase}” stands ${count} times here: once is enough.`,
    }),
    dense: ({ keyphrase, count, percent }: { keyphrase: string; count: number; percent: number }) => ({
      fr: `« ${keyphrase} » revient ${count} fois et fait ${percent} % du texte : récrivez pour le lecteur, qui sait de quoi il est question.`,
      en: `“${keyphrase}” occurs ${count} times and makes up ${percent}% of the text: write again for the reader, who knows what it is about.`,
    }),
  },

  *check(article, { sentences, inField, maxDensity, minOccurrences }) {
    const keyphrase = article.metadata.keyphrase!.value;
    const { body } = keyphraseIn(article)!;
    const [first] = body.occurrences;
    if (first && body.occurrences.length >= minOccurrences && 100 * body.density >= maxDensity) {
      const data = { keyphrase, count: body.occurrences.length, percent: Math.floor(100 * body.density) };
      yield { message: 'dense', data, at: first.place };
    }
    // One word is the subject's own name, which prose repeats; a phrase of several is not repeated by chance.
    const least = keyphraseIn(article)!.contentWords > 1 ? sentences : 2 * sentences;
    for (const run of runsIn(article)) {
      if (run.length < least) continue;
      const at = { start: run[0]!.place.start, end: run.at(-1)!.place.end };
      yield { message: 'inSentences', data: { keyphrase, count: run.length }, at };
    }
    const compiled = compileKeyphrase(keyphrase);
    for (const [text, at] of fieldsOf(article)) {
      const count = keyphraseMatchesOf(compiled, text).filter(({ exact }) => exact).length;
      if (count >= inField) yield { message: 'inField', data: { keyphrase, count }, at };
    }
  },
});

/** Runs of sentences of one section that each hold the exact phrase: the first occurrence of each. */
function runsIn(article: Article) {
  type Occurrence = NonNullable<ReturnType<typeof keyphraseIn>>['body']['occurrences'][number];
  const runs: Occurrence[][] = [];
  for (const occurrence of keyphraseIn(article)!.body.occurrences) {
    const { sentence, exact, block } = occurrence;
    if (!exact || sentence === undefined || isLabel(article, sentence)) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last?.sentence === sentence) continue;
    // Cells and items name their subject each by itself: a run is one of running text.
    if (
      run &&
      last &&
      last.sentence! + 1 === sentence &&
      last.block.section === block.section &&
      block.kind === 'paragraph'
    )
      run.push(occurrence);
    else runs.push([occurrence]);
  }
  return runs;
}

// `**Bouton primaire**` names what follows: no sentence, and no repetition.
const LABEL_WORDS = 4;

function isLabel(article: Article, sentence: number): boolean {
  const { wordCount, text } = sentencesIn(article)[sentence]!;
  return wordCount <= LABEL_WORDS && !/[.!?…]$/.test(text);
}

function* fieldsOf(article: Article): Iterable<readonly [string, Place]> {
  const { title } = article.metadata;
  if (title && title.origin !== 'body') yield [title.value, title.range ?? { field: 'title' }];
  for (const { text, block } of article.headings) yield [text, placeOf(block)];
  for (const { alt, range } of article.images) if (alt) yield [alt, range];
}
