import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { grammarIn } from '../../src/french/grammar/grammar-in.ts';
import { homophonesIn } from '../../src/french/spelling/homophones/homophones-in.ts';

/** A word written for another that sounds alike: no dictionary sees it, readers do. */
export default defineRule({
  id: 'homophone',
  category: 'spelling',
  severity: 'warning',
  summary: {
    fr: 'Aucun mot n’en remplace un autre qui se prononce pareil.',
    en: 'No word stands for another that sounds the same.',
  },
  needs: ['spelling'],

  messages: {
    confused: ({ found, meant }: { found: string; meant: string }) => ({
      fr: `« ${found} » : ici, le contexte demande « ${meant} ».`,
      en: `“${found}”: the context asks for “${meant}” here.`,
    }),
    misheard: ({ found, meant }: { found: string; meant: string }) => ({
      fr: `« ${found} » n’existe pas : écrivez « ${meant} ».`,
      en: `“${found}” is no word: write “${meant}”.`,
    }),
  },

  *check(article) {
    for (const { kind, place: at, found, meant = '', edits } of grammarIn(article)) {
      if (kind !== 'homophone') continue;
      yield { message: 'confused', data: { found, meant }, at, fix: { safe: false, edits } };
    }
    for (const { block, start, end, found, meant, isWord } of homophonesIn(article)) {
      if (isWord) continue;
      const at = placeIn(block, start, end);
      yield {
        message: 'misheard',
        data: { found, meant },
        at,
        fix: { safe: false, edits: [{ ...at, text: meant }] },
      };
    }
  },
});
