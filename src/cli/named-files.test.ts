import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Scratch, scratchFolder } from './scratch.ts';

const SOURCE = [
  'La ville ouvre douze kilomètres de pistes, et le maire en promet dix autres avant la fin de l’été.',
  'Les commerçants de la rue du marché craignent de perdre les clients qui viennent en voiture.',
  'Une étude menée à Nantes montre pourtant que les cyclistes dépensent autant, en plus de visites.',
  'Le conseil votera le budget au mois de juin, après une réunion ouverte à tous les habitants.',
].join(' ');
const draft = (head: string) => `---\ntitle: Les pistes de la ville\n${head}\n---\n\n${SOURCE}\n`;

let scratch: Scratch;
beforeEach(() => {
  scratch = scratchFolder();
});
afterEach(() => scratch.remove());

describe('the front matter of a draft names', () => {
  test.each([
    ['its source', 'source_file: depeche.txt', { 'contenu/depeche.txt': SOURCE }],
    [
      'its source, in another folder',
      'source_file: ../sources/depeche.html',
      { 'sources/depeche.html': `<p>${SOURCE}</p>` },
    ],
    ['its source from the root', 'source_file: /sources/depeche.txt', { 'sources/depeche.txt': SOURCE }],
  ])('%s', async (_, head, files) => {
    scratch.write({ 'contenu/a.md': draft(head), ...files });
    expect(await statusOf('source-containment')).toBe('fail');
  });

  test('its brief', async () => {
    scratch.write({
      'contenu/a.md': draft('brief: commande.txt'),
      'contenu/commande.txt': 'au moins 700 mots',
    });
    expect(await statusOf('brief-word-count')).toBe('fail');
  });

  test('the brief itself', async () => {
    scratch.write({ 'contenu/a.md': draft('brief: au moins 700 mots') });
    expect(await statusOf('brief-word-count')).toBe('fail');
  });

  test('nothing that the command line gives', async () => {
    scratch.write({
      'contenu/a.md': draft('source_file: absent.txt\nbrief: absent.txt'),
      'autre.txt': 'Il pleut sur la plaine. '.repeat(20),
      'ordre.txt': 'au moins 50 mots',
    });
    const args = ['--source', 'autre.txt', '--brief', 'ordre.txt'];
    expect(await statusOf('source-containment', args)).toBe('pass');
    expect(await statusOf('brief-word-count', args)).toBe('pass');
  });
});

test.each([
  ['absent.txt', 'a.md: its front matter names absent.txt, which is not there'],
  ['../../../../../../../../etc/hostname', 'which is outside'],
])('a file that cannot be taken is told: %s', async (path, message) => {
  scratch.write({ 'a.md': draft(`source_file: ${path}`) });
  const { code, err } = await scratch.run(['a.md']);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});

async function statusOf(rule: string, args: readonly string[] = []): Promise<string> {
  const { out, err } = await scratch.run([...args, 'contenu/a.md', '--format', 'json']);
  expect(err).toBe('');
  const [{ rules }] = JSON.parse(out);
  return rules.find(({ id }: { id: string }) => id === rule).status;
}
