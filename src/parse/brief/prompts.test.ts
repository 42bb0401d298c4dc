import { describe, expect, it } from 'vitest';
import { parseBrief } from '../brief.ts';
import { agencyPrompts } from './prompts/agencies.ts';
import { chatPrompts } from './prompts/chat.ts';
import { everydayPrompts } from './prompts/everyday.ts';
import { layoutPrompts } from './prompts/layouts.ts';
import { misleadingPrompts } from './prompts/misleading.ts';
import type { PromptCase } from './prompts/prompt-case.ts';
import { rewritePrompts } from './prompts/rewrites.ts';
import { templatePrompts } from './prompts/templates.ts';
import { wordingPrompts } from './prompts/wordings.ts';

const tables: Readonly<Record<string, Readonly<Record<string, PromptCase>>>> = {
  agencies: agencyPrompts,
  chat: chatPrompts,
  templates: templatePrompts,
  misleading: misleadingPrompts,
  rewrites: rewritePrompts,
  wordings: wordingPrompts,
  layouts: layoutPrompts,
  everyday: everydayPrompts,
};

for (const [name, table] of Object.entries(tables)) {
  describe(name, () => {
    it.each(Object.entries(table))('%s', (_, { prompt, expect: wanted, unparsed = [], ambiguous = [] }) => {
      const { unparsed: left, ambiguous: doubts, orders, places, ...fields } = parseBrief(prompt);
      expect(fields).toEqual(wanted);
      expect([...new Set(doubts.map(({ field }) => field))].sort()).toEqual([...ambiguous].sort());
      for (const text of unparsed) expect(left.map((part) => part.text).join('\n')).toContain(text);
      if (unparsed.length === 0) expect(left).toEqual([]);
      for (const part of [...left, ...doubts, ...orders])
        expect(prompt.slice(part.start, part.end)).toBe(part.text);
      for (const field of Object.keys(fields)) expect(places[field]?.length ?? 0).toBeGreaterThan(0);
    });
  });
}
