/*
 * The commonest words of languages that blocks of a French article may be in by mistake: articles, pronouns, prepositions,
 * conjunctions, auxiliaries, common adverbs. Lower case; elided words with a straight apostrophe as `wordsOf` cuts French.
 * Source: our own work, from the closed classes of each language. Licence: MIT.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** By language (ISO 639-1). */
export const COMMON_WORDS = {
  fr: words(`le la les l' un une des du de d' au aux à et ou où mais donc car ni or que qu' qui quoi dont ce c' cet cette ces ça cela
    je j' tu il elle on nous vous ils elles me m' te se s' lui leur leurs y en ne n' pas plus jamais rien mon ma mes ton ta tes son sa ses notre nos votre vos
    dans par pour sur sous avec sans chez vers entre contre après avant depuis pendant selon malgré lors dès afin comme si quand lorsque lorsqu' puisque
    est sont était étaient sera seront serait été être a ont avait avaient aura auront ai as avons avez suis sommes êtes avoir fait faire peut peuvent doit doivent fut
    très trop peu beaucoup aussi ainsi alors encore déjà toujours souvent ici là même mêmes tout toute tous toutes autre autres bien mal moins
    quel quelle quels quelles chaque plusieurs quelques certains certaines aucun aucune celui celle ceux celles comment pourquoi parce afin jusqu' jusque
    aujourd'hui cependant pourtant notamment également deux trois quatre cinq ans faut voici voilà soit non oui`),
  en: words(`the a an and or but nor so yet of to in on at by for with from into onto over under about after before between through during without within
    is are was were be been being am has have had having do does did done will would shall should can could may might must not no yes
    i you he she it we they me him her us them my your his its our their mine yours this that these those who whom whose which what when where why how
    if then than as because while although though since until unless there here very more most much many some any all both each every other another such only
    also just even still never always often now too out up down off again new one two three first last make made use used using get got like know see want need
    don't doesn't it's i'm you're can't won't isn't that's let's we're they're i've you've we've didn't wasn't aren't`),
  es: words(`el la los las un una unos unas lo al del de a en con por para sin sobre entre hasta desde hacia según contra durante tras ante bajo
    y e o u pero sino que quien quienes cual cuales cuyo cuando donde como porque aunque si mientras pues
    yo tú él ella nosotros vosotros ellos ellas usted ustedes me te se nos os le les mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta estos estas
    ese esa esos esas aquel aquella esto eso es son era eran fue fueron ser sido está están estaba estar ha han había haber he hemos hay tiene tienen tener puede pueden
    hacer hace no sí muy más menos también ya todavía siempre nunca todo toda todos todas otro otra otros otras mismo misma cada algunos algunas muchos muchas
    qué cómo cuándo dónde quién así aquí allí ahora después antes dos tres años año día parte`),
  de: words(`der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch auch nicht kein keine keinen
    ich du er sie es wir ihr mich dich sich uns euch ihm ihn ihnen mein meine dein sein seine seiner ihre ihren unser unsere dieser diese dieses diesem diesen jeder jede alle allen
    in im an am auf aus bei beim mit nach seit von vom zu zum zur über unter vor hinter neben zwischen durch für gegen ohne um bis während wegen
    ist sind war waren sein gewesen wird werden wurde wurden worden hat haben hatte hatten habe bin kann können konnte muss müssen soll sollen will wollen darf
    dass daß ob wenn weil als wie wo was wer welche welcher wann warum nur noch schon sehr mehr so hier dort dann jetzt immer wieder man etwas nichts viel viele andere anderen`),
  it: words(`il lo la i gli le l' un uno una un' di del dello della dei degli delle dell' a ad al allo alla ai agli alle all' da dal dalla dai dalle dall' in nel nello nella nei negli nelle nell'
    su sul sulla sui sulle sull' con per tra fra senza verso contro dopo prima durante e ed o ma però che chi cui quale quali quando dove come perché se mentre
    io tu lui lei noi voi loro mi ti si ci vi ne mio mia tuo suo sua suoi sue nostro nostra questo questa questi queste quello quella quelli è sono era erano essere stato stata stati
    ha hanno aveva avere ho abbiamo può possono deve fare fatto non sì no più meno molto anche ancora già sempre mai tutto tutta tutti tutte altro altra altri altre ogni
    così qui ora poi anni anno due tre cosa c'è dell dall nell sull all`),
  pt: words(`o a os as um uma uns umas de do da dos das em no na nos nas num numa ao à aos às pelo pela pelos pelas por para com sem sobre entre até desde contra durante após
    e ou mas porém que quem qual quais quando onde como porque se embora enquanto pois
    eu tu ele ela nós vós eles elas você vocês me te lhe lhes meu minha seu sua seus suas nosso nossa este esta estes estas esse essa isso isto aquele aquela
    é são era eram foi foram ser sido está estão estava estar há tem têm tinha ter pode podem deve fazer faz não sim muito mais menos também já ainda sempre nunca
    tudo todo toda todos todas outro outra outros outras mesmo mesma cada alguns algumas assim aqui agora depois antes dois três anos ano dia`),
  nl: words(`de het een en of maar want dus ook niet geen van voor met aan op in uit bij naar door over onder tegen tussen zonder tot om na sinds tijdens binnen
    ik jij je hij zij ze wij we jullie u mij me hem haar ons hen hun mijn jouw zijn onze deze dit die dat wie wat welke waar wanneer waarom hoe
    is was waren ben bent wordt worden werd werden heeft hebben had hadden heb kan kunnen kon moet moeten zal zullen zou zouden wil willen mag
    als dan omdat terwijl hoewel toen er hier daar nu al nog wel zeer veel meer meest alle alles andere anderen elke ieder zo zoals te ter ten naar eerste twee drie jaar toch steeds`),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

/** Shapes of words that are typical of a language: endings, letters and groups of letters. */
export const TYPICAL_SHAPES: Readonly<Record<keyof typeof COMMON_WORDS, RegExp>> = {
  fr: /[èêùçœ]|[^a]é|é[es]?s?$|eau|oux$|eux$|euse|aux$|oir|ique|ment$|ette$|elle$|[aiu]ère|tion$|ais$|ait$|aient$|ez$|ou[rtvs]/,
  en: /ing$|ed$|th|sh|wh|ght|ck|ly$|ness|ful$|[a-z]y$|ow|oo|ee|ould|tion$|[a-z]k$/,
  es: /ñ|[áíóú]|ción|ciones|dad$|[aei]do$|[aei]da$|mente$|[a-z]{2}[oa]s$|ll|ue[a-z]|[aei]r$/,
  de: /[ßäöü]|sch|ung|lich|keit|heit|cht|ei|tz|[a-z]{2}en$|[a-z]{2}er$|ie[a-z]|ck/,
  it: /zion|gli|cch|zz|tt[aeio]$|[àìò]$|ità|[aei]re$|[a-z]{3}[io]$|gg|ll[aeio]|ann[oi]$/,
  pt: /[ãõ]|ç[aõo]|[áâêó]|nh|lh|dade|mente$|[aei]r$|[a-z]{2}[oa]s$|ei[a-z]|ou$/,
  nl: /ij|aa|oo|ee|uu|sch|heid|cht|[a-z]{2}en$|oe|ui[a-z]|eu[a-z]/,
};
