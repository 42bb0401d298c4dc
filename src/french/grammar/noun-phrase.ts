import { takesElision } from '../lexicon/elision.ts';
import type { GrammarWord } from './grammar-word.ts';
import { PRENOMINAL } from './lists/adjectives.ts';
import { DEGREES, PREPOSITIONS } from './lists/closed.ts';
import { CLITIC_DETERMINERS, DETERMINERS, NUMERALS } from './lists/determiners.ts';
import { APPOSED, INVARIABLE } from './lists/nouns.ts';
import {
  ADVERB,
  type Agreement,
  ANY,
  adjectiveOf,
  FUNCTION,
  GERUND,
  INFINITIVE,
  isPluralOnly,
  isThirdPerson,
  MASCULINE_SINGULAR,
  nominalOf,
  nounOf,
  PLURAL,
  participleOf,
  personsOf,
} from './traits.ts';

/** What in a noun phrase does not agree. */
export interface Disagreement {
  /** The word that leaves no gender or number to the phrase. */
  readonly at: number;
  /** `determiner`: with the determiner; `adjective`: with the noun before; `noun`: the adjective before the noun. */
  readonly kind: 'determiner' | 'adjective' | 'noun';
  /** What the words before it left. */
  readonly wanted: Agreement;
}

/** A determiner (or none), adjectives and a noun that stand together, by places in the words of a text. */
export interface NounPhrase {
  /** The determiner; without one, the preposition before the phrase. */
  readonly start: number;
  /** Behind its last word. */
  readonly end: number;
  readonly head: number;
  /** Genders and numbers that all its words leave. */
  readonly agreement: Agreement;
  readonly slip?: Disagreement;
  /** Whether a determiner opens it. */
  readonly isDetermined: boolean;
}

/**
 * The noun phrase that a determiner, a numeral or a preposition opens: DET NUM* ADJ* NOUN ADJ*, unified word by word. It ends
 * before what cannot belong to it, and at the first word that does not agree. Undefined where the words may as well be something else.
 */
export function nounPhraseAt(words: readonly GrammarWord[], start: number): NounPhrase | undefined {
  return new PhraseReader(words, start).read();
}

/** Prepositions behind which a clitic and an infinitive may stand, but no finite verb. */
const BEFORE_INFINITIVE = new Set("de d' à pour sans".split(' '));
const DIGITS = /^[\d.,\u00a0\u202f ]+$/;

export function isNumeral({ form }: GrammarWord): boolean {
  return NUMERALS.has(form) || (/^\d/.test(form) && DIGITS.test(form) && form !== '1' && !/^0/.test(form));
}

// bonne, ancienne, belle, première: the masculine behind a doubled consonant or an accent.
function masculineOf(form: string): string {
  return form
    .replace(/s$/, '')
    .replace(/elle$/, 'eau')
    .replace(/(n|s|t)\1e$/, '$1')
    .replace(/ère$/, 'er')
    .replace(/euse$/, 'eux');
}

class PhraseReader {
  readonly #words: readonly GrammarWord[];
  readonly #start: number;
  #agreement: Agreement = ANY;
  #head = -1;
  #at: number;
  #slip: Disagreement | undefined;

  constructor(words: readonly GrammarWord[], start: number) {
    this.#words = words;
    this.#start = start;
    this.#at = start + 1;
  }

