import { englishCount, frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { missingSectionsIn } from './contents.ts';
import { announcedFiguresIn } from './figures.ts';
import { announcedListsIn } from './lists.ts';
import { ordinalsIn } from './ordinals.ts';
import { titlePromisesIn } from './titles.ts';

/** What is announced has to come: a title with seven habits over a text with four was not finished, or not reread. */
export default defineRule({
  id: 'promise-unkept',
  category: 'structure',
  severity: 'error',
  summary: {
    fr: 'Ce que le titre ou le texte annonce s’y trouve.',
    en: 'What the title or the text announces is there.',
  },
  weight: { gravity: 'heavy' },

  messages: {
    title: ({ promised, given, noun }: { promised: number; given: number; noun: string }) => ({
      fr: `Le titre annonce ${promised} ${noun}, le texte en donne ${given} : complétez, ou corrigez le titre.`,
      en: `The title announces ${promised} ${noun}, the text gives ${given}: complete it, or correct the title.`,
    }),
    introduction: ({ promised, given, noun }: { promised: number; given: number; noun: string }) => ({
      fr: `L’introduction annonce ${promised} ${noun}, le texte en donne ${given} : complétez, ou corrigez le nombre.`,
      en: `The introduction announces ${promised} ${noun}, the text gives ${given}: complete it, or correct the number.`,
    }),
    list: ({ promised, given, noun }: { promised: number; given: number; noun: string }) => ({
      fr: `Cette phrase annonce ${promised} ${noun}, la liste a ${frenchCount(given, 'point')} : complétez, ou corrigez le nombre.`,
      en: `This sentence announces ${promised} ${noun}, the list has ${englishCount(given, 'item')}: complete it, or correct the number.`,
    }),
    ordinals: ({ promised, given, noun }: { promised: number; given: number; noun: string }) => ({
      fr: `Le texte annonce ${promised} ${noun} et s’arrête à la ${given}ᵉ : complétez, ou corrigez le nombre.`,
      en: `The text announces ${promised} ${noun} and stops at number ${given}: complete it, or correct the number.`,
    }),
    contents: ({ entry }: { entry: string }) => ({
      fr: `Le sommaire annonce « ${entry} » : aucune section n’en traite. Rédigez-la, ou corrigez le sommaire.`,
      en: `The contents announce “${entry}”: no section is about it. Write it, or correct the contents.`,
    }),
    figure: ({ figure }: { figure: string }) => ({
      fr: `« ${figure} » : il n’y en a pas. Ajoutez ce qui est annoncé, ou retirez le renvoi.`,
      en: `“${figure}”: there is none. Add what is announced, or remove the reference.`,
    }),
  },

  *check(article) {
    yield* titlePromisesIn(article);
    yield* announcedListsIn(article);
    yield* ordinalsIn(article);
    yield* missingSectionsIn(article);
    yield* announcedFiguresIn(article);
  },
});
