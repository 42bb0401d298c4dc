import { expect, test } from 'vitest';
import { createLinter } from '../lint.ts';

const draft = `# Le vélo\n\n${'Il roule vite !!! '.repeat(300)}\n`;

test('a report lists the first findings of each rule and message, and counts all', async () => {
  const whole = (await createLinter({ maxFindings: 1e6 })).lint(draft, { format: 'markdown' });
  const short = (await createLinter({ maxFindings: 2 })).lint(draft, { format: 'markdown' });
  expect({ ...short, findings: [], rules: [] }).toEqual({ ...whole, findings: [], rules: [] });

  const seen = new Map<string, number>();
  const first = whole.findings.filter(({ rule, messageId }) => {
    const count = (seen.get(`${rule} ${messageId}`) ?? 0) + 1;
    seen.set(`${rule} ${messageId}`, count);
    return count <= 2;
  });
  expect(short.findings).toEqual(first);
  expect(whole.findings.length).toBeGreaterThan(first.length + 200);
  for (const { id, findings, unlisted = 0 } of short.rules)
    expect(first.filter(({ rule }) => rule === id)).toHaveLength(findings - unlisted);
  expect(whole.rules.some(({ unlisted }) => unlisted !== undefined)).toBe(false);
});

test('what a draft silences is cut alike', async () => {
  const linter = await createLinter({ maxFindings: 2 });
  const silent = draft.replace(
    '\n',
    '\n\n<!-- bon-a-tirer-disable space-before-high-punctuation -- oui -->\n',
  );
  const { suppressed } = linter.lint(silent, { format: 'markdown' });
  expect(suppressed.length).toBeLessThanOrEqual(2);
});