  read(): NounPhrase | undefined {
    const opener = this.#words[this.#start]!;
    this.#agreement = this.#opening(opener);
    this.#skipNumerals();
    this.#skipDegree();
    if (!this.#first(opener)) return undefined;
    while (this.#slip === undefined && this.#next());
    if (this.#head < 0) {
      if (this.#at === this.#start + 1) return undefined;
      this.#head = this.#at - 1;
    }
    // The head is a noun, whatever it is as an adjective (photo, which does not vary).
    this.#agreement = this.#agreement & nounOf(this.#words[this.#head]!.traits) || this.#agreement;
    // quelque chose, a pronoun of the masculine.
    if (opener.form === 'quelque' && this.#words[this.#head]!.form === 'chose')
      this.#agreement = MASCULINE_SINGULAR;
    return {
      start: this.#start,
      end: this.#at,
      head: this.#head,
      agreement: this.#agreement,
      isDetermined: DETERMINERS.has(opener.form) || isNumeral(opener),
      ...(this.#slip && { slip: this.#slip }),
    };
  }

  #opening(opener: GrammarWord): Agreement {
    const next = this.#words[this.#start + 1];
    // son before a consonant is masculine; before a vowel it may be sa.
    if (/^[mts]on$/.test(opener.form) && next && !takesElision(next.form)) return MASCULINE_SINGULAR;
    return DETERMINERS.get(opener.form) ?? (isNumeral(opener) ? PLURAL : ANY);
  }

  #skipNumerals(): void {
    if (!isPluralOnly(this.#agreement)) return;
    while (this.#at < this.#words.length && isNumeral(this.#words[this.#at]!)) this.#at++;
  }

  /** An adverb before an adjective: `la plus grande maison`, `une décision très claire`. */
  #skipDegree(): void {
    const adverb = this.#words[this.#at];
    const next = this.#words[this.#at + 1];
    // des types internes si nécessaire, quelque peu dépaysés.
    if ((adverb?.form === 'si' && this.#head >= 0) || this.#words[this.#at - 1]!.form === 'quelque') return;
    if (!adverb?.isWord || !next?.isWord || next.isClosed || next.isName) return;
    const isDegree =
      DEGREES.has(adverb.form) || (/ment$/.test(adverb.form) && nominalOf(adverb.traits) === 0);
    if (
      !isDegree ||
      (adjectiveOf(next.traits) | participleOf(next.traits)) === 0 ||
      isThirdPerson(next.traits)
    )
      return;
    // `le plus courts`, `des plus simple`: the superlative that does not vary.
    if (this.#at === this.#start + 1 && /^(?:le|des|du|aux?)$/.test(this.#words[this.#start]!.form)) return;
    if (
      `${this.#words[this.#at - 1]!.form} ${adverb.form}` === 'un peu' ||
      `${adverb.form} ${next.form}` === 'bien entendu'
    )
      return;
    this.#at++;
  }

  /** The word behind the determiner; false when there may be no noun phrase. */
  #first(opener: GrammarWord): boolean {
    const word = this.#words[this.#at];
    if (!word || !this.#mayBelong(word)) return false;
    const { traits } = word;
    if (word.isName || (traits === 0 && DETERMINERS.has(opener.form))) return this.#nameAsHead();
    // l'avoir giflée: a pronoun and an auxiliary.
    const after = this.#words[this.#at + 1];
    if (
      /^(?:avoir|être)$/.test(word.form) &&
      after !== undefined &&
      participleOf(after.traits) !== 0 &&
      CLITIC_DETERMINERS.has(opener.form)
    )
      return false;
    const left = this.#agreement & nominalOf(traits);
    if (left !== 0) return this.#take(word, left);
    // le prend, la faire: a pronoun and its verb; en and its gerund.
    if (this.#mayBeVerb(opener, word) || this.#mayBeFunction(opener, word)) return false;
    if ((traits & GERUND) !== 0 && (nounOf(traits) === 0 || !DETERMINERS.has(opener.form))) return false;
    if ((nounOf(traits) | adjectiveOf(traits)) === 0 && !this.#isPlainParticiple(opener, word)) return false;
    this.#slip = { at: this.#at, kind: 'determiner', wanted: this.#agreement };
    this.#head = this.#at++;
    return true;
  }

  // les bien nommés; but a noun behind ces or aux, which are no pronouns: `aux personne`.
  #mayBeFunction({ form }: GrammarWord, { traits }: GrammarWord): boolean {
    if ((traits & (ADVERB | FUNCTION)) === 0) return false;
    return (
      nounOf(traits) === 0 ||
      CLITIC_DETERMINERS.has(form) ||
      (traits & ADVERB) !== 0 ||
      !DETERMINERS.has(form)
    );
  }

  #isPlainParticiple({ form }: GrammarWord, { traits }: GrammarWord): boolean {
    return (
      !CLITIC_DETERMINERS.has(form) &&
      participleOf(traits) !== 0 &&
      personsOf(traits) === 0 &&
      DETERMINERS.has(form)
    );
  }

  #mayBeVerb({ form }: GrammarWord, { traits }: GrammarWord): boolean {
    const isVerb = personsOf(traits) !== 0;
    const before = this.#words[this.#start - 1]?.form ?? '';
    if (/^(?:en|ne)$/.test(before) && (traits & GERUND) !== 0) return true;
    if (before === 'après' && (traits & INFINITIVE) !== 0) return true;
    if (PREPOSITIONS.has(before)) return false;
    if (/^quel/.test(form)) return isVerb && !BEFORE_INFINITIVE.has(before);
    if (!CLITIC_DETERMINERS.has(form)) return false;
    return (traits & INFINITIVE) !== 0 || (isVerb && !BEFORE_INFINITIVE.has(before));
  }

  // A name, or a word that the lexicon does not know: the determiner alone tells its number.
  #nameAsHead(): boolean {
    if (!DETERMINERS.has(this.#words[this.#start]!.form)) return false;
    this.#head = this.#at;
    this.#at++;
    return true;
  }

  #take(word: GrammarWord, left: Agreement): boolean {
    this.#agreement = left;
    if (nounOf(word.traits) !== 0) this.#head = this.#at;
    this.#at++;
    return true;
  }

  /** Takes one more word; false at the end of the phrase. */
  #next(): boolean {
    const kept = this.#at;
    this.#skipDegree();
    if (this.#nextWord()) return true;
    if (this.#slip === undefined) this.#at = kept;
    return false;
  }

  #nextWord(): boolean {
    const word = this.#words[this.#at];
    if (!word || !this.#mayBelong(word) || word.isName || nominalOf(word.traits) === 0) return false;
    const hasHead = this.#head >= 0;
    if (hasHead && (APPOSED.has(word.form) || INVARIABLE.has(word.form))) return false;
    const before = this.#words[this.#at - 1]!;
    const isNounAfterAdjective =
      nounOf(word.traits) !== 0 && adjectiveOf(before.traits) !== 0 && this.#head <= this.#at - 1;
    const left = this.#agreement & nominalOf(word.traits);
    return left === 0
      ? this.#disagree(word, before, hasHead)
      : this.#agree(word, left, hasHead, isNounAfterAdjective);
  }

  #agree(word: GrammarWord, left: Agreement, hasHead: boolean, isNounAfterAdjective: boolean): boolean {
    const { traits } = word;
    const isAdjectival = (adjectiveOf(traits) | participleOf(traits)) !== 0;
    if (hasHead && !isAdjectival && !isNounAfterAdjective) return false;
    // What may be the verb of the noun ends the phrase: `la porte ferme`.
    if (
      hasHead &&
      isThirdPerson(traits) &&
      adjectiveOf(traits) === 0 &&
      !this.#precedesVerb(isNounAfterAdjective)
    )
      return false;
    const own =
      hasHead && isAdjectival ? (adjectiveOf(traits) | participleOf(traits)) & this.#agreement : left;
    this.#agreement = own === 0 ? left : own;
    if (nounOf(traits) !== 0 && (!hasHead || (isNounAfterAdjective && !isAdjectival))) this.#head = this.#at;
    this.#at++;
    return true;
  }

  // La précieuse toile avait été volée: a verb behind it leaves it a noun.
  #precedesVerb(isNounAfterAdjective: boolean): boolean {
    const next = this.#words[this.#at + 1];
    return (
      isNounAfterAdjective &&
      next !== undefined &&
      isThirdPerson(next.traits) &&
      (next.isClosed || nominalOf(next.traits) === 0)
    );
  }

  #disagree(word: GrammarWord, before: GrammarWord, hasHead: boolean): boolean {
    const { traits } = word;
    const isAdjectival = (adjectiveOf(traits) | participleOf(traits)) !== 0;
    if ((traits & (ADVERB | FUNCTION)) !== 0) return false;
    if (
      isThirdPerson(traits) &&
      (hasHead || this.#at - 1 === this.#start) &&
      !this.#isBehindPrenominal(before, hasHead)
    )
      return false;
    const head = this.#words[this.#head];
    if (hasHead && isAdjectival && nounOf(head!.traits) !== 0 && !head!.isName) {
      this.#slip = { at: this.#at, kind: 'adjective', wanted: this.#agreement };
      return false;
    }
    if (
      this.#isPrenominal(before, hasHead) &&
      nounOf(traits) !== 0 &&
      !isAdjectival &&
      (traits & GERUND) === 0
    ) {
      this.#slip = { at: this.#at, kind: 'noun', wanted: this.#agreement };
      this.#head = this.#at++;
    }
    return false;
  }

  // de petit taille, une grand place devant: no verb follows an adjective, unless it has an object.
  #isBehindPrenominal(before: GrammarWord, hasHead: boolean): boolean {
    return this.#isPrenominal(before, hasHead) && !DETERMINERS.has(this.#words[this.#at + 1]?.form ?? '.');
  }

  // le secret défense, la note client: two nouns, of which the first is an adjective elsewhere.
  #isPrenominal({ form, traits }: GrammarWord, hasHead: boolean): boolean {
    if (adjectiveOf(traits) === 0 || (hasHead && this.#head !== this.#at - 1)) return false;
    return [form, form.replace(/s$/, ''), form.replace(/e?s?$/, ''), masculineOf(form)].some((base) =>
      PRENOMINAL.has(base),
    );
  }

  #mayBelong(word: GrammarWord): boolean {
    if (
      !word.isWord ||
      (word.isClosed && !(this.#at === this.#start + 1 && /^(?:mêmes?|fait)$/.test(word.form)))
    )
      return false;
    const next = this.#words[this.#at + 1];
    // Inclusive writing shows both genders: client·e, client(e)s, client-e.
    return !(
      next &&
      !next.isWord &&
      next.start === word.end &&
      /[·•(/\-\u00ad\u200b-\u200d\u2060\ufeff]/.test(next.form) &&
      next.form !== '.'
    );
  }
}
