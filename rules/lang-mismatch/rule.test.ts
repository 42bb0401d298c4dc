import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const french = 'Le vélo cargo porte les courses et les enfants dans toute la ville, sans essence ni bruit.';
const english =
  'The cargo bike carries the shopping and the children all over the town, without fuel or noise.';
const page = (lang: string, ...texts: string[]) =>
  `<html lang="${lang}"><body>${texts.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
const options = { minWords: 12 };

testRule(rule, {
  accepts: {
    'French that says so': { html: page('fr-CA', french), options },
    'French with a paragraph of English': { html: page('fr', french, french, english), options },
    'a text too short to tell': { html: page('en', french) },
    'a block that declares its language': {
      html: page('fr', french).replace('</body>', `<p lang="en">${english} ${english}</p></body>`),
      options,
    },
  },
  ignores: {
    'no declaration': { html: `<html><body><p>${french}</p></body></html>`, options },
    'a language that cannot be told': { html: page('oc', french), options },
  },
  reports: {
    'French that says English': {
      html: page('⟦en-US⟧', french, french),
      options,
      finds: [{ message: 'mismatch', data: { declared: 'en-US', found: 'fr' } }],
      fixed: page('fr', french, french),
    },
    'English in a French folder': {
      markdown: `---\ntitle: Cargo\n---\n\n${english}\n`,
      path: 'content/fr/cargo.md',
      options,
      finds: [{ data: { declared: 'fr', found: 'en' }, field: 'lang' }],
    },
  },
});
