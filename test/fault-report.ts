import { placeIn } from '../src/document/block.ts';
import { createLinter, defineRule, type LintOptions, rules } from '../src/index.ts';
import { valid } from './valid-report.ts';

const message = () => ({ fr: 'Une faute.', en: 'A fault.' });
const summary = { fr: 'Aucune faute.', en: 'No fault.' };

/** Reports each `faute` of the text, and a title that holds one. */
const faults = defineRule({
  id: 'maison-faute',
  category: 'structure',
  severity: 'error',
  summary,
  messages: { found: (_: { at: number }) => message() },
  *check(article) {
    if (article.metadata.title?.value.includes('faute')) {
      yield { message: 'found', data: { at: -1 }, at: { field: 'title' } };
    }
    for (const block of article.blocks) {
      for (const { index } of block.text.matchAll(/faute/g)) {
        yield { message: 'found', data: { at: index }, at: placeIn(block, index, index + 5) };
      }
    }
  },
});

const silent = defineRule({
  id: 'maison-source',
  category: 'structure',
  severity: 'warning',
  summary,
  needs: ['source'],
  messages: { found: message },
  check: () => [],
});

const linter = await createLinter({
  customRules: [faults, silent],
  maxFindings: 1000,
  // Only these two and the engine's own.
  rules: Object.fromEntries(
    rules.filter(({ category }) => category !== 'suppression').map(({ id }) => [id, 'off'] as const),
  ),
});

/** Findings as `line:column`, suppressed ones as `line:column reach`, those of the engine as `line message names`. */
export function judge(draft: string, options: LintOptions = { path: 'a.md' }) {
  const report = valid(linter.lint(draft, options));
  const where = ({ place }: (typeof report.findings)[number]) =>
    'field' in place ? place.field : `${place.start.line}:${place.start.column}`;
  return {
    found: report.findings.filter(({ rule }) => rule === 'maison-faute').map(where),
    suppressed: report.suppressed.map((finding) => `${where(finding)} ${finding.suppression.reach}`),
    engine: report.findings
      .filter(({ category }) => category === 'suppression')
      .map(
        (finding) => `${where(finding)} ${finding.messageId} ${Object.values(finding.data).join(' ').trim()}`,
      ),
    report,
  };
}
