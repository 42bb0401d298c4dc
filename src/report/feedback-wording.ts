import type { Locale } from '../engine/config.ts';
import type { Report, Verdict } from './report.ts';

/** The words of revision orders. */
export interface FeedbackWording {
  readonly opening: (report: Report) => string;
  readonly closing: Readonly<Record<Exclude<Verdict, 'none'>, string>>;
  readonly colon: string;
  /** Further places of the same fault, and how many more are not named. */
  readonly also: (places: readonly string[], more: number) => string;
  readonly more: (count: number) => string;
}

const FR: FeedbackWording = {
  opening: ({ verdict, score, reasons }) => {
    if (verdict === 'none') return reasons.map(({ message }) => message.fr).join(' ');
    if (verdict === 'accept') return `Le texte est bon à tirer (note : ${score} sur 100).`;
    return `Le texte est à reprendre (note : ${score} sur 100). Voici ce qu’il faut changer, le plus lourd d’abord.`;
  },
  closing: {
    accept: 'Ces retouches sont facultatives.',
    reject: 'Rendez le texte complet et corrigé, sans introduction, sans commentaire ni note à la fin.',
  },
  colon: ' :',
  also: (places, more) =>
    `De même : ${[...places.map(lower), ...(more > 0 ? [more > 1 ? `${more} autres endroits` : 'un autre endroit'] : [])].join(', ')}.`,
  more: (count) => (count > 1 ? `${count} autres points suivront.` : 'Un autre point suivra.'),
};

const EN: FeedbackWording = {
  opening: ({ verdict, score, reasons }) => {
    if (verdict === 'none') return reasons.map(({ message }) => message.en).join(' ');
    if (verdict === 'accept') return `The text may go to press (score: ${score} out of 100).`;
    return `The text must be revised (score: ${score} out of 100). This is what to change, the weightiest first.`;
  },
  closing: {
    accept: 'These touches are optional.',
    reject: 'Return the whole corrected text, without introduction, comment or closing note.',
  },
  colon: ':',
  also: (places, more) =>
    `Likewise: ${[...places.map(lower), ...(more > 0 ? [more > 1 ? `${more} more places` : 'one more place'] : [])].join(', ')}.`,
  more: (count) => (count > 1 ? `${count} more points will follow.` : 'One more point will follow.'),
};

function lower(place: string): string {
  return place[0]!.toLowerCase() + place.slice(1);
}

export function feedbackWording(locale: Locale): FeedbackWording {
  return locale === 'fr' ? FR : EN;
}
