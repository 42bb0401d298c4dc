import { ADDED_IN_1990, REPLACED_IN_1990 } from '../../lists/spelling-reform.ts';
import type { Derivation } from './expand.ts';

/** A form of the spelling of 1990, and whether the classic one is right no longer beside it. */
export interface ReformedForm {
  readonly form: string;
  readonly replaces: boolean;
}

/**
 * The form that the spelling of 1990 has for one of the classic dictionary, by the rules of the report of the Conseil
 * supérieur de la langue française (Journal officiel, 6 December 1990): no circumflex on i and u, è in futures (cèdera) and in
 * -èle, -ète, diaeresis on the u that is said (aigüe), the words of lists/spelling-reform.ts.
 */
export function reformed(derivation: Derivation, verbal: boolean): ReformedForm | undefined {
  const { form, lemma } = derivation;
  // Names are not reformed.
  if (form !== form.toLowerCase()) return undefined;

  const replaced = REPLACED_IN_1990.get(lemma);
  if (replaced) return listed(derivation, replaced, true);
  const variant = regular(form, lemma, verbal);
  if (variant !== form) return { form: variant, replaces: true };

  const added = ADDED_IN_1990.get(lemma);
  return added ? listed(derivation, added, false) : undefined;
}

// The inflection of a listed word keeps its ending on the new stem; where that takes more than an ending, none is made.
function listed({ form, lemma }: Derivation, target: string, replaces: boolean): ReformedForm | undefined {
  let shared = 0;
  while (shared < lemma.length && lemma[shared] === form[shared]) shared++;
  const tail = lemma.slice(shared);
  if (!target.endsWith(tail)) return undefined;
  const stem = target.slice(0, target.length - tail.length);
  const variant = stem + form.slice(shared);
  return variant === form || variant.endsWith('lent') ? undefined : { form: variant, replaces };
}

function regular(form: string, lemma: string, verbal: boolean): string {
  if (verbal && /é(?:[bcçdfghjklmnpqrstvxz]+|[bcdfhjklmnprst]*[gq]u)er$/.test(lemma))
    return graveFuture(form, lemma);
  if (verbal && /e[lt]er$/.test(lemma) && !/(?:appeler|jeter)$/.test(lemma)) return graveStem(form, lemma);
  return withoutCircumflex(form.replace(/guë/, 'güe').replace(/guï/, 'güi'), lemma, verbal);
}

// céderai, céderait: è, as in cède.
function graveFuture(form: string, lemma: string): string {
  const stem = lemma.slice(0, -2);
  if (!form.startsWith(`${stem}er`) || form === lemma) return form;
  const at = stem.lastIndexOf('é');
  return `${form.slice(0, at)}è${form.slice(at + 1)}`;
}

// amoncelle, étiquettera: as achète and gèle, appeler and jeter aside.
function graveStem(form: string, lemma: string): string {
  const stem = lemma.slice(0, -2);
  const consonant = stem.slice(-1);
  if (!form.startsWith(`${stem}${consonant}e`)) return form;
  return `${stem.slice(0, -2)}è${consonant}${form.slice(stem.length + 1)}`;
}

/** These keep their circumflex, to be told from du, mur, sur, jeune and forms of croire. */
const KEEPS_CIRCUMFLEX = /^(?:dû|mûr|sûr|crû|croîs|croît|jeûn.*)$/;
/** Present tenses whose circumflex stands for an s that their infinitive has not. */
const PRESENT = /(?:pl|g)a?ît$/;

function withoutCircumflex(form: string, lemma: string, verbal: boolean): string {
  if (!/[îû]/.test(form) || KEEPS_CIRCUMFLEX.test(form)) return form;
  return form.replace(/[îû]/g, (letter, at: number) => {
    // A circumflex that the lemma has not is one of a tense (fîmes, fût), which stays.
    const ofStem = !verbal || lemma[at] === letter || PRESENT.test(form);
    if (!ofStem) return letter;
    return letter === 'î' ? 'i' : 'u';
  });
}
