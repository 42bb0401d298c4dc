import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'French marks': { text: 'Il crie « au secours » et “vite”.' },
    'a lone mark': { text: 'Un écran de 15" suffit.' },
    'marks that do not pair without doubt': { text: 'Un tuyau de 3"4 et un "autre.' },
    code: { markdown: 'Tapez `"a"` et {{ "b" }}.\n' },
    'another language': { html: '<p>Il rit.</p><p lang="en">He says "hello" to us.</p>' },
  },
  reports: {
    'a pair, through markup and entities': {
      html: '<p>Il crie ⟦&quot;au <b>secours</b>"⟧, puis l’⟦"ami"⟧ vient.</p>',
      finds: [{ message: 'straight', data: { opening: '«', closing: '»' } }, {}],
      fixed: '<p>Il crie «\u00a0au <b>secours</b>\u00a0», puis l’«\u00a0ami\u00a0» vient.</p>',
    },
    'a pair inside guillemets': { text: '« Il dit ⟦"oui"⟧. »', fixed: '« Il dit “oui”. »' },
    'Swiss usage': { text: 'Il dit ⟦"oui"⟧.', language: 'fr-CH', fixed: 'Il dit «\u202foui\u202f».' },
    'escaped marks of Markdown': { markdown: 'Il dit ⟦\\"oui\\"⟧.\n', fixed: 'Il dit «\u00a0oui\u00a0».\n' },
  },
});
