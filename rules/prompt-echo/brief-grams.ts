import type { Brief } from '../../src/document/brief.ts';
import { foldOf } from '../../src/french/fold.ts';
import { wordsOf } from '../../src/french/words.ts';
import { ORDER_WORDS } from './lists/order-words.ts';

/** Words of a passage that it shares with an order: enough that no article has them by chance. */
export const GRAM_LENGTH = 6;

/**
 * The runs of six folded words of a brief's orders that tell an order: those of the values it gives (title, keyphrase, terms) belong in the
 * article, and so does what only names its subject.
 */
export function orderGramsOf(brief: Brief): ReadonlySet<string> {
  const wanted = new Set(valuesOf(brief).flatMap((value) => gramsOf(formsOf(value))));
  const grams = [
    ...brief.orders.flatMap(({ text }) => gramsOf(formsOf(text)).filter(isOrder)),
    ...brief.unparsed
      .filter(({ text }) => IMPERATIVE.test(text))
      .flatMap(({ text }) => gramsOf(formsOf(text))),
  ];
  return new Set(grams.filter((gram) => !wanted.has(gram)));
}

// An order that was not understood is one all the same.
const IMPERATIVE =
  /^\s*(?:ajoute|adopte|évite|utilise|termine|commence|conclu[st]|propose|donne|explique|inclu[st]|intègre|insère|mets|mettez|parle|présente|privilégie|n['’](?:utilise|hésite|oublie)|fai[st]|veille|add|avoid|use|end|start|finish|conclude|include|give|explain|keep|make|do not|don['’]t)(?:[rsz]|ez)?\s/i;

/** The runs of six of some forms, each as one string; position by position. */
export function gramsOf(forms: readonly string[]): readonly string[] {
  const grams: string[] = [];
  for (let at = 0; at + GRAM_LENGTH <= forms.length; at++)
    grams.push(forms.slice(at, at + GRAM_LENGTH).join(' '));
  return grams;
}

function formsOf(text: string): readonly string[] {
  return wordsOf(text).map(([start, end]) => foldOf(text.slice(start, end)));
}

function isOrder(gram: string): boolean {
  return gram.split(' ').some((form) => ORDER_WORDS.some((word) => form.startsWith(word)));
}

function valuesOf(brief: Brief): readonly string[] {
  const { keyphrase = '', title = '', sourceTitle = '', synonyms = [], audience = '' } = brief;
  const { requiredTerms = [], requiredSections = [] } = brief;
  return [keyphrase, title, sourceTitle, audience, ...synonyms, ...requiredTerms, ...requiredSections];
}
