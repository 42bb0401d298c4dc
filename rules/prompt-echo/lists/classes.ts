import type { WordClasses } from '../../../src/french/phrases/word-classes.ts';

/** Words of orders given to generators. Own work. */
export const ORDER_CLASSES: WordClasses = {
  write:
    'rédige|rédigez|rédiger|écris|écrivez|écrire|génère|générez|générer|crée|créez|créer|produis|produisez|produire|compose|composez|fais|faites|faire|propose|proposez|prépare|préparez',
  text: 'article|texte|billet|contenu|post|rédaction|papier|fiche',
  number:
    '200|250|300|350|400|450|500|550|600|650|700|750|800|850|900|950|1000|1200|1500|1800|2000|2500|3000',
  tone: 'professionnel|amical|neutre|chaleureux|formel|informel|engageant|conversationnel|décontracté|convivial|journalistique|pédagogique|humoristique|naturel|humain|accessible|dynamique|informatif|expert|sérieux|persuasif|simple|fluide|vivant',
  entext: 'article|articles|post|text|content|essay|paragraph|introduction|conclusion|blog|piece|copy',
  expert:
    'expert|experte|rédacteur|rédactrice|journaliste|copywriter|spécialiste|consultant|professionnel|blogueur|assistant|écrivain|auteur|concepteur-rédacteur',
};
