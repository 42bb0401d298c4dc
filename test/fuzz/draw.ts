import { LANGUAGES } from '../../src/engine/context.ts';
import type { LintOptions } from '../../src/lint/options.ts';
import { mutated, passageOf } from './mutate.ts';
import type { Random } from './random.ts';
import type { Seeds } from './seeds.ts';

/** A draft with what comes with it: plain JSON, so that it can be kept. */
export interface Drawn {
  readonly draft: string;
  readonly options: LintOptions;
}

const PATHS = ['a.md', 'a.mdx', 'a.html', 'a.txt'] as const;
const BRIEFS: readonly string[] = [
  'Au moins 700 mots, avec des sous-titres. Mot-clé : « vélo électrique ». Ton : sérieux.',
  'Titre : Le vélo en hiver\nSections :\n- La batterie\n- Les pneus\nLiens : https://exemple.fr/a\nMots interdits : révolution',
  'minWords: 700\nkeyphrase: vélo\nsections: [La batterie]\n',
  '{"minWords": 700, "keyphrase": "vélo", "requiredTerms": ["pneu"]}',
  'Réécris cet article :\n"""\nIl pleut sur la ville. Le maire a parlé.\n"""\nEntre 300 et 500 mots.',
];

/** Draws a draft of a format, mostly with a keyphrase, a brief, a source and fields, all of them changed. */
export function drawn(random: Random, { drafts, frontMatter }: Seeds, longest: number): Drawn {
  const change = (text: string, length = longest) => mutated(text, random, drafts, length);
  const piece = () => passageOf(random.oneOf(drafts), random);
  const start = random.below(4);
  const body = start === 0 ? '' : start === 1 ? piece() : longPassage(random.oneOf(drafts), random, longest);
  const head = random.onceIn(3) ? change(random.oneOf(frontMatter), 300) : '';
  const maybe = <Value>(times: number, value: () => Value): Value | undefined =>
    random.onceIn(times) ? value() : undefined;
  return {
    draft: (head + change(body)).slice(0, longest),
    options: withoutUndefined({
      path: random.oneOf(PATHS),
      keyphrase: maybe(2, () => change('vélo électrique', 60)),
      synonyms: maybe(6, () => [change('bicyclette', 40)]),
      brief: maybe(2, () => change(random.oneOf(BRIEFS), 500)),
      sources: maybe(3, () => [change(longPassage(random.oneOf(drafts), random, 600), 600)]),
      metadata: maybe(4, () => ({
        title: change('Le vélo', 80),
        description: change('Deux roues', 120),
        slug: change('le-velo', 40),
      })),
      language: maybe(4, () => random.oneOf(LANGUAGES)),
      document: maybe(6, () => random.oneOf(['full', 'fragment'] as const)),
    }),
  };
}

function longPassage(text: string, random: Random, longest: number): string {
  const start = random.below(Math.max(1, text.length - longest / 2));
  return text.slice(random.onceIn(2) ? 0 : start, start + random.below(longest));
}

function withoutUndefined(options: Readonly<Record<string, unknown>>): LintOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
