import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { editorsDrafts } from '../bench/verdicts/drafts.mjs';
import { createLinter, type LintOptions, type Report } from '../src/index.ts';

// What is written otherwise and says the same is judged the same.

interface Draft {
  readonly name: string;
  readonly text: string;
  readonly options: LintOptions;
}

const linter = await createLinter();
const drafts: readonly Draft[] = editorsDrafts().map(({ name, draft, options }) => ({
  name,
  text: Buffer.from(draft).toString('utf8'),
  options,
}));
const aDraft = fc.constantFrom(...drafts);
const aMarkdown = fc.constantFrom(...drafts.filter(({ options }) => /\.md$/.test(options.path ?? '')));
const runs = { numRuns: 15, seed: 1 };

const judged = ({ text, options }: Draft) => linter.lint(text, options);

/** Rounding of doses may move a score by a point or two, never a verdict. What is refused has many ways to be as bad. */
function expectAlike(before: Report, after: Report, name: string): void {
  expect([name, after.verdict]).toEqual([name, before.verdict]);
  const moved = Math.abs((after.score ?? 0) - (before.score ?? 0));
  if (before.verdict === 'accept')
    expect(moved, `${name}: ${before.score} → ${after.score}`).toBeLessThanOrEqual(2);
}

const REWRITINGS: Readonly<Record<string, (text: string) => string>> = {
  'decomposed accents': (text) => text.normalize('NFD'),
  'line ends of Windows': (text) => text.replace(/\r?\n/g, '\r\n'),
  'straight apostrophes': (text) => text.replaceAll('’', "'"),
  'typographic apostrophes': (text) => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’'),
  'a byte order mark': (text) => `\ufeff${text.replace(/^\ufeff/, '')}`,
};

describe('the same verdict and nearly the same score with', () => {
  test.each(Object.entries(REWRITINGS))('%s', (_, rewrite) => {
    fc.assert(
      fc.property(aDraft, (draft) => {
        expectAlike(judged(draft), judged({ ...draft, text: rewrite(draft.text) }), draft.name);
      }),
      runs,
    );
  });

  test('Markdown and its HTML', () => {
    fc.assert(
      fc.property(aMarkdown, (draft) => {
        const metadata = {
          title: 'Un titre donné à part',
          description: 'Une description donnée à part, assez longue pour une page de résultats.',
        };
        const body = draft.text.replace(/^---\n[\s\S]*?\n---\n/, '');
        const options = { ...draft.options, metadata };
        const html = micromark(body, {
          extensions: [gfm()],
          htmlExtensions: [gfmHtml()],
          allowDangerousHtml: true,
        });
        const path = draft.options.path!.replace(/md$/, 'html');
        expectAlike(
          judged({ ...draft, text: body, options }),
          judged({ ...draft, text: html, options: { ...options, path } }),
          draft.name,
        );
      }),
      runs,
    );
  });

  test('sections of equal rank in another order', () => {
    fc.assert(
      fc.property(aMarkdown, (draft) => {
        const [head = '', ...sections] = draft.text.split(/^(?=## )/m);
        fc.pre(sections.length > 2 && !draft.options.sources);
        const [last, ...others] = sections.toReversed();
        expectAlike(judged(draft), judged({ ...draft, text: [head, ...others, last].join('') }), draft.name);
      }),
      runs,
    );
  });
});

const CLEAN =
  'La bibliothèque ouvre aussi le dimanche matin depuis mars. Deux bénévoles y lisent des contes aux enfants pendant que les parents choisissent un roman au calme.';

test('a clean paragraph more refuses no draft that was accepted', () => {
  fc.assert(
    fc.property(aMarkdown, (draft) => {
      fc.pre(draft.options.brief === undefined && draft.options.sources === undefined);
      const before = judged(draft);
      fc.pre(before.verdict === 'accept');
      const [head = '', ...paragraphs] = draft.text.split(/\n\n(?=\p{Lu})/u);
      const after = judged({ ...draft, text: [head, CLEAN, ...paragraphs].join('\n\n') });
      expect([draft.name, after.verdict]).toEqual([draft.name, 'accept']);
    }),
    runs,
  );
});

test('the order in which rules are named changes nothing', async () => {
  const ids = [...new Set(judged(drafts[0]!).rules.map(({ id, severity }) => [id, severity] as const))];
  const linterWith = (order: typeof ids) => createLinter({ rules: Object.fromEntries(order) });
  const [one, other] = [await linterWith(ids), await linterWith(ids.toReversed())];
  for (const { text, options } of drafts.slice(0, 10)) {
    expect(other.lint(text, options)).toEqual(one.lint(text, options));
  }
});
