import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../test/report-of.ts';
import { UserError } from '../../document/user-error.ts';
import { format } from '../format.ts';

const REJECTED = [
  '# Le vélo ⟨en hiver⟩',
  '',
  'Une ⟨!batterie⟩ froide rend ⟨?moins⟩ d’énergie.',
  '',
  '<!-- bon-a-tirer-disable-next-line maison-marque -- voulu -->',
  'Un ⟨pneu⟩ large.',
  '',
].join('\n');
const rejected = reportOf(REJECTED, { path: 'content/velo.md', gate: { maxWarnings: 0 } });
const accepted = reportOf('Rien à dire.\n', { path: 'content/pneu.md' });
const empty = reportOf('---\ntitle: Vide\n---\n', { path: 'content/vide.md' });
const drafts = new Map([['content/velo.md', REJECTED]]);

describe('pretty', () => {
  test('puts the verdict and its reasons first, then each finding with its line', () => {
    expect(format(rejected, 'pretty', { drafts })).toMatchInlineSnapshot(`
      "content/velo.md  À REPRENDRE  note 29/100  mieux que 1 % des articles publiés
        • La note est de 29 sur 100, sous le minimum de 70. Corriger le point qui suit suffirait : elle passerait à 96.
        • Champ titre : « Le vélo ⟨en hiver⟩ » est marqué. De même à un autre endroit. À lui seul : 70 points de moins.
        • Avertissements : 1, pour 0 au plus.
        structure 29
        2 erreurs, 1 avertissement, 1 remarque
        1 remarque masquée par le brouillon

        champ titre  erreur  « Le vélo ⟨en hiver⟩ » est marqué.  maison-marque

        1:11  avertissement  « en hiver » est marqué.  maison-marque
        1 │ # Le vélo ⟨en hiver⟩
          │           ^^^^^^^^^^

        3:5  erreur  « batterie » est marqué.  maison-marque
        3 │ Une ⟨!batterie⟩ froide rend ⟨?moins⟩ d’énergie.
          │     ^^^^^^^^^^^

        3:29  remarque  « moins » est marqué.  maison-marque
        3 │ Une ⟨!batterie⟩ froide rend ⟨?moins⟩ d’énergie.
          │                             ^^^^^^^^
      "
    `);
  });

  test('ends with the numbers of drafts, in the language of the reader', () => {
    expect(format([accepted, empty], 'pretty', { locale: 'en' })).toMatchInlineSnapshot(`
      "content/pneu.md  ACCEPTED  score 100/100  better than 73% of published articles
        structure 100
        0 errors, 0 warnings, 0 info

      content/vide.md  NOTHING TO JUDGE
        • Nothing to judge: the page holds no text.

      2 drafts, 1 accepted, 0 rejected, 1 with nothing to judge
      "
    `);
  });

  test('colours when asked', () => {
    expect(JSON.stringify(format(accepted, 'pretty', { color: true }))).toMatchInlineSnapshot(
      `""\\u001b[1mcontent/pneu.md\\u001b[22m  \\u001b[32mBON À TIRER\\u001b[39m  note 100/100  \\u001b[2mmieux que 73 % des articles publiés\\u001b[22m\\n\\u001b[2m  structure 100\\u001b[22m\\n\\u001b[2m  0 erreur, 0 avertissement, 0 remarque\\u001b[22m\\n""`,
    );
  });

  test.each([
    ['wide characters', '東京 ⟨🚲⟩ loin'],
    ['combining marks', 'vélo ⟨été⟩'.normalize('NFD')],
    ['a tab', 'a\t⟨b\tc⟩'],
    ['what would steer a terminal', 'a\u001b[31m ⟨b\u202ec⟩'],
    ['a long line', `${'mot '.repeat(60)}⟨ici⟩${' mot'.repeat(60)}`],
    ['a long passage', `⟨${'mot '.repeat(60)}⟩`],
    ['a passage over lines', 'Une ⟨ligne\net une⟩ autre.'],
    ['a line that ends with CRLF', 'Une\r\n⟨ligne⟩\r\nautre.'],
  ])('frames %s', (_, draft) => {
    const report = reportOf(draft, { format: 'text' });
    const frame = format(report, 'pretty', { drafts: new Map([['<stdin>', draft]]) });
    expect(frame.split('\n').slice(-3, -1).join('\n')).toMatchSnapshot();
  });
});

describe('json and ndjson', () => {
  test('give the reports back', () => {
    expect(JSON.parse(format([rejected, accepted], 'json'))).toEqual([rejected, accepted]);
    const lines = format([rejected, accepted], 'ndjson').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([rejected, accepted]);
  });
});

