// Defects of title, slug, language, dates and other fields, in the front matter, in the head, or given by the caller.
const WIDE = [
  'Comment bien choisir son poêle à granulés en fonction de la surface de sa maison et de son budget annuel',
  'Tout ce que vous devez savoir avant d’acheter une trottinette électrique : prix, autonomie, règles et entretien',
  'Les meilleures recettes de tartes aux fruits rouges pour régaler toute la famille pendant les vacances d’été',
  'Rénovation énergétique : aides, démarches, calendrier des travaux et erreurs à éviter pour les propriétaires',
];
const REPEATED = [
  'Vélo électrique : quel vélo, quels vélos pliants ?',
  'Jardin bio : un jardin, des jardins, vos jardins',
  'Prix du bois : les prix, le bon prix',
];
const SHOUTING = [
  'LES MEILLEURES RECETTES DE L’ÉTÉ',
  'Un jardin superbe en une semaine !!!',
  '🔥 Nos astuces pour dormir',
  'Le secret INCROYABLE des grands cuisiniers !!',
  'SOLDES : TOUT DOIT DISPARAÎTRE',
  'Bien arroser son potager 🚀',
];
const SLUGS = [
  'été-à-la-mer',
  'Guide-Du-Jardin',
  'guide_du_jardin',
  'guide--du-jardin',
  'réussir ses semis',
  'comment-bien-choisir-son-poele-a-granules-en-fonction-de-la-surface-de-sa-maison',
];
const DATES = [
  '2023-02-31',
  '31/13/2023',
  '2024-13-05',
  'hier',
  '2023-00-10',
  'à définir',
  '2023-06-31T10:00:00Z',
  '15 mars',
  'Invalid Date',
];
const CANONICALS = [
  'htp://www.jardin-facile.fr/semis',
  'https//www.jardin-facile.fr/semis',
  'www.jardin-facile.fr/semis',
  'https://',
  'https://jardin facile.fr/semis',
  'undefined',
  'https:///semis',
  'http:/jardin-facile.fr',
];
const LANGUAGES = ['en', 'en-US', 'de', 'es-ES'];
const BROKEN = [
  'resume: "Un guide pour tous',
  'auteur: [Marie, Paul',
  'note: bon : très bon',
  'rubrique: {cuisine',
];

const FRONT_MATTER = /^---[ \t]*\r?\n/;

function fieldLine(article, key, value) {
  const opening = FRONT_MATTER.exec(article.source);
  if (!opening || article.format === 'html') return undefined;
  const at = opening[0].length;
  return { start: at, end: at, text: `${key}: ⟦${value}⟧\n` };
}

/** One variant per value and way of giving it. */
function given(values, field) {
  return Object.fromEntries(
    values.map((value) => [
      `option ${value}`,
      () => ({ edits: [], options: { metadata: { [field]: value } }, place: 'any' }),
    ]),
  );
}

function inFrontMatter(values, key, isFree = () => true) {
  return Object.fromEntries(
    values.map((value) => [
      `front matter ${value}`,
      (article) => {
        const edit = isFree(article) ? fieldLine(article, key, JSON.stringify(value)) : undefined;
        return edit && [edit];
      },
    ]),
  );
}

/** The title in the source replaced, in the quotes that it has. */
function titled(values) {
  return Object.fromEntries(
    values.map((value) => [
      `source ${value}`,
      ({ metadata, source, format }) => {
        const { range, origin } = metadata.title ?? {};
        if (!range || (origin !== 'front-matter' && origin !== 'head')) return undefined;
        const before = source[range.start - 1];
        const text =
          origin === 'head' || before === '"' || before === "'"
            ? value.replaceAll("'", '’')
            : JSON.stringify(value);
        return format === 'html' && origin !== 'head'
          ? undefined
          : [{ start: range.start, end: range.end, text }];
      },
    ]),
  );
}

function withoutTitle({ source, format, metadata, headings, extent }) {
  const edits = [];
  for (const found of source.matchAll(
    /<title>[^<]*<\/title>|<h1[^<>]*>[\s\S]*?<\/h1>|<meta property="og:title"[^<>]*>/g,
  )) {
    if (format === 'html')
      edits.push({ start: found.index, end: found.index + found[0].length, text: '', silent: true });
  }
  if (format === 'html') return edits.length > 0 && extent === 'full' ? { edits, place: 'any' } : undefined;
  const { title } = metadata;
  if (title?.origin !== 'front-matter' || headings.some(({ level }) => level === 1)) return undefined;
  const line = /^title:[ \t]*[^\n>|]*[^\n>|\s][ \t]*\r?\n(?![ \t])/m.exec(source);
  if (!line || /^(?:shortTitle|h1|name|titre|meta_title|headline|linkTitle)\s*:/m.test(source))
    return undefined;
  return {
    edits: [{ start: line.index, end: line.index + line[0].length, text: '', silent: true }],
    place: 'any',
  };
}

