import { isProse, placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldedBlocksIn, phrasesIn } from '../../src/french/phrases/blocks.ts';
import { phraseList } from '../../src/french/phrases/phrases.ts';

/** A last paragraph that opens with its own label has nothing to add. */
export default defineRule({
  id: 'generic-conclusion',
  category: 'residue',
  severity: 'info',
  summary: {
    fr: 'Le dernier paragraphe ne s’annonce pas comme une conclusion.',
    en: 'The last paragraph does not announce itself as a conclusion.',
  },

  messages: {
    generic: ({ text }: { text: string }) => ({
      fr: `Le dernier paragraphe commence par « ${text} » : supprimez la formule, et finissez sur un fait ou un conseil.`,
      en: `The last paragraph opens with “${text}”: delete the formula, and end on a fact or a piece of advice.`,
    }),
  },

  applies: (article) => article.blocks.filter(isProse).length > 1,

  *check(article) {
    const prose = foldedBlocksIn(article).filter(({ block }) => isProse(block));
    // Under the conclusion stands at most a line of farewell.
    for (const folded of prose.slice(1).slice(-BLOCKS)) {
      const match = phrasesIn(OPENERS, folded).find(({ firstWord }) => firstWord === 0);
      if (!match) continue;
      const { block } = folded;
      yield {
        message: 'generic',
        data: { text: block.text.slice(match.start, match.end) },
        at: placeIn(block, match.start, match.end),
      };
    }
  },
});

const BLOCKS = 2;

/** Openers of conclusions in French and English. Own work. */
const OPENERS = phraseList(
  [
    'en conclusion',
    'en guise de conclusion',
    'pour conclure',
    'pour (bien) finir|terminer',
    'en somme',
    'en résumé',
    'pour résumer',
    'en définitive',
    'en bref',
    'en fin de compte',
    'au final',
    'pour clore cet|ce article|sujet|dossier',
    'in conclusion',
    'to conclude',
    'to sum up',
  ].map((phrase) => [phrase, phrase] as const),
);
