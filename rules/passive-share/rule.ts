import { placeIn } from '../../src/document/block.ts';
import { frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { passivesIn } from '../../src/french/readability.ts';
import { sentencesIn } from '../../src/french/sentences.ts';

/** The passive hides who acts; news and law need it, so that this is opt-in. */
export default defineRule({
  id: 'passive-share',
  category: 'readability',
  severity: 'off',
  summary: {
    fr: 'La voix passive reste l’exception.',
    en: 'The passive voice remains the exception.',
  },

  options: {
    maxShare: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.1,
      description: 'Share of sentences in the passive voice.',
    },
    minSentences: {
      type: 'integer',
      minimum: 1,
      default: 10,
      description: 'Sentences from which a text is judged.',
    },
  },

  presets: { 'langage-clair': 'info' },

  messages: {
    tooMany: ({ passive, sentences, verb }: { passive: number; sentences: number; verb: string }) => ({
      fr: `Voix passive dans ${frenchCount(passive, 'phrase')} sur ${sentences} : dites qui agit, à commencer par « ${verb} ».`,
      en: `Passive voice in ${passive} of ${sentences} sentences: say who acts, beginning with “${verb}”.`,
    }),
  },

  applies: (article, { minSentences }) => sentencesIn(article).length >= minSentences,

  *check(article, { maxShare }) {
    const passives = passivesIn(article);
    const passive = passives.filter(Boolean).length;
    if (passive <= maxShare * passives.length) return;
    const first = passives.findIndex(Boolean);
    const { block, start, text } = sentencesIn(article)[first]!;
    const span = passives[first]!;
    yield {
      message: 'tooMany',
      data: { passive, sentences: passives.length, verb: text.slice(span.start, span.end) },
      at: placeIn(block, start + span.start, start + span.end),
    };
  },
});
