import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a name spelt in one way': { html: '<p>Selon Delkowski, tout va. Pour Delkowski, rien ne va.</p>' },
    'two names of one family': {
      html: '<p>Avec Kerdavel et Kerdavelle, puis Kerdavel seul, et Kerdavel encore.</p>',
    },
    'accents only': { html: '<p>Chez Bédarioux, chez Bedarioux et chez Bédarioux.</p>' },
    'two rare names as frequent as each other': { html: '<p>Entre Martoski et Martosky, le débat dure.</p>' },
    'words in capitals': { html: '<p>Le KERDAVELL et le KERDAVEL et le KERDAVEL.</p>' },
  },
  reports: {
    'i for y at the end': {
      html: '<p>Le maire Delkowski parle. Hier Delkowski riait. On attend ⟦Delkowsky⟧ demain.</p>',
      finds: [{ message: 'variant', data: { name: 'Delkowsky', usual: 'Delkowski', count: 2 } }],
      fixed: '<p>Le maire Delkowski parle. Hier Delkowski riait. On attend Delkowski demain.</p>',
    },
    'a doubled letter, at each place': {
      html: '<p>Ainsi Kervazel, puis Kervazel et Kervazel : ⟦Kervazzel⟧ vient, dit ⟦Kervazzel⟧.</p>',
    },
  },
});
