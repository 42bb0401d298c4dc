/*
 * French words in h- before which nothing is elided (le haricot, la honte). Lower case.
 * Source: our own work, from the usage that French dictionaries mark (h aspiré). Licence: MIT.
 * Where usage knows both (hyène, Hollywood, Hitler, Hugo, hiéroglyphe, hertz) the word is left out.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Beginnings of words with an aspirated h. */
export const ASPIRATED_H_STEMS: ReadonlySet<string> = words(`
  hâbl hach hack haddock hadj hagard haie haillon hain haï halag halbran halet halèt hall halo halt hâl hamac hamburger
  hambourg hameau hammam hampe hamster hanap hanch hand hangar hanneton hanovr hanse hanséat hant happ haquen haquet
  harang haras harass harcel harcèl hard harem hareng harfang hargn haricot harki harnach harnais harpe harpi harpon
  hasard hasch hât hauban haubert hauss haut havan hâv havre hayon heaum héraut hériss herni héron herse hersa hersé
  hennin henni henné hessois hêtr heurt hibou hickory hideu hideus hiérarch highland hiss hittit hobb hobereau hoch hockey
  hold holland homard hondur hong honni hont hooligan hoquet hord horion hors hotte houblon houill houl houpp houpet
  hourd hourra houspill houss hovercraft hoyau hublot huche huchet huée huer hué huguenot huit hulott hulul hune hunier
  hupp hurl huron hussard hussit husky huskies hutt hutu
`);

/** Whole words with an aspirated h, too short to be the beginning of others. */
export const ASPIRATED_H_WORDS: ReadonlySet<string> = words(`
  ha hâ hé hein hep hi hic ho holà hop hou hum hun huns hue hase hases hart harts haro halal hallal haka hakas hadith
  hadiths haggis hale haler halé halée halait halant hèle hèlent hèles héler hélé hélée hélés hélait hélant hère hères héros
  hip hippie hippies hippy hit hits hot home homes hub hubs hype hipster hipsters houe houes houx hure hures hobby
  hernu hayes haye
`);

/** Beginnings of words with a mute h that begin like one of the stems above. */
export const MUTE_H_STEMS: ReadonlySet<string> = words(`
  haïti haïfa halloween halluc hallali hallux hallstatt halog haloph haloï haltèr haltér happen hapte hapto hardouin harmon holist
  hongkong huîtr huitr hurlu hélianth
`);
