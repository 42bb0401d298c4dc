import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const keyphrase = 'vélo électrique';
const image = (alt: string) => `<img src="a.jpg" alt="${alt}">`;
const page = (...alts: string[]) => `<p>Un vélo.</p><p>${alts.map(image).join('')}</p>`;

testRule(rule, {
  accepts: {
    'three of five': {
      html: page('Vélo électrique bleu', 'Vélo électrique vert', 'Vélo électrique', 'Un pont', 'Une gare'),
      keyphrase,
    },
  },
  ignores: {
    'four images': {
      html: page('Vélo électrique', 'Vélo électrique', 'Vélo électrique', 'Vélo électrique'),
      keyphrase,
    },
    'decorative images': { html: page('', '', '', '', ''), keyphrase },
  },
  reports: {
    'five of five': {
      html: page(
        'Vélo électrique bleu',
        'Vélo électrique',
        'Vélo électrique',
        'Vélos électriques',
        'Vélo électrique',
      ).replace(image('Vélo électrique bleu'), `⟦${image('Vélo électrique bleu')}⟧`),
      keyphrase,
      finds: [{ message: 'tooMany', data: { holding: 5, images: 5 } }],
    },
  },
});
