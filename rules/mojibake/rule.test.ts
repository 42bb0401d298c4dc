import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'accents as they are': { text: 'L’été à São Paulo, l’âne ÂGÉ et « Ã » en portugais.' },
    'garbled text shown as code': { html: '<p>Un <code>Ã©</code> trahit le mauvais encodage.</p>' },
    'capitals with a circumflex': { text: 'LE CHÂTEAU, ÂME DU VILLAGE, EST FERMÉ. « GÂ » aussi.' },
  },
  reports: {
    'an accent read as Latin-1': {
      html: '<p>Une ⟦Ã©⟧cole et un ⟦Ã¢⟧ne.</p>',
      finds: [{ data: { text: 'Ã©', meant: 'é' } }, { data: { meant: 'â' } }],
      fixed: '<p>Une école et un âne.</p>',
    },
    'an apostrophe and a no-break space read as Windows-1252': {
      text: 'L⟦â€™⟧école⟦Â\u00a0⟧: fermée.',
      fixed: 'L’école\u00a0: fermée.',
    },
    'characters that are lost': { text: 'L’⟦\ufffd⟧cole.', finds: [{ data: { meant: '' } }] },
  },
});
