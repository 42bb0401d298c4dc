import type { Article } from '../document/article.ts';
import { defineRule, type Rule } from './rule.ts';
import { suppressionsIn } from './suppressions.ts';

// Both come out of the treatment of suppressions, after all other rules: their own check finds nothing.
const none = () => [];

const unused = defineRule({
  id: 'suppression-unused',
  category: 'suppression',
  severity: 'warning',
  summary: {
    fr: 'Un commentaire qui fait taire une règle fait taire quelque chose.',
    en: 'A comment that silences a rule silences something.',
  },
  messages: {
    unused: ({ rule }: { rule: string }) => ({
      fr: `La règle ${rule} ne signale rien ici : inutile de la faire taire.`,
      en: `The rule ${rule} reports nothing here: there is no need to silence it.`,
    }),
  },
  applies: hasSuppressions,
  check: none,
});

const unknown = defineRule({
  id: 'suppression-unknown-rule',
  category: 'suppression',
  severity: 'warning',
  summary: {
    fr: 'Un commentaire qui fait taire des règles nomme des règles qui existent.',
    en: 'A comment that silences rules names rules that exist.',
  },
  messages: {
    unknownRule: ({ rule, nearest }: { rule: string; nearest: string }) => ({
      fr: `Aucune règle ne s’appelle ${rule} : ${nearest ? `vouliez-vous dire ${nearest} ?` : 'voyez bon-a-tirer rules.'}`,
      en: `No rule is called ${rule}: ${nearest ? `did you mean ${nearest}?` : 'see bon-a-tirer rules.'}`,
    }),
    unknownDirective: ({ directive, nearest }: { directive: string; nearest: string }) => ({
      fr: `Le commentaire ${directive} n’existe pas${nearest ? ` : vouliez-vous dire ${nearest} ?` : '.'}`,
      en: `There is no comment ${directive}${nearest ? `: did you mean ${nearest}?` : '.'}`,
    }),
    unknownKey: ({ directive, nearest }: { directive: string; nearest: string }) => ({
      fr: `La clé ${directive} n’existe pas${nearest ? ` : vouliez-vous dire ${nearest} ?` : ' : il y a bon-a-tirer.disable et bon-a-tirer.words.'}`,
      en: `There is no key ${directive}: ${nearest ? `did you mean ${nearest}?` : 'there are bon-a-tirer.disable and bon-a-tirer.words.'}`,
    }),
    emptyKey: ({ directive }: { directive: string }) => ({
      fr: `La clé ${directive} ne se comprend pas : écrivez bon-a-tirer: { disable: [règle] }, ou words: [mot].`,
      en: `The key ${directive} cannot be understood: write bon-a-tirer: { disable: [rule] }, or words: [word].`,
    }),
    expressionKey: ({ directive }: { directive: string }) => ({
      fr: `La clé ${directive} d’un brouillon ne prend que des mots : une expression régulière se déclare dans la configuration.`,
      en: `The key ${directive} of a draft takes words only: a regular expression belongs in the configuration.`,
    }),
    noRule: ({ directive }: { directive: string }) => ({
      fr: `Nommez après ${directive} les règles à faire taire.`,
      en: `Name the rules to silence after ${directive}.`,
    }),
  },
  applies: hasSuppressions,
  check: none,
});

/** The rules of the engine itself: what drafts say of rules in their comments. */
export const ENGINE_RULES: readonly Rule[] = [unknown, unused];

function hasSuppressions(article: Article): boolean {
  const { named, bad } = suppressionsIn(article);
  return named.length > 0 || bad.length > 0;
}
