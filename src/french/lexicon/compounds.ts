import { COMPOUND_PREFIXES } from '../lists/compound-prefixes.ts';
import { isCapitalised } from './casing.ts';
import { type FormValue, isNominal, isVerbForm } from './form-value.ts';

/**
 * Whether a hyphenated form is a compound that French makes freely: a learned or numeric prefix before a word
 * (`ex-ministre`, `franco-canadien`, `anti-inflation`), two nouns or adjectives (`état-nation`), or names
 * (`Paris-Roubaix`). Known parts are not enough: no function word may be one (`parce-que`, `tout-à-fait`).
 *
 * @param form in normal form
 * @param valueOfPart the value of a part in the spelling asked for, or 0
 */
export function isCompound(form: string, valueOfPart: (part: string) => FormValue): boolean {
  const parts = form.split('-', 5);
  if (parts.length > 4) return false;

  const last = parts[parts.length - 1]!;
  const heads = parts.slice(0, -1);
  if (heads.every((part) => COMPOUND_PREFIXES.has(part.toLowerCase()))) {
    const value = last.length < 3 ? 0 : valueOfPart(last);
    // co-présider, non-surveillée: prefixes join verbs and participles as well.
    return (isVerbForm(value) && heads.every((part) => BEFORE_VERBS.test(part))) || standsAlone(last, value);
  }
  return parts.every((part) => standsAlone(part, valueOfPart(part)));
}

const BEFORE_VERBS = /^(?:auto|co|contre|non|pré|sous|sur)$/i;

// Two-letter words are function words, units or notes more often than nouns.
function standsAlone(part: string, value: FormValue): boolean {
  if (part.length < 3 || value === 0) return false;
  if (isNominal(value)) return !NEVER_COMPOUND.has(part.toLowerCase());
  return isCapitalised(part) && part.length > 3;
}

/** Nouns and adjectives that are first of all function words, and so join others by mistake (`par-contre`, `tout-fait`). */
const NEVER_COMPOUND: ReadonlySet<string> = new Set(
  `par contre pour sur sous fait tout tous toute toutes quel quelle quels quelles tel telle tels telles même mêmes autre
  autres chaque plus bien mal fin leur leurs son sien ton mon ma sa ta nos vos car non pas est été sont ont ai pendant durant
  suivant devant vers avant après point quand quant afin que qui dont où encore ainsi aucun aucune certain certains
  certaine certaines quelque quelques plusieurs maint dès lors deçà delà peu trop beaucoup moins tant autant aussi
  si toujours jamais parfois souvent hier demain grâce suite face lieu compte part rapport cas cause fur dépit cet cette
  ces des les une deux trois quatre cinq six sept huit neuf dix cent cents mille vingt`.split(/\s+/),
);
