import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const options = { maxWords: 5 };

testRule(rule, {
  accepts: {
    'a sentence at the limit': { html: '<p>Le vélo électrique traverse Paris.</p>', options },
    'an elided article, which is no word of its own': { html: '<p>L’été, l’eau dort ici bas.</p>', options },
    'spaced punctuation, which is no word': { text: 'Il roule ; elle marche !', options },
    'a quotation, left as it was spoken': {
      html: '<blockquote>La nuit tombe vite sur la ville.</blockquote><p>Elle dort.</p>',
      options,
    },
    'two sentences that an abbreviation seems to join': {
      text: 'Il voit M. Roy. Elle rit fort.',
      options,
    },
    'a heading and a cell': {
      html: '<h2>La nuit tombe vite sur la ville</h2><table><tr><td>La nuit tombe vite sur la ville</td></tr></table><p>Oui.</p>',
      options,
    },
  },
  ignores: { 'an article without text': { html: '<img src="velo.jpg" alt="">' } },
  reports: {
    'one word over the limit': {
      html: '<p>⟦Le vélo électrique traverse vite Paris.⟧</p>',
      options,
      finds: [{ message: 'tooLong', data: { words: 6, maxWords: 5 } }],
    },
    'only the long sentence of a paragraph': {
      html: '<p>Il pleut. ⟦La nuit tombe <b>vite</b> sur la ville.⟧ Elle lit.</p>',
      options,
      finds: [{ data: { words: 7 } }],
    },
    'a list item': { markdown: '- ⟦La nuit tombe vite sur la ville.⟧\n- Elle lit.\n', options },
  },
});
