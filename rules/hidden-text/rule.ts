import type { Article, Comment } from '../../src/document/article.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { countWords } from '../../src/french/words.ts';
import { hiddenIn } from './hidden.ts';

/** Words that no reader sees are there for a machine: search engines punish them, and whoever signs the page does not know them. */
export default defineRule({
  id: 'hidden-text',
  category: 'residue',
  severity: 'error',
  summary: {
    fr: 'La page ne cache ni texte ni consigne à une machine.',
    en: 'The page hides neither text nor orders to a machine.',
  },

  messages: {
    hidden: ({ words, how }: { words: number; how: string }) => ({
      fr: `${words} mots sont cachés aux lecteurs (${how}) : montrez-les ou supprimez-les.`,
      en: `${words} words are hidden from readers (${how}): show them or delete them.`,
    }),
    order: ({ text }: { text: string }) => ({
      fr: `« ${text} » s’adresse à une machine, là où aucun lecteur ne le voit : supprimez la consigne.`,
      en: `“${text}” speaks to a machine, where no reader sees it: delete the order.`,
    }),
  },

  *check(article) {
    for (const { words, how, start, end } of hiddenIn(article.source, article.format))
      yield { message: 'hidden', data: { words, how }, at: { start, end }, severity: 'warning' };
    for (const { text, range } of unseenIn(article)) {
      const order = ORDERS.exec(text);
      if (order && countWords(text) >= FEWEST_WORDS)
        yield { message: 'order', data: { text: order[0].slice(0, LONGEST_QUOTE) }, at: range };
    }
  },
});

const FEWEST_WORDS = 4;
const LONGEST_QUOTE = 80;

const MACHINE =
  '(?:(?:grands? )?modèles? de langage|language models?|llms?|ia|ai|chatgpt|gpt|intelligences? artificielles?|assistants? ia|ai assistants?|robots? conversationnels?|chatbots?)';

/** A machine is spoken to, or told to leave its orders: `ignore previous instructions`, `si vous êtes une IA`. */
const ORDERS = new RegExp(
  [
    String.raw`(?:ignore[rz]?|disregard|forget|oublie[rz]?) (?:\p{L}+ ){0,4}(?:instructions?|consignes?|prompts?|directives?)`,
    String.raw`(?:if you are|si (?:tu es|vous êtes)) (?:an? |une? |l['’])?${MACHINE}(?!\p{L})`,
    String.raw`(?:note|message|instructions?|attention|consignes?)[^.!?\n]{0,20} (?:to|for|pour|aux?|à l['’]attention d(?:es|e|['’])) ?(?:les |l['’]|the |all |any )?${MACHINE}(?!\p{L})`,
  ].join('|'),
  'iu',
);

/** What a page holds and its readers do not see. */
function unseenIn({ comments, structuredData, images }: Article): readonly Comment[] {
  return [
    ...comments,
    ...structuredData,
    ...images.flatMap(({ alt, range }) => (alt ? [{ text: alt, range }] : [])),
  ];
}
