import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'levels in order, then back up': {
      html: '<h1>Vélo</h1><h2>Choisir</h2><h3>La taille</h3><h2>Entretenir</h2>',
    },
    'a hidden heading in between': {
      html: '<h2>Choisir</h2><h4 hidden>Ancien tarif</h4><h3>La taille</h3>',
    },
    'a level computed from aria-level': {
      html: '<h2>Choisir</h2><h6 aria-level="3">La taille</h6>',
    },
  },
  ignores: {
    'a single heading': { html: '<h4>Choisir</h4><p>Un vélo.</p>' },
  },
  reports: {
    'a jump of two levels': {
      html: '<h2>Choisir</h2><h4>⟦La taille⟧</h4>',
      finds: [{ message: 'skipped', data: { level: 4, previous: 2 } }],
    },
    'a jump in Markdown, with an entity before it': {
      markdown: '# Pneus &amp; chambres à air\n\n### ⟦La **taille**⟧\n',
      finds: [{ message: 'skipped', data: { level: 3, previous: 1 } }],
    },
  },
});
