import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'grouped and short numbers': {
      text: 'La ville compte 12\u00a0000 habitants, 12 000 personnes et 1200 euros.',
    },
    'postcodes, ports, references and years': { text: 'À 75011 Paris, port 27017, en 2024, dossier 123456.' },
    'decimals before a unit': { text: 'Le litre coûte 1.899 € et le col est à 1,245 km.' },
    decimals: { text: 'Pi vaut 3,142 et 10,000 au plus.' },
    'versions and addresses of machines': { text: 'La version 1.234.5 et la machine 192.168.1.100.' },
    'Swiss grouping': { text: 'Elle coûte 12’000 francs.', language: 'fr-CH' },
  },
  reports: {
    quantities: {
      html: '<p>Elle compte <b>⟦12000⟧</b> habitants, ⟦1,234,567⟧ euros, ⟦1.000.000⟧ de voix et ⟦15000⟧ €.</p>',
      finds: [{ message: 'grouping', data: { written: '12000', right: '12\u00a0000' } }, {}, {}, {}],
      fixed:
        '<p>Elle compte <b>12\u00a0000</b> habitants, 1\u00a0234\u00a0567 euros, 1\u00a0000\u00a0000 de voix et 15\u00a0000 €.</p>',
    },
    'one group before what is counted, or of noughts': {
      text: 'Le stade offre ⟦45.000⟧ places, ⟦1.241⟧ nouveaux cas, ⟦400,000⟧ visites et ⟦20.000⟧ euros.',
      fixed:
        'Le stade offre 45\u00a0000 places, 1\u00a0241 nouveaux cas, 400\u00a0000 visites et 20\u00a0000 euros.',
    },
  },
});
