import { placeIn } from '../src/document/block.ts';
import { createLinter, defineRule, type LintOptions, type Report, rules } from '../src/index.ts';
import { valid } from './valid-report.ts';

const place = { fr: 'Un passage marqué.', en: 'A marked passage.' };

/** Reports each passage between `⟨` and `⟩` (a warning), `⟨!` (an error) or `⟨?` (info); a title with `⟨` in the field. */
const marked = defineRule({
  id: 'maison-marque',
  category: 'structure',
  severity: 'error',
  summary: place,
  messages: {
    found: ({ text }: { text: string }) => ({ fr: `« ${text} » est marqué.`, en: `“${text}” is marked.` }),
  },
  *check(article) {
    const title = article.metadata.title?.value;
    if (title?.includes('⟨')) yield { message: 'found', data: { text: title }, at: { field: 'title' } };
    for (const block of article.blocks) {
      for (const { 0: all, 1: kind, 2: text = '', index } of block.text.matchAll(/⟨([!?]?)([^⟩]*)⟩/g)) {
        const severity = kind === '?' ? 'info' : kind === '' ? 'warning' : undefined;
        yield {
          message: 'found',
          data: { text },
          at: placeIn(block, index, index + all.length),
          ...(severity && { severity }),
        };
      }
    }
  },
});

const linter = await createLinter({
  customRules: [marked],
  // Only this one and the engine's own, so that reports stay the same when rules are added.
  rules: Object.fromEntries(
    rules.filter(({ category }) => category !== 'suppression').map(({ id }) => [id, 'off'] as const),
  ),
});

/** The report of a draft whose flaws are marked by hand: what formats are tried on. */
export function reportOf(draft: string, options: LintOptions = { path: 'a.md' }): Report {
  return valid(linter.lint(draft, options));
}
