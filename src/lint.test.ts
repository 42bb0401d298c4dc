import { describe, expect, test } from 'vitest';
import { valid } from '../test/valid-report.ts';
import { createLinter, defineRule, type LintOptions, lint, UserError } from './index.ts';

const DRAFT = '# Le vélo en hiver\n\nUne batterie froide rend moins d’énergie.\n';

const countsContext = defineRule({
  id: 'maison-contexte',
  category: 'structure',
  severity: 'info',
  summary: { fr: 'Dit ce qui accompagne le brouillon.', en: 'Says what comes with the draft.' },
  messages: {
    given: (_: Readonly<Record<string, unknown>>) => ({ fr: 'Le contexte.', en: 'The context.' }),
  },
  *check({ metadata, extent }, _, { brief, sources, language, vocabulary }) {
    yield {
      message: 'given',
      at: { field: 'title' },
      data: {
        keyphrase: metadata.keyphrase?.value ?? null,
        synonyms: metadata.synonyms?.value ?? [],
        minWords: brief?.minWords ?? null,
        sources: sources.map(({ source, metadata: { title } }) => [source, title?.value ?? null]),
        language,
        extent,
        words: vocabulary.words,
      },
    };
  },
});

async function contextOf(draft: string, options: LintOptions, config = {}) {
  const linter = await createLinter({ ...config, customRules: [countsContext] });
  const report = valid(linter.lint(draft, options));
  return report.findings.find(({ rule }) => rule === 'maison-contexte')!.data;
}

describe('lint', () => {
  test('judges a draft given as text or as bytes alike', async () => {
    const text = valid(await lint(DRAFT, { path: 'velo.md' }));
    const bytes = await lint(new TextEncoder().encode(DRAFT), { path: 'velo.md' });
    expect(bytes).toEqual(text);
    expect(text.draft).toMatchObject({ path: 'velo.md', format: 'markdown' });
    expect(text.measures?.words).toEqual({ definition: 'W1', count: 10 });
  });

  test('gives the report that a linter gives', async () => {
    const linter = await createLinter();
    const options: LintOptions = { path: 'velo.md', brief: 'au moins 700 mots', source: 'Une dépêche.' };
    expect(await lint(DRAFT, options)).toEqual(linter.lint(DRAFT, options));
  });

  test.each(['---\ntitle: Vide\n---\n', '---\ntitle: Vide\n---\n \n'])(
    'has nothing to judge in %j',
    async (draft) => {
      const report = valid(await lint(draft, { format: 'markdown' }));
      expect(report).toMatchObject({ verdict: 'none', score: null, measures: null, findings: [] });
      expect(report.reasons.map(({ code }) => code)).toEqual(['empty']);
      expect(report.rules.every(({ status }) => status === 'notApplicable')).toBe(true);
    },
  );

  test('takes a byte order mark as a part of the draft', async () => {
    const report = await lint(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), { format: 'text' });
    expect(report.draft.digest).toBe((await lint('\ufeffa', { format: 'text' })).draft.digest);
  });

  test.each([
    ['a keyphrase of the call', { keyphrase: 'a', brief: { keyphrase: 'b' } }, { keyphrase: 'a' }],
    [
      'a keyphrase of the brief',
      { brief: { keyphrase: 'b', synonyms: ['c'] } },
      { keyphrase: 'b', synonyms: ['c'] },
    ],
    ['a brief in words', { brief: 'au moins 700 mots' }, { minWords: 700 }],
    [
      'orders beside the text of a brief',
      { brief: { text: 'au moins 700 mots', minWords: 800 } },
      { minWords: 800 },
    ],
    [
      'a source with a title',
      { source: { text: 'Il pleut.', title: 'Pluie' } },
      { sources: [['Il pleut.', 'Pluie']] },
    ],
    [
      'several sources',
      { sources: ['Un.', 'Deux.'] },
      {
        sources: [
          ['Un.', null],
          ['Deux.', null],
        ],
      },
    ],
    [
      'the source of the brief',
      { brief: { source: 'Il pleut.', sourceTitle: 'Pluie' } },
      { sources: [['Il pleut.', 'Pluie']] },
    ],
    ['a source without text for none', { sources: ['', ' \n'] }, { sources: [] }],
    ['a language', { language: 'fr-CA' }, { language: 'fr-CA' }],
    ['a document', { document: 'full' }, { extent: 'full' }],
  ] as const)('takes %s', async (_, options, expected) => {
    expect(await contextOf(DRAFT, options)).toMatchObject(expected);
  });

  test('prefers the language that the draft declares to that of the configuration', async () => {
    expect(await contextOf('<html lang="fr-CA"><p>Bonjour.</p>', {}, { language: 'fr-CH' })).toMatchObject({
      language: 'fr-CA',
    });
    expect(await contextOf('<html lang="fr"><p>Bonjour.</p>', {}, { language: 'fr-CH' })).toMatchObject({
      language: 'fr-CH',
    });
  });

  test('reads the brief of the front matter', async () => {
    const draft = '---\nbrief: au moins 700 mots\n---\n\nBonjour.\n';
    expect(await contextOf(draft, { path: 'a.md' })).toMatchObject({ minWords: 700 });
    await expect(lint(draft, { path: 'a.md' })).resolves.toBeDefined();
  });

  test('uses the keyphrase of the configuration only where there is no other', async () => {
    const config = { keyphrase: 'vélo' };
    expect(await contextOf(DRAFT, {}, config)).toMatchObject({ keyphrase: 'vélo' });
    expect(
      await contextOf('---\nkeyphrase: pneu\n---\n\nBonjour.\n', { path: 'a.md' }, config),
    ).toMatchObject({
      keyphrase: 'pneu',
    });
  });
});

