import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const options = { maxWords: 8 };

testRule(rule, {
  accepts: {
    'a text at the limit': { html: '<p>Le vélo cargo remplace souvent la voiture ici.</p>', options },
    'a text with one subheading': {
      markdown:
        '# Le vélo cargo\n\nIl porte les courses.\n\n## Le prix\n\nIl coûte moins cher qu’une voiture.\n',
      options,
    },
    'titles on a line of their own in a plain text': {
      text: 'Le vélo cargo\n\nIl porte les courses.\n\nCombien coûte un vélo cargo ?\n\nIl coûte moins cher qu’une voiture, à condition de le garder plusieurs années et de l’entretenir soi-même.',
      options,
    },
    'an h1 in a body whose front matter holds the title': {
      markdown:
        '---\ntitle: Le vélo cargo\n---\n\nIl porte les courses.\n\n# Le prix\n\nIl coûte moins cher.\n',
      options,
    },
  },
  ignores: {
    'an article without prose': { html: '<img src="velo.jpg" alt="Un vélo">' },
  },
  reports: {
    'a text over the limit under its title alone': {
      markdown: '# Le vélo cargo\n\n⟦Il porte les courses et les enfants.⟧\n\nIl coûte moins cher.\n',
      options,
      finds: [{ message: 'missing', data: { words: 14, maxWords: 8 } }],
    },
    'a plain text whose short lines are sentences or names': {
      text: '⟦Le vélo cargo⟧\n\nIl porte les courses.\n\nIl coûte moins cher qu’une voiture, à condition de le garder plusieurs années et de l’entretenir soi-même.\n\nAnne Le Goff',
      options,
    },
    'a text whose only subheading is hidden': {
      html: '<p>⟦Il porte les courses et les enfants du quartier.⟧</p><h2 hidden>Le prix</h2>',
      options,
    },
  },
});
