import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const keyphrase = 'vélo électrique';
const headings = (...texts: string[]) => texts.map((text) => `<h2>${text}</h2><p>Un vélo.</p>`).join('');

testRule(rule, {
  accepts: {
    'one of three, inflected': {
      html: headings('Le prix', 'Les vélos électriques pliants', 'L’entretien'),
      keyphrase,
    },
    'all of three, which is few': {
      html: headings('Un vélo électrique', 'Le vélo électrique', 'Vélos électriques'),
      keyphrase,
    },
  },
  ignores: {
    'a single subheading': { html: headings('Le prix'), keyphrase },
    'a draft without keyphrase': { html: headings('Le prix', 'L’entretien') },
  },
  reports: {
    'none of them': {
      html: '<h2>⟦Le prix⟧</h2><p>Un vélo.</p><h3>L’entretien</h3><p>Un vélo.</p>',
      keyphrase,
      finds: [{ message: 'missing', data: { headings: 2 } }],
    },
    'all of four': {
      html: '<h2>⟦Le vélo électrique⟧</h2><p>A.</p><h2>Le vélo électrique pliant</h2><p>B.</p><h2>Le vélo électrique cargo</h2><p>C.</p><h2>Mon vélo électrique</h2><p>D.</p>',
      keyphrase,
      finds: [{ message: 'tooMany', data: { holding: 4, headings: 4 } }],
    },
  },
});
