import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../index.ts';
import { loadConfig } from './config-file.ts';
import { CONFIG_FILES } from './find-config.ts';
import { type Survey, surveyOf } from './survey.ts';
import { type Told, told } from './told.ts';
import { writeWhole } from './write-file.ts';

const FILE = 'bon-a-tirer.config.mjs';

/**
 * Writes a commented configuration that fits the repository; says what it saw.
 *
 * @throws UserError when one is there: of the same name and `force` is not set, or of another name
 */
export async function init(folder: string, { force }: { readonly force?: boolean }): Promise<Told> {
  const there = CONFIG_FILES.find((name) => existsSync(join(folder, name)));
  if (there && !(force && there === FILE)) {
    throw new UserError(
      `${there} is there already: edit it${there === FILE ? ', or replace it by --force' : ''}.`,
    );
  }
  const file = there ? undefined : (await loadConfig(folder)).file;
  if (file === 'package.json')
    throw new UserError(`${file} has a bon-a-tirer key already: edit it, or remove it.`);
  const survey = await surveyOf(folder);
  writeWhole(join(folder, FILE), configText(survey), { name: FILE, root: folder });
  return told`${FILE} written: drafts in ${survey.drafts}, front matter keys ${survey.keys.join(', ') || 'none'}.\nNext: npx bon-a-tirer\n`;
}

const TITLE_KEY = /^(?:(?:seo|meta|page)[_-]?)?(?:title|titre|headline)(?:[_-]?(?:seo|meta|page))?$/i;

function configText({ drafts, keys, layoutPrintsTitle: prints }: Survey): string {
  const titleKey = keys.find((key) => TITLE_KEY.test(key));
  const describedAs = keys.find((key) => /desc|excerpt|summary|chapo/i.test(key));
  const keyphraseKey = keys.find((key) => /keyphrase|key_?word$|mot_?cle|requete/i.test(key));
  const document = prints === true ? 'fragment' : 'auto';
  return `/** @type {import('bon-a-tirer').ConfigFile} */
export default {
  // The drafts that \`npx bon-a-tirer\` judges when it is given none.
  files: [${quoted(drafts)}],

  // recommended, strict or langage-clair.
  preset: 'recommended',

  // ${prints === undefined ? 'No layout was found that tells whether it prints the h1' : prints ? 'The layouts print the title as h1, so a draft owes none' : 'The layouts print no h1'}: full, fragment or auto.
  document: '${document}',

  // Keys that hold the metadata, tried before the usual ones.
  frontMatter: {
    ${titleKey ? `title: ${quoted(titleKey)},` : "// title: 'seo_title',"}
    ${describedAs ? `description: ${quoted(describedAs)},` : "// description: 'chapo',"}
    ${keyphraseKey ? `keyphrase: ${quoted(keyphraseKey)},` : "// keyphrase: 'mot_cle',"}
  },

  // Accept without error, and from this overall score on.
  gate: { minScore: 70 },

  // rules: { 'heading-emoji': 'off', 'paragraph-too-long': ['warning', { maxWords: 120 }] },
  // overrides: [{ files: [${quoted(drafts.replace('**/', 'actualites/**/'))}], rules: { 'word-count-min': 'off' } }],
};
`;
}

// A name of a folder may hold a line feed, and what follows it would be code.
function quoted(text: string): string {
  const escaped = text
    .replace(/[\\']/g, '\\$&')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
  return `'${escaped}'`;
}
