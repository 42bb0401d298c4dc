import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'attributes that agree': {
      html: '<p>La ville est grande et belle. On est contents. Les fruits restent chers. Elle semble fatiguée.</p>',
    },
    'nouns as attributes': {
      html: '<p>Les bénévoles sont légion. Elle est médecin. Ils sont partie prenante et source de joie.</p>',
    },
    'the adjective of a noun behind it': {
      html: '<p>Le vin est bon marché. Elle est grand amateur de thé.</p>',
    },
    adverbs: { html: '<p>Les notes sont fort bien tenues, elles sont juste là.</p>' },
    'vous, who may be one or many': { html: '<p>Vous êtes content. Vous êtes contentes.</p>' },
  },
  reports: {
    'an adjective': {
      html: '<p>La ville est ⟦grand⟧.</p>',
      finds: [{ message: 'agreement', data: { found: 'grand', meant: 'grande', owner: 'La ville' } }],
      fixed: '<p>La ville est grande.</p>',
    },
    'two of them': { html: '<p>La route est longue et très ⟦étroit⟧.</p>' },
    'behind a verb of mode, behind sembler': {
      html: '<p>Les règles doivent être ⟦clair⟧. Elle semble ⟦heureux⟧.</p>',
    },
    'behind qui': { html: '<p>Ceux qui sont ⟦absent⟧ ont tort.</p>' },
  },
});
