import { once } from '../../../src/document/once.ts';
import { TO_DO } from './names.ts';
import type { PlaceholderPattern } from './pattern.ts';

const UNITS =
  '€|%|\\$|euros?|dollars|km|kg|m²|millions|milliards|habitants|personnes|visiteurs|participants|emplois|salariés|clients|ans|jours|minutes|heures|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
// A line that could be nothing but a reminder.
const SHORT_LINE = /^(?=.{0,120}$).*(?:à|to be|tb[cd]|todo)/imu;

/** Letters and blanks that hold a place, and reminders of the writer. */
export const LETTER_PATTERNS: readonly PlaceholderPattern[] = [
  {
    kind: 'letters',
    hint: /X{2}|0X/i,
    pattern: () =>
      /(?<![\p{L}\p{N}])(?:X{4,12}|x{4,12}|(?:\d\d|XX)\/(?:\d\d|XX)\/(?:XXXX|20XX|XX)|(?:0X|XX|xx)(?:[ ./h:\u00a0-](?:XX|xx)){1,5}(?:XX)?|(?:\d\d|XX)\/(?:\d\d|XX)\/(?:XXXX|20XX|XX)|XX\/\d\d\/\d{4}|(?:19|20)XX)(?![\p{L}\p{N}])/gu,
    why: 'Letters that hold the place of a figure or a name.',
    falseAlarm: 'A manual that shows the form of a number.',
  },
  {
    kind: 'letters',
    hint: /XX|\?\?|NN|X,X|\[…/,
    pattern: once(
      () =>
        new RegExp(
          String.raw`(?<![\p{L}\p{N}])(?:XX{1,2}|\?{2,4}|\[…\]|X,X{1,2}|XX,X{1,2}|NN)[ \u00a0\u202f]?(?:${UNITS})(?![\p{L}\p{N}])`,
          'gu',
        ),
    ),
    why: 'The same before a unit.',
  },
  {
    kind: 'letters',
    hint: /\?\?/,
    pattern: () => /(?<![\p{L}\p{N}?])\?{2,4}(?:h|:|\/)\?{2,4}(?:\/\?{2,4}|\/\d{2,4})?/gu,
    why: 'Question marks that hold the place of a date or an hour.',
  },
  {
    kind: 'letters',
    hint: /JJ|DD|HH/i,
    pattern: () =>
      /(?<=(?<![\p{L}])(?:le|au|du|de|à|dès|avant|jusqu['’]au)\s)(?:JJ[/.-]MM[/.-](?:AAAA|AA)|DD\/MM\/YYYY|HH ?[:h] ?MM)(?![\p{L}\p{N}])/giu,
    why: 'The shape of a date or an hour, where one was to stand.',
  },
  {
    kind: 'letters',
    hint: /___/,
    pattern: () => /(?<![\p{L}\p{N}_])_{3,60}(?![\p{L}\p{N}_])/gu,
    why: 'A blank to be filled in.',
    falseAlarm: 'A form for readers to print.',
  },
  {
    kind: 'todo',
    hint: /TODO|FIXME|TB[CD]|TKTK|LOREM|[AÀ] [A-Z]/u,
    pattern: () =>
      /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|TBC|TKTK|LOREM|(?:À|A) (?:COMPLÉTER|COMPLETER|RÉDIGER|REDIGER|VÉRIFIER|VERIFIER|REMPLACER|INSÉRER|INSERER|DÉFINIR|DEFINIR|PRÉCISER|PRECISER|RENSEIGNER|REMPLIR|SOURCER|RELIRE|AJOUTER))(?= ?[:!–—-]|\]|\)|\s*(?:[.…]{1,3}\s*)?$)/gmu,
    why: 'A reminder of the writer.',
  },
  {
    kind: 'todo',
    hint: /TODO|FIXME/,
    pattern: () => /(?<=^[^\p{L}\p{N}\n]{0,3})(?:TODO|FIXME)(?=\s)/gmu,
    why: 'The same before what is to be done.',
  },
  {
    kind: 'todo',
    hint: SHORT_LINE,
    pattern: once(
      () =>
        new RegExp(
          String.raw`(?<=^[^\p{L}\p{N}\n]{0,3})(?:(?:texte|contenu|image|photo|paragraphe|section|lien|source|citation|tableau|titre|description|article|exemple|date|prix|adresse|visuel|légende|chiffre|conclusion|introduction|partie|suite)s?\s)?(?:${TO_DO})(?:\s(?:ici|plus tard|ultérieurement|svp|avant publication))?[^\p{L}\p{N}\n]{0,4}$`,
          'gimu',
        ),
    ),
    why: 'The whole of a line that tells what is missing.',
  },
  {
    kind: 'todo',
    hint: SHORT_LINE,
    pattern: once(
      () =>
        new RegExp(
          String.raw`(?<=^[\p{L}][^\n:.!?]{1,40}\s?:\s{1,2})(?:${TO_DO})[^\p{L}\p{N}\n]{0,3}$`,
          'gimu',
        ),
    ),
    why: 'A label whose value is missing.',
    falseAlarm: 'A date that is not settled yet, told so.',
  },
];
