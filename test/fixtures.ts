import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { LintOptions } from '../src/index.ts';

/** A draft that the project ships, as a test lints it. */
export interface Fixture {
  readonly draft: string;
  readonly options: LintOptions;
}

const FOLDER = new URL('../fixtures/', import.meta.url);
const DRAFT = /(?<!brief|source|source-\d|README)\.(?:md|mdx|html|txt)$/;

/** Drafts that touch many rules: every format, with brief, source and keyphrase. */
const OWN: readonly Fixture[] = [
  {
    draft:
      '---\ntitle: Le vélo électrique en hiver\nlang: fr-CA\n---\n\n## Batterie\n\n#### Froid\n\nLe froid froid use la baterie.\n',
    options: {
      path: 'velo.md',
      keyphrase: 'vélo électrique',
      brief: 'au moins 700 mots, avec des sous-titres',
    },
  },
  {
    draft:
      '<h1>Été</h1><h3></h3><p>Bien sûr ! Voici l’article. É&eacute;é : <b>10 %</b>… « oui ».</p><p>Il pleut.Elle lit.</p>',
    options: {
      path: 'ete.html',
      source: 'Il pleut. Elle lit. La nuit tombe.',
      metadata: { description: 'Été' },
    },
  },
  {
    draft:
      '{/* bon-a-tirer-disable-file heading-empty */}\n\n# Titre\n\n<Note>Texte 🚲.</Note>\n\nPhrase ; encore…\n',
    options: { path: 'note.mdx', gate: { minScore: 100, maxWarnings: 0 } },
  },
  { draft: 'Un texte.\r\n\r\nDeux lignes\r\nici.', options: { format: 'text', language: 'fr-CH' } },
];

/** The drafts of fixtures/, in the order of their paths, and some more. */
export function fixtures(): readonly Fixture[] {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }) : [];
  const drafts = files.filter((file) => DRAFT.test(file)).sort();
  return [
    ...OWN,
    ...drafts.map((path) => ({ draft: readFileSync(new URL(path, FOLDER), 'utf8'), options: { path } })),
  ];
}
