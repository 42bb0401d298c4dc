import { once } from '../../../src/document/once.ts';
import { FIELD_NAMES, LAYOUT_NAMES, ORDERS, TO_DO } from './names.ts';
import type { PlaceholderPattern } from './pattern.ts';

const END = String.raw`(?![\p{L}\p{N}])`;
const NO_LINK = String.raw`\](?!\()`;

/** Orders, fields and marks of templates, between brackets of any kind. */
export const BRACKETED_PATTERNS: readonly PlaceholderPattern[] = [
  {
    kind: 'instruction',
    hint: /\[/,
    pattern: once(
      () =>
        new RegExp(String.raw`\[[^\p{L}\p{N}\][\n]{0,4}(?:${ORDERS})${END}[^\][\n]{0,160}${NO_LINK}`, 'giu'),
    ),
    why: 'An order of something to be put there.',
    falseAlarm: 'A quotation completed by its editor with a verb in the infinitive.',
  },
  {
    kind: 'instruction',
    hint: /\(/,
    pattern: once(
      () =>
        new RegExp(
          String.raw`\(\s*(?:(?:insérer|insérez|insert)\s(?:ici|un|une|le|la|l['’]|votre|vos|des|here|a|an|the|your|${LAYOUT_NAMES})|(?:lien vers|link to|lien à|lien ici|nom de votre)\s?[^()\n]{1,6})[^()\n]{0,120}\)`,
          'giu',
        ),
    ),
    why: 'The same between round brackets.',
    falseAlarm: 'A recipe or a manual that gives an order in brackets.',
  },
  {
    kind: 'instruction',
    severity: 'warning',
    hint: /\(/,
    pattern: once(
      () =>
        new RegExp(
          String.raw`\(\s*(?:inclure|placer|mettre|ajouter|ajoutez|add|citer|remplacer par)\s(?:ici\s)?(?:un |une |le |la |l['’]|votre |vos |des |a |an |the |your )?(?:${LAYOUT_NAMES})[^()\n]{0,120}\)`,
          'giu',
        ),
    ),
    why: 'The same with a verb that a manual uses too.',
    falseAlarm: 'A manual that tells what its readers put there.',
  },
  {
    kind: 'instruction',
    hint: /\(/,
    pattern: once(
      () =>
        new RegExp(
          String.raw`\((?:[^()\n]{1,40}\s)?(?!à venir)(?:${TO_DO})(?:\s(?:ici|plus tard|avant publication|svp))?\s?[.…]{0,3}\)|\(\s?à (?:préciser|déterminer|trouver)\s?\)`,
          'giu',
        ),
    ),
    why: 'What is still to be done, between round brackets.',
    falseAlarm: 'A form that tells its readers what to fill in.',
  },
  {
    kind: 'instruction',
    severity: 'warning',
    hint: /\(/,
    pattern: once(
      () =>
        new RegExp(
          String.raw`\((?:[^()\n]{1,40}\s)?(?!à venir)(?:${TO_DO})\s(?:avec|par|selon|dès|d['’]ici|en fonction) [^()\n]{1,40}\)`,
          'giu',
        ),
    ),
    why: 'The same with what it depends on.',
    falseAlarm: 'A manual of a model: what its readers replace, and by what.',
  },
  {
    kind: 'instruction',
    hint: /\(/,
    pattern: () =>
      /\((?:source|sources|chiffres?|lien|liens|citation|référence|nom|montant|donnée|données|statistique|info|information)s? (?:à|manquante?s?|nécessaire|to)(?: (?:confirmer|préciser|trouver|sourcer|ajouter|insérer|définir|come|add|check))?\)/giu,
    why: 'A source or a figure that is missing.',
  },
  {
    kind: 'field',
    hint: /\[/,
    pattern: once(
      () =>
        new RegExp(
          String.raw`\[\s*(?:votre|vos|ton|ta|tes|notre|your|my|our)\s[^\][\n]{1,60}${NO_LINK}`,
          'giu',
        ),
    ),
    why: 'A field that names what the reader of the draft must give.',
  },
  {
    kind: 'field',
    hint: /\[/,
    pattern: once(
      () =>
        new RegExp(
          String.raw`\[[^\][\n]{1,60}\s(?:${TO_DO}|à confirmer|à préciser|à fournir|ici|here|to (?:add|come|confirm|complete|check)|manquante?s?|needed|nécessaire)[.…]{0,3}\s?${NO_LINK}`,
          'giu',
        ),
    ),
    why: 'What is still to be found, named.',
  },
  {
    kind: 'field',
    hint: /\[/,
    pattern: once(
      () =>
        new RegExp(
          String.raw`(?<![\p{L}\p{N}])\[\[?\s?(?:${FIELD_NAMES})(?:\s?[,/&+]\s?(?:${FIELD_NAMES})|\s(?:d['’]|de l['’]|(?:et|ou|de|du|des|de la|à|en|pour|sur|of|the|exact|exacte|complet|complète|précis|précise|concerné|concernée|actuel|récent|récente|officiel|local|locale|\d{1,2})${END})[^\][\n]{0,60}|s?)\s?\??\s?\]?${NO_LINK}`,
          'giu',
        ),
    ),
    why: 'A field that names its value.',
    falseAlarm: 'A model of a letter, outside quotation marks and code.',
  },
  {
    kind: 'field',
    hint: /\[/,
    pattern: once(
      () =>
        new RegExp(
          String.raw`\[(?!(?:vid[ée]os?|photos|images)\])\s?(?:${LAYOUT_NAMES})${END}(?:\s?(?::|–|—|-|\d)|\sd['’]|\s(?:vers|de|du|des|interne|externe|to|of|ici|comparatif|comparative|récapitulatif|illustrant|montrant|principale?|avec|sur|about|showing|with|on|client|clients|concret|concrète|expert|à)${END}|\s?(?=\]))[^\][\n]{0,160}${NO_LINK}`,
          'giu',
        ),
    ),
    why: 'A picture, a link or a passage described where it was to stand.',
    falseAlarm: 'A transcript that describes what is shown.',
  },
  {
    kind: 'field',
    hint: /</,
    pattern: once(
      () =>
        new RegExp(
          String.raw`<{1,2}\s?(?:(?:votre|vos|ton|ta|tes|your|notre)\s[^<>\n]{1,60}|(?:${ORDERS})${END}[^<>\n]{1,100}|(?:${FIELD_NAMES})(?:\s(?:de|du|des|d['’]|et)[^<>\n]{0,50})?)\s?>{1,2}`,
          'giu',
        ),
    ),
    why: 'The same between angle brackets.',
    falseAlarm: 'The form of a command, outside code.',
  },
  {
    kind: 'template',
    hint: /%/,
    pattern: () =>
      /%(?!(?:PATH|APPDATA|LOCALAPPDATA|TEMP|TMP|USERPROFILE|USERNAME|HOMEPATH|HOMEDRIVE|WINDIR|SYSTEMROOT|PROGRAM\w+)%)[A-Z][A-Z_]{2,30}%/gu,
    why: 'A field of a mail merge that nothing filled in.',
    falseAlarm: 'A variable of Windows outside code; the usual ones are set apart.',
  },
  {
    kind: 'template',
    hint: /[%#@{<$*[]/,
    pattern: once(
      () =>
        new RegExp(
          String.raw`(?<![\p{L}\p{N}])(?:[%#@]{1,2}|\{|\{%|\$\{?)(?:${FIELD_NAMES})(?:_[\p{L}\d_]{1,30})?(?:[%#@]{1,2}|%?\})(?![\p{L}\p{N}])`,
          'giu',
        ),
    ),
    why: 'The same around the name of a field.',
  },
  {
    kind: 'template',
    hint: /[%#@{<$*[]/,
    pattern: () =>
      /\{\{\s?[^{}\n]{1,60}\}\}|<%[^%\n]{1,60}%>|\$\{[A-Za-z_][\w.]{0,40}\}|\*\|[A-Z_]{2,30}\|\*|%%[A-Za-z_]{2,30}%%|\[%[^%\n]{1,40}%\]|(?<![\p{L}\p{N}])\{[a-zà-ÿ]{2,20}(?:[_ ][a-zà-ÿ]{1,20}){1,5}\}|(?<![\p{L}\p{N}])\$[A-Z]{3,20}_[A-Z_]{2,30}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])#[A-Z]{3,20}(?:_[A-Z]{2,20})*#/gu,
    why: 'A mark of a template that nothing filled in.',
    falseAlarm: 'An article on templates that shows such marks outside code.',
  },
];
