import { wordsIn } from './places.mjs';

/** Sentences of another article, of about so many words; undefined when none has enough. */
export function borrowed(corpus, random, words, not) {
  for (let trial = 0; trial < 60; trial++) {
    const { article } = random.pick(corpus);
    const sentences = [];
    let count = 0;
    // What its article says twice would be a defect of its own.
    for (const sentence of article === not ? [] : new Set(plainSentences(article))) {
      if (count < words) sentences.push(sentence);
      count += count < words ? wordsIn(sentence).length : 0;
    }
    if (count >= words) return sentences;
  }
  return undefined;
}

/** Sentences without markup, quotations or glue of their own. */
function plainSentences({ blocks }) {
  return blocks
    .filter(
      ({ kind, marks, text }) =>
        kind === 'paragraph' && marks.length === 0 && !/[<>*_`[\]{}\\&#|:]/.test(text),
    )
    .flatMap(({ text }) => text.split(/(?<=[.!?]) (?=\p{Lu})/u))
    .filter(
      (sentence) =>
        wordsIn(sentence).length >= 6 &&
        /[.!?]$/.test(sentence) &&
        !/["“”«»]|[.!?)]\p{L}|\d\.\p{L}|\S[;?!](?:\s|$)/u.test(sentence),
    );
}
