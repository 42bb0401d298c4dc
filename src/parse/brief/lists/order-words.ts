import { foldedWords } from '../fold.ts';
import { formsOf } from './verb-forms.ts';

const englishVerbs: ReadonlySet<string> = new Set(['deliver', 'consider', 'cover']);

// Verbs by which people order a text, in the forms they use.
const baseVerbs = foldedWords(`
  write create make generate produce draft compose rewrite rephrase paraphrase translate summarize summarise customize customise optimize
  optimise use include add insert put keep ensure let give provide follow structure format avoid mention target adapt turn transform
  convert expand improve start be act help prepare deliver
  ecris ecrire ecrivez redige rediger redigez cree creer creez fais faire faites genere generer generez produis produire produisez
  compose composer reecris reecrire reecrivez reformule reformuler reformulez traduis traduire traduisez resume resumer resumez
  personnalise personnaliser optimise optimiser optimisez utilise utiliser utilisez inclus inclure incluez ajoute ajouter ajoutez insere
  inserer inserez mets mettre mettez garde garder gardez assure donne donner donnez fournis suis respecte respecter respectez structure
  structurer structurez evite eviter evitez adapte adapter adaptez transforme transformer integre integrer integrez prevois prevoir
  prevoyez place placer commander commence reprends reprendre reprenez rallonge rallonger raccourcis raccourcir sois soyez peux pouvez pourrais pourriez aide prepare preparer livre livrer
`);

// "vous rédigerez", "tu évites".
const frenchForms = [...baseVerbs]
  .filter((verb) => verb.endsWith('er') && !englishVerbs.has(verb))
  .flatMap((verb) => formsOf(verb.slice(0, -2)).split('|'));

/** Verbs by which people order a text, in the forms they use. Own work. Folded. */
export const orderVerbs: ReadonlySet<string> = new Set([...baseVerbs, ...frenchForms]);

/** Words that show that a sentence speaks of the text to be written. Own work. Folded. */
export const briefWords: ReadonlySet<string> = foldedWords(`
  article articles texte text texts contenu content billet post posts blogpost brief redaction copy fiche guide tuto tutoriel
  newsletter landing veux voudrais voudrait aimerais souhaite souhaitons souhaiterais voulons faut faudrait besoin cherche want need
  needs looking like would should must please svp stp merci doit devra devrait doivent commande order draft
  length longueur output papier sujet version requirements attendu attendons compter comporter contenir contenant comportant comprenant compris comportera comprendra contiendra communique depeche news
`);

/** Words of orders that order nothing by themselves. Own work. Folded. */
export const fillers: ReadonlySet<string> = foldedWords(`
  a an the this that these those it its of in on for to with and or as at by from into be is are will should must have has had do
  i you we me us my your our please kindly can could would want need needs like so also then now just all any some there here
  at least length long total about well very new following below above make sure ensure hi hello hey dear thanks thank much advance regards best
  le la les l un une des du de d en au aux et ou pour par avec sur dans ce cet cette ces se s il elle on je tu vous nous
  me m te t moi mon ma mes ton ta tes votre vos notre nos son sa ses leur leurs qui que qu c est sont sera soit etre ait
  ai as a avoir fait faire fasse fera doit doivent devra devrait faut faudrait veux voudrais voudrait aimerais souhaite souhaiterais voulons souhaitons besoin
  donc alors puis ensuite aussi bien tres tout toute tous toutes plus ne pas n y si afin comme ici voici
  long longueur total environ merci svp stp s'il plait plait cordialement bonjour salut bonsoir coucou hello
  avance bonne journee soiree beaucoup cordial ok okay yes oui no non
  article articles texte text contenu content billet blog post posts blogpost redaction copy piece draft brouillon page papier
  obligatoire obligatoires imperatif mandatory required
  qualite quality unique original originale web en ligne
  h1 h2 h3 minimum maximum
  ci dessous joint apres suivant suivante source partir above original article document attached
`);

/** What lengths are counted in: a sentence that counts them speaks of the text to be written. Own work. Folded. */
export const countedWords: ReadonlySet<string> = foldedWords('mot mots word words');

/** Words that greet or thank: no order, and nothing to understand. Own work. Folded. */
export const greetings: ReadonlySet<string> = foldedWords(`
  hi hello hey dear thanks thank you regards best cheers team bonjour salut bonsoir coucou merci avance d cordialement bien a vous
  bonne journee soiree a bientot toi ok so much in advance kind sincerely beaucoup par
`);

/** What may stand before the verb of an order. Own work. Folded. */
export const openings: ReadonlySet<string> = foldedWords(`
  please kindly can could you i we need want would like to me us your task is help ok so now hi hello then and also next finally hey
  peux pouvez pourrais pourriez tu vous s il te plait svp stp merci de d bien vouloir je nous voudrais voudrait veux voulons souhaite
  souhaitons souhaiterais aimerais besoin ai avons faut faudrait que qu bonjour salut alors donc et puis ensuite enfin me m il la
  le les l en dois devez moi
`);
