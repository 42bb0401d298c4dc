import type { WordClasses } from '../../../src/french/phrases/word-classes.ts';

/** Stems and words out of which the cues of `cues.ts` are made. Own work. Verbs by stems: any form of them counts. */
export const CUE_WORDS: WordClasses = {
  // Work on a text.
  work: 'rédig*|écrire|écris|écrit|écrive|écrirai|réécri*|récri*|reformul*|paraphras*|adapt*|raccourc*|allong*|rallong*|développ*|approfond*|ajust*|modifi*|tradui*|compléter*|compléte*|complète*|complétai*|retravaill*|ajout*|optimis*|fourni*|livrer*|proposer*|propose|enrichi*|étoff*|condens*|résum*|simplifi*|peaufin*|affin*|personnalis*|déclin*|remani*|restructur*|réorganis*|corrig*|correc*|allég*|nuanc*|détaill*|transform*|convert*|reprend*|repris*|reprenn*|revoi*|revu*|revoir|relir*|relu*|générer*|génère|généré*|insér*|intég*|intèg*|inclu*|suggér*|suggèr*|soign*|struct*|veill*|évit*|vulgaris*|dynamis*|rendre|rende|rends|rendu|creus*|recentr*|harmonis*|humanis*|commenc*|déroul*|adress*|resserr*|retravers*|épur*|gard*|conserv*|plac*|cass*|adopt*|écourt*|coup*|laiss*|mis|mette|choisi*|tenu|limit*|amélior*|refai*|refer*|refond*|reformat*|mettre|bâti*|compos*|prépar*|conçu*|concev*|concoct*|prolong*|élabor*|rédac*|produi*|muscl*|resserr*|supprim*|retir*|remplac*|varier|varié|varie|respect*',
  enwork:
    'rewrit*|rewrote|write|written|wrote|short*|expand*|length*|translat*|edit*|adapt*|adjust*|chang*|revis*|refin*|polish*|draft*|turn|make|made|trim*|rephras*|rework*|restructur*|optimi*|summari*|condens*|tailor*|tweak*|add|added|provide|generat*|produc*|creat*|suggest*|includ*|structur*|kept|follow*|prepar*|convert*|craft*|put',
  // The text, by its kind; what only those who work on it call it; its parts; its manner.
  article:
    'article|articles|billet|post|posts|chronique|communiqué|papier|guide|dossier|fiche|publication|tutoriel|newsletter|résumé|carrousel',
  draft:
    'version|versions|brouillon|ébauche|mouture|texte|contenu|rédaction|réécriture|reformulation|variante|variantes|draft|traduction',
  part: 'titre|titres|intertitre|intertitres|sous-titre|sous-titres|introduction|intro|conclusion|chapô|chapeau|accroche|accroches|paragraphe|paragraphes|section|sections|partie|parties|passage|passages|faq|méta-description|méta-descriptions|métadescription|meta-description|méta|balise|balises|mot-clé|mots-clés|mots-clefs|plan|structure|encadré|transitions|transition|phrases|phrase|répétitions|jargon|superlatifs|anglicismes|slug|exemples|maillage|cta|hashtags|h1|h2|h3|chiffres|sources',
  manner:
    'style|registre|longueur|angle|format|vocabulaire|formulations|formulation|tournures|tutoiement|vouvoiement|rythme',
  // What stands between the subject and its verb.
  pro: "me|m'|vous|te|t'|l'|le|la|les|en|y|lui",
  aux: 'ai|vais|peux|pourrais|pourrai|serai|serais|suis|puis|saurai|veux|tiens|passe|commence|viens|propose|reste|tâcherai|ferai',
  adv: 'donc|aussi|également|bien|volontiers|encore|ensuite|alors|maintenant|déjà|entièrement|complètement|volontairement|volontiers|simplement|légèrement|plutôt|toujours|ainsi|tout|notamment|pris|essayé|tenté|cherché|soin|fait|prêt|prête|disposé|disposée|disponible|ravi|heureux|partant|mesure|sorte|pas|parallèle',
  link: "de|d'|à|en|pour|la|les|l'|votre|vous|t'|te|ton|aussitôt",
  wish: 'souhaitez|souhaites|souhaiteriez|souhaiterais|voulez|veux|voudriez|voudrais|désirez|désires|désireriez|désirerais|aimeriez|aimerais|préférez|préfères|préféreriez|préférerais',
  gave: 'transmis*|fourni*|envoy*|donné*|communiqu*|indiqu*|confié*|partagé*|demandé*|soumis*|précis*|adressé*|spécifi*|décrit*|commandé*|réclam*|suggér*|relev*|fixé*|évoqu*|mentionn*|listé*|joint*|pointé*',
  tell: 'dites|dis|indiquez|indique|précisez|précise|donnez|donne|envoyez|envoie|communiquez|communique|transmettez|transmets|partagez|partage|signalez|signale|faites|fais',
  brief:
    'brief|consigne|consignes|instruction|instructions|indications|directives|prompt|cahier|canevas|trame|charte|exigences|contraintes',
  hope: 'demande|requête|attentes|critères|remarques|remarque|retours|retour|besoins|précisions|souhaits|souhait|goûts|préférences|commande|recommandations|sources|plan|notes|document|documents|ligne|objectifs',
};
