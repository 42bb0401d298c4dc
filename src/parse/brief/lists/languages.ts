/**
 * Languages as prompts name them, with their BCP 47 tags (RFC 5646; ISO 639-1 and 3166-1 codes). Own work.
 * Syntax: see `phraseTable`.
 */
export const languages: readonly (readonly [string, readonly string[]])[] = [
  ['fr', ['francais|french|fr|francaise|langue_francaise|francais_courant|french_language']],
  [
    'fr-CA',
    [
      'francais_quebecois|francais_canadien|quebecois|canadian_french|french_canadian|quebec_french|quebecois_french|fr_ca',
    ],
  ],
  ['fr-FR', ['francais_de_france|france_french|european_french|fr_fr|francais_metropolitain']],
  ['fr-CH', ['francais_de_suisse|francais_suisse|suisse_romand|swiss_french|fr_ch']],
  ['fr-BE', ['francais_de_belgique|francais_belge|belgian_french|fr_be']],
  ['en', ['anglais|english|anglaise|langue_anglaise']],
  ['en-GB', ['british_english|uk_english|anglais_britannique|en_gb']],
  ['en-US', ['american_english|us_english|anglais_americain|en_us']],
  ['es', ['espagnol|spanish|espagnole|castillan']],
  ['de', ['allemand|german|allemande']],
  ['it', ['italien|italian|italienne']],
  ['pt', ['portugais|portuguese|portugaise']],
  ['nl', ['neerlandais|dutch|neerlandaise']],
  ['ar', ['arabe|arabic']],
  ['zh', ['chinois|chinese|mandarin']],
];

/** How a language is ordered; `*` stands for its name. */
export const languageForms: readonly string[] = [
  'be|is|written|write|redige|ecrit? in|into|en|vers_le|vers_l bon|fluent|native|natural|correct|proper|perfect|standard? *',
  'en langue *',
  'in|into the? * language?',
  'langue *',
  'langue|language est|is|should_be|must_be? le|l? *',
  'translate|translated|traduis|traduit|traduire it|this|le|la? to|into|en *',
  'doit|must|should|devra etre|be en|in? *',
  'speak|parle *',
  'use|using *',
  'dans un bon? *',
  'make|do|have it|this|the_article|article in? *',
];

/** A language that qualifies the text to be written. */
export const languageAdjectives: readonly string[] = [
  'a|an seo? * seo|blog? optimized|friendly? article|text|blog_post|post|copy|translation',
  'a|an|the? * version',
  'version|traduction *',
];

/** Countries that narrow a language, with their ISO 3166-1 code. */
export const regions: readonly (readonly [string, readonly string[]])[] = [
  [
    'CA',
    [
      'canada|quebec|quebecois|canadien|canadian|ca|du_quebec|du_canada|au_quebec|from_canada|from_quebec|de_quebec|pour_le_quebec|pour_le_canada|for_canada|for_quebec',
    ],
  ],
  ['FR', ['france|de_france|from_france|fr']],
  ['CH', ['suisse|de_suisse|switzerland|from_switzerland|ch|romand']],
  ['BE', ['belgique|de_belgique|belge|belgium|from_belgium|be']],
  ['GB', ['uk|gb|britannique|british']],
  ['US', ['us|usa|americain']],
];

/** What is written in a language that stands before it ("a 1,000-word French article"). Own work. */
export const qualifiedTexts: readonly string[] = [
  '* seo|blog|language? article|text|blog_post|post|copy|content',
];

/** Words after which such a language is that of the text to be written. Own work. Folded. */
export const beforeQualifiedTexts: ReadonlySet<string> = new Set(
  'word words seo unique original optimized friendly new long short informative engaging detailed complete comprehensive'.split(
    ' ',
  ),
);

/** A text whose language is given by its code ("article FR"). Own work. */
export const codedTexts: readonly (readonly [string, readonly string[]])[] = [
  ['fr', ['article|texte|contenu|billet|post|redaction|papier seo? fr']],
];
