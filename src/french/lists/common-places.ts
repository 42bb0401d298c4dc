/*
 * Names that any writer may add without a source: countries, continents, capitals, French regions and large cities,
 * heavenly bodies of everyday talk. Folded (lower case, no accents). Source: our own work. Licence: MIT.
 */

const COUNTRIES = `afghanistan albanie algerie allemagne andorre angola argentine armenie australie autriche azerbaidjan
bahamas bahrein bangladesh barbade belgique belize benin bhoutan bielorussie birmanie bolivie bosnie botswana bresil brunei
bulgarie burkina burundi cambodge cameroun canada chili chine chypre colombie comores congo coree croatie cuba danemark djibouti
dominique egypte emirats equateur erythree espagne estonie eswatini etats-unis ethiopie fidji finlande france gabon gambie
georgie ghana grece grenade guatemala guinee guyana haiti honduras hongrie inde indonesie irak iran irlande islande israel italie
jamaique japon jordanie kazakhstan kenya kirghizistan kosovo koweit laos lesotho lettonie liban liberia libye liechtenstein
lituanie luxembourg macedoine madagascar malaisie malawi maldives mali malte maroc maurice mauritanie mexique moldavie monaco
mongolie montenegro mozambique namibie nepal nicaragua niger nigeria norvege nouvelle-zelande oman ouganda ouzbekistan pakistan
palestine panama paraguay pays-bas perou philippines pologne portugal qatar roumanie royaume-uni russie rwanda salvador senegal
serbie seychelles singapour slovaquie slovenie somalie soudan sri-lanka suede suisse suriname syrie tadjikistan taiwan tanzanie
tchad tchequie thailande togo tunisie turkmenistan turquie ukraine uruguay vatican venezuela vietnam yemen zambie zimbabwe
angleterre ecosse galles grande-bretagne ue onu`;

const WIDER = `afrique amerique ameriques antarctique arctique asie europe oceanie atlantique pacifique mediterranee manche
occident orient moyen-orient proche-orient maghreb balkans scandinavie caraibes antilles alpes pyrenees jura vosges massif central
terre lune soleil mars venus internet web`;

const CITIES = `paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers
nimes clermont-ferrand tours limoges amiens metz besancon perpignan orleans rouen caen brest nancy bruxelles geneve lausanne berne zurich
montreal quebec ottawa toronto londres berlin madrid rome lisbonne athenes vienne varsovie prague budapest amsterdam dublin
copenhague stockholm oslo helsinki moscou kiev istanbul ankara jerusalem beyrouth damas bagdad teheran washington new-york
pekin shanghai tokyo seoul delhi sydney alger tunis rabat casablanca dakar abidjan kinshasa le-caire johannesburg`;

const REGIONS = `alsace aquitaine auvergne bourgogne bretagne centre champagne corse franche-comte guadeloupe guyane
ile-de-france languedoc limousin lorraine martinique mayotte normandie occitanie paca picardie poitou provence reunion rhone-alpes
savoie vendee wallonie flandre ontario`;

export const COMMON_PLACES: ReadonlySet<string> = new Set(
  [COUNTRIES, WIDER, CITIES, REGIONS].flatMap((list) => list.split(/\s+/)),
);
