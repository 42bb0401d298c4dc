import { defineRule } from '../../src/engine/rule.ts';
import { grammarIn } from '../../src/french/grammar/grammar-in.ts';

/** A verb in the number of another word than its subject stops every reader. */
export default defineRule({
  id: 'agreement-subject-verb',
  category: 'spelling',
  severity: 'warning',
  summary: {
    fr: 'Le verbe s’accorde avec son sujet.',
    en: 'The verb agrees with its subject.',
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
      if (kind !== 'subject-verb') continue;
      yield {
        message: 'agreement',
        data: { found, meant, owner },
        at,
        ...(edits.length > 0 && { fix: { safe: false, edits } }),
      };
    }
  },
});
