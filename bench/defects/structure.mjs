// Defects of headings, sections and paragraphs. Markdown and HTML only: plain text has no headings.
import { heading, insertAfter, joined, paragraph, strong } from './blocks.mjs';
import { isProse, isTitlePrintedByLayout, shownHeadingsIn, subheadingsIn } from './corpus.mjs';
import { proseOf, standingParagraphs, wordsIn } from './places.mjs';

const TOPICS = [
  'Choisir une terre légère',
  'Ce que dit le règlement',
  'Le matériel à prévoir',
  'Quand faut-il arroser',
  'Le coût des travaux',
  'Où trouver de l’aide',
];
const FILLER =
  'Les premières semaines demandent un peu de patience, car rien ne se voit encore. Ensuite, les progrès viennent vite et le travail devient plus simple.';
const LONG_HEADINGS = [
  'Pourquoi il faut toujours vérifier la pression des pneus avant de partir pour un long trajet en famille',
  'Les dix choses que personne ne vous dit jamais quand vous achetez une maison ancienne à la campagne',
  'Comment choisir la bonne assurance pour votre logement sans y passer des heures ni payer trop cher',
  'Anticonstitutionnellement, les administrations départementales réorganisent leurs établissements périscolaires',
];
const TITLE_CASE = [
  'Les Bonnes Pratiques Du Jardinier Débutant',
  'Comment Choisir Votre Matelas',
  'Pourquoi Faire Appel À Un Professionnel',
  'Les Avantages Des Panneaux Solaires',
  'Comprendre Les Enjeux De La Rénovation',
];

