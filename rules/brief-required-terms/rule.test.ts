import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'terms typed otherwise': {
      html: '<p>La taxe d’habitation et la RT&#8239;2012, le ecommerce à St-Malo, 10&#8239;000&nbsp;€, du CO₂, un pas-de-porte.</p>',
      brief: {
        requiredTerms: [
          "taxe d'habitation",
          'RT2012',
          'e-commerce',
          'Saint-Malo',
          '10 000 €',
          'CO2',
          'pas de porte',
        ],
      },
    },
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
