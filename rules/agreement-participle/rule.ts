import { defineRule } from '../../src/engine/rule.ts';
import { grammarIn } from '../../src/french/grammar/grammar-in.ts';

/** Participles agree with the subject behind être, with an object before avoir, and else with nothing. */
export default defineRule({
  id: 'agreement-participle',
  category: 'spelling',
  severity: 'warning',
  summary: {
    fr: 'Les participes passés s’accordent comme leur auxiliaire le veut.',
    en: 'Past participles agree as their auxiliary asks.',
  },
  needs: ['spelling'],

  messages: {
    subject: ({ found, meant, owner }: Facts) => ({
      fr: `« ${found} » s’accorde avec « ${owner} » : ${write(meant)}.`,
      en: `“${found}” agrees with “${owner}”: ${writeEnglish(meant)}.`,
    }),
    avoir: ({ found, meant, owner }: Facts) => ({
      fr: `« ${found} » : après « ${owner} », le participe ne s’accorde pas avec le sujet, ${write(meant)}.`,
      en: `“${found}”: behind “${owner}”, the participle does not agree with the subject, ${writeEnglish(meant)}.`,
    }),
    object: ({ found, meant, owner }: Facts) => ({
      fr: `« ${found} » s’accorde avec le complément « ${owner} », placé avant : ${write(meant)}.`,
      en: `“${found}” agrees with the object before it, “${owner}”: ${writeEnglish(meant)}.`,
    }),
  },

  *check(article) {
    for (const { kind, reason, place: at, found, meant = '', owner, edits } of grammarIn(article)) {
      if (kind !== 'participle') continue;
      yield {
        message: MESSAGES[reason] ?? 'subject',
        data: { found, meant, owner },
        at,
        ...(edits.length > 0 && { fix: { safe: false, edits } }),
      };
    }
  },
});

interface Facts {
  readonly found: string;
  readonly meant: string;
  readonly owner: string;
}

const MESSAGES: Readonly<Record<string, 'avoir' | 'object'>> = {
  'participle-avoir': 'avoir',
  'participle-object': 'object',
};

function write(meant: string): string {
  return meant === '' ? 'corrigez-le' : `écrivez « ${meant} »`;
}

function writeEnglish(meant: string): string {
  return meant === '' ? 'correct it' : `write “${meant}”`;
}
