export type { DraftFormat } from './document/article.ts';
export type { Brief } from './document/brief.ts';
export type { Measures } from './document/measures.ts';
export { nearestOf } from './document/nearest.ts';
export { UserError } from './document/user-error.ts';
export { type Config, type ConfigFile, defineConfig, type Gate, type Override } from './engine/config.ts';
export { applyFixes, type FixedDraft, type FixOptions } from './engine/fix.ts';
export { PRESETS as presets, type PresetName, type RuleSetting } from './engine/preset.ts';
export { defineRule, type Rule } from './engine/rule.ts';
export type { Severity } from './engine/severity.ts';
export { parseWordList } from './french/spelling/word-list.ts';
export type { BriefOrders, LintOptions, SourceInput } from './lint/options.ts';
export { rules } from './lint/rules.ts';
export { createLinter, type Linter, type LoadOptions, lint } from './lint.ts';
export { parseBrief } from './parse/brief.ts';
export { type FeedbackOptions, feedback } from './report/feedback.ts';
export { FORMATS as formats, type FormatName, format } from './report/format.ts';
export type { FormatOptions } from './report/formats/formatter.ts';
export type {
  CategoryScore,
  Counts,
  Reason,
  Report,
  ReportedDraft,
  ReportedFinding,
  ReportedPlace,
  ReportedRange,
  ReportedRule,
  ReportedSuppression,
  Verdict,
} from './report/report.ts';
export { reportSchema } from './report/schema.ts';
export { type Destination, shown } from './report/shown.ts';
export { VERSION as version } from './report/version.ts';
