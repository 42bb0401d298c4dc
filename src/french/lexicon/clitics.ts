/** A verb with the pronouns that follow it: `donne` + `le`, `moi`; `parle` + `t`, `il`. */
export interface VerbWithClitics {
  readonly verb: string;
  /** In lower case. */
  readonly clitics: readonly string[];
}

// Pronouns of the third person join a verb in -t or -d, or another by the letter t.
const THIRD_SINGULAR = new Set('il elle on iel'.split(' '));
const THIRD_PLURAL = new Set('ils elles iels'.split(' '));
const OBJECTS = new Set('le la les lui leur moi toi nous vous y en'.split(' '));
/** What may follow a first object: `donne-le-moi`, `allez-vous-en`. */
const SECOND_OBJECTS: ReadonlyMap<string, RegExp> = new Map([
  ['le', /^(?:moi|toi|lui|nous|vous|leur)$/],
  ['la', /^(?:moi|toi|lui|nous|vous|leur)$/],
  ['les', /^(?:moi|toi|lui|nous|vous|leur|y)$/],
  ['lui', /^en$/],
  ['leur', /^en$/],
  ['nous', /^(?:y|en|le|la|les)$/],
  ['vous', /^(?:y|en|le|la|les)$/],
]);
// vient-il, ment-elle: verbs whose third person singular itself ends in -nt.
const SINGULAR_IN_NT = /(?:vient|tient|^(?:dé)?ment|^(?:con|pres|res)?sent|^repent)$/;
// Only être, and what stands for it in fixed turns, inverts with ce.
const BEFORE_CE =
  /^(?:est|sont|était|étaient|fut|furent|sera|seront|serait|seraient|fût|fussent|soit|eût|dût)$/;

/** Cuts the pronouns off the end of a hyphenated form (in normal form), or gives undefined when it does not end so. */
export function verbWithClitics(form: string): VerbWithClitics | undefined {
  const parts = form.split('-', 6);
  const [verb, ...rest] = parts;
  if (!verb || rest.length === 0 || rest.length > 3 || parts.join('-') !== form) return undefined;
  const clitics = rest.map((part) => part.toLowerCase());
  return clitics.every((clitic) => clitic === 't' || /^[mtl]'(?:en|y)$/.test(clitic) || isPronoun(clitic))
    ? { verb, clitics }
    : undefined;
}

/**
 * Whether pronouns may follow a verb form by its ending: `dit-il`, `a-t-il`, `prends-le`, but not `a-il`, `va-t-en`,
 * `donner-moi`. The verb is known to be one; in lower case.
 */
export function cliticsAgree({ verb, clitics }: VerbWithClitics): boolean {
  const [first, second, third] = clitics as [string, string?, string?];
  if (first === 't')
    return third === undefined && second !== undefined && THIRD_SINGULAR.has(second) && /[aec]$/.test(verb);
  if (second === undefined) return oneAgrees(verb, first);
  return third === undefined && isImperative(verb, first) && objectsAgree(first, second);
}

function isPronoun(clitic: string): boolean {
  return (
    OBJECTS.has(clitic) ||
    THIRD_SINGULAR.has(clitic) ||
    THIRD_PLURAL.has(clitic) ||
    /^(?:je|tu|ce)$/.test(clitic)
  );
}

function oneAgrees(verb: string, clitic: string): boolean {
  if (THIRD_SINGULAR.has(clitic))
    return /[td]$/.test(verb) && (!verb.endsWith('nt') || SINGULAR_IN_NT.test(verb));
  if (THIRD_PLURAL.has(clitic)) return verb.endsWith('nt') && !SINGULAR_IN_NT.test(verb);
  if (clitic === 'je') return /[sxiéè]$/.test(verb);
  if (clitic === 'tu') return /[sx]$/.test(verb);
  if (clitic === 'ce') return BEFORE_CE.test(verb);
  return isImperative(verb, clitic);
}

function isImperative(verb: string, clitic: string): boolean {
  if (/^[mtl]'(?:en|y)$/.test(clitic)) return /[esxza]$/.test(verb);
  if (clitic === 'y' || clitic === 'en') return /[sz]$/.test(verb);
  // mange-la: the imperative in -e takes its s before y and en only.
  if (verb.endsWith('es') && !/^(?:nous|vous)$/.test(clitic)) return /(?:dites|faites)$/.test(verb);
  if (/[^âîû][mt]es$/.test(verb)) return /(?:sommes|êtes|dites|faites)$/.test(verb);
  return /[eszx]$/.test(verb) || (verb === 'va' && /^l[ae]s?$/.test(clitic));
}

function objectsAgree(first: string, second: string): boolean {
  return SECOND_OBJECTS.get(first)?.test(second) ?? false;
}
