/** What a sentence shows of a writer who hands a text to a client. One alone says nothing: see `meetings.ts`. Own work. */
export const CUE_PHRASES = {
  /** The writer. */
  writer: ["je|j'|moi|-moi|me|m'|-je", "i|i'm|i'd|i'll|i've|me|my"],
  /** The one who ordered the text. */
  client: ["vous|tu|te|t'|toi|votre|vos|ta|tes|-vous|-tu", "you|your|you'd|you're"],
  /** What bloggers write, too. */
  article: ['<article>', 'blog post|article', 'article|story|guide|summary'],
  /** What only writers at work call it. */
  draft: [
    '<draft>',
    'le|ce|mon rendu|livrable|résultat',
    'premier jet',
    'text|copy|piece|rewrite|translation|content|outline',
  ],
  /** The text itself, pointed at. */
  this: [
    'cet|cette|ce (première|nouvelle) article|texte|version|contenu|billet|brouillon|rédaction|traduction',
    "l' article",
    'le|votre|la texte|version|article|billet|contenu (ci-dessus|ci-dessous|final|livré)',
    'this|the article|text|version|post|piece|draft',
  ],
  /** Parts of a text, and what it is written with. */
  part: [
    '<part>',
    'mot|mots clé|clés|clef|clefs',
    "appel|appels à l' action",
    'liens internes',
    'title|titles|heading|headings|headline|headlines|intro|paragraph|paragraphs|keyword|keywords|subheadings|meta|tags|examples|hook',
  ],
  /** How a text is written. */
  manner: ['<manner>', 'le|un|ce|du|au|son ton', 'tone|voice|length|style|wording|structure|format'],
  /** What is asked of a text that is ordered. */
  spec: [
    'seo|plagiat|markdown|html|wordpress|h2|intertitres|sous-titres|journalistique|méta-description|google|yoast',
    'référencement (naturel)',
    'entre crochets',
    'densité (de) (mot-clé|mots-clés|mots)',
    "prêt|prête à|pour (être|l'|la|une) publi*|copi*|coll*|intégr*|insér*|emploi|relecture|envoi*|mise",
    'article|texte|billet|version|contenu|brouillon|rédaction|post|papier|communiqué|fiche (bien|entièrement|complètement) (rédigé*|structur*) réécri*|remani*|reformul*|retravaill*|raccourci*|corrig*|optimis*|tradui*|revu|revue|repris|reprise|allég*|enrichi*|condens*|simplifi*|rédigé*|adapté*|étoff*|peaufin*|final|finale|terminé*|achevé*|demandé*|définiti*|révis*|amélior*|humanis*|alternativ*',
    'version|texte|article|variante (nettement|beaucoup|un) (peu) plus|moins court|courte|long|longue|fluide|dynamique|claire|clair|concise|concis|vivante|vivant|simple|synthétique|percutante|percutant|engageante|engageant|humaine|humain|naturelle|naturel|directe|direct|accessible|robotique|formelle|formel|punchy|chaleureux|chaleureuse|technique|scolaire|neutre|détaillée|détaillé|étoffée|aérée|rythmée',
    'ton|style|registre (nettement|beaucoup|un) (peu) plus|moins|journalistique|professionnel|chaleureux|neutre|conversationnel|formel|direct|décontracté|informatif|soutenu',
    'première|deuxième|troisième personne',
    'français québécois',
    'seo|seo-optimized|seo-friendly|markdown|plagiarism|word|words|rewritten|translated|french|polished|revised',
  ],
  /** The gesture of handing over. */
  hand: [
    'voici|voilà|ci-dessous|ci-après|ci-joint|ci-joints|ci-dessus|ici|trouverez|trouveras|tenez|tiens',
    'qui suit',
    'plus bas',
    'en dessous',
    "je vous|te|t' (ai) (donc) livr*|remet*|transmet*|soumet*|propos*|présent*|adress*|partag*|laiss*|envoi*",
    'here is|are|you|it',
    "here's|below|attached",
  ],
  /** The text was ordered, told in words that only an order has. */
  brief: [
    'votre|ton|ta|vos|tes <brief>',
    'le|les|la <brief> données|donné|transmis|transmise|transmises|fournies|fourni|fournie|reçues|reçu|demandées|initial|initiales',
    "que|dont vous|tu m'|me|nous (l'|les) avez|as|aviez|avais|a (bien) <gave>",
    'comme|tel|telle|tels (que) (vous) (l) demandé|demandée|convenu|convenue|souhaité|indiqué|précisé',
    "comme vous|tu (me) (le|l') (avez|as|aviez|avais) <gave>",
    'que|comme|dont vous|tu (me) (le|l) souhaitiez|demandiez|vouliez|pointiez|mentionniez|évoquiez|attendiez|indiquiez|voulais|demandais|pointais|attendais',
    'au|du|le|ce brief|prompt',
    'comme vous|tu (le|l) souhaitiez|souhaitez|vouliez|voulez|voulais|souhaitais|veux|souhaites|désiriez',
    "comme vous|tu (me) l' avez|as|aviez|avais <gave>|souhaité",
    'conformément|fidèle|fidèlement|conforme à|aux|au vos|votre|tes|ta|ton <hope>',
    'your brief|instructions|outline|guidelines|prompt|requirements|specifications|notes',
    'as you|requested (asked|requested|wanted|specified)',
    'you asked|requested|provided|shared|gave|wanted|sent|specified|supplied (me)',
    "you've asked|requested|provided|shared|given|sent|specified|supplied",
  ],
  /** The same in words that shops have, too. */
  order: [
    'votre|ta|vos|tes|ton <hope>',
    "vous|tu (m'|me|l'|les) (l'|les) avez|as|aviez|avais <gave>",
    'demandé|demandée|demandés|demandées|attendu|attendue|attendus|souhaité|souhaitée|souhaités|requis|requise|imposé|fourni|fournis|fournie|fournies|convenu|convenue',
    'comme convenu|demandé|prévu|promis',
    'your request|feedback|needs|expectations|comments|preferences',
    'requested|provided|desired|as',
  ],
  /** The writer works, or has worked, on it. */
  does: [
    "je|j' (<pro>) (<pro>) (<aux>) (<adv>) (<adv>) (<link>) (<pro>) <work>",
    "je|j' (<pro>) (<pro>) (<aux>) (<adv>) … en à|au|veillant|respectant|conservant|gardant|évitant|intégrant|soignant|variant|tenant|suivant",
    'je (me) (suis) appuyé|basé|inspiré|efforcé|attaché|concentré',
    "je m' en|y occupe|charge|attelle|mets|colle",
    "j' ai (bien|attentivement) reçu|lu|compris|noté|pris|suivi|étudié|analysé|parcouru",
    "je (vous|te|t') fais|prépare|ponds|refais|bosse|attaque",
    "je me suis permis d'|de",
  ],
  /** The same in English, which no French author speaks. */
  idoes: [
    "i|i'll|i've|i'd|i'm (have|will|can|also|then|happy) (also|now|to) (happily) <enwork>",
    'happy|glad to <enwork>',
  ],
  /** It names the text, and says no more: where a sentence begins. */
  label: [
    '<article>|<draft>',
    'nouvelle|autre|première|deuxième|ma|votre|ton <draft>|<article>',
    'votre|ton|ta (nouvel|nouvelle) <draft>|<article>',
    "proposition d'|de <article>|<draft>",
  ],
  /** Work, by whomever. */
  works: ['<work>', '<enwork>'],
  /** The writer offers. */
  offers: [
    "je m' en|y occupe|charge|attelle|mets|colle",
    'je (<pro>) peux|pourrais|pourrai|saurai|puis',
    'je suis (aussi|également|bien|tout) (à) (fait) prêt|prête|disposé|disposée|disponible|partant|partante',
    'je me|reste tiens|disponible|prêt|dispo (prêt|prête) (à|pour)',
    "que je|j' (<pro>) (<pro>) <work>",
    'puis|dois|pourrais|devrais|peux -je',
    "i can|could|i'd|i'll|am (also|gladly|happily|happy|gladly)",
    "i'd be|i'm happy|glad|able (to)",
    'want|like|need|prefer me to',
    'should|shall|could|may|can i',
  ],
  /** Work goes on. */
  more: [
    'aussi|également|ensuite|encore|plutôt|autre|autres|second|seconde|deuxième',
    'en plus|complément|outre',
    'also|another|instead',
  ],
  /** The client may choose. */
  asks: [
    'si besoin|nécessaire|souhaité|utile|voulu',
    'au besoin',
    "si vous|tu (le|l'|en) (<wish>|avez|as|jugez|juges|trouvez|trouves|pensez|penses)",
    "si cela|ça|celui-ci|celle-ci|ce (vous|te|t') va|convient|intéresse|plaît|aide|arrange|dit",
    '<wish> -vous|-tu',
    '<tell> -moi|-le',
    '<tell> (juste|simplement) un mot',
    "n' hésitez|hésite (surtout) pas",
    'libre à vous|toi',
    'à votre|ta (entière) disposition|écoute',
    "il vous|te|suffit (suffit) de|d'",
    "vous|tu n' avez|as qu' à",
    'un mot|signe de votre|ta',
    'sur (simple) demande',
    'vous|tu pouvez|peux|pourriez|pourrais (aussi|également|toujours|encore|bien) me',
    "qu' en pensez|penses -vous|-tu",
    'vous|te convient|conviennent|conviendrait|irait|va|plaît|conviendra',
    'le cas échéant',
    'intéressé|intéressée|partant|preneur|preneuse',
    'would you like|prefer|want',
    'do you want|need|prefer',
    'let me know',
    'feel free',
    'if you|that|this|it|needed|helpful|so',
    'just tell|say|ask|let',
    'tell me',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
