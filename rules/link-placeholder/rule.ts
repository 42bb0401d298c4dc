import type { Block } from '../../src/document/block.ts';
import { placeIn } from '../../src/document/block.ts';
import { markedSpansOf, touches } from '../../src/document/marked-spans.ts';
import { defineRule } from '../../src/engine/rule.ts';
import {
  DOCUMENTATION_HOSTS,
  EMPTY_TARGETS,
  LOCAL_HOSTS,
  PLACEHOLDER_HOSTS,
  PLACEHOLDER_TARGETS,
} from './placeholders.ts';

/** A link to nowhere was meant to be filled in before publication. */
export default defineRule({
  id: 'link-placeholder',
  category: 'links',
  severity: 'error',
  summary: {
    fr: 'Chaque lien mène quelque part.',
    en: 'Every link leads somewhere.',
  },

  messages: {
    empty: ({ text }: { text: string }) => ({
      fr: `Le lien « ${text} » n’a pas d’adresse : donnez-la ou supprimez le lien.`,
      en: `The link “${text}” has no address: give it or remove the link.`,
    }),
    placeholder: ({ href }: { href: string }) => ({
      fr: `L’adresse « ${href} » est une adresse d’exemple : mettez la vraie.`,
      en: `The address “${href}” is an example: use the real one.`,
    }),
    local: ({ href }: { href: string }) => ({
      fr: `L’adresse « ${href} » n’existe que sur une machine d’essai : mettez celle du site.`,
      en: `The address “${href}” exists on a test machine only: use that of the site.`,
    }),
    citation: ({ mark }: { mark: string }) => ({
      fr: `« ${mark} » est un renvoi laissé par un assistant : remplacez-le par un lien vers la source.`,
      en: `“${mark}” is a reference that an assistant left: replace it by a link to the source.`,
    }),
    chatbot: ({ href }: { href: string }) => ({
      fr: `L’adresse « ${href} » a été copiée d’un assistant (utm_source) : ouvrez-la, vérifiez la source et retirez le paramètre.`,
      en: `The address “${href}” was copied from an assistant (utm_source): open it, check the source and drop the parameter.`,
    }),
  },

  applies: ({ links, blocks }) => links.length > 0 || blocks.length > 0,

  *check({ links, blocks }) {
    const showsCode = blocks.some(({ kind }) => kind === 'code');
    for (const { href, text, label, range, block } of links) {
      if (OF_CHATBOT.test(href)) yield { message: 'chatbot', data: { href }, at: range, severity: 'warning' };
      const kind = block?.kind === 'aside' ? undefined : kindOf(href.trim(), text);
      if (!kind) continue;
      const data = kind === 'empty' ? { text: label ?? text } : { href };
      const severity = isSlip(kind, href, showsCode) ? ('warning' as const) : undefined;
      yield { message: kind, data, at: range, ...(severity && { severity }) } as Emptiness;
    }
    for (const block of blocks) {
      if (block.kind === 'code') continue;
      for (const [start, end] of citationsOf(block)) {
        yield {
          message: 'citation',
          data: { mark: block.text.slice(start, end) },
          at: placeIn(block, start, end),
        };
      }
    }
  },
});

type Emptiness =
  | { message: 'empty'; data: { text: string }; at: { start: number; end: number } }
  | { message: 'placeholder' | 'local'; data: { href: string }; at: { start: number; end: number } };

/** A link that was forgotten is a slip; one that only stands for an address shows that nobody has read the draft. */
function isSlip(kind: Emptiness['message'], href: string, showsCode: boolean): boolean {
  return kind !== 'placeholder' || (showsCode && DOCUMENTATION_HOSTS.test(hostOf(href) ?? ''));
}

/** Assistants mark the links that they give with their own name. */
const OF_CHATBOT =
  /[?&]utm_source=(?:chatgpt|openai|perplexity|claude|gemini|copilot|grok|mistral|deepseek|you)(?:\.com|\.ai)?(?=&|#|$)/i;

function hostOf(href: string): string | undefined {
  return /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(href.trim())?.[1]?.toLowerCase();
}

function kindOf(href: string, text: string): 'empty' | 'placeholder' | 'local' | undefined {
  if (href === '' || EMPTY_TARGETS.test(href)) return text ? 'empty' : undefined;
  const host = hostOf(href);
  // An address shown as it is, is spoken of; one behind other words is led to.
  if (host && isShown(text, host)) return undefined;
  if (host && LOCAL_HOSTS.test(host)) return 'local';
  if (host && PLACEHOLDER_HOSTS.test(host)) return 'placeholder';
  return PLACEHOLDER_TARGETS.test(href) ? 'placeholder' : undefined;
}

function isShown(text: string, host: string): boolean {
  return text.toLowerCase().includes(host);
}

const CITATION =
  /【[^【】\n]{1,60}】|(?::?contentReference)?\[?oaicite:\d+\]?(?:\{index=\d+\})?|\b(?:cite)?turn\d+(?:search|view|news|file|image|fetch)\d+(?:turn\d+[a-z]+\d+)*\b|\[(?:cite|cit|source|ref)(?:_start|_end|:\s?\d{1,3}(?:,\s?\d{1,3})*)\]|\[attached_file:\d+\]|\[web:\d+\]|\bfilecite\w+/gi;

function citationsOf(block: Block): readonly (readonly [number, number])[] {
  const code = markedSpansOf(block, 'code');
  return Array.from(
    block.text.matchAll(CITATION),
    (match) => [match.index, match.index + match[0].length] as const,
  ).filter(([start, end]) => !touches(code, start, end));
}
