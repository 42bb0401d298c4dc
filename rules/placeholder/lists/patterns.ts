import { FIELD_NAMES, LAYOUT_NAMES, ORDERS, TO_DO } from './names.ts';

/** A mark that was to be filled in. Own work. All patterns are bounded: no text makes them slow. */
export interface PlaceholderPattern {
  readonly kind: 'instruction' | 'field' | 'template' | 'letters' | 'todo' | 'lorem';
  /** What a text must hold to be read: told in no time, as most texts hold none. */
  readonly hint: RegExp;
  /** With the flags `giu`, `gu` or `gmu`. */
  readonly pattern: RegExp;
  readonly why: string;
  readonly falseAlarm?: string;
}

const END = String.raw`(?![\p{L}\p{N}])`;
const NO_LINK = String.raw`\](?!\()`;
const UNITS =
  '€|%|\\$|euros?|dollars|km|kg|m²|millions|milliards|habitants|personnes|visiteurs|participants|emplois|salariés|clients|ans|jours|minutes|heures|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

// A line that could be nothing but a reminder.
const SHORT_LINE = /^(?=[^\n]{0,120}$)[^\n]*(?:à|to be|tb[cd]|todo)/imu;

/** Marks of every kind, in the order in which they are tried. */
export const PLACEHOLDER_PATTERNS: readonly PlaceholderPattern[] = [
  {
    kind: 'instruction',
    hint: /\[/,
    pattern: new RegExp(
      String.raw`\[[^\p{L}\p{N}\][\n]{0,4}(?:${ORDERS})${END}[^\][\n]{0,160}${NO_LINK}`,
      'giu',
    ),
    why: 'An order of something to be put there.',
    falseAlarm: 'A quotation completed by its editor with a verb in the infinitive.',
  },
  {
    kind: 'instruction',
    hint: /\(/,
    pattern: new RegExp(
      String.raw`\(\s*(?:(?:insérer|insérez|insert)\s(?:ici|un|une|le|la|l['’]|votre|vos|des|here|a|an|the|your|${LAYOUT_NAMES})|(?:inclure|placer|mettre|ajouter|ajoutez|add|citer|remplacer par)\s(?:ici\s)?(?:un |une |le |la |l['’]|votre |vos |des |a |an |the |your )?(?:${LAYOUT_NAMES})|(?:lien vers|link to|lien à|lien ici|nom de votre)\s?[^()\n]{1,6})[^()\n]{0,120}\)`,
      'giu',
    ),
    why: 'The same between round brackets.',
    falseAlarm: 'A recipe or a manual that gives an order in brackets.',
  },
  {
    kind: 'instruction',
    hint: /\(/,
    pattern: new RegExp(
      String.raw`\((?:[^()\n]{1,40}\s)?(?!à venir)(?:${TO_DO})(?:\s(?:ici|plus tard|avant publication|svp|(?:avec|par|selon|dès|d['’]ici|en fonction) [^()\n]{1,40}))?\s?[.…]{0,3}\)|\(\s?à (?:préciser|déterminer|trouver)\s?\)`,
      'giu',
    ),
    why: 'What is still to be done, between round brackets.',
    falseAlarm: 'A form that tells its readers what to fill in.',
  },
  {
    kind: 'instruction',
    hint: /\(/,
    pattern:
      /\((?:source|sources|chiffres?|lien|liens|citation|référence|nom|montant|donnée|données|statistique|info|information)s? (?:à|manquante?s?|nécessaire|to)(?: (?:confirmer|préciser|trouver|sourcer|ajouter|insérer|définir|come|add|check))?\)/giu,
    why: 'A source or a figure that is missing.',
  },
  {
    kind: 'field',
    hint: /\[/,
    pattern: new RegExp(
      String.raw`\[\s*(?:votre|vos|ton|ta|tes|notre|your|my|our)\s[^\][\n]{1,60}${NO_LINK}`,
      'giu',
    ),
    why: 'A field that names what the reader of the draft must give.',
  },
  {
    kind: 'field',
    hint: /\[/,
    pattern: new RegExp(
      String.raw`\[[^\][\n]{1,60}\s(?:${TO_DO}|à confirmer|à préciser|à fournir|ici|here|to (?:add|come|confirm|complete|check)|manquante?s?|needed|nécessaire)[.…]{0,3}\s?${NO_LINK}`,
      'giu',
    ),
    why: 'What is still to be found, named.',
  },
  {
    kind: 'field',
    hint: /\[/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])\[\[?\s?(?:${FIELD_NAMES})(?:\s?[,/&+]\s?(?:${FIELD_NAMES})|\s(?:d['’]|de l['’]|(?:et|ou|de|du|des|de la|à|en|pour|sur|of|the|exact|exacte|complet|complète|précis|précise|concerné|concernée|actuel|récent|récente|officiel|local|locale|\d{1,2})${END})[^\][\n]{0,60}|s?)\s?\??\s?\]?${NO_LINK}`,
      'giu',
    ),
    why: 'A field that names its value.',
    falseAlarm: 'A model of a letter, outside quotation marks and code.',
  },
  {
    kind: 'field',
    hint: /\[/,
    pattern: new RegExp(
      String.raw`\[(?!(?:vid[ée]os?|photos|images)\])\s?(?:${LAYOUT_NAMES})${END}(?:\s?(?::|–|—|-|\d)|\sd['’]|\s(?:vers|de|du|des|interne|externe|to|of|ici|comparatif|comparative|récapitulatif|illustrant|montrant|principale?|avec|sur|about|showing|with|on|client|clients|concret|concrète|expert|à)${END}|\s?(?=\]))[^\][\n]{0,160}${NO_LINK}`,
      'giu',
    ),
    why: 'A picture, a link or a passage described where it was to stand.',
    falseAlarm: 'A transcript that describes what is shown.',
  },
  {
    kind: 'field',
    hint: /</,
    pattern: new RegExp(
      String.raw`<{1,2}\s?(?:(?:votre|vos|ton|ta|tes|your|notre)\s[^<>\n]{1,60}|(?:${ORDERS})${END}[^<>\n]{1,100}|(?:${FIELD_NAMES})(?:\s(?:de|du|des|d['’]|et)[^<>\n]{0,50})?)\s?>{1,2}`,
      'giu',
    ),
    why: 'The same between angle brackets.',
    falseAlarm: 'The form of a command, outside code.',
  },
  {
    kind: 'template',
    hint: /%/,
    pattern:
      /%(?!(?:PATH|APPDATA|LOCALAPPDATA|TEMP|TMP|USERPROFILE|USERNAME|HOMEPATH|HOMEDRIVE|WINDIR|SYSTEMROOT|PROGRAM\w+)%)[A-Z][A-Z_]{2,30}%/gu,
    why: 'A field of a mail merge that nothing filled in.',
    falseAlarm: 'A variable of Windows outside code; the usual ones are set apart.',
  },
  {
    kind: 'template',
    hint: /[%#@{<$*[]/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:[%#@]{1,2}|\{|\{%|\$\{?)(?:${FIELD_NAMES})(?:_[\p{L}\d_]{1,30})?(?:[%#@]{1,2}|%?\})(?![\p{L}\p{N}])`,
      'giu',
    ),
    why: 'The same around the name of a field.',
  },
  {
    kind: 'template',
    hint: /[%#@{<$*[]/,
    pattern:
      /\{\{\s?[^{}\n]{1,60}\}\}|<%[^%\n]{1,60}%>|\$\{[A-Za-z_][\w.]{0,40}\}|\*\|[A-Z_]{2,30}\|\*|%%[A-Za-z_]{2,30}%%|\[%[^%\n]{1,40}%\]|(?<![\p{L}\p{N}])\{[a-zà-ÿ]{2,20}(?:[_ ][a-zà-ÿ]{1,20}){1,5}\}|(?<![\p{L}\p{N}])\$[A-Z]{3,20}_[A-Z_]{2,30}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])#[A-Z]{3,20}(?:_[A-Z]{2,20})*#/gu,
    why: 'A mark of a template that nothing filled in.',
    falseAlarm: 'An article on templates that shows such marks outside code.',
  },
  {
    kind: 'letters',
    hint: /X{2}|0X/i,
    pattern:
      /(?<![\p{L}\p{N}])(?:X{4,12}|x{4,12}|(?:\d\d|XX)\/(?:\d\d|XX)\/(?:XXXX|20XX|XX)|(?:0X|XX|xx)(?:[ ./h:\u00a0-](?:XX|xx)){1,5}(?:XX)?|(?:\d\d|XX)\/(?:\d\d|XX)\/(?:XXXX|20XX|XX)|XX\/\d\d\/\d{4}|(?:19|20)XX)(?![\p{L}\p{N}])/gu,
    why: 'Letters that hold the place of a figure or a name.',
    falseAlarm: 'A manual that shows the form of a number.',
  },
  {
    kind: 'letters',
    hint: /XX|\?\?|NN|X,X|\[…/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:XX{1,2}|\?{2,4}|\[…\]|X,X{1,2}|XX,X{1,2}|NN)[ \u00a0\u202f]?(?:${UNITS})(?![\p{L}\p{N}])`,
      'gu',
    ),
    why: 'The same before a unit.',
  },
  {
    kind: 'letters',
    hint: /\?\?/,
    pattern: /(?<![\p{L}\p{N}?])\?{2,4}(?:h|:|\/)\?{2,4}(?:\/\?{2,4}|\/\d{2,4})?/gu,
    why: 'Question marks that hold the place of a date or an hour.',
  },
  {
    kind: 'letters',
    hint: /JJ|DD|HH/i,
    pattern:
      /(?<=(?<![\p{L}])(?:le|au|du|de|à|dès|avant|jusqu['’]au)\s)(?:JJ[/.-]MM[/.-](?:AAAA|AA)|DD\/MM\/YYYY|HH ?[:h] ?MM)(?![\p{L}\p{N}])/giu,
    why: 'The shape of a date or an hour, where one was to stand.',
  },
  {
    kind: 'letters',
    hint: /___/,
    pattern: /(?<![\p{L}\p{N}_])_{3,60}(?![\p{L}\p{N}_])/gu,
    why: 'A blank to be filled in.',
    falseAlarm: 'A form for readers to print.',
  },
  {
    kind: 'todo',
    hint: /TODO|FIXME|TB[CD]|TKTK|LOREM|[AÀ] [A-Z]/u,
    pattern:
      /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|TBC|TKTK|LOREM|(?:À|A) (?:COMPLÉTER|COMPLETER|RÉDIGER|REDIGER|VÉRIFIER|VERIFIER|REMPLACER|INSÉRER|INSERER|DÉFINIR|DEFINIR|PRÉCISER|PRECISER|RENSEIGNER|REMPLIR|SOURCER|RELIRE|AJOUTER))(?= ?[:!–—-]|\]|\)|\s*[.…]{0,3}\s*$)/gmu,
    why: 'A reminder of the writer.',
  },
  {
    kind: 'todo',
    hint: /TODO|FIXME/,
    pattern: /(?<=^[^\p{L}\p{N}\n]{0,3})(?:TODO|FIXME)(?=\s)/gmu,
    why: 'The same before what is to be done.',
  },
  {
    kind: 'todo',
    hint: SHORT_LINE,
    pattern: new RegExp(
      String.raw`(?<=^[^\p{L}\p{N}\n]{0,3})(?:(?:texte|contenu|image|photo|paragraphe|section|lien|source|citation|tableau|titre|description|article|exemple|date|prix|adresse|visuel|légende|chiffre|conclusion|introduction|partie|suite)s?\s)?(?:${TO_DO})(?:\s(?:ici|plus tard|ultérieurement|svp|avant publication))?[^\p{L}\p{N}\n]{0,4}$`,
      'gimu',
    ),
    why: 'The whole of a line that tells what is missing.',
  },
  {
    kind: 'todo',
    hint: SHORT_LINE,
    pattern: new RegExp(
      String.raw`(?<=^[\p{L}][^\n:.!?]{1,40}\s?:\s{1,2})(?:${TO_DO})[^\p{L}\p{N}\n]{0,3}$`,
      'gimu',
    ),
    why: 'A label whose value is missing.',
    falseAlarm: 'A date that is not settled yet, told so.',
  },
  {
    kind: 'lorem',
    hint: /lorem|dolor|consect|eiusmod|veniam|irure|except|perspici|ante ipsum|habitant/i,
    pattern:
      /(?:lorem\s+ipsum(?:\s+dolor|(?=\s*[.…]?\s*$))|dolor\s+sit\s+amet|consectetur\s+adipisc|sed\s+do\s+eiusmod|ut\s+enim\s+ad\s+minim|duis\s+aute\s+irure|excepteur\s+sint|sed\s+ut\s+perspiciatis|vestibulum\s+ante\s+ipsum|pellentesque\s+habitant)[^.\n]{0,200}\.?/gimu,
    why: 'Text that fills a layout.',
  },
  {
    kind: 'lorem',
    hint: /texte|contenu|text|titre|paragraphe|description|slogan|content|wordpress/i,
    pattern:
      /(?:ceci est un (?:texte|paragraphe|titre) (?:de remplissage|d['’]exemple|temporaire|fictif|factice|de substitution)|(?:votre|ton) (?:texte|contenu|titre|description|paragraphe|slogan) ici|(?:placez|insérez|saisissez|tapez|ajoutez|écrivez|entrez|collez) (?:ici )?votre (?:texte|contenu|titre|description|paragraphe)(?: ici)?|cliquez (?:ici|sur le bouton \p{L}+) pour (?:ajouter|modifier|éditer|changer) (?:du|le|ce|votre) texte|texte (?:d['’]exemple|de remplissage|factice)(?= ?[.:…]|$)|(?:this is )?(?:placeholder|dummy|sample|filler) text(?= ?[.:…]|$)|your (?:text|content|title) (?:goes )?here|bienvenue sur wordpress\. ceci est votre premier article)[^\n.]{0,100}/gimu,
    why: 'What a layout shows until it is filled.',
    falseAlarm: 'A manual that tells where to type.',
  },
];
