/**
 * The simple forms of a verb in -er, participles included, as one word of a phrase: `montrer` is not met by `monter`, nor a noun
 * like `montagne`. Phrases fold accents, so that `e` stands for `é` too.
 */
export function formsOfEr(stem: string): string {
  return formsWith(stem, [
    'e',
    'es',
    'ent',
    'ons',
    'ez',
    'ee',
    'ees',
    'ant',
    'ions',
    'iez',
    'a',
    'er*',
    'ai*',
  ]);
}

/** The simple forms of a verb in -ir that has -iss- (`finir`). */
export function formsOfIr(stem: string): string {
  return formsWith(stem, ['i', 'is', 'it', 'ie', 'ies', 'ir*', 'iss*']);
}

/** The simple forms of a verb in -re with a participle in -u (`descendre`). */
export function formsOfRe(stem: string): string {
  return formsWith(stem, [
    '',
    's',
    'ent',
    'ons',
    'ez',
    'u',
    'ue',
    'us',
    'ues',
    'ant',
    'ions',
    'iez',
    'it',
    'irent',
    'r*',
    'ai*',
  ]);
}

function formsWith(stem: string, endings: readonly string[]): string {
  return endings.map((ending) => stem + ending).join('|');
}
