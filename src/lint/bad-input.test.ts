import { describe, expect, test } from 'vitest';
import { createLinter, defineRule, feedback, format, lint, UserError } from '../index.ts';

const DRAFT = '# Le vélo en hiver\n\nUne batterie froide rend moins d’énergie.\n';

const rule = defineRule({
  id: 'maison-mot',
  category: 'residue',
  severity: 'error',
  summary: { fr: 'Un mot.', en: 'A word.' },
  messages: {},
  check: () => [],
});

describe('a mistake of the caller is a UserError that names it', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['a binary', () => lint(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0)), /binary file: see byte 2/],
    ['UTF-16', () => lint(Uint8Array.of(0xff, 0xfe, 0x41, 0)), /not UTF-8: it is UTF-16/],
    ['no configuration', () => createLinter(null as never), /^The configuration must be an object/],
    ['a load option', () => createLinter({}, { format: ['html'] } as never), /load\.format: .* formats\?/],
    ['a format to load', () => createLinter({}, { formats: ['rst' as never] }), /load\.formats\[0\]/],
    [
      'half a rule',
      () => createLinter({ customRules: [{ id: 'x', check: () => [] } as never] }),
      /defineRule/,
    ],
    [
      'a category of a rule',
      () => createLinter({ customRules: [{ ...rule, category: 'residu' as never }] }),
      /customRules\[0\]\.category: .* residue\?/,
    ],
    ['a configuration in itself', () => createLinter(extendsItself()), /^extends: must not lead back/],
    [
      'a pattern of words',
      async () => (await createLinter({ words: ['/(/'] })).lint(DRAFT),
      /is no regular expression/,
    ],
    [
      'a locale',
      async () => format(await lint(DRAFT), 'pretty', { locale: 'de' as never }),
      /options\.locale/,
    ],
    ['a format option', () => format([], 'pretty', { colour: true } as never), /options\.colour: .* color\?/],
    ['a length', async () => feedback(await lint(DRAFT), { maxLength: 3 }), /options\.maxLength/],
  ])('%s', async (_, call, message) => {
    const error = await Promise.resolve()
      .then(call)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toMatch(message);
  });

  test('a control character that strayed into a text is for a rule to report', async () => {
    await expect(lint(new TextEncoder().encode(`${DRAFT}\u0000`))).resolves.toBeDefined();
  });
});

function extendsItself() {
  const config: { extends?: object } = {};
  config.extends = config;
  return config;
}
