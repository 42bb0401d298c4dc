// Residue of generators and scrapers, lost spaces, garbled and invisible characters, texts cut short.
import { insertAfter, insertFirst, paragraph } from './blocks.mjs';
import { proseBlocks, spotIn, standingParagraphs } from './places.mjs';
import {
  CLOSINGS,
  COMMENTS,
  IDENTITIES,
  LEAKS,
  OPENINGS,
  PLACEHOLDERS,
  SCRAPED,
} from './residue-phrases.mjs';

const AGENCIES = [' (AP)', ' (AFP)', ' (Reuters)', ' – AFP', ' (PA)'];
const TAGS = ['(AP)', '(AFP)', '(PA)', '(Reuters)', '(Belga)'];

function whole(list, where = 'any') {
  return Object.fromEntries(
    list.map((text) => [
      text.replace(/[⟦⟧]/g, '').slice(0, 60),
      (article, random) => {
        // Markdown holds shortcodes, MDX expressions: braces are none of the text there.
        const isCode =
          article.format === 'mdx' ? /[<{]/.test(text) : article.format === 'markdown' && /[{<]/.test(text);
        const written = article.format === 'html' ? text.replace(/<(?!\/?strong)/g, '&lt;') : text;
        if (isCode) return undefined;
        const block = paragraph(article, written);
        const edit =
          where === 'opening' ? insertFirst(article, block) : insertAfter(article, random, block, where);
        return edit && [edit];
      },
    ]),
  );
}

function leaks() {
  const variants = {};
  for (const [format, texts] of Object.entries(LEAKS))
    for (const text of texts)
      variants[`${format} ${text.replace(/[⟦⟧]/g, '')}`] = (article, random) => {
        const edit = article.format === format ? insertAfter(article, random, text) : undefined;
        return edit && [edit];
      };
  return variants;
}

function fenced(name) {
  return ({ source, format }) => {
    if (format !== 'markdown' && format !== 'text') return undefined;
    if (source.includes('```')) return undefined;
    const end = source.length;
    return {
      edits: [
        { start: 0, end: 0, text: `\`\`\`${name}\n` },
        { start: end, end, text: '\n```\n' },
      ],
      place: 'any',
    };
  };
}

const JUNCTION = /(?<![\p{L}\p{N}’'-])\p{Ll}{3,}[.!?…] \p{Lu}\p{Ll}+/gu;

/** A space lost between two sentences. */
function glued(article, random) {
  const spot = spotIn(article, random, JUNCTION);
  return spot && [{ start: spot.start, end: spot.end, text: spot.match[0].replace(' ', '') }];
}

function gluedAfterQuote(article, random) {
  const spot = spotIn(article, random, /[»”][.]? \p{Lu}\p{Ll}+/gu);
  return spot && [{ start: spot.start, end: spot.end, text: spot.match[0].replace(' ', '') }];
}

function gluedTag(article, random) {
  const spot = spotIn(article, random, /(?<=\p{Ll}{3}[.!?] )\p{Lu}\p{Ll}+(?= )/gu);
  return spot && [{ start: spot.start, end: spot.end, text: `${random.pick(TAGS)}${spot.match[0]}` }];
}

function tagAtEnd(article, random) {
  const block = random.pick(standingParagraphs(article, 15).filter(({ text }) => /[.]$/.test(text)));
  if (!block) return undefined;
  const end = article.format === 'html' ? block.range.end - 4 : block.range.end;
  return [{ start: end, end, text: random.pick(AGENCIES) }];
}

function gluedNumber(article, random) {
  const spot = spotIn(
    article,
    random,
    /(?<=[ (])\p{Ll}{4,}[\u00a0 ]\d{2,4}(?=[\u00a0\u202f ]\p{Ll}{2}|[\u00a0\u202f ]%)/gu,
  );
  return spot && [{ start: spot.start, end: spot.end, text: spot.match[0].replace(/[\u00a0 ]/, '') }];
}

/** A sentence read as Windows-1252 although it was UTF-8. */
function garbled(article, random) {
  const spot = spotIn(article, random, /(?<=^| )[\p{L} ]*[éèàçêôù][\p{L} ]*(?=[ ,.])/gu);
  const text = spot && misread(spot.match[0]);
  return spot && text.length < 400 ? [{ start: spot.start, end: spot.end, text }] : undefined;
}

const decoder = new TextDecoder('windows-1252');

function misread(text) {
  return decoder.decode(new TextEncoder().encode(text));
}

function replacing(pattern, text) {
  return (article, random) => {
    const spot = spotIn(article, random, pattern);
    return spot && [{ start: spot.start, end: spot.end, text: text(spot.match[0]) }];
  };
}

const INVISIBLE = {
  'zero width': '\u200b',
  'private use': '\uf0d7',
  BOM: '\ufeff',
  'soft hyphen': '\u00ad',
  control: '\u0008',
  joiner: '\u2060',
  mark: '\u200e',
};

const CUTS = {
  word: /(?<=\p{L} )(?:de|des|du|les|le|la|et|à|pour|que|qui|dans|avec|sur|par|un|une|mais|aux)(?= \p{L})/gu,
  comma: /(?<=\p{L} )\p{L}{3,},(?= \p{L})/gu,
  bracket: /(?<=\p{L} )\p{L}{3,} \(/gu,
};

/** The text ends in the middle of a sentence of its last paragraph. */
function cutAt(pattern) {
  return (article, random) => {
    const last = proseBlocks(article, 4).at(-1);
    const body = article.blocks.filter(({ kind, text }) => kind !== 'aside' && text !== '');
    if (last?.kind !== 'paragraph' || body.at(-1) !== last) return undefined;
    const spot = spotIn(article, random, pattern, { blocks: [last] });
    if (!spot || spot.match.index < 20 || last.marks.some(({ end }) => end > spot.match.index))
      return undefined;
    return [{ start: spot.start, end: last.map.at(-1).sourceEnd, text: `⟦${spot.match[0]}⟧` }];
  };
}

const around = [
  'assistant-boilerplate',
  'meta-commentary',
  'prompt-echo',
  'language-mix',
  'spelling-unknown',
  'truncated-ending',
];

export default [
  {
    kind: 'assistant-boilerplate',
    also: around,
    variants: {
      ...prefixed('opening', whole(OPENINGS, 'opening')),
      ...prefixed('closing', whole(CLOSINGS, 'last')),
      ...prefixed('identity', whole(IDENTITIES)),
    },
  },
  {
    kind: 'meta-commentary',
    also: [...around, 'heading-fake'],
    variants: { ...prefixed('inside', whole(COMMENTS)), ...prefixed('last', whole(COMMENTS, 'last')) },
  },
  {
    kind: 'placeholder',
    also: [...around, 'link-placeholder', 'markup-leak'],
    variants: whole(PLACEHOLDERS),
  },
  {
    kind: 'scrape-residue',
    also: [...around, 'glued-sentences', 'link-text-generic'],
    variants: {
      ...prefixed('inside', whole(SCRAPED)),
      ...prefixed('last', whole(SCRAPED, 'last')),
      'agency at the end': tagAtEnd,
      'agency glued': gluedTag,
    },
  },
  {
    kind: 'markup-leak',
    also: [
      'placeholder',
      'link-placeholder',
      'heading-fake',
      'heading-missing',
      'section-too-long',
      'title-missing',
    ],
    variants: {
      ...leaks(),
      'fence html': fenced('html'),
      'fence markdown': fenced('markdown'),
      fence: fenced(''),
    },
  },
  {
    kind: 'glued-sentences',
    also: ['scrape-residue', 'spelling-unknown', 'spelling-glued', 'space-after-punctuation'],
    variants: { stop: glued, 'after a quotation': gluedAfterQuote, 'after a tag': gluedTag },
  },
  {
    kind: 'glued-number',
    also: ['spelling-unknown', 'spelling-glued', 'unit-space'],
    variants: {
      word: gluedNumber,
      ...whole([
        'Il vit aux ⟦Amériques22⟧ % de l’année.',
        'La hausse ⟦atteint15⟧ % en ville.',
        'Le prix moyen ⟦dépasse300⟧ euros.',
      ]),
    },
  },
  {
    kind: 'mojibake',
    also: [
      'spelling-unknown',
      'spelling-glued',
      'glued-sentences',
      'invisible-characters',
      'homophone',
      'ligature-oe',
      'quotes-unbalanced',
      'space-after-punctuation',
    ],
    variants: {
      phrase: garbled,
      accent: replacing(/(?<=\p{Ll})[éèàçêôù](?=\p{Ll})/gu, misread),
      apostrophe: replacing(/(?<=\p{Ll})’(?=\p{Ll})/gu, misread),
      lost: replacing(/(?<=\p{Ll})[éèàç](?=\p{Ll})/gu, () => '\ufffd'),
    },
  },
  {
    kind: 'invisible-characters',
    also: ['mojibake', 'glued-sentences', 'spelling-unknown'],
    variants: Object.fromEntries(
      Object.entries(INVISIBLE).map(([name, character]) => [
        name,
        replacing(/(?<=\p{Ll}) (?=\p{Ll})/gu, () => ` ⟦${character}⟧`),
      ]),
    ),
  },
  {
    kind: 'truncated-ending',
    variants: {
      word: cutAt(CUTS.word),
      comma: cutAt(CUTS.comma),
      bracket: cutAt(CUTS.bracket),
      paragraph: (article, random) => [
        insertAfter(
          article,
          random,
          paragraph(article, 'Enfin, les habitants pourront choisir leur fournisseur ⟦et⟧'),
          'last',
        ),
      ],
      hyphen: (article, random) => [
        insertAfter(
          article,
          random,
          paragraph(article, 'Cette année encore, la fête réunira les enfants, les parents et les ⟦grands-⟧'),
          'last',
        ),
      ],
    },
  },
];

function prefixed(name, variants) {
  return Object.fromEntries(Object.entries(variants).map(([key, inject]) => [`${name}: ${key}`, inject]));
}
