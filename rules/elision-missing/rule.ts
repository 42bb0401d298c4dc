import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { unjoinedIn } from '../../src/french/spelling/elision-missing.ts';

/** A vowel that French drops before another was left: the mark of a text assembled word by word. */
export default defineRule({
  id: 'elision-missing',
  category: 'spelling',
  severity: 'warning',
  summary: {
    fr: 'Les mots qui s’élident le font devant une voyelle ou un h muet.',
    en: 'Words that lose their vowel do so before a vowel or a mute h.',
  },
  needs: ['spelling'],

  messages: {
    elision: ({ found, meant }: { found: string; meant: string }) => ({
      fr: `« ${found} » : l’élision manque, écrivez « ${meant} ».`,
      en: `“${found}”: the elision is missing, write “${meant}”.`,
    }),
    plural: ({ found, meant }: { found: string; meant: string }) => ({
      fr: `« ${found} » : ce nom est au pluriel, écrivez « ${meant} ».`,
      en: `“${found}”: this name is plural, write “${meant}”.`,
    }),
    parted: ({ found, meant }: { found: string; meant: string }) => ({
      fr: `« ${found} » : aucune espace ne suit l’apostrophe, écrivez « ${meant} ».`,
      en: `“${found}”: no space follows the apostrophe, write “${meant}”.`,
    }),
  },

  *check(article) {
    for (const { kind, block, start, end, found, meant } of unjoinedIn(article)) {
      const at = placeIn(block, start, end);
      const isPlain = article.source.slice(at.start, at.end) === found;
      yield {
        message: kind,
        data: { found, meant },
        at,
        ...(isPlain && { fix: { safe: false, edits: [{ ...at, text: meant }] } }),
      };
    }
  },
});
