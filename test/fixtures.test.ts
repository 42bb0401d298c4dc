import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createLinter, type LintOptions, type ReportedFinding } from '../src/index.ts';

const FIXTURES = new URL('../fixtures/', import.meta.url);
const linter = await createLinter();

test.each(readdirSync(new URL('clean/', FIXTURES)))('clean/%s: no rule reports anything', (file) => {
  const draft = readFileSync(new URL(`clean/${file}`, FIXTURES));
  const { findings, verdict, measures } = linter.lint(draft, { path: file });
  expect(findings.map((finding) => `${finding.rule}: ${passageOf(finding, draft.toString())}`)).toEqual([]);
  expect({ verdict, isRead: (measures?.words.count ?? 0) > 250 }).toEqual({
    verdict: 'accept',
    isRead: true,
  });
});

describe('flawed', () => {
  const names = readdirSync(new URL('flawed/', FIXTURES));
  test.each(names)('%s', (name) => {
    const { draft, options, expected } = flawedDraft(name);
    // They are kept small, to show one fault each.
    const { findings } = linter.lint(draft, { ...options, rules: { 'prose-missing': 'off' } });
    const found = findings
      .filter(({ severity }) => severity !== 'info')
      .map((finding) => ({
        rule: finding.rule,
        messageId: finding.messageId,
        text: passageOf(finding, draft.toString()),
      }));
    expect(found).toEqual(expected);
  });
});

test('the fixtures keep their bytes', () => {
  const bytesOf = (path: string) => readFileSync(new URL(path, FIXTURES));
  for (const path of ['clean/refuge-du-lac.html', 'flawed/fins-de-ligne-crlf/draft.md']) {
    expect(bytesOf(path).includes('\r\n')).toBe(true);
  }
  for (const path of ['clean/fanfare.txt', 'flawed/marque-bom/draft.txt']) {
    expect([...bytesOf(path).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  }
});

/** What a finding marks: its first line, cut at 60 characters, or the metadata field. */
function passageOf({ place }: ReportedFinding, draft: string): string {
  if (!('start' in place)) return `@${place.field}`;
  const [line = ''] = draft.slice(place.start.offset, place.end.offset).split(/\r?\n/);
  return line.slice(0, 60);
}

interface FlawedDraft {
  readonly draft: Buffer;
  readonly options: LintOptions;
  readonly expected: unknown;
}

function flawedDraft(name: string): FlawedDraft {
  const folder = new URL(`flawed/${name}/`, FIXTURES);
  const files = readdirSync(folder);
  const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  const path = files.find((file) => file.startsWith('draft.'))!;
  const brief = files.find((file) => file.startsWith('brief.'));
  const source = files.find((file) => file.startsWith('source.'));
  return {
    draft: readFileSync(new URL(path, folder)),
    options: {
      path: `${name}/${path}`,
      ...(brief && { brief: textOf(brief) }),
      ...(source && { source: { path: source, text: textOf(source) } }),
    },
    expected: JSON.parse(textOf('expected.json')),
  };
}
