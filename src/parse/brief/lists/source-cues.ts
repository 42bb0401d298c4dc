/** What says that the prompt holds an article to be rewritten. Own work. Syntax: see `phraseTable`. */
export const sourceCues: readonly string[] = [
  'this|the|that|my|our|following|below|above|original|attached|these article|text|post|story|news|piece|content|press_release|blog_post|draft|title',
  'cet|ce|mon|notre article|texte|billet|post|communique|contenu|papier|titre|document|brouillon',
  'cette|la|ma depeche|page|publication|news|version',
  'l article|texte suivant|ci_dessous|ci_joint|ci_apres|original|source|d_origine|qui_suit|fourni',
  'le|du|au texte|article|contenu|communique|document suivant|ci_dessous|ci_joint|ci_apres|original|source|d_origine|qui_suit|fourni|brut',
  'rewrite|paraphrase|rephrase|reword|translate|summarize|summarise|rewritten|spin|rework|retell',
  'reecris|reecrire|reecrivez|reecriture|reformule|reformuler|reformulez|paraphrase|paraphraser|traduis|traduire|traduisez|resume|resumer|resumez|retravaille|retravailler|adapte|adapter|remanie|reecrit|reformulation|traduction',
  'a_partir_de|a_partir_du|based_on|inspire_toi|inspirez_vous|en_t_inspirant|en_vous_inspirant|s_inspirer|d_apres|using_the|from_the|sur_la_base|en_te_basant|en_vous_basant|voici|here_is|here_s|ci_dessous|below|ci_apres|ci_joint|source_material',
  'customize|customise|personnalise|personnaliser',
];
