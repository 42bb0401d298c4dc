import { analysis } from '../document/analysis.ts';
import type { Article } from '../document/article.ts';
import { type BadDirective, type Directive, directivesIn, type Suppression } from './directives.ts';
import { linesOver, nextThing } from './reach.ts';

/** What a draft silences, and what it says wrongly. */
export interface Suppressions {
  /** Those of the front matter first, then by place. */
  readonly suppressions: readonly Suppression[];
  /** Every rule that is named, to be silenced or heard again. */
  readonly named: readonly Pick<Suppression, 'rule' | 'at'>[];
  readonly bad: readonly BadDirective[];
}

/** The suppressions of an article, from its front matter and its comments. */
export const suppressionsIn: (article: Article) => Suppressions = analysis((article) => {
  const inFrontMatter = article.metadata.disabled.map(
    ({ rule, why, range }): Suppression => ({
      rule,
      reach: 'front-matter',
      ...(why !== undefined && { why }),
      at: range,
    }),
  );
  const { directives, bad } = directivesIn(article);
  return {
    suppressions: [...inFrontMatter, ...suppressionsOf(directives, article)],
    named: [...inFrontMatter, ...directives.flatMap(({ rules, at }) => rules.map((rule) => ({ rule, at })))],
    bad: [...badKeysOf(article), ...bad],
  };
});

const PROBLEMS = { unknown: 'unknownKey', empty: 'emptyKey', expression: 'expressionKey' } as const;

function badKeysOf({ metadata }: Article): readonly BadDirective[] {
  return metadata.badKeys.map(({ key, nearest, problem, range }) => ({
    directive: key,
    ...(nearest !== undefined && { nearest }),
    problem: PROBLEMS[problem],
    at: range,
  }));
}

// Backwards, so that each `disable` knows the next `enable` of its rule.
function suppressionsOf(directives: readonly Directive[], article: Article): readonly Suppression[] {
  const enabled = new Map<string, number>();
  let allEnabled = article.source.length + 1;
  const suppressions: Suppression[] = [];
  for (const directive of directives.toReversed()) {
    const { name, rules, at } = directive;
    if (name === 'enable' && rules.length === 0) {
      enabled.clear();
      allEnabled = at.start;
    }
    for (const rule of rules.toReversed()) {
      if (name === 'enable') enabled.set(rule, at.start);
      else suppressions.push(suppressionOf(directive, rule, enabled.get(rule) ?? allEnabled, article));
    }
  }
  return suppressions.reverse();
}

function suppressionOf(
  { name, why, at }: Directive,
  rule: string,
  enabled: number,
  article: Article,
): Suppression {
  const given = { rule, ...(why !== undefined && { why }), at };
  switch (name) {
    case 'disable-file':
      return { ...given, reach: 'file' };
    case 'disable-line':
      return { ...given, reach: 'line', over: linesOver(article, at.start, at.end) };
    case 'disable-next-line':
      return { ...given, reach: 'next-line', over: nextThing(article, at.end) };
    default:
      return { ...given, reach: 'block', over: { start: at.end, end: enabled } };
  }
}