function withoutDescription({ source, format }) {
  const found =
    format === 'html'
      ? /<meta name="description"[^<>]*>/.exec(source)
      : /^description:[ \t]*[^\n>|\s][^\n]*\r?\n(?![ \t])/m.exec(source);
  if (!found || /^(?:excerpt|summary|intro|chapo|tagline|shortDescription)\s*:|og:description/m.test(source))
    return undefined;
  return {
    edits: [{ start: found.index, end: found.index + found[0].length, text: '', silent: true }],
    place: 'any',
  };
}

function declared(language) {
  return ({ source, format }) => {
    const found = format === 'html' ? /(?<=<html[^<>]*\blang=")[^"]+/.exec(source) : undefined;
    return found ? [{ start: found.index, end: found.index + found[0].length, text: language }] : undefined;
  };
}

const titles = [
  'keyphrase-in-title',
  'description-missing',
  'title-too-wide',
  'title-repeats-word',
  'title-shouting',
  'title-too-short',
  'heading-multiple-h1',
];

export default [
  { kind: 'title-too-wide', also: titles, variants: { ...titled(WIDE), ...given(WIDE, 'title') } },
  {
    kind: 'title-repeats-word',
    also: titles,
    variants: { ...titled(REPEATED), ...given(REPEATED, 'title') },
  },
  { kind: 'title-shouting', also: titles, variants: { ...titled(SHOUTING), ...given(SHOUTING, 'title') } },
  { kind: 'title-missing', formats: ['html', 'markdown', 'mdx'], variants: { removed: withoutTitle } },
  { kind: 'title-too-short', also: titles, variants: given(['Le pain', 'Recettes', 'Vélo'], 'title') },
  {
    kind: 'description-missing',
    formats: ['html', 'markdown', 'mdx'],
    variants: { removed: withoutDescription },
  },
  {
    kind: 'slug-format',
    variants: {
      ...given(SLUGS, 'slug'),
      'broken accents': () => ({
        edits: [],
        options: { metadata: { title: 'Créer un jardin en été', slug: 'cre-er-un-jardin-en-ete' } },
        place: 'any',
      }),
      ...inFrontMatter(
        SLUGS,
        'slug',
        ({ metadata }) => metadata.slug === undefined || metadata.slug.origin === 'path',
      ),
    },
  },
  {
    kind: 'lang-mismatch',
    variants: {
      ...Object.fromEntries(LANGUAGES.map((language) => [`html ${language}`, declared(language)])),
      ...inFrontMatter(LANGUAGES, 'lang', ({ metadata }) => metadata.lang?.origin !== 'front-matter'),
      ...given(LANGUAGES, 'lang'),
    },
  },
  {
    kind: 'date-invalid',
    formats: ['markdown', 'mdx'],
    variants: inFrontMatter(DATES, 'date', ({ source }) => !/^date\s*:/m.test(source)),
  },
  {
    kind: 'canonical-invalid',
    variants: {
      ...given(CANONICALS, 'canonical'),
      ...inFrontMatter(CANONICALS, 'canonical'),
      ...Object.fromEntries(
        CANONICALS.map((value) => [
          `head ${value}`,
          ({ source, format }) => {
            const found =
              format === 'html' ? /(?<=<link rel="canonical" href=")[^"]+/.exec(source) : undefined;
            return found
              ? [{ start: found.index, end: found.index + found[0].length, text: value }]
              : undefined;
          },
        ]),
      ),
    },
  },
  {
    kind: 'front-matter-invalid',
    formats: ['markdown', 'mdx'],
    also: ['title-missing', 'description-missing', 'heading-multiple-h1', 'heading-first-level'],
    variants: Object.fromEntries(
      BROKEN.map((line) => [
        line,
        ({ source }) => {
          const opening = FRONT_MATTER.exec(source);
          if (!opening) return undefined;
          return {
            edits: [{ start: opening[0].length, end: opening[0].length, text: `${line}\n` }],
            place: 'any',
          };
        },
      ]),
    ),
  },
];
