const PRONOUNS = "il|elle|on|ils|elles|j'|je|tu|nous|vous|l'on|c'";
const MOMENTS =
  'moment|jour|jours|endroit|endroits|lieu|lieux|époque|instant|pays|période|siècle|monde|année|années|heure|cas|moments|soir|matin|semaine|mois|hypothèse|fois|âge|date|stade|situation|région|ville|quartier|village';
/** An article that what is joined to it by ou would take as well. */
const OPEN = 'un|une|des|au|du|aux';
const DEFINITE = "le|la|les|l'|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|ce|cette|ces";
const BY_THE_DAY = 'lendemain|veille|jour|soir|nuit|peu|an|mois|matin|semaine|moment|lieu|heure';
const BEING = 'est|sont|es|suis|êtes|sommes|était|étaient|être|sera|seront|reste|restent|toujours|déjà';

/** ou, où; la, là */
export const PLACES: readonly string[] = [
  "d'|jusqu' [ou>où]",
  'au cas [ou>où]',
  'dans la mesure [ou>où] *|_',
  'là [ou>où] {subject}',
  `{determiner}|au|aux ${MOMENTS} [ou>où] ${PRONOUNS}`,
  `au|du moment|stade|point|niveau|jour|lieu|cas|soir|matin|siècle [ou>où] {subject} !${BY_THE_DAY}`,
  `à l' époque|heure|instant|endroit|adresse [ou>où] {subject} !${BY_THE_DAY}`,
  `${OPEN} ${MOMENTS} [ou>où] ${DEFINITE} {noun} {finite}`,
  // Behind a verb or a preposition, what ou joins has no verb of its own.
  `{finite}|{infinitive}|dans|dès|depuis|pour|vers|avant|après|pendant le|la|l'|un|une ${MOMENTS} [ou>où] {determiner} {nominal} {finite}|a|est|ne|n'|se|s'|sont|ont|peut|peuvent|doit|doivent`,
  `quelques|plusieurs|certains|certaines|rares|seul|seuls ${MOMENTS} [ou>où] ${PRONOUNS}`,
  'les|ces cas|jours|moments|endroits|lieux|années [ou>où] des|un|une',
  `{determiner}|au ${MOMENTS} [ou>où] seul|seuls|seule|seules|personne|rien`,
  '{determiner}|au|des|quelques|plusieurs cas [ou>où] _',
  `${MOMENTS} [ou>où] il|ils|on|je|j'`,
  `${OPEN} ${MOMENTS} [ou>où] ${DEFINITE} {nominal} ne|n'|se|s'|est|a|sont|ont|peut|peuvent|doit|doivent|était|étaient|sera|seront`,
  `{determiner}|au|aux ${MOMENTS} [ou>où] se|s' {finite}|est|sont|situe|tient`,
  "dans le|l'|les|certains cas|hypothèse|hypothèses [ou>où] {subject}",
  'là [ou>où] _',
  `partout [ou>où] ${PRONOUNS}`,
  'par [ou>où] passer|commencer|entrer|passe|passent|entre|entrent|aller|sortir',
  '[où>ou] bien .|encore|plutôt {noun}|{determiner}|{infinitive}',
  // la, là
  `[la>là] où`,
  `[la>là] ou ${PRONOUNS}`,
  '[la>là] bas|haut|dessus|dessous|dedans $',
  'jusque [la>là] .',
  `{determiner}|cette|ce jour|moment|fois|époque|point|temps|endroit|lieu|soir|nuit|matin|année|semaine|période|cas|gens [la>là] .`,
  `{determiner}|cette|ce jour|fois|moment|époque|point|gens|cas [-la>-là]`,
  `${BEING}|voilà|par [la>là] .`,
  `${BEING} [la>là] pour|dans|avec|sur|depuis|aussi|en|sans|devant|chez|que|qu'|où|dessus|dedans`,
  'celui|celle|ceux|celles [la>là]',
  'dans|sur|avec|pour|sous|vers|contre|sans|tout|toute [là>la] {noun}',
  '[là>la] plupart',
];
