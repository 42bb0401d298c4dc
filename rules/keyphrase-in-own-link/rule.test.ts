import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const keyphrase = 'vélo électrique';

testRule(rule, {
  accepts: {
    'a link that says more': {
      html: '<p><a href="/essai">Notre essai du vélo électrique de Nordmer</a></p>',
      keyphrase,
    },
    'a link inside the page': { html: '<p><a href="#prix">vélo électrique</a></p>', keyphrase },
  },
  ignores: {
    'a draft without link': { text: 'Bonjour.', keyphrase },
    'a draft without keyphrase': { html: '<p><a href="/velo">vélo</a></p>' },
  },
  reports: {
    'the phrase as the text of a link': {
      html: '<p>Voyez ⟦<a href="/velo">le <b>vélo électrique</b></a>⟧.</p>',
      keyphrase,
      finds: [{ message: 'given', data: { text: 'le vélo électrique' } }],
    },
    'the same in Markdown': {
      markdown: 'Un ⟦[vélo électrique](https://exemple.fr/velo)⟧ coûte cher.\n',
      keyphrase,
    },
  },
});
