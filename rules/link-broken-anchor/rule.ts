import { defineRule } from '../../src/engine/rule.ts';

/** A link to a place of the page that is not there does nothing when clicked. */
export default defineRule({
  id: 'link-broken-anchor',
  category: 'links',
  severity: 'warning',
  summary: {
    fr: 'Un lien vers un endroit de la page y mène.',
    en: 'A link to a place of the page leads there.',
  },

  messages: {
    broken: ({ anchor }: { anchor: string }) => ({
      fr: `La page n’a pas d’ancre « ${anchor} » : corrigez le lien ou ajoutez l’ancre.`,
      en: `The page has no anchor “${anchor}”: correct the link or add the anchor.`,
    }),
  },

  applies: ({ links }) => links.some(({ href }) => anchorOf(href) !== undefined),

  *check({ links, anchors, headings, format, extent }) {
    const known = new Set(anchors);
    const isWrapped = format !== 'html' || extent === 'fragment';
    // Tools that turn Markdown into pages make the ids of headings each in its way.
    const made = new Set(format === 'html' ? [] : headings.flatMap(({ text }) => keysOf(text)));
    for (const { href, range, block } of links) {
      const anchor = anchorOf(href);
      if (anchor === undefined || block?.kind === 'aside' || known.has(anchor) || known.has(decoded(anchor)))
        continue;
      if (isWrapped && OF_LAYOUT.has(anchor.toLowerCase())) continue;
      if (keysOf(decoded(anchor)).some((key) => made.has(key))) continue;
      yield { message: 'broken', data: { anchor }, at: range };
    }
  },
});

/** What WordPress’s comment template and default themes name around an article. */
const OF_LAYOUT: ReadonlySet<string> = new Set([
  'comments',
  'respond',
  'content',
  'main',
  'primary',
  'footer',
  'colophon',
]);

/**
 * The anchor of a link into the page; `#top` needs none (HTML Standard, 7.4.6.4), a template's is not known, and underscores
 * open the names that layouts keep for themselves (`#__comments`).
 */
function anchorOf(href: string): string | undefined {
  const anchor = /^#(.+)$/.exec(href.trim())?.[1];
  if (!anchor || anchor.toLowerCase() === 'top' || /^:~:|^!|^\/|^__|[{}<>$]/.test(anchor)) return undefined;
  return anchor;
}

/** The letters and digits of a text, its accents folded or its accented letters left out. */
function keysOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const folded = lower.normalize('NFD').replace(/œ/g, 'oe').replace(/æ/g, 'ae');
  return [folded, lower.normalize('NFC')].map((one) => one.replace(/[^a-z0-9]/g, '')).filter((key) => key);
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
