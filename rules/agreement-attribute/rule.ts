import { defineRule } from '../../src/engine/rule.ts';
import { grammarIn } from '../../src/french/grammar/grammar-in.ts';

/** What être says of a subject takes its gender and number. */
export default defineRule({
  id: 'agreement-attribute',
  category: 'spelling',
  severity: 'warning',
  summary: {
    fr: 'L’attribut s’accorde avec le sujet.',
    en: 'The attribute agrees with the subject.',
  },
  needs: ['spelling'],

  messages: {
    agreement: ({ found, meant, owner }: { found: string; meant: string; owner: string }) => ({
      fr: `« ${found} » s’accorde avec « ${owner} »${meant === '' ? '' : ` : écrivez « ${meant} »`}.`,
      en: `“${found}” agrees with “${owner}”${meant === '' ? '' : `: write “${meant}”`}.`,
    }),
  },

  *check(article) {
    for (const { kind, place: at, found, meant = '', owner, edits } of grammarIn(article)) {
      if (kind !== 'attribute') continue;
      yield {
        message: 'agreement',
        data: { found, meant, owner },
        at,
        ...(edits.length > 0 && { fix: { safe: false, edits } }),
      };
    }
  },
});
