import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Scratch, scratchFolder } from './scratch.ts';

const YAML = '---\nsubtitle: Deux\ntitle: Un\nmetaDescription: Trois\nmotCle: vélo\n---\n\nTexte.\n';
const TOML = '+++\ntitle = "Un"\ndescription = "Deux"\n+++\n\nTexte.\n';

let scratch: Scratch;
beforeEach(() => {
  scratch = scratchFolder();
});
afterEach(() => scratch.remove());

const REPOSITORIES = {
  Hugo: {
    files: {
      'content/posts/a.md': TOML,
      'content/_index.md': TOML,
      'archetypes/default.md': TOML,
      'layouts/_default/single.html': '<h1>{{ .Title }}</h1>',
      'README.md': '# Site',
      'CONTRIBUTING.md': '# Aide',
      'LICENSE.md': 'MIT',
    },
    holds: [
      "files: ['content/**/*.md']",
      "title: 'title'",
      "description: 'description'",
      "document: 'fragment'",
    ],
  },
  Astro: {
    files: {
      'src/content/blog/a.md': YAML,
      'src/content/blog/b.mdx': YAML,
      'src/layouts/Post.astro': '---\nconst { title } = Astro.props;\n---\n<h1>{title}</h1>',
    },
    holds: [
      "files: ['src/content/blog/**/*.{md,mdx}']",
      "title: 'title'",
      "description: 'metaDescription'",
      "keyphrase: 'motCle'",
      "document: 'fragment'",
    ],
  },
  Eleventy: {
    files: { 'src/posts/a.md': YAML, 'src/_includes/post.njk': '<article>{{ content }}</article>' },
    holds: ["files: ['src/posts/**/*.md']", "document: 'auto'"],
  },
  Jekyll: {
    files: {
      '_posts/2024-01-01-a.md': YAML,
      '_drafts/b.md': YAML,
      '_layouts/post.html': '<h1>{{ page.title | escape }}</h1>',
      'a-propos.md': YAML,
      'index.md': YAML,
    },
    holds: ["files: ['_posts/**/*.md']", "document: 'fragment'"],
  },
};

describe('init fits the repository, and what it writes is judged by at once', () => {
  test.each(Object.entries(REPOSITORIES))('%s', async (_, { files, holds }) => {
    scratch.write(files);
    await scratch.run(['init']);
    const config = scratch.read('bon-a-tirer.config.mjs');
    for (const part of holds) expect(config).toContain(part);
    expect(config).not.toContain('subtitle');
    expect((await scratch.run([])).code).toBeLessThan(2);
  });
});

test.each([["con'tenu"], ['(contenu) [x]'], ['c{a,b}'], ['l’été à + !']])(
  'a folder called %s',
  async (folder) => {
    scratch.write({ [`${folder}/a.md`]: YAML, [`${folder}/b.md`]: YAML });
    await scratch.run(['init']);
    expect((await scratch.run(['--format', 'json'])).out).toContain(`${folder}/b.md`);
  },
);

test.each([['titre_seo'], ['seo_title'], ['metaTitle']])('%s holds the title', async (key) => {
  scratch.write({ 'content/a.md': `---\n${key}: Un\n---\n\nTexte.\n` });
  await scratch.run(['init']);
  expect(scratch.read('bon-a-tirer.config.mjs')).toContain(`title: '${key}'`);
});

test('init leaves a configuration of another name alone', async () => {
  scratch.write({ 'bon-a-tirer.config.ts': 'export default {};' });
  const { code, err } = await scratch.run(['init', '--force']);
  expect([code, err]).toEqual([2, 'bon-a-tirer: bon-a-tirer.config.ts is there already: edit it.\n']);
});

test('init leaves a configuration in package.json alone', async () => {
  scratch.write({ 'package.json': '{ "bon-a-tirer": {} }' });
  const { code, err } = await scratch.run(['init']);
  expect([code, err]).toEqual([2, expect.stringContaining('package.json has a bon-a-tirer key already')]);
});
