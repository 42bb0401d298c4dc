import type { PhraseGroup } from '../../../src/french/phrases/groups.ts';

/** Folded titles and headings of articles that give such orders as examples, or advise writers. */
const ABOUT_WRITING =
  /\b(?:seo|referencement|prompts?|chatgpt|gpt|ia|intelligence artificielle|redaction|rediger|redacteurs?|ecrire|ecriture|copywriting|contenus? web|article de blog|plagiat|mots?-cles?)\b/;

/**
 * Orders of articles, in French and English. Own work, from the ways in which people order articles from generators. `sentence`:
 * opens a sentence or stands behind a comma; `opening`: opens a sentence; `line`: is a whole line, or a label with its colon; `anywhere`: stands anywhere.
 */
export const ORDER_PHRASES: readonly PhraseGroup<'sentence' | 'opening' | 'line' | 'anywhere'>[] = [
  {
    at: 'sentence',
    why: 'The order of a text, with its length or purpose.',
    falseAlarm: 'An article that gives orders to generators as examples, without quotation marks or code.',
    phrases: [
      "<write> (moi|-moi) (un|une|le|l'|cet) <text> (de) (blog|presse) (complet|unique|original|détaillé|long|court) (d'|de|en) (au|environ|minimum|plus|entre|moins|à) (moins|de|peu|près) (d') … mots|seo|référencement|français|optimisé",
      "<write> -moi (un|une|des|le|l'|cet|ton|votre|uniquement) <text>",
      "<write> (-moi) uniquement|seulement (l'|le|la) <text>",
      "<write> (-moi) (un|une|l'|le|cet) <text> à|sur partir|la (base) (de|du|des) … suivant|suivante|suivants|ci-dessous|dessous|fourni|source|brief|consignes",
      "<write> (-moi) (un|une|l'|le|cet) <text> … avec|dans un|le ton|style <tone>",
      "<write> (-moi) (un|une|l'|le|cet) <text> … sans plagiat|répétition|répétitions|mentionner|citer|copier",
      '<write> (le|tout) (texte|article) en français (uniquement|seulement) , sans',
      "<write> (-moi) un|une|l'|le|cet <text> … ci-dessous|dessous|suivants|suivante|plagiat|subheadings",
      "en tant que|qu' <expert> … , <write>",
      'write|create|generate|produce|draft|compose (me) (a|an|the) (unique|original|detailed|french|complete|blog|new|long|short|seo|well-written|compelling|engaging|high-quality|informative) (seo|blog|optimized|seo-optimized|news|unique) <entext> (post) (in|of|about|on|with|using|that|based|from) (french|at|the)',
      'write|create|generate|produce|draft (me) a|an … <entext> (post) in|of|about|on|with|using|that|for|based',
      'write|create|generate|produce a|an … seo <entext> (post) in|of|about|on|with|using|that',
      'write|create|generate|produce a|an|the … word|words <entext>|about|on|in',
      'write|answer|respond|reply|output only|exclusively|in (in|with|the) (french|article|only|html|markdown|a)',
      'rewrite|paraphrase|translate|summarize|rephrase|reword|proofread|improve|shorten|expand this|the|following|it (following|whole|entire|text|article|content|title) (article|text|content|paragraph|news|post|to|in|into|so) (in|into|below|to|so|and) (french|your|make)',
      'customize this|the title',
      'make this|the|it|sure|them (article|text|content|that|is|the) (seo|unique|human|sound|it|article|text|content|plagiarism-free|more|100|read|is|at|seo-friendly|engaging|undetectable)',
      'let there be subheadings|headings|sub-headings|at|no',
      'create|write at least|minimum … words',
      'use|include|add|insert (the|at|a|an|some|clear) (least|following) subheadings|sub-headings|h2|h3|headings|keyword|keywords|bullet|faq|title|introduction (h3|list|points|section|title) (and|in|with|for|,|times|at)',
      "don't|never|avoid mention|cite|copy|use|include|add|plagiarism|plagiarize|repeat (the|any|ing) (source|sources|original|author|bullet|markdown|plagiarism|lists|name|passive|jargon)",
      'do not mention|cite|copy|use|include|add|plagiarism|plagiarize|repeat (the|any|ing) (source|sources|original|author|bullet|markdown|plagiarism|lists|name|passive|jargon)',
      'keep the|a|it tone|same|meaning|length|under|facts (meaning|tone|length|of|words|neutral)',
      'act as|like (if) (a|an|you) (seo|expert|professional|content|journalist|copywriter|french|writer|experienced|were)',
      'you are|act|imagine|pretend (now|as) (you|are) a|an (highly) (expert|professional|experienced|seo|french|senior|skilled|talented|helpful) (seo|content|french|web) writer|expert|journalist|copywriter|editor|blogger|assistant|specialist',
      'please write|rewrite|make|ensure|generate|translate|use|provide|summarize|paraphrase|keep|avoid (a|an|the|this|that|sure) (article|text|title|following)',
      'can|could|would you (please) write|rewrite|create|generate|translate|summarize|make|paraphrase',
      'i want|need|would (like) you to',
      'i want|need (an|a) (seo|blog) article|text',
    ],
  },
  {
    at: 'line',
    why: 'The head of an order or of what came with it.',
    falseAlarm: 'A list of instructions under such a head.',
    phrases: [
      'mots-clés|mot-clé|termes|expressions|informations|points|éléments|sections à intégrer|utiliser|inclure|placer|insérer|traiter|aborder|développer :',
      'texte|article|contenu|document|dépêche|titre source|original|originale|initial|à|fourni (réécrire|traduire|reformuler|résumer|corriger|paraphraser|optimiser) :',
      "voici (le|l'|un|mon|les) texte|article|contenu|dépêche|paragraphe|titre|brief|consignes|informations|mots-clés (source|original|à|suivants) (réécrire|traduire|reformuler|résumer|corriger|optimiser|paraphraser|respecter|intégrer|utiliser|inclure)",
      'consigne|consignes|prompt|instructions|brief (seo|générales|de|à|éditoriales|système|utilisateur) (rédaction|respecter|suivre) :',
      'prompt|system|user|assistant|utilisateur|système (prompt|message) :',
      'sujet|thème|titre … longueur|ton|mots-clés|style|public|mots :',
      'longueur|ton|public|style|format attendu|attendue|souhaité|souhaitée|demandé|demandée|exigé|voulu :',
      'source text|article :',
      'format|langue|ton de sortie|réponse|rendu :',
      'ton|votre|ta rôle|mission|tâche :',
      'rôle|role|tâche|task|persona : (tu|rédacteur|rédige|rédiger|you|write|expert|journaliste|act)',
    ],
  },
  {
    at: 'anywhere',
    why: 'A condition set to a text.',
    unlessAbout: ABOUT_WRITING,
    phrases: [
      'make this article seo',
      'let there be subheadings',
      'seo compatible|friendly|optimized article',
      'customize this title in',
      'create|write at least|minimum <number> words',
      'the article|text|content|post|title should|must|needs|has (not) (to) be|have|contain|include|mention|start|end (at|a|an|the|written|unique|around|between|in) (least|unique|original|seo|written|in|words|minimum|french|about|plagiarism-free|engaging|long|subheadings|keyword|headings)',
      'plagiarism-free|plagiarism free',
      'unique and plagiarism-free|original|human-like',
    ],
  },
];
