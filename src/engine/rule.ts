import type { Article } from '../document/article.ts';
import type { Place } from '../document/place.ts';
import type { Category } from './category.ts';
import type { Context } from './context.ts';
import type { Facts, Fix, Message, RelatedPlace } from './finding.ts';
import type { OptionSchemas, OptionsOf } from './options.ts';
import type { PresetName, RuleSetting } from './preset.ts';
import type { Severity } from './severity.ts';
import type { RuleWeight } from './weight.ts';

/**
 * An input without which a rule is not applicable: `keyphrase`, `brief` and `source` come with the draft; `metadata`
 * means that the draft can have some (a full document, front matter, or metadata given by the caller); `spelling` loads the lexicon.
 */
export type Need = 'keyphrase' | 'brief' | 'source' | 'metadata' | 'spelling';

/** A finding as a rule yields it, before the engine adds rule, severity and prose. */
export interface RawFinding {
  readonly message: string;
  readonly data: Facts;
  readonly at: Place;
  /** Milder than the rule's own severity, for borderline cases; a configured severity caps it. */
  readonly severity?: 'warning' | 'info';
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
}

/** A rule as the engine sees it: types of options and messages erased. */
export interface Rule {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly weight: RuleWeight;
  /** One sentence: what the rule asks for. */
  readonly summary: Message;
  readonly needs: readonly Need[];
  readonly options: OptionSchemas;
  /** How it runs under a preset that does not take it as it is. */
  readonly presets: RulePresets;
  /** False when the article gives the rule nothing to judge: it is then not applicable, never passed. */
  // biome-ignore lint/suspicious/noExplicitAny: the engine erases a rule's types.
  readonly applies: (article: Article, options: any, context: Context) => boolean;
  // biome-ignore lint/suspicious/noExplicitAny: the engine erases a rule's types.
  readonly check: (article: Article, options: any, context: Context) => Iterable<RawFinding>;
  readonly messageOf: (id: string, data: Facts) => Message;
  readonly messageIds: readonly string[];
}

type RulePresets<Options = Readonly<Record<string, unknown>>> = Readonly<
  Partial<Record<Exclude<PresetName, 'recommended'>, RuleSetting<Options>>>
>;

// `never` facts: any function of one fact object fits, and each keeps its own type.
type Messages = Readonly<Record<string, (facts: never) => Message>>;

type FindingOf<M extends Messages> = {
  readonly [Id in keyof M & string]: Omit<RawFinding, 'message' | 'data'> & {
    readonly message: Id;
    readonly data: Parameters<M[Id]>[0] extends infer Data
      ? [Data] extends [undefined]
        ? Facts
        : Data
      : never;
  };
}[keyof M & string];

/** What a rule's file states about the rule; everything about it is here or beside it in its folder. */
export interface RuleDefinition<S extends OptionSchemas, M extends Messages> {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** How its findings weigh on the score, where severity, category and rarity do not say it all. */
  readonly weight?: RuleWeight<keyof M & string>;
  readonly summary: Message;
  readonly needs?: readonly Need[];
  readonly options?: S;
  /** Only where a preset wants more than another severity: `{ 'langage-clair': ['warning', { maxWords: 20 }] }`. */
  readonly presets?: RulePresets<Partial<OptionsOf<S>>>;
  readonly messages: M;
  readonly applies?: (article: Article, options: OptionsOf<S>, context: Context) => boolean;
  readonly check: (article: Article, options: OptionsOf<S>, context: Context) => Iterable<FindingOf<M>>;
}

/**
 * Makes a rule. A wrong message id, a fact of the wrong type, an unknown option or a missing language does not compile.
 */
export function defineRule<const S extends OptionSchemas, M extends Messages>(
  definition: RuleDefinition<S, M>,
): Rule {
  const { messages } = definition;
  return {
    id: definition.id,
    category: definition.category,
    severity: definition.severity,
    weight: definition.weight ?? {},
    summary: definition.summary,
    needs: definition.needs ?? [],
    options: definition.options ?? {},
    presets: (definition.presets ?? {}) as RulePresets,
    applies: definition.applies ?? (() => true),
    check: definition.check as unknown as Rule['check'],
    messageOf: (id, data) => messages[id]!(data as never),
    messageIds: Object.keys(messages),
  };
}