describe('lintAsync', () => {
  test.each([
    ['a draft without front matter', DRAFT, { path: 'a.md' }],
    ['YAML', '---\ntitle: Vélo\n---\n\nBonjour.\n', { path: 'a.md' }],
    ['TOML', '+++\ntitle = "Vélo"\n+++\n\nBonjour.\n', { path: 'a.md' }],
    [
      'sources of other formats',
      DRAFT,
      { path: 'a.md', sources: ['<p>Un.</p>', '+++\na = 1\n+++\n\nDeux.\n'] },
    ],
    ['a source as found in a brief', DRAFT, { brief: { source: '+++\na = 1\n+++\n\nUne dépêche.' } }],
    ['a brief in TOML', '+++\nbrief = "au moins 700 mots"\n+++\n\nBonjour.\n', { path: 'a.md' }],
    ['a source in YAML', '---\nsource: "+++\\n+++\\nUn."\n---\n\nBonjour.\n', { path: 'a.md' }],
    ['MDX', 'export const a = 1;\n\n# Vélo\n', { path: 'a.mdx' }],
  ] as const)('reports on %s what lint does', async (_, draft, options) => {
    const lazy = await createLinter({}, { formats: [] });
    const ready = await createLinter();
    expect(valid(await lazy.lintAsync(draft, options))).toEqual(ready.lint(draft, options));
  });

  test('finds a brief under a mapped key', async () => {
    const config = { frontMatter: { brief: 'seo.commande' }, customRules: [countsContext] };
    const linter = await createLinter(config, { formats: [] });
    const draft = '---\nseo:\n  commande: au moins 700 mots\n---\n\nBonjour.\n';
    const { findings } = await linter.lintAsync(draft, { path: 'a.md' });
    expect(findings.find(({ rule }) => rule === 'maison-contexte')?.data).toMatchObject({ minWords: 700 });
  });
});

describe('a mistake of the caller is a UserError', () => {
  test.each([
    [
      'an unknown option',
      { keyphrse: 'a' },
      'options.keyphrse: there is no such option. Did you mean keyphrase?',
    ],
    ['a wrong type', { keyphrase: 3 }, 'options.keyphrase: must be a string.'],
    ['an unknown format', { format: 'docx' }, 'options.format: must be one of html, markdown, mdx, text.'],
    [
      'unknown metadata',
      { metadata: { titel: 'a' } },
      'options.metadata.titel: there is no such metadata field. Did you mean title?',
    ],
    [
      'metadata that have an option of their own',
      { metadata: { brief: 'a' } },
      'options.metadata.brief: there is no such metadata field.',
    ],
    ['a source without text', { sources: [{ path: 'a' }] }, 'options.sources[0].text: is missing.'],
    [
      'an unknown rule',
      { rules: { 'heading-skip': 'off' } },
      /^options\.rules\.heading-skip: there is no such rule/,
    ],
    [
      'a wrong gate',
      { gate: { minScore: 101 } },
      'options.gate.minScore: must be a whole number from 0 to 100.',
    ],
    ['options that are no object', 'velo.md', 'options: must be an object.'],
    ['an unknown order', { brief: { minWord: 3 } }, /minWord/],
  ])('%s', async (_, options, message) => {
    const error = await lint(DRAFT, options as LintOptions).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });

  test.each([
    [undefined, 'A draft must be a text or its bytes (Uint8Array), not undefined.'],
    [['a'], 'A draft must be a text or its bytes (Uint8Array), not a list.'],
    [42, 'A draft must be a text or its bytes (Uint8Array), not a value of type number.'],
  ])('a draft that is %j', async (draft, message) => {
    await expect(lint(draft as unknown as string)).rejects.toThrow(new UserError(message));
  });

  test.each([
    [[0x61, 0xe9, 0x74], 1],
    [[0xc3, 0xa9, 0xff], 2],
    [[0xc0, 0x80], 0],
    [[0x61, 0xed, 0xa0, 0x80], 1],
    [[0xf0, 0x9f, 0x98, 0x80, 0xf5], 4],
    [[0x61, 0xe2, 0x82], 1],
  ])('bytes %j that are not UTF-8, at byte %i', async (bytes, offset) => {
    await expect(lint(new Uint8Array(bytes))).rejects.toThrow(`byte ${offset} is wrong`);
  });

  test('a format that the linter did not load', async () => {
    const linter = await createLinter({}, { formats: ['markdown'] });
    expect(() => linter.lint('<p>Bonjour.</p>', { path: 'a.html' })).toThrow(UserError);
    expect(linter.lint(DRAFT, { path: 'a.md' }).draft.format).toBe('markdown');
  });
});

describe('what a draft says for itself', () => {
  const draft = [
    '---',
    'title: Le vélo',
    'bon-a-tirer: { disable: [repeated-word], words: [voitrue] }',
    '---',
    '',
    'Le prix de de la roue de la voitrue a doublé.',
    '',
  ].join('\n');
  const found = async (suppressions: 'honour' | 'ignore') => {
    const linter = await createLinter({ suppressions });
    const { findings, suppressed } = linter.lint(draft, { path: 'a.md' });
    const rules = findings.map(({ rule }) => rule);
    return {
      repeated: rules.includes('repeated-word'),
      unknown: rules.includes('spelling-unknown'),
      suppressed: suppressed.length,
    };
  };

  test('is honoured, and ignored where drafts are a stranger’s', async () => {
    expect(await found('honour')).toEqual({ repeated: false, unknown: false, suppressed: 1 });
    expect(await found('ignore')).toEqual({ repeated: true, unknown: true, suppressed: 0 });
  });
});
