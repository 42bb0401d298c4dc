import { type AffixEntry, type AffixFile, type AffixRule, flagsOf } from './affix-file.ts';
import { OR } from './homographs.ts';
import { NEED_AFFIX } from './tagged.ts';

/** One way in which a form comes out of the dictionary. */
export interface Derivation {
  readonly form: string;
  /** The .dic entry it inflects (with its prefix, when it took one). */
  readonly lemma: string;
  /** The flag of the suffix rule that made it, or '' for the entry itself. */
  readonly suffix: string;
  /** All flags of the .dic entry. */
  readonly flags: readonly string[];
  /** Morphological fields of the entry and of the rules that made the form (`po:nom is:fem is:sg`). */
  readonly tags: readonly string[];
}

/**
 * Expands every entry of a Hunspell .dic file by the affix rules, elisions (prefixes with an apostrophe) left out:
 * those are rules over the lexicon. Prefixes and suffixes combine as the rules' cross products and continuations say.
 *
 * @throws Error when an entry uses CIRCUMFIX, which is not expanded.
 */
export function* expand(dictionary: string, affixes: AffixFile): Generator<Derivation> {
  for (const line of dictionary.split(/\r?\n/).slice(1)) {
    if (line === '') continue;
    const [entry, ...tags] = line.split(/\s+/);
    const [word, codes] = entry!.split('/', 2);
    const flags = flagsOf(codes);
    if (affixes.circumfix && flags.includes(affixes.circumfix))
      throw new Error(`CIRCUMFIX is not expanded: ${line}`);
    if (affixes.forbiddenWord && flags.includes(affixes.forbiddenWord)) continue;
    yield* formsOf({ lemma: word!, flags, tags }, affixes);
  }
}

type Entry = Pick<Derivation, 'lemma' | 'flags' | 'tags'>;

function* formsOf(entry: Entry, affixes: AffixFile): Generator<Derivation> {
  const { lemma: form, flags } = entry;
  const rules = flags.flatMap((flag) => affixes.rules.get(flag) ?? []);
  if (!affixes.needAffix || !flags.includes(affixes.needAffix)) {
    yield { form, suffix: '', ...entry, tags: entry.tags.includes(NEED_AFFIX) ? [] : entry.tags };
  }

  for (const rule of rules) {
    for (const derived of apply(rule, { form, suffix: '', ...entry }, affixes)) {
      yield derived;
      if (!rule.crossProduct) continue;
      for (const other of rules) {
        if (other.type === rule.type || !other.crossProduct) continue;
        yield* apply(other, derived, affixes);
      }
    }
  }
}

function* apply(rule: AffixRule, from: Derivation, affixes: AffixFile): Generator<Derivation> {
  for (const entry of rule.entries) {
    if (entry.condition && !entry.condition.test(from.form)) continue;
    if (rule.type === 'PFX' && entry.add.includes("'")) continue;

    const derived = rule.type === 'SFX' ? suffixed(rule, entry, from) : prefixed(entry, from);
    yield derived;
    for (const flag of entry.continuation) {
      const next = affixes.rules.get(flag);
      if (next) yield* apply(next, derived, affixes);
    }
  }
}

function suffixed(rule: AffixRule, { strip, add, tags }: AffixEntry, from: Derivation): Derivation {
  const form = from.form.slice(0, from.form.length - strip.length) + add;
  return {
    ...from,
    form,
    suffix: rule.flag,
    tags:
      tags.length > 0
        ? [...from.tags.flatMap((tag) => (tag === OR ? [...tags, OR] : [tag])), ...tags]
        : from.tags,
  };
}

// A prefix makes another word, not another form of the same one: kilomètres belongs to kilomètre.
function prefixed({ strip, add }: { strip: string; add: string }, from: Derivation): Derivation {
  return { ...from, form: add + from.form.slice(strip.length), lemma: add + from.lemma.slice(strip.length) };
}
