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
    'a level computed from headingoffset': {
      html: '<h2>Choisir</h2><section headingoffset="2"><h1>La taille</h1></section>',
    },
  },
  ignores: {
    'a single heading': { html: '<h4>Choisir</h4><p>Un vélo.</p>' },
  },
  reports: {
    'a jump of two levels': {
      html: '<h2>Choisir</h2><h4>⟦La taille⟧</h4>',
      finds: [{ message: 'skipped', data: { level: 4, previous: 2 } }],
      fixed: '<h2>Choisir</h2><h3>La taille</h3>',
    },
    'a jump in Markdown, with an entity before it': {
      markdown: '# Pneus &amp; chambres à air\n\n### ⟦La **taille⟧**\n',
      finds: [{ message: 'skipped', data: { level: 3, previous: 1 } }],
      fixed: '# Pneus &amp; chambres à air\n\n## La **taille**\n',
    },
    'a jump with headings under it, which follow it up': {
      markdown: '## Choisir\n\n#### ⟦La taille⟧\n\n##### Adultes\n\n#### Le poids\n\n## Entretenir\n',
      fixed: '## Choisir\n\n### La taille\n\n#### Adultes\n\n### Le poids\n\n## Entretenir\n',
    },
    'a jump that aria-level makes, without a fix': {
      html: '<h2>Choisir</h2><h3 aria-level="5">⟦La taille⟧</h3>',
      fixed: '<h2>Choisir</h2><h3 aria-level="5">La taille</h3>',
    },
    'a jump inside a quotation, without losing its mark': {
      markdown: '## Choisir\n\n> #### ⟦La taille⟧\n>\n> Elle compte.\n',
    },
  },
});
