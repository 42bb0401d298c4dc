/** What a word says of a page around an article. */
export interface PageWord {
  readonly kind: 'thing' | 'act' | 'platform';
  /** 2 where hardly anything but a page has it (`cookie`, `javascript`), 1 where much else has it too (`article`, `compte`). */
  readonly weight: 1 | 2;
}

// Folded. Own work: what the HTML roles and the interface words of large content systems name (navigation, account, consent,
// comments, sharing, shop), each as nouns and as acts.
const THINGS_OF_PAGES =
  'cookie newsletter infolettre javascript cgu navigateur e-mail captcha paywall traceur permalien hashtag followers';
const THINGS =
  'article commentaire reaction erreur messagerie abonne abonnee abonnement compte connexion confidentialite menu panier accueil sommaire navigation page site lien chaine application notification avis vote categorie etiquette tag publicite annonce affiliation partage preference stock livraison utilisation contenu adresse photo video recherche mot favori reseau chargement code lecture suite note redaction admin boite conditions mention droits social sociaux politique';
const ACTS =
  'ecouter ecoutez donner donnez partager partagez partage commenter commentez abonner abonnez abonne inscrire inscrivez inscrivant connecter connectez identifier identifiez accepter acceptez accepte refuser refusez rejeter fermer fermes ferme masque imprimer imprimez copier copiez suivre suivez rejoindre rejoignez telecharger telechargez activer activez actualiser rafraichir rafraichissez signaler signalez afficher masquer modifier editer voir lire retrouver retrouvez ajouter ajoutez laisser laissez aime aimer envoyer envoyez gerer recevoir recevez cliquer cliquez annuler rechercher plu repondre utilisons autoriser deconnecter noter notez poste publie publiee publies';
const PLATFORMS =
  'facebook twitter x instagram pinterest youtube linkedin whatsapp tiktok telegram bluesky mastodon messenger google';

const WORDS: ReadonlyMap<string, PageWord> = new Map([
  ...entriesOf(THINGS, { kind: 'thing', weight: 1 }),
  ...entriesOf(THINGS_OF_PAGES, { kind: 'thing', weight: 2 }),
  ...entriesOf(PLATFORMS, { kind: 'platform', weight: 1 }),
  ...ACTS.split(' ').map((form) => [form, { kind: 'act', weight: 1 }] as const),
]);

function entriesOf(words: string, word: PageWord): readonly (readonly [string, PageWord])[] {
  return words.split(' ').flatMap((one) => [one, `${one}s`, `${one}x`].map((form) => [form, word] as const));
}

/** What a folded word says of a page. */
export function pageWordOf(form: string): PageWord | undefined {
  return WORDS.get(form);
}
