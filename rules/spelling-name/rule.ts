import { placeIn } from '../../src/document/block.ts';
import { englishCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { nameVariantsOf } from '../../src/french/spelling/names.ts';
import { spellerOf } from '../../src/french/spelling/speller.ts';
import { spellingIn } from '../../src/french/spelling/spelling-in.ts';

/** No dictionary knows a name, but an article that spells it in two ways is wrong once. */
export default defineRule({
  id: 'spelling-name',
  category: 'spelling',
  severity: 'info',
  summary: {
    fr: 'Un nom s’écrit de la même façon dans tout l’article.',
    en: 'A name is spelt the same way throughout the article.',
  },
  needs: ['spelling'],

  messages: {
    variant: ({ name, usual, count }: { name: string; usual: string; count: number }) => ({
      fr: `« ${name} » : l’article écrit aussi « ${usual} » (${count} fois). Est-ce le même nom ?`,
      en: `“${name}”: the article also writes “${usual}” (${englishCount(count, 'time')}). Is it the same name?`,
    }),
  },

  *check(article, _, { vocabulary }) {
    const { misspellings, passed } = spellingIn(article, spellerOf(vocabulary));
    const words = [...misspellings, ...passed];
    for (const { rarer, usual } of nameVariantsOf(words)) {
      const at = placeIn(rarer.block, rarer.start, rarer.end);
      yield {
        message: 'variant',
        data: { name: rarer.word, usual: usual.word, count: usual.count },
        at,
        fix: { safe: false, edits: [{ ...at, text: usual.word }] },
      };
    }
  },
});
