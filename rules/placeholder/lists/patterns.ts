/** A mark that was to be filled in. Own work. All patterns are bounded: no text makes them slow. */
export interface PlaceholderPattern {
  readonly kind: 'instruction' | 'field' | 'template' | 'letters' | 'todo' | 'lorem';
  /** With the flags `giu` or `gu`. */
  readonly pattern: RegExp;
  readonly why: string;
  readonly falseAlarm?: string;
}

// What a writer or a generator asks for between brackets.
const ORDERS =
  'insérer|insérez|insère|ajouter|ajoutez|ajoute|mettre|mettez|compléter|complétez|à compléter|à remplir|à préciser|à définir|à venir|à insérer|à ajouter|à remplacer|remplacer|remplacez|indiquer|indiquez|préciser|précisez|renseigner|choisir|placer|placez|citer ici|décrire|insert|add|enter|replace|fill in|your|to be completed|to be added|to come';
// Names of fields that stand for a value when they fill the brackets.
const FIELDS =
  "nom|prénom|nom et prénom|nom complet|nom de famille|nom de l['’](?:entreprise|auteur|organisation|expert|événement|évènement)|nom d(?:e la|u) (?:société|marque|ville|produit|client|site|magasin|journaliste|boutique)|nom de votre [^\\]\\n]{1,40}|nom entreprise|ville|date|date de publication|adresse|adresse e-?mail|téléphone|numéro de téléphone|e-?mail|prix|montant|entreprise|société|marque|produit|site web|lien|url|lien interne|lien externe|mot-clé|mot-clé principal|auteur|nom de domaine|année|chiffre|nombre|pourcentage|statistique|name|first name|company|company name|city|brand|product|website|phone|author|keyword|link|x{2,6}";

/** Marks of every kind, in the order in which they are tried. */
export const PLACEHOLDER_PATTERNS: readonly PlaceholderPattern[] = [
  {
    kind: 'instruction',
    pattern: new RegExp(`\\[\\s*(?:${ORDERS})(?![\\p{L}\\p{N}])[^\\]\\[\\n]{0,160}\\](?!\\()`, 'giu'),
    why: 'An order of something to be put there.',
    falseAlarm: 'A quotation completed by its editor with a verb in the infinitive.',
  },
  {
    kind: 'instruction',
    pattern:
      /\(\s*(?:insérer|insérez|insert|à compléter|à insérer) (?:ici|un|une|le|la|les|votre|vos|des|image|photo|lien|here|image|link|a|an|the|your)(?![\p{L}\p{N}])[^()\n]{0,120}\)/giu,
    why: 'The same between round brackets.',
    falseAlarm: 'A recipe or a manual that gives an order in brackets.',
  },
  {
    kind: 'field',
    pattern: /\[\s*(?:votre|vos|ton|ta|tes)\s[^\][\n]{1,60}\](?!\()/giu,
    why: 'A field that names what the reader of the draft must give.',
  },
  {
    kind: 'field',
    pattern:
      /\[[^\][\n]{1,60}\sà\s(?:ajouter|compléter|insérer|préciser|vérifier|confirmer|définir|remplacer|fournir)\](?!\()/giu,
    why: 'What is still to be found, named.',
  },
  {
    kind: 'template',
    pattern:
      /%(?!(?:PATH|APPDATA|LOCALAPPDATA|TEMP|TMP|USERPROFILE|USERNAME|HOMEPATH|HOMEDRIVE|WINDIR|SYSTEMROOT|PROGRAM\w+)%)[A-Z][A-Z_]{2,30}%/gu,
    why: 'A field of a mail merge that nothing filled in.',
    falseAlarm: 'A variable of Windows outside code; the usual ones are set apart.',
  },
  {
    kind: 'field',
    pattern: new RegExp(`\\[\\s*(?:${FIELDS})\\s*\\]`, 'giu'),
    why: 'A field that names its value.',
    falseAlarm: 'A model of a letter, outside quotation marks and code.',
  },
  {
    kind: 'field',
    pattern:
      /\[\s*(?:image|photo|vidéo|video|illustration|infographie|tableau|graphique|lien|link|statistique|logo|cta|bouton)\s?(?::|–|—|\d|vers|de l|d['’]|du|de|interne|externe|to|of)[^\][\n]{0,160}\](?!\()/giu,
    why: 'A picture or a link described where it was to stand.',
    falseAlarm: 'A transcript that describes what is shown.',
  },
  {
    kind: 'template',
    pattern:
      /\{\{\s?[^{}\n]{1,60}\}\}|<%[^%\n]{1,60}%>|\$\{[A-Za-z_][\w.]{0,40}\}|\*\|[A-Z_]{2,30}\|\*|%%[A-Za-z_]{2,30}%%/gu,
    why: 'A mark of a template that nothing filled in.',
    falseAlarm: 'An article on templates that shows such marks outside code.',
  },
  {
    kind: 'letters',
    pattern: /(?<![\p{L}\p{N}])(?:X{4,12}|x{4,12}|XX(?:[ .\u00a0-]XX){1,5})(?![\p{L}\p{N}])/gu,
    why: 'Letters that hold the place of a figure or a name.',
    falseAlarm: 'A manual that shows the form of a number.',
  },
  {
    kind: 'todo',
    pattern:
      /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|TBC|LOREM|À COMPLÉTER|A COMPLETER|À RÉDIGER|À VÉRIFIER|À REMPLACER|À INSÉRER|À DÉFINIR)(?= ?:|\]|\)|\s*$)/gmu,
    why: 'A reminder of the writer.',
  },
  {
    kind: 'lorem',
    pattern: /lorem\s+ipsum\s+dolor\s+sit[^.\n]{0,200}\.?/giu,
    why: 'Text that fills a layout.',
  },
];
