// Defects of headings. Markdown and HTML only: plain text has no headings.
import { heading, insertAfter, joined, paragraph, strong } from './blocks.mjs';
import { isTitlePrintedByLayout, shownHeadingsIn, subheadingsIn } from './corpus.mjs';
import {
  FILLER,
  insertedHeading,
  LONG_HEADINGS,
  notText,
  plainHeadings,
  replaceText,
  TITLE_CASE,
  TOPICS,
  withLevel,
} from './heading-edits.mjs';
import { wordsIn } from './places.mjs';

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

function nested(article, random, html) {
  return article.format === 'mdx' ? undefined : [insertAfter(article, random, html)];
}

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
];
