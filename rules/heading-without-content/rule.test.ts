import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a heading over its subheading': { html: '<h2>Choisir</h2><h3>La taille</h3><p>La bonne.</p>' },
    'a section that holds an image alone': {
      html: '<h2>Le plan</h2><img src="plan.png" alt="Plan"><h2>La suite</h2><p>Ici.</p>',
    },
    'a section that holds a table': {
      html: '<h2>Les prix</h2><table><tr><td>12 €</td></tr></table><h2>La suite</h2><p>Ici.</p>',
    },
    'a section that holds code': {
      markdown: '## Installer\n\n```sh\nnpm install\n```\n\n## La suite\n\nIci.\n',
    },
    'a section that a shortcode fills': {
      markdown: '## La vidéo\n\n{{< video id="42" >}}\n\n## La suite\n\nIci.\n',
    },
    'a section that a component fills': { mdx: '## La démo\n\n<Demo />\n\n## La suite\n\nIci.\n' },
  },
  ignores: { 'a text without headings': { html: '<p>Il pleut.</p>' } },
  reports: {
    'a heading right before its sister': {
      html: '<section><h2>⟦Choisir⟧</h2></section>\n<!-- à écrire -->\n<section><h2>Entretenir</h2><p>Souvent.</p></section>',
      finds: [{ message: 'nothing', data: { text: 'Choisir' } }],
    },
    'a heading at the end': { markdown: '## Choisir\n\nLa taille.\n\n## ⟦Entretenir⟧\n\n---\n' },
    'a subheading right before a higher heading': {
      html: '<h2>Choisir</h2><p>La taille.</p><h3>⟦Le poids⟧</h3><h2>Entretenir</h2><p>Souvent.</p>',
    },
  },
});
