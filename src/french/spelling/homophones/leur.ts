import { lemmasOf } from '../../lemmas.ts';
import { defaultLexicon, isNominal, isVerbForm, lookUp } from '../../lexicon/index.ts';
import type { Token } from '../../tokens.ts';

/** `leur enfants` for `leurs enfants`, and the reverse, where the noun leaves no doubt. */
export function numberSlipAt(text: string, tokens: readonly Token[], at: number): string | undefined {
  const { form, end } = tokens[at]!;
  if (form !== 'leur' && form !== 'leurs') return undefined;
  const next = tokens[at + 1];
  if (!next || next.start !== end + 1 || !/\s/.test(text[end]!) || next.form.includes('-')) return undefined;
  if (form === 'leur') return isPluralOnly(next.form) ? 'leurs' : undefined;
  const isPronoun = /^(?:les|des|aux)$/.test(tokens[at - 1]?.form ?? '');
  return !isPronoun && isSingularOnly(next.form) ? 'leur' : undefined;
}

/** Whether a form is the plural of a noun or adjective, and nothing else. */
export function isPluralOnly(form: string): boolean {
  if (!/[sx]$/.test(form) || !isNounOnly(form)) return false;
  // fils, pays, choix are their own singular.
  const lemmas = lemmasOf(form);
  if (lemmas.includes(form)) return false;
  return (
    lookUp(defaultLexicon(), form.slice(0, -1)) !== 0 || lemmas.some((lemma) => /(?:al|ail)$/.test(lemma))
  );
}

/** Whether a form is the singular of a noun or adjective, and nothing else. */
export function isSingularOnly(form: string): boolean {
  if (/[sxz]$/.test(form) || form.length < 4 || !isNounOnly(form)) return false;
  return lemmasOf(form).includes(form) && lookUp(defaultLexicon(), `${form}s`) !== 0;
}

function isNounOnly(form: string): boolean {
  const value = lookUp(defaultLexicon(), form);
  return isNominal(value) && !isVerbForm(value);
}
