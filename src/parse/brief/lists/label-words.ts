import { foldedWords } from '../fold.ts';

/** Words of labels that are often mistyped and that no other word of a letter's difference replaces. Own work. Folded. */
export const misspeltLabelWords: ReadonlySet<string> = foldedWords(`
  longueur length language langue titre titres title keyword keywords keyphrase principal principale principaux secondaire secondaires
  secondary intertitres subheadings headings subtitles audience structure nombre forbidden interdits tonalite registre lectorat
  minimum maximum required include sections article source
`);
