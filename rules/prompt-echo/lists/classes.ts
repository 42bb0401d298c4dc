import type { WordClasses } from '../../../src/french/phrases/word-classes.ts';

/** Words of orders given to generators. Own work. */
export const ORDER_CLASSES: WordClasses = {
  write:
    'rédige|rédigez|rédiger|écris|écrivez|écrire|génère|générez|générer|crée|créez|créer|produis|produisez|produire|compose|composez|fais|faites|faire|propose|proposez|prépare|préparez',
  rewrite:
    'réécris|réécrivez|réécrire|reformule|reformulez|reformuler|paraphrase|paraphrasez|paraphraser|traduis|traduisez|traduire|résume|résumez|résumer|remanie|remaniez|corrige|corrigez|améliore|améliorez|développe|développez|condense|condensez|raccourcis|raccourcissez|transforme|transformez',
  use: 'utilise|utilisez|utiliser|intègre|intégrez|intégrer|insère|insérez|insérer|place|placez|ajoute|ajoutez|ajouter|inclus|incluez|inclure|mets|mettez|emploie|employez|répète|répétez|prévois|prévoyez|glisse|glissez',
  text: 'article|texte|billet|contenu|post|rédaction|papier|fiche',
  number:
    '200|250|300|350|400|450|500|550|600|650|700|750|800|850|900|950|1000|1200|1500|1800|2000|2500|3000',
  least: "d'|de|en|entre|environ|(au)",
  polite: [
    "peux|pourrais|pouvez|pourriez|veux|voudrais -tu|-vous (me|m')",
    "je veux|souhaite|voudrais|aimerais que tu|vous (me|m')",
    "j' aimerais que tu|vous (me|m')",
    'il faut|faudrait que tu|vous (me)',
    'merci de (bien|me) (vouloir) (me)',
  ],
  do: '<write>|<rewrite>|rédiges|rédigiez|écrives|écriviez|réécrives|reformules|reformuliez|traduises|génères|crées|résumes|corriges|améliores|proposes',
  tone: 'professionnel|amical|neutre|chaleureux|formel|informel|engageant|conversationnel|décontracté|convivial|journalistique|pédagogique|humoristique|naturel|humain|accessible|dynamique|informatif|expert|sérieux|persuasif|simple|fluide|vivant',
  part: 'sous-titres|intertitres|titres|h2|h3|introduction|conclusion|faq|accroche|méta-description|meta-description|métadescription|chapô|paragraphes|tableau|puces|listes|liste|appel|mots-clés|mot-clé|balises|exemples|liens|hashtags|emojis|émojis|title',
  entext: 'article|articles|post|text|content|essay|paragraph|introduction|conclusion|blog|piece|copy',
  expert:
    'expert|experte|rédacteur|rédactrice|journaliste|copywriter|spécialiste|consultant|professionnel|blogueur|assistant|écrivain|auteur|concepteur-rédacteur',
};
