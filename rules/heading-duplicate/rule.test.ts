import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'the same heading under two parents': {
      html: '<h2>Lyon</h2><h3>Y aller</h3><h2>Nantes</h2><h3>Y aller</h3>',
    },
    'a section named as its parent': { html: '<h2>Lyon</h2><h3>Lyon</h3>' },
    'a hidden twin': { html: '<h2>Lyon</h2><p>La ville.</p><h2 hidden>Lyon</h2>' },
  },
  ignores: { 'a single heading': { html: '<h2>Lyon</h2>' } },
  reports: {
    'a heading repeated side by side': {
      html: '<h2>Y aller</h2><p>En train.</p><h2>⟦Y&nbsp;aller⟧</h2>',
      finds: [{ message: 'repeated', data: { text: 'Y\u00a0aller' } }],
    },
    'a heading repeated with other accents and capitals': {
      html: '<h2>À savoir</h2><p>Fermé lundi.</p><h2>⟦A Savoir⟧</h2>',
    },
    'a heading repeated anywhere, when the house wants it': {
      html: '<h2>Lyon</h2><h3>Y aller</h3><h2>Nantes</h2><h3>⟦Y aller⟧</h3>',
      options: { scope: 'document' },
    },
  },
});
