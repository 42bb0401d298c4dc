import { defineRule } from '../../src/engine/rule.ts';
import { grammarIn } from '../../src/french/grammar/grammar-in.ts';

/** The endings -er, -é, -ez and -ait sound alike: writers and machines that hear mix them up. */
export default defineRule({
  id: 'verb-ending',
  category: 'spelling',
  severity: 'warning',
  summary: {
    fr: 'L’infinitif, le participe et le verbe conjugué sont chacun à leur place.',
    en: 'Infinitive, participle and finite verb each stand where they belong.',
  },
  needs: ['spelling'],

  messages: {
    infinitive: ({ found, meant, owner }: Facts) => ({
      fr: `« ${found} » : après « ${owner} », le verbe est à l’infinitif, écrivez « ${meant} ».`,
      en: `“${found}”: behind “${owner}” an infinitive stands, write “${meant}”.`,
    }),
    participle: ({ found, meant, owner }: Facts) => ({
      fr: `« ${found} » : après « ${owner} », le verbe est au participe passé, écrivez « ${meant} ».`,
      en: `“${found}”: behind “${owner}” a past participle stands, write “${meant}”.`,
    }),
    finite: ({ found, meant, owner }: Facts) => ({
      fr: `« ${found} » : conjuguez le verbe avec « ${owner} », par exemple « ${meant} ».`,
      en: `“${found}”: conjugate the verb with “${owner}”, as in “${meant}”.`,
    }),
    ending: ({ found, meant }: Facts) => ({
      fr: `« ${found} » : ici, le contexte demande « ${meant} ».`,
      en: `“${found}”: the context asks for “${meant}” here.`,
    }),
  },

  *check(article) {
    for (const { kind, reason, place: at, found, meant = '', owner, edits } of grammarIn(article)) {
      if (kind !== 'verb-ending') continue;
      yield {
        message: MESSAGES[reason] ?? 'ending',
        data: { found, meant, owner },
        at,
        fix: { safe: false, edits },
      };
    }
  },
});

interface Facts {
  readonly found: string;
  readonly meant: string;
  readonly owner: string;
}

const MESSAGES: Readonly<Record<string, 'infinitive' | 'participle' | 'finite'>> = {
  'infinitive-wanted': 'infinitive',
  'participle-wanted': 'participle',
  'finite-wanted': 'finite',
};
