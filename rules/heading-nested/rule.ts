import { placeOf } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** A heading inside a heading, a button or a list of links opens a section where no text can follow. */
export default defineRule({
  id: 'heading-nested',
  category: 'structure',
  severity: 'warning',
  summary: {
    fr: 'Un titre ne se place ni dans un autre titre, ni dans un bouton, ni dans une liste de liens.',
    en: 'A heading stands in no other heading, button or list of links.',
  },

  messages: {
    inHeading: () => ({
      fr: 'Ce titre est dans un autre titre : fermez le premier avant d’ouvrir le second.',
      en: 'This heading is inside another heading: close the first before opening the second.',
    }),
    inButton: () => ({
      fr: 'Ce titre est dans un bouton, dont les lecteurs d’écran ne lisent que le texte : sortez-le du bouton.',
      en: 'This heading is inside a button, of which screen readers read the text alone: take it out.',
    }),
    inLinks: () => ({
      fr: 'Ce titre est dans une liste de liens de navigation : sortez-le de la liste.',
      en: 'This heading is inside a list of navigation links: take it out of the list.',
    }),
  },

  applies: (article) => article.headings.some(({ hidden }) => !hidden),

  *check(article) {
    for (const { hidden, nestedIn, block } of article.headings) {
      if (hidden || !nestedIn) continue;
      const at = placeOf(block);
      if (nestedIn === 'heading') yield { message: 'inHeading', data: {}, at };
      else if (nestedIn === 'button') yield { message: 'inButton', data: {}, at };
      else yield { message: 'inLinks', data: {}, at };
    }
  },
});
