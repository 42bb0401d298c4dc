/** What a word says of a text that somebody writes for somebody else. */
export type TextField =
  | 'work'
  | 'part'
  | 'manner'
  | 'insert'
  | 'matter'
  | 'party'
  | 'measure'
  | 'act'
  | 'change'
  | 'knowledge';

export interface TextWord {
  readonly field: TextField;
  /** 2 where it is said of texts alone (`paragraphe`), 1 where of other things too (`partie`). */
  readonly weight: 1 | 2;
}

// Folded singulars, by what they name. Closed: a text and its parts, its manner, what goes into it, and who has to do with it.
const FIELDS: readonly (readonly [TextField, 1 | 2, string])[] = [
  ['work', 2, 'brouillon redaction reformulation reecriture prompt'],
  ['work', 1, 'article texte contenu version proposition variante formulation traduction resume billet post'],
  ['part', 2, 'paragraphe sous-titre intertitre sous-partie chapo introduction faq accroche phrase'],
  [
    'part',
    1,
    'passage section partie titre conclusion legende transition puce bloc plan reponse question structure point suite',
  ],
  ['manner', 2, 'jargon superlatif tournure tutoiement vouvoiement'],
  [
    'manner',
    1,
    'ton style longueur registre vocabulaire angle connecteur repetition redite formule accent voix gras',
  ],
  [
    'insert',
    1,
    'encadre extrait exemple citation anecdote temoignage lien source image photo visuel chiffre statistique appel',
  ],
  ['matter', 2, 'mot-cle mots-cles mot-clef seo brief meta-description metadescription h1 h2 h3 maillage'],
  [
    'matter',
    1,
    'balise consigne slug expression requete description mention meta publication validation relecture',
  ],
  ['party', 2, 'redacteur redactrice lectorat persona copywriter'],
  ['party', 1, 'client lecteur public cible marque concurrent internaute audience debutant'],
  ['measure', 1, 'mot caractere signe'],
  ['act', 1, 'rediger reformuler reecrire relire'],
  [
    'change',
    1,
    'modification ajustement changement correction retouche remarque revision adaptation amelioration',
  ],
  ['knowledge', 1, 'internet web donnee information site'],
];

const WORDS: ReadonlyMap<string, TextWord> = new Map(
  FIELDS.flatMap(([field, weight, words]) =>
    words.split(' ').flatMap((word) => [word, `${word}s`].map((form) => [form, { field, weight }] as const)),
  ),
);

/** What a folded word says of a text, in the singular or the plural. */
export function textWordOf(form: string): TextWord | undefined {
  return WORDS.get(form);
}

/** What an article about texts speaks of over and over, and others hardly: folded, both numbers. */
export const OF_TEXTS: ReadonlySet<string> = new Set(
  'article texte brouillon redaction paragraphe phrase mot titre sous-titre intertitre introduction conclusion chapo jargon mot-cle lecteur auteur copie seo brief prompt'
    .split(' ')
    .flatMap((word) => [word, `${word}s`]),
);

/** What is counted in a text. */
export const COUNTED: ReadonlySet<string> = new Set(
  'mot mots caractere caracteres signe signes phrase phrases paragraphe paragraphes ligne lignes sous-titre sous-titres mots-cles'.split(
    ' ',
  ),
);

const verbs = (lemmas: string): ReadonlySet<string> => new Set(lemmas.split(' '));

/** Lemmas of verbs that are done to texts alone. */
export const WRITING: ReadonlySet<string> = verbs(
  'rédiger reformuler réécrire paraphraser relire retravailler résumer condenser tutoyer vouvoyer étoffer peaufiner écrire',
);

/** Lemmas of verbs that are done to texts and to other things. */
export const WORKING: ReadonlySet<string> = verbs(
  'développer raccourcir rallonger allonger alléger enrichir corriger compléter insérer ajouter supprimer modifier adapter remplacer reprendre refaire revoir garder conserver placer intégrer structurer varier éviter respecter terminer conclure continuer poursuivre rendre fournir traduire simplifier nuancer détailler optimiser ajuster personnaliser imaginer employer utiliser prévoir inclure limiter répéter appuyer',
);

/** Lemmas of verbs by which a text speaks of its matter. */
export const SPEAKING: ReadonlySet<string> = verbs(
  'mettre citer mentionner parler insister évoquer présenter expliquer préciser rappeler décrire nommer répondre convaincre dire signaler',
);

/** A word of a title that says that an article is about texts, their making or their pages; folded. */
export const WRITING_SUBJECTS =
  /^(?:redige|redaction|redacteur|redactrice|ecri(?:re|ture|vain|t$)|roman|blog|referencement|seo|copywriting|prompts?$|chatgpt|plagiat|mots?-cles?$|dictee|dissertation|commentaire|journalis|editori|typograph|markdown|html|accessibilite|lettre$|cv$|memoire$|these$)/;
