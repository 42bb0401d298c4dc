import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'spaced units': { text: 'Il court 3\u00a0km pour 10 € et 5 % de mieux.' },
    'hours, generations and models': { text: 'À 14h30, en 5G, sur 4K, avec la A10 et le B52m.' },
    'style sheets, bytes and pixels': { text: 'Une image de 16px et de 3Mo.' },
    'addresses, code and references': {
      markdown: 'Voir https://exemple.fr/5%20 puis `5%`, la clé abc5m et la fin 10m2x.\n',
    },
    'prices of other countries': { text: 'Il coûte $10 ou €10.' },
  },
  reports: {
    'a number of more than one group': {
      text: 'Il gagne ⟦25 000€⟧, elle ⟦1 250 000€⟧, et eux ⟦3 000,50€⟧.',
      finds: [
        { data: { number: '25 000' } },
        { data: { number: '1 250 000' } },
        { data: { number: '3 000,50' } },
      ],
    },
    'a number behind another': { text: 'En 2024 ⟦300€⟧ suffisent.' },
    'signs and symbols': {
      html: '<p>⟦5%⟧, ⟦10&euro;⟧, ⟦3km⟧, ⟦12,5kg⟧, ⟦20°C⟧ et ⟦30m²⟧.</p>',
      finds: [{ message: 'missing', data: { number: '5', unit: '%' } }, {}, {}, {}, {}, {}],
      fixed: '<p>5\u00a0%, 10\u00a0&euro;, 3\u00a0km, 12,5\u00a0kg, 20\u00a0°C et 30\u00a0m².</p>',
    },
    'a figure in bold': { markdown: '**⟦10**%⟧ de mieux.\n', fixed: '**10**\u00a0% de mieux.\n' },
  },
});
