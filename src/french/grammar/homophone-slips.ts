import { homophonesOf } from '../spelling/homophones/homophones.ts';
import type { Token } from '../tokens.ts';
import type { GrammarSlip } from './slip.ts';

/** The homophones of a text as slips of grammar: an ending for another is the business of verb-ending. */
export function homophoneSlips(text: string, tokens: readonly Token[]): GrammarSlip[] {
  return homophonesOf(text, tokens).map(({ start, end, meant, isEnding }) => ({
    kind: isEnding ? 'verb-ending' : 'homophone',
    reason: isEnding ? 'ending' : 'homophone',
    start,
    end,
    owner: '',
    replacements: [{ start, end, text: meant }],
  }));
}