describe('github', () => {
  test('annotates the draft and each place', () => {
    expect(format([rejected, accepted, empty], 'github')).toMatchInlineSnapshot(`
      "::error file=content/velo.md,title=À REPRENDRE%2C note 29/100::La note est de 29 sur 100, sous le minimum de 70. Corriger le point qui suit suffirait : elle passerait à 96.%0AChamp titre : « Le vélo ⟨en hiver⟩ » est marqué. De même à un autre endroit. À lui seul : 70 points de moins.%0AAvertissements : 1, pour 0 au plus.
      ::error file=content/velo.md,title=maison-marque::« Le vélo ⟨en hiver⟩ » est marqué.
      ::warning file=content/velo.md,line=1,endLine=1,col=11,endColumn=21,title=maison-marque::« en hiver » est marqué.
      ::error file=content/velo.md,line=3,endLine=3,col=5,endColumn=16,title=maison-marque::« batterie » est marqué.
      ::notice file=content/velo.md,line=3,endLine=3,col=29,endColumn=37,title=maison-marque::« moins » est marqué.
      ::notice file=content/vide.md,title=RIEN À JUGER::Rien à juger : la page ne contient pas de texte.
      "
    `);
  });

  test('escapes as the toolkit does', () => {
    const report = reportOf('⟨100 %\n: a, b⟩', { path: 'a,b:c%.txt' });
    expect(format(report, 'github')).toMatchInlineSnapshot(`
      "::warning file=a%2Cb%3Ac%25.txt,line=1,endLine=2,title=maison-marque::« 100 %25 : a, b » est marqué.
      "
    `);
  });
});

describe('markdown', () => {
  test('is a table, then what to do in each draft, gravest first', () => {
    expect(format([rejected, accepted, empty], 'markdown')).toMatchInlineSnapshot(`
      "## Bon à tirer

      3 brouillons, 1 accepté, 1 à reprendre, 1 sans objet.

      | Brouillon | Verdict | Note | Erreurs | Avertissements |
      |---|---|--:|--:|--:|
      | content/velo.md | ❌ à reprendre | 29 | 2 | 1 |
      | content/pneu.md | ✅ bon à tirer | 100 | 0 | 0 |
      | content/vide.md | ➖ rien à juger |  | 0 | 0 |

      ### content/velo.md

      - **La note est de 29 sur 100, sous le minimum de 70. Corriger le point qui suit suffirait : elle passerait à 96.**
      - **Champ titre : « Le vélo ⟨en hiver⟩ » est marqué. De même à un autre endroit. À lui seul : 70 points de moins.**
      - **Avertissements : 1, pour 0 au plus.**

      structure 29

      - champ titre **erreur** « Le vélo ⟨en hiver⟩ » est marqué. \`maison-marque\`
      - 3:5 **erreur** « batterie » est marqué. \`maison-marque\`
      - 1:11 **avertissement** « en hiver » est marqué. \`maison-marque\`
      - 3:29 **remarque** « moins » est marqué. \`maison-marque\`

      ### content/vide.md

      - **Rien à juger : la page ne contient pas de texte.**
      "
    `);
  });

  test('shows the text of the draft as it is', () => {
    const report = reportOf('⟨<b>@equipe</b> | `x` *y* [z](u)⟩', { path: 'a_b.txt' });
    expect(format(report, 'markdown')).toMatchInlineSnapshot(`
      "## Bon à tirer

      1 brouillon, 1 accepté, 0 à reprendre.

      | Brouillon | Verdict | Note | Erreurs | Avertissements |
      |---|---|--:|--:|--:|
      | a\\_b.txt | ✅ bon à tirer | 96 | 0 | 1 |

      ### a\\_b.txt

      structure 96

      - 1:1 **avertissement** « \\<b\\>@​equipe\\</b\\> \\| \\\`x\\\` \\*y\\* \\[z\\]\\(u\\) » est marqué. \`maison-marque\`
      "
    `);
  });

  test('fits in a comment, whatever the drafts', () => {
    const long = reportOf(`⟨${'mot '.repeat(400)}⟩\n\n`.repeat(60), { path: 'a.md' });
    const text = format(Array(400).fill(long), 'markdown');
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('… et');
  });
});

test('a format that does not exist is a UserError', () => {
  expect(() => format(accepted, 'markdwn')).toThrow(
    new UserError('There is no format markdwn: did you mean markdown?'),
  );
  expect(() => format(accepted, 'constructor')).toThrow(UserError);
});

test('no report gives no text for people', () => {
  expect(format([], 'pretty')).toBe('');
  expect(format([], 'json')).toBe('[]\n');
});

test('pretty shows three of a kind that only informs, and how many more there are', () => {
  const text = format(reportOf('⟨?un⟩ ⟨?deux⟩ ⟨?trois⟩ ⟨?quatre⟩ ⟨?cinq⟩', { path: 'a.txt' }), 'pretty');
  expect(text).toContain('« trois » est marqué.');
  expect(text).not.toContain('« quatre » est marqué.');
  expect(text).toContain('Et d’autres remarques semblables : maison-marque ×2.');
});
