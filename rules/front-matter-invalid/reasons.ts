/** What the parsers of front matter say, by how it begins, and the same in French with what to do about it. */
const REASONS: readonly (readonly [begins: string, fr: string])[] = [
  ['The closing fence is missing', 'la ligne qui le ferme manque, ajoutez-la'],
  ['Nested mappings are not allowed', 'une valeur contient un deux-points, mettez-la entre guillemets'],
  ['Missing closing', 'un guillemet n’est pas refermé, fermez-le'],
  [
    'Unexpected scalar at node end',
    'du texte suit un guillemet fermant, changez les guillemets intérieurs en « »',
  ],
  ['Plain value cannot start with', 'une valeur commence par un signe réservé, mettez-la entre guillemets'],
  ['Tabs are not allowed', 'une tabulation sert de retrait, mettez des espaces'],
  ['Flow sequence', 'un crochet n’est pas refermé, fermez-le'],
  ['Flow map', 'une accolade n’est pas refermée, fermez-la'],
  ['Implicit keys need', 'un deux-points manque après une clé, ajoutez-le'],
  ['Implicit map keys need', 'un deux-points manque après une clé, ajoutez-le'],
  ['Invalid escape sequence', 'une barre oblique inverse est mal placée, doublez-la'],
  ['An object is expected', 'il faut une accolade ouvrante'],
  ['Nothing may follow the object', 'rien ne doit suivre l’accolade fermante'],
  ['A key in double quotes', 'il faut ici une clé entre guillemets droits'],
  ['A colon is expected', 'il faut un deux-points après la clé'],
  ['A comma or', 'il faut ici une virgule ou la fermeture'],
  ['The string does not end', 'un guillemet n’est pas refermé, ou un échappement est faux'],
  ['A value is expected', 'il manque ici une valeur'],
];

/** The reason in French; the parser’s own words where nothing is known of them. */
export function frenchReasonOf(reason: string): string {
  const known = REASONS.find(([begins]) => reason.startsWith(begins));
  return known ? known[1] : `« ${reason} », corrigez sa syntaxe`;
}
