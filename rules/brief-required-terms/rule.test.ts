import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'terms in any inflection, in text, heading or cell': {
      html: '<h2>Autonomies</h2><p>Les batteries amovibles coûtent cher.</p><table><tr><td>bonus écologique</td></tr></table>',
      brief: { requiredTerms: ['batterie amovible', 'autonomie', 'bonus écologique'] },
    },
  },
  ignores: {
    'a brief without terms': { text: 'Bonjour.', brief: { requiredTerms: [] } },
    'a draft without brief': { text: 'Bonjour.' },
  },
  reports: {
    'terms that are not there': {
      html: '<p>⟦La batterie coûte cher.⟧</p>',
      brief: { requiredTerms: ['batterie', 'bonus écologique', 'porte-monnaie'] },
      finds: [{ message: 'missing', data: { terms: ['bonus écologique', 'porte-monnaie'] } }],
    },
  },
});
