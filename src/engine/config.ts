import type { Category } from './category.ts';
import type { Language, Vocabulary } from './context.ts';
import type { PresetName, RuleSetting } from './preset.ts';
import type { Rule } from './rule.ts';

/** The languages of the messages. */
export const LOCALES = ['fr', 'en'] as const;

/** Language of the messages. */
export type Locale = (typeof LOCALES)[number];

/** What a draft must reach to be accepted, beside having no finding of severity error. */
export interface Gate {
  /** Least overall score, 0 to 100. Default 70. */
  readonly minScore?: number;
  /** Most findings of severity warning. No limit by default. */
  readonly maxWarnings?: number;
  /** Least score by category; a category that does not apply to the draft is not asked. */
  readonly categories?: Readonly<Partial<Record<Category, number>>>;
}

/** Metadata fields that front matter keys can be mapped to. */
export const MAPPED_FIELDS = [
  'title',
  'h1',
  'description',
  'slug',
  'keyphrase',
  'synonyms',
  'lang',
  'canonical',
  'image',
  'imageAlt',
  'robots',
  'sourceText',
  'sourceUrl',
  'sourceTitle',
  'sourceFile',
  'brief',
] as const;

/** Front matter keys by metadata field. */
export type FrontMatterMapping = Readonly<
  Partial<Record<(typeof MAPPED_FIELDS)[number], string | readonly string[]>>
>;

/** What can be set for all drafts and, in `overrides`, for some. */
export interface DraftSettings {
  /** Default `recommended`. */
  readonly preset?: PresetName;
  /** By rule id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly gate?: Gate;
  /** Locale of drafts that do not declare one: it decides typography and vocabulary. Default `fr-FR`. */
  readonly language?: Language;
  /** Front matter keys to try before the usual ones, by metadata field: `{ title: 'titre_seo' }`. */
  readonly frontMatter?: FrontMatterMapping;
  /** `fragment`: the layout prints the title, no h1 is owed. Default `auto`. */
  readonly document?: 'full' | 'fragment' | 'auto';
  /**
   * What drafts say for themselves, in comments that silence rules and words that they declare right: `ignore` where they
   * are a stranger's. Default `honour`.
   */
  readonly suppressions?: 'honour' | 'ignore';
  /** Keyphrase of drafts that state none. */
  readonly keyphrase?: string;
  /** Words that are right, or `/regular expressions/flags`; added to those of other layers. */
  readonly words?: Vocabulary['words'];
  /** Hunspell dictionaries, as text; added to those of other layers. */
  readonly dictionaries?: Vocabulary['dictionaries'];
}

/** Settings for the drafts whose path matches; later overrides win. */
export interface Override extends DraftSettings {
  /** Globs over the draft's path; one without `/` matches in any folder, one after `!` takes back (alone: from all). */
  readonly files: string | readonly string[];
}

/** How drafts are judged. Plain data: what files hold (words, dictionaries) is given as text. */
export interface Config extends DraftSettings {
  /** Configurations that this one builds on, first to last. */
  readonly extends?: Config | readonly Config[];
  readonly overrides?: readonly Override[];
  /** Rules of the house, made with `defineRule`; they run at their own severity. */
  readonly customRules?: readonly Rule[];
  /** Language of the messages for whoever prints reports; reports hold both. Default `fr`. */
  readonly locale?: Locale;
  /** How many findings of one rule and message a report lists at most; all count. Default 100. */
  readonly maxFindings?: number;
  /** Largest draft, in bytes, that the command reads. Default 5 MB. */
  readonly maxFileSize?: number;
}

/** A configuration as its file states it: paths are relative to the file, and the command reads what they name. */
export interface ConfigFile extends Omit<Config, 'dictionaries'> {
  /** Globs of the drafts to judge when the command names none. */
  readonly files?: readonly string[];
  /** Word lists, one word a line. */
  readonly wordFiles?: readonly string[];
  /** Paths of Hunspell dictionaries. */
  readonly dictionaries?: Vocabulary['dictionaries'];
}

/** Gives a configuration file its types; returns what it is given. */
export function defineConfig(config: ConfigFile): ConfigFile {
  return config;
}
