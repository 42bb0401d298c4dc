/**
 * The forms of verbs in -er by which people order, as one set of alternatives of a phrase: imperative, infinitive, present, future and
 * gerund ("évite|évites|évitez|éviter|éviterez|en_évitant").
 */
export function formsOf(...stems: readonly string[]): string {
  return stems.flatMap((stem) => endings.map((ending) => stem + ending)).join('|');
}

/** The same for verbs in -ir of the second group ("bannis|bannir|bannirez"). */
export function irFormsOf(...stems: readonly string[]): string {
  return stems.flatMap((stem) => irEndings.map((ending) => stem + ending)).join('|');
}

const endings = ['e', 'es', 'ez', 'er', 'era', 'eras', 'erez', 'erons', 'ant', 'ent'];
const irEndings = ['is', 'it', 'ir', 'issez', 'ira', 'iras', 'irez', 'issant'];
