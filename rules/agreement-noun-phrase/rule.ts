import { defineRule } from '../../src/engine/rule.ts';
import { grammarIn } from '../../src/french/grammar/grammar-in.ts';

/** A determiner, a noun and an adjective that do not agree are the commonest error of French, and no dictionary sees it. */
export default defineRule({
  id: 'agreement-noun-phrase',
  category: 'spelling',
  severity: 'warning',
  summary: {
    fr: 'Le déterminant, le nom et ses adjectifs s’accordent.',
    en: 'Determiner, noun and adjectives agree.',
  },
  needs: ['spelling'],

  messages: {
    number: ({ found, meant, leader, asks }: NumberFacts) => ({
      fr: `« ${found} » : ${FRENCH_LEADER[leader]} est au ${FRENCH[asks]}, ${write(meant)}.`,
      en: `“${found}”: the ${leader} is ${asks}, ${writeEnglish(meant)}.`,
    }),
    gender: ({ found, meant, owner, asks }: GenderFacts) => ({
      fr: `« ${found} » : « ${owner} » est ${FRENCH[asks]}, ${write(meant)}.`,
      en: `“${found}”: “${owner}” is ${asks}, ${writeEnglish(meant)}.`,
    }),
    adjective: ({ found, meant, owner }: { found: string; meant: string; owner: string }) => ({
      fr: `« ${found} » s’accorde avec « ${owner} » : ${write(meant)}.`,
      en: `“${found}” agrees with “${owner}”: ${writeEnglish(meant)}.`,
    }),
    euphony: ({ found, meant }: { found: string; meant: string }) => ({
      fr: `« ${found} » : devant ce son, ${write(meant)}.`,
      en: `“${found}”: before this sound, ${writeEnglish(meant)}.`,
    }),
  },

  *check(article) {
    for (const slip of grammarIn(article)) {
      if (slip.kind !== 'noun-phrase') continue;
      const { place: at, found, meant = '', owner, reason, asks = 'plural', edits } = slip;
      const fix = edits.length > 0 ? { fix: { safe: false, edits } } : {};
      if (reason === 'determiner-number') {
        const leader: NumberFacts['leader'] = edits[0]?.start === at.start ? 'noun' : 'determiner';
        yield { message: 'number', data: { found, meant, leader, asks }, at, ...fix };
      } else if (reason === 'determiner-gender') {
        yield { message: 'gender', data: { found, meant, owner, asks }, at, ...fix };
      } else {
        yield {
          message: reason === 'euphony' ? 'euphony' : 'adjective',
          data: { found, meant, owner },
          at,
          ...fix,
        };
      }
    }
  },
});

type Trait = 'singular' | 'plural' | 'masculine' | 'feminine';
interface NumberFacts {
  readonly found: string;
  readonly meant: string;
  readonly leader: 'determiner' | 'noun';
  readonly asks: Trait;
}
interface GenderFacts {
  readonly found: string;
  readonly meant: string;
  readonly owner: string;
  readonly asks: Trait;
}

const FRENCH: Readonly<Record<Trait, string>> = {
  singular: 'singulier',
  plural: 'pluriel',
  masculine: 'masculin',
  feminine: 'féminin',
};
const FRENCH_LEADER = { determiner: 'le déterminant', noun: 'le nom' } as const;

function write(meant: string): string {
  return meant === '' ? 'accordez-les' : `écrivez « ${meant} »`;
}

function writeEnglish(meant: string): string {
  return meant === '' ? 'make them agree' : `write “${meant}”`;
}