/** Headings that the source spells plainly, with the range of their text. */
function plainHeadings(article, headings = shownHeadingsIn(article)) {
  return headings.flatMap((one) => {
    const { start, end } = one.block.range;
    const written = article.source.slice(start, end);
    const [, open, text, close] =
      (article.format === 'html'
        ? /^(<h[1-6][^<>]*>)([^<>]+)(<\/h[1-6]>)$/
        : /^(#{1,6} )([^\n{}<>[\]*_`#]+?)(\s*)$/
      ).exec(written) ?? [];
    if (!text || one.block.marks.length > 0) return [];
    return [
      { heading: one, level: one.level, text, start, end, from: start + open.length, to: end - close.length },
    ];
  });
}

function withLevel(article, { start, end, text }, level) {
  return { start, end, text: heading(article, level, text) };
}

function replaceText({ from, to }, text) {
  return [{ start: from, end: to, text: `⟦${text}⟧` }];
}

function deeper(article, random) {
  const plain = plainHeadings(article);
  const shown = shownHeadingsIn(article);
  const usable = plain.filter(({ heading: one }) => {
    const before = shown[shown.indexOf(one) - 1];
    return before && before.level <= 4 && one.level <= before.level + 1;
  });
  const one = random.pick(usable);
  if (!one) return undefined;
  return [withLevel(article, one, shown[shown.indexOf(one.heading) - 1].level + 2)];
}

function levelAt(article, anchor) {
  return article.sections[anchor.section]?.level ?? 0;
}

/** A heading with its paragraph, `by` levels under the section where it lands. */
function insertedHeading(article, random, by, texts = TOPICS) {
  const anchor = random.pick(standingParagraphs(article).filter((block) => levelAt(article, block) > 0));
  if (!anchor || levelAt(article, anchor) + by > 6) return undefined;
  const { end } = anchor.range;
  const level = Math.max(2, levelAt(article, anchor) + by);
  const own = `⟦${heading(article, level, random.pick(texts))}⟧`;
  return [{ start: end, end, text: `\n\n${joined(article, [own, paragraph(article, FILLER)])}` }];
}

function removeHeadings(article, keep = 0) {
  const below = plainHeadings(article, subheadingsIn(article));
  if (below.length < subheadingsIn(article).length || below.length < 2) return undefined;
  return below.slice(keep).map(({ start, end }) => ({ start, end, text: '', silent: true }));
}

/** Sentences of another article, of about so many words; undefined when none has enough. */
export function borrowed(corpus, random, words, not) {
  for (let trial = 0; trial < 60; trial++) {
    const { article } = random.pick(corpus);
    const sentences = [];
    let count = 0;
    for (const sentence of article === not ? [] : plainSentences(article)) {
      if (count < words) sentences.push(sentence);
      count += count < words ? wordsIn(sentence).length : 0;
    }
    if (count >= words) return sentences;
  }
  return undefined;
}

/** Sentences without markup, quotations or glue of their own. */
function plainSentences({ blocks }) {
  return blocks
    .filter(
      ({ kind, marks, text }) =>
        kind === 'paragraph' && marks.length === 0 && !/[<>*_`[\]{}\\&#|:]/.test(text),
    )
    .flatMap(({ text }) => text.split(/(?<=[.!?]) (?=\p{Lu})/u))
    .filter(
      (sentence) =>
        wordsIn(sentence).length >= 6 &&
        /[.!?]$/.test(sentence) &&
        !/["“”«»]|[.!?)]\p{L}|\d\.\p{L}/u.test(sentence),
    );
}

function longParagraph(article, random, corpus) {
  const sentences = borrowed(corpus, random, 175, article);
  return sentences && [insertAfter(article, random, paragraph(article, sentences.join(' ')))];
}

function longSection(article, random, corpus) {
  if (subheadingsIn(article).length === 0) return undefined;
  const sentences = borrowed(corpus, random, 420, article);
  if (!sentences) return undefined;
  const paragraphs = [];
  while (sentences.length > 0) paragraphs.push(paragraph(article, sentences.splice(0, 4).join(' ')));
  const edit = insertAfter(article, random, joined(article, paragraphs));
  return edit && { edits: [edit], place: 'any' };
}

function wall(article) {
  const words = wordsIn(proseOf(article)).length;
  const body = article.blocks.filter(({ kind }) => kind !== 'aside' && kind !== 'caption');
  if (words < 360 || words > 1500 || body.length < 3 || body.some(({ kind }) => kind === 'code'))
    return undefined;
  const start = Math.min(...body.map(({ range }) => range.start));
  const end = Math.max(...body.map(({ range }) => range.end));
  const text = body
    .filter(isProse)
    .map((block) => block.text.replace(/[<>*_`[\]{}\\&#|]/g, ''))
    .join(' ');
  return [{ start, end, text: paragraph(article, text) }];
}

function nested(article, random, html) {
  return article.format === 'mdx' ? undefined : [insertAfter(article, random, html)];
}

const marksOff = [
  'heading-missing',
  'section-too-long',
  'heading-without-content',
  'heading-first-level',
  'heading-skip-level',
];
const notText = ['html', 'markdown', 'mdx'];

export default [
  {
    kind: 'heading-skip-level',
    formats: notText,
    also: ['heading-first-level'],
    variants: {
      deepened: deeper,
      inserted: (article, random) => insertedHeading(article, random, 2),
      role: (article, random) =>
        article.format === 'html' && shownHeadingsIn(article).length > 0
          ? [
              insertAfter(
                article,
                random,
                '⟦<div role="heading" aria-level="6">Le matériel à prévoir</div>⟧\n<p>Un seau, une brosse et du savon noir suffisent.</p>',
              ),
            ]
          : undefined,
    },
  },
  {
    kind: 'heading-multiple-h1',
    formats: notText,
    also: ['heading-duplicate', 'heading-skip-level', 'heading-without-content'],
    variants: {
      inserted: (article, random) => {
        const owes = isTitlePrintedByLayout(article) || shownHeadingsIn(article)[0]?.level === 1;
        return owes
          ? [
              insertAfter(
                article,
                random,
                `⟦${heading(article, 1, random.pick(TOPICS))}⟧${joined(article, ['', paragraph(article, FILLER)])}`,
              ),
            ]
          : undefined;
      },
      raised: (article, random) => {
        const owes = isTitlePrintedByLayout(article) || shownHeadingsIn(article)[0]?.level === 1;
        const title = article.metadata.title?.value;
        const one = random.pick(
          plainHeadings(article).filter(({ level, text }) => level === 2 && text !== title),
        );
        return owes && one ? [withLevel(article, one, 1)] : undefined;
      },
    },
  },
  {
    kind: 'heading-empty',
    formats: notText,
    also: ['heading-without-content', 'heading-skip-level', 'markup-leak'],
    variants: Object.fromEntries(
      [
        '<h2></h2>',
        '<h3>&nbsp;</h3>',
        '<h2><br></h2>',
        '<h2><strong> </strong></h2>',
        '<h2><span class="titre"></span></h2>',
        '<h2><img src="/img/filet.png" alt=""></h2>',
        '<h2 id="etapes"><a href="/etapes"></a></h2>',
        '##',
        '### ',
        '## <!-- titre -->',
        '## &nbsp;',
      ].map((written) => [
        written,
        (article, random) => {
          const isHtml = written.startsWith('<');
          if (isHtml ? article.format === 'mdx' : article.format === 'html') return undefined;
          if (article.format === 'mdx' && written.includes('<')) return undefined;
          const rest = joined(article, ['', paragraph(article, FILLER)]);
          const edit = insertAfter(article, random, `⟦${written}⟧${rest}`);
          return edit && [edit];
        },
      ]),
    ),
  },
  {
    kind: 'heading-duplicate',
    formats: notText,
    variants: {
      sibling: (article, random) => {
        const plain = plainHeadings(article, subheadingsIn(article));
        const pairs = plain
          .slice(1)
          .flatMap((two, index) =>
            two.level === plain[index].level && two.heading.section === plain[index].heading.section + 1
              ? [[plain[index], two]]
              : [],
          );
        const pair = random.pick(pairs);
        if (!pair) return undefined;
        const edits = replaceText(pair[1], pair[0].text);
        return { edits, places: [{ start: pair[0].start, end: pair[0].end }] };
      },
    },
  },
  {
    kind: 'heading-too-long',
    formats: notText,
    also: ['heading-duplicate'],
    variants: {
      replaced: (article, random) => {
        const one = random.pick(plainHeadings(article, subheadingsIn(article)));
        return one && replaceText(one, random.pick(LONG_HEADINGS));
      },
      inserted: (article, random) => insertedHeading(article, random, 0, LONG_HEADINGS),
    },
  },
  {
    kind: 'heading-without-content',
    formats: notText,
    also: ['heading-duplicate'],
    variants: {
      before: (article, random) => {
        const one = random.pick(
          plainHeadings(article, subheadingsIn(article)).filter(({ level }) => level > 1),
        );
        if (!one) return undefined;
        const own = heading(article, one.level, random.pick(TOPICS));
        return [{ start: one.start, end: one.start, text: `⟦${own}⟧\n\n` }];
      },
      last: (article, random) => {
        const level = subheadingsIn(article).at(-1)?.level;
        return level === undefined
          ? undefined
          : [insertAfter(article, random, heading(article, level, random.pick(TOPICS)), 'last')];
      },
    },
  },
  {
    kind: 'heading-title-case',
    formats: notText,
    variants: {
      inserted: (article, random) => insertedHeading(article, random, 0, TITLE_CASE),
      capitalised: (article, random) => {
        const one = random.pick(
          plainHeadings(article, subheadingsIn(article)).filter(
            ({ text }) => /^[\p{L} ]+$/u.test(text) && wordsIn(text).length >= 4,
          ),
        );
        return (
          one &&
          replaceText(
            one,
            one.text.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase()),
          )
        );
      },
    },
  },
  {
    kind: 'heading-fake',
    formats: notText,
    variants: Object.fromEntries(
      [
        'Les étapes à suivre',
        '1. Préparer le terrain',
        'Étape 2 : poncer le bois',
        'Le budget',
        'II. Les démarches',
        'Comment bien choisir ?',
      ].map((text) => [
        text,
        (article, random) => [
          insertAfter(
            article,
            random,
            `⟦${paragraph(article, strong(article, text))}⟧${joined(article, ['', paragraph(article, FILLER)])}`,
          ),
        ],
      ]),
    ),
  },
  {
    kind: 'heading-final-punctuation',
    formats: notText,
    variants: Object.fromEntries(
      ['.', ' :', ' ;', ','].map((sign) => [
        sign,
        (article, random) => {
          const one = random.pick(
            plainHeadings(article, subheadingsIn(article)).filter(({ text }) => /[\p{L}\p{N}]$/u.test(text)),
          );
          return one && [{ start: one.from, end: one.to, text: `⟦${one.text}${sign}⟧` }];
        },
      ]),
    ),
  },
  {
    kind: 'heading-emoji',
    formats: notText,
    variants: {
      inserted: (article, random) =>
        insertedHeading(article, random, 0, [
          '🚀 Passer à l’action',
          '✅ Les points à retenir',
          '💡 Une astuce de jardinier',
          '🌱 Semer au bon moment',
        ]),
    },
  },
  {
    kind: 'heading-generic',
    formats: notText,
    variants: {
      inserted: (article, random) =>
        insertedHeading(article, random, 0, ['Introduction', 'Conclusion', 'Contexte']),
    },
  },
  {
    kind: 'heading-nested',
    formats: ['html', 'markdown'],
    also: ['heading-first-level', 'heading-skip-level', 'heading-without-content', 'heading-duplicate'],
    variants: {
      button: (article, random) =>
        nested(article, random, '<button type="button">⟦<h3>Demander un devis</h3>⟧</button>'),
      heading: (article, random) =>
        nested(
          article,
          random,
          '<h2>Nos conseils <span>⟦<h3>pour débuter</h3>⟧</span></h2>\n<p>Un peu de méthode suffit.</p>',
        ),
      link: (article, random) =>
        nested(
          article,
          random,
          '<nav><ul>\n<li><a href="/semis">⟦<h3>Réussir ses semis</h3>⟧</a></li>\n<li><a href="/taille">⟦<h3>Tailler les rosiers</h3>⟧</a></li>\n<li><a href="/arrosage">⟦<h3>Arroser moins</h3>⟧</a></li>\n</ul></nav>',
        ),
    },
  },
  {
    kind: 'heading-missing',
    formats: notText,
    also: marksOff,
    variants: {
      removed: (article) => {
        const edits = wordsIn(proseOf(article)).length > 450 ? removeHeadings(article) : undefined;
        return edits && { edits, place: 'any' };
      },
    },
  },
  {
    kind: 'heading-first-level',
    formats: notText,
    also: marksOff,
    variants: {
      shifted: (article) => {
        const plain = plainHeadings(article, subheadingsIn(article));
        const all = subheadingsIn(article);
        if (plain.length === 0 || plain.length < all.length || plain[0].level !== 2) return undefined;
        if (shownHeadingsIn(article).some(({ level }) => level === 1)) return undefined;
        return plain.map((one, index) => ({
          ...withLevel(article, one, Math.min(6, one.level + 1)),
          silent: index > 0,
        }));
      },
    },
  },
  {
    kind: 'section-too-long',
    formats: notText,
    also: ['heading-missing', 'section-unbalanced'],
    variants: { longer: longSection },
  },
  {
    kind: 'paragraph-too-long',
    also: ['section-too-long', 'heading-missing'],
    variants: { longer: longParagraph },
  },
  { kind: 'paragraph-wall', also: [...marksOff, 'paragraph-too-long'], variants: { merged: wall } },
  {
    kind: 'list-inflation',
    formats: notText,
    variants: {
      bullets: (article, random) => {
        const items = article.blocks.filter(isProse).length + 12;
        const written = Array.from({ length: items }, (_, index) => {
          const text = `${strong(article, random.pick(['Souplesse', 'Économie', 'Confort', 'Simplicité']))} : le modèle numéro ${index + 1} convient aux petits espaces et se range en deux minutes.`;
          return article.format === 'html' ? `<li>${text}</li>` : `- ${text}`;
        });
        const edit = insertAfter(
          article,
          random,
          article.format === 'html' ? `<ul>\n${written.join('\n')}\n</ul>` : written.join('\n'),
        );
        return edit && { edits: [edit], place: 'any' };
      },
    },
  },
];
