import type { FoldedWord } from '../originality/folded-words.ts';
import { readingsOf } from '../readings.ts';
import { surfaceOf } from './heads.ts';
import type { Unit } from './units.ts';

/** A condition that leaves the client free. */
export const CONDITION =
  /si (?:vous|tu) (?:l[ea] |en |les )?(?:souhait|voul|veux|préfér|désir)|au besoin|si besoin|(?:souhait|voul|préfér|désir|voudri|aimeri)(?:ez|iez|es|ais)?-(?:vous|tu)/iu;

const FIRST = /(?<!\p{L})(?:j[’']|m[’']|(?:je|me|moi)(?!\p{L}))/iu;
const FOR_USERS = /cliqu|\bbouton|\bdevis\b|\bmenu\b|abonn|inscri[stv]|erreur|coquille/iu;
/** Words of the second person. */
export const SECOND = /(?<!\p{L})(?:t[’']|(?:vous|votre|vos|tu|te|tes|ton|ta|toi)(?!\p{L}))/iu;

/** Somebody speaks, or is spoken to, or a text is handed over. */
export function isSpoken(text: string): boolean {
  return (
    FIRST.test(text) ||
    SECOND.test(text) ||
    /fictif|voici|ci-joint|version|(?:cet|ce) (?:article|texte|contenu|billet)/iu.test(text)
  );
}

/** A condition of readers asks nothing of anybody, users are sent to buttons, and pupils tick off what they can do. */
export function isForReaders({ text, after, block }: Unit): boolean {
  if (/^si (?:vous|tu) /iu.test(text) && !FIRST.test(text)) return true;
  if (
    /^je (?:peux|suis prêt)/iu.test(text) &&
    !SECOND.test(text) &&
    !CONDITION.test(text) &&
    block.kind === 'list-item'
  )
    return true;
  return FOR_USERS.test(text) || FOR_USERS.test(after);
}

const OWN =
  /commentaires?(?!\p{L})|prochaine?s? (?:article|billet|post)|précédente?s? (?:article|billet)|newsletter|mise? à jour|(?<!\p{L})(?:mon|ma|mes|notre|nos) (?:\p{L}+ )?(?:article|billet|texte|livre|roman|post|blog|site|guide|page|éditeur|éditrice)|\bnous\b|lect(?:eur|rice)s|dans (?:cet article|ce billet|ce guide)|(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/iu;

/** What an author tells his readers of his own writing. */
export function ownOf({ text, words }: Unit): number {
  return (OWN.test(text) ? 3 : 0) + (isStory(words) ? 2 : 0);
}

/** `j’utilisais`: the speaker tells of other times. */
function isStory(words: readonly FoldedWord[]): boolean {
  return words.some(({ form }, at) => {
    const next = form === 'je' || form === "j'" ? words[at + 1] : undefined;
    return (
      next !== undefined &&
      /ais$/.test(next.form) &&
      readingsOf(surfaceOf(next)).some(({ tense }) => tense === 'imperfect')
    );
  });
}
