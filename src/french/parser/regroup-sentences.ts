import type { Paragraph, ParagraphContent, Sentence, SentenceContent } from 'nlcst';
import { sentencesOf } from '../sentences.ts';
import { textOf } from './text-of.ts';

/** Third pass: undoes the sentences of parse-latin and groups their content as `sentencesOf` has it, white space between. */
export function regroupSentences(paragraph: Paragraph): undefined {
  const content = paragraph.children.flatMap((child): SentenceContent[] =>
    child.type === 'SentenceNode' ? child.children : [child],
  );
  const regrouped: ParagraphContent[] = [];
  let at = 0;
  for (const [start, end] of sentencesOf(textOf(paragraph))) {
    while (at < content.length && offsetOf(content[at]!) < start)
      regrouped.push(content[at++] as ParagraphContent);
    const first = at;
    while (at < content.length && offsetOf(content[at]!) < end) at++;
    const sentence: Sentence = { type: 'SentenceNode', children: content.slice(first, at) };
    regrouped.push(sentence);
  }
  paragraph.children = regrouped.concat(content.slice(at) as ParagraphContent[]);
}

function offsetOf(node: SentenceContent): number {
  return node.position!.start.offset!;
}
