import { takesElision } from '../lexicon/elision.ts';
import type { Lexicon } from '../lexicon/lexicon-file.ts';
import type { FormReading } from '../lexicon/readings.ts';
import { casedAs, shapeOf } from '../spelling/letter-case.ts';
import type { GrammarWord } from './grammar-word.ts';
import { inflected } from './inflect.ts';
import { DETERMINER_FAMILIES, FULL_FAMILIES } from './lists/determiners.ts';
import type { Replacement } from './slip.ts';
import {
  type Agreement,
  FEMININE_PLURAL,
  FEMININE_SINGULAR,
  MASCULINE,
  MASCULINE_PLURAL,
  MASCULINE_SINGULAR,
  type Persons,
  PLURAL,
  SINGULAR,
} from './traits.ts';

/** Writes the forms that are meant into a text: each with the capitals and the apostrophe of what stands there. */
export class Corrector {
  readonly #text: string;
  readonly #lexicon: Lexicon;

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
  }

  /** A noun, adjective or participle in one of the wanted genders and numbers, the masculine first. */
  nominal(
    word: GrammarWord,
    wanted: Agreement,
    parts: string = 'noun adjective verb',
  ): Replacement | undefined {
    for (const one of [MASCULINE_SINGULAR, FEMININE_SINGULAR, MASCULINE_PLURAL, FEMININE_PLURAL]) {
      if ((wanted & one) === 0) continue;
      const isPart = ({ partOfSpeech, mood, tense }: FormReading) =>
        parts.includes(partOfSpeech) &&
        (partOfSpeech !== 'verb' || (mood === 'participle' && tense === 'past'));
      const meant = inflected(
        this.#lexicon,
        word.form,
        isPart,
        (reading) => isPart(reading) && (agreementOf(reading) & one) !== 0,
      );
      if (meant !== undefined) return this.replaced(word, meant);
    }
    return undefined;
  }

  /** A finite verb in one of the wanted persons, its tense kept. */
  finite(word: GrammarWord, wanted: Persons): Replacement | undefined {
    const tenses = new Set<string>();
    const isFrom = (reading: FormReading) => {
      if (reading.person === undefined) return false;
      tenses.add(tenseOf(reading));
      return true;
    };
    const meant = inflected(
      this.#lexicon,
      word.form,
      isFrom,
      (reading) =>
        reading.person !== undefined && tenses.has(tenseOf(reading)) && (personOf(reading) & wanted) !== 0,
    );
    return meant === undefined ? undefined : this.replaced(word, meant);
  }

  /** The imperfect of a verb whose infinitive or participle stands there: it sounds most like them. */
  finiteFrom(word: GrammarWord, wanted: Persons): Replacement | undefined {
    return this.#verb(
      word,
      (reading) =>
        reading.tense === 'imperfect' && reading.mood === 'indicative' && (personOf(reading) & wanted) !== 0,
    );
  }

  infinitive(word: GrammarWord): Replacement | undefined {
    return this.#verb(word, ({ mood }) => mood === 'infinitive');
  }

  participle(word: GrammarWord, wanted: Agreement = MASCULINE_SINGULAR): Replacement | undefined {
    return this.#verb(
      word,
      (reading) =>
        reading.mood === 'participle' && reading.tense === 'past' && (agreementOf(reading) & wanted) !== 0,
    );
  }

  /** A determiner in another gender or number; before a vowel it takes the form that is said there. */
  determiner(word: GrammarWord, wanted: Agreement, next: GrammarWord): Replacement | undefined {
    const full = FULL_FAMILIES.find((family) => family.includes(word.form));
    if (full) {
      const at = [MASCULINE_SINGULAR, FEMININE_SINGULAR, MASCULINE_PLURAL, FEMININE_PLURAL].findIndex(
        (one) => wanted & one,
      );
      return this.replaced(word, full[at]!);
    }
    const family = DETERMINER_FAMILIES.find((forms) => forms.includes(word.form));
    if (!family) return undefined;
    const [masculine, feminine, plural] = family;
    if ((wanted & SINGULAR) === 0) return plural === '' ? undefined : this.replaced(word, plural);
    const isVowel = takesElision(next.form);
    const meant = (wanted & MASCULINE & SINGULAR) !== 0 ? masculine : feminine;
    return isVowel
      ? this.#beforeVowel(word, meant, next)
      : this.replaced(word, meant === 'cet' ? 'ce' : meant);
  }

  #beforeVowel(word: GrammarWord, meant: string, next: GrammarWord): Replacement | undefined {
    const said: Record<string, string> = { ma: 'mon', ta: 'ton', sa: 'son', ce: 'cet' };
    const elided: Record<string, string> = {
      le: "l'",
      la: "l'",
      du: "de l'",
      'de la': "de l'",
      au: "à l'",
      'à la': "à l'",
    };
    const joined = elided[meant];
    if (joined === undefined) return this.replaced(word, said[meant] ?? meant);
    return { start: word.start, end: next.start, text: this.#apostrophe(joined, word) };
  }

  replaced(word: GrammarWord, meant: string): Replacement | undefined {
    const { start, end } = word;
    const text = casedAs(shapeOf(this.#text.slice(start, end)), meant);
    return text === this.#text.slice(start, end)
      ? undefined
      : { start, end, text: this.#apostrophe(text, word) };
  }

  #apostrophe(meant: string, { start }: GrammarWord): string {
    const isCapital = this.#text[start] !== this.#text[start]!.toLowerCase();
    const text = isCapital ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
    return this.#text.includes('’') || !this.#text.includes("'") ? text.replace("'", '’') : text;
  }

  #verb(word: GrammarWord, to: (reading: FormReading) => boolean): Replacement | undefined {
    const meant = inflected(this.#lexicon, word.form, ({ partOfSpeech }) => partOfSpeech === 'verb', to);
    return meant === undefined ? undefined : this.replaced(word, meant);
  }
}

function tenseOf({ mood, tense }: FormReading): string {
  return `${mood} ${tense}`;
}

function personOf({ person, number }: FormReading): Persons {
  const singular = 1 << (person! - 1);
  if (number === 'singular') return singular;
  return number === 'plural' ? singular << 3 : singular | (singular << 3);
}

function agreementOf({ gender, number }: FormReading): Agreement {
  const genders =
    gender === 'masculine'
      ? MASCULINE
      : gender === 'feminine'
        ? FEMININE_SINGULAR | FEMININE_PLURAL
        : SINGULAR | PLURAL;
  const numbers = number === 'singular' ? SINGULAR : number === 'plural' ? PLURAL : SINGULAR | PLURAL;
  return genders & numbers;
}
