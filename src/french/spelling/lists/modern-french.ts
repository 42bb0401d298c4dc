/*
 * French words in use that dictionary-fr does not hold yet: clipped forms, new words, terms of the web and of computing, of the
 * table and of regions.
 * Lower case, singular. Source: our own work. Licence: MIT.
 */

/** Nouns and adjectives; a feminine in -e and a plural in -s are implied. */
export const NEW_NOUNS: ReadonlySet<string> = new Set(
  `cerfa ndlr dispo appli chapô visio requêtage hashage écoresponsabilité microservice autoentrepreneur webconférence
  télétravaillable trottinettiste vélotaf vélotafeur upcyclage désinfox twittosphère streameur streameuse hackeur hackeuse
  référenceur référenceuse gamification ubérisation refactorisation mémoïsation désérialisation transpilation
  précompilation prérendu mégadonnée challengeant bankable instagrammable adelphité agentivité neurodivergent
  mégabassine mégafeu écoanxiété écoanxieux écoanxieuse solastalgie agrivoltaïsme microdose covid euronaute microfusée
  réutilisabilité écoconçu déstockeur composabilité focalisable mutatif mutative macronisme macroniste
  patou accra kimchi dashi panko tempeh ramen udon socca panisse bagnat amann cipaille guedille sloche comballe pastéis miradouro
  traileur traileuse padel crossfit burpee vlogueur vlogueuse yoyo busway bancomat désimperméabilisation zika pfas musl`.split(
    /\s+/,
  ),
);

/** Verbs in -er, without their ending. */
export const NEW_VERBS: ReadonlySet<string> = new Set(
  `refactoris débugu backlink ludifi ubéris scal désérialis mémoïs transpil upcycl googlis skyp spoil tchat obfusqu
  télétravaill dézoom hardcod masteris sanitis désimperméabilis devis streem stream taggu merg link lint scop wrapp`.split(
    /\s+/,
  ),
);
