import { expect, test } from 'vitest';
import { runRule, testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const long = `Le pont de Brest rouvre ce matin, après trois semaines de travaux, et les bus passent de nouveau par le port. Les piétons
gardent la passerelle que la métropole a posée près de la gare maritime. La mairie promet que les câbles tiendront trente ans.`;

testRule(rule, {
  accepts: {
    'notes under a table, names with underscores, and hashtags': {
      html: '<p>Les prix* augmentent. *Hors taxes.</p><p>** Sous réserve</p><p>Le fichier ma_note_finale, #Brest.</p><p>***</p>',
    },
    'what programs show': { html: '<p>Selon [1] et [sic], x ∈ {a, b} ; tapez <code>\\n</code>.</p>' },
    'an article of Markdown': {
      markdown:
        '## Le pont\n\nIl **rouvre** ce matin, voir [le plan](/plan) et `**gras**`.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
    },
    'an article of HTML': {
      html: '<h2>Le pont</h2><p>Il <b>rouvre</b> &amp; reste <i>ouvert</i>.<br>Enfin.</p>',
    },
    'powers, file patterns and masks': {
      html: '<p>2**3 vaut 8, src/**/*.ts prend tout, le mot de passe est ******.</p>',
    },
    'hash signs and figures': {
      html: '<p>Le no. #1 des ponts, #brest et #port.</p><p># 1 du classement</p>',
    },
    'an address in brackets': { html: '<p>Le pont [1] (voir https://brest.fr) rouvre [sic] (enfin).</p>' },
    'signs of mathematics': {
      markdown:
        'Puisque \\\\( \\\\text{D} \\\\neq 0 \\\\), le point n’est pas sur la droite, \\\\nabla compris.\n',
    },
    'signs that an author escaped': { markdown: 'Écrivez \\*\\*gras\\*\\* et \\## Titre pour les voir.\n' },
    'tags that are named': {
      html: '<p>La balise &lt;p&gt; ouvre un paragraphe, &lt;h2&gt; un titre, &lt;/p&gt; ferme.</p>',
    },
    'tags and entities between quotation marks': {
      text: 'On tape « &nbsp; » avant le point, et « <b>mot</b> » pour graisser.',
    },
    'markup in code': {
      html: '<p>Tapez <code>&lt;p&gt;mot&lt;/p&gt;</code>, <code>&amp;nbsp;</code> ou <code>## Titre</code>.</p>',
    },
    'a comparison': { text: 'Si a < b et b > c, alors R&D et Q&R; tout va bien.' },
    'a block of code amid an article': { markdown: `${long}\n\n\`\`\`\n${long}\n\`\`\`\n` },
    'a name between underscores': { text: 'La méthode __init__ et la variable __nom__ comptent.' },
    'end tags that HTML may leave out': { html: '<ul><li>Le pont<li>Le port</ul><p>Fin.' },
  },
  ignores: { nothing: { html: '' } },
  reports: {
    'italics, code, tasks, footnotes and tables of Markdown in HTML': {
      html: '<p>⟦*Le pont rouvre.*⟧</p><p>Voir ⟦`pont`⟧ et ⟦~~le port~~⟧⟦[^1]⟧.</p><p>⟦- [ ] Vérifier la date⟧</p><p>⟦![Un pont](pont.jpg)⟧</p><p>⟦##Le port⟧</p>',
    },
    'codes of other systems': {
      html: '<p>⟦[b]Le pont[/b]⟧ rouvre.</p><p>⟦[caption id="a1"]⟧Le pont⟦[/caption]⟧</p><p>⟦&lt;!-- wp:paragraph --&gt;⟧</p><p>Le c⟦\\u00e9⟧lèbre pont.</p>',
      finds: [
        { message: 'code' },
        { message: 'code' },
        { message: 'code' },
        { message: 'code' },
        { message: 'entity' },
      ],
    },
    'end tags alone, as text': { html: '<p>Le pont rouvre.⟦&lt;/p&gt;⟧</p><p>⟦&lt;/div&gt;⟧</p>' },
    'bold words that a converter escaped': { markdown: '⟦\\*\\*Prix\\*\\*⟧ : le passage reste gratuit.\n' },
    'headings and bold text of Markdown in HTML': {
      html: '<p>⟦## Le pont⟧</p><p>Il ⟦**rouvre**⟧ ce matin.</p>',
      finds: [
        { message: 'markdown', data: { text: '## Le pont' } },
        { message: 'markdown', data: { text: '**rouvre**' } },
      ],
      fixed: '<p>## Le pont</p><p>Il <strong>rouvre</strong> ce matin.</p>',
    },
    'a link of Markdown in HTML': { html: '<p>Voir ⟦[le plan](https://brest.fr/plan)⟧.</p>' },
    'a heading after a line break': { html: '<p>Il rouvre.<br>⟦### Les horaires⟧</p>' },
    'bold text through an element': { html: '<p>⟦**Il <i>rouvre</i>**⟧ ce matin.</p>' },
    'a fence and a table in HTML': { html: '<p>⟦```html⟧</p><p>⟦| a | b |⟧<br>⟦|---|---|⟧</p>' },
    'Markdown in plain text': { text: 'Le pont ⟦**rouvre**⟧ ce matin.' },
    'stars that Markdown left': {
      markdown: '⟦** Petite note **⟧ : il rouvre.\n\nEt ⟦**⟧ voilà.\n',
      finds: [{ severity: 'warning' }, { severity: 'warning', data: { text: '**' } }],
    },
    'a heading without its space in Markdown': {
      markdown: 'Il rouvre.\n\n⟦##Les horaires⟧\n',
      finds: [{ severity: 'warning' }],
    },
    'a link that a space broke': {
      markdown: 'Voir ⟦[le plan] (https://brest.fr/plan)⟧.\n',
      finds: [{ severity: 'warning' }],
    },
    'HTML shown as text': {
      html: '<p>⟦&lt;p&gt;Le pont rouvre.&lt;/p&gt;⟧</p>',
      finds: [{ message: 'html', severity: 'error', data: { text: '<p>Le pont rouvre.</p>' } }],
    },
    'HTML shown as text in Markdown': {
      markdown: 'Il ⟦&lt;strong&gt;rouvre&lt;/strong&gt;⟧ ce matin.⟦&lt;br&gt;⟧Enfin.\n',
    },
    'an escaped link': { html: '<p>Voir ⟦&lt;a href="/plan"&gt;le plan&lt;/a&gt;⟧.</p>' },
    'a tag that opens the text': { text: '⟦<h2>⟧Le pont\n\nIl rouvre ce matin.' },
    'entities escaped twice': {
      html: '<p>Brest ⟦&amp;amp;⟧ Quimper, l⟦&amp;#39;⟧été.</p>',
      finds: [{ message: 'entity', data: { text: '&amp;' } }, { data: { text: '&#39;' } }],
      fixed: '<p>Brest &amp; Quimper, l&#39;été.</p>',
    },
    'entities in plain text': { text: 'Le pont rouvre⟦&nbsp;⟧: enfin.' },
    'an article in a fence': {
      markdown: `⟦\`\`\`markdown\n# Le pont\n\n${long}\n\`\`\`⟧\n`,
      finds: [{ message: 'fence' }],
    },
    'an element that is not closed, and an end tag alone': {
      html: '<p>Il ⟦<strong>⟧rouvre.</p><p>Enfin.⟦</em>⟧</p>',
      finds: [
        { message: 'unclosed', data: { name: 'strong' }, severity: 'warning' },
        { message: 'stray', data: { name: 'em' }, severity: 'warning' },
      ],
    },
  },
});

test('takes a time that grows with the text', async () => {
  const text = '** [a](https://a <p> __a b &lt; | --- | ## '.repeat(3000);
  const { findings } = await runRule(rule, { text: `Début ${text}` });
  expect(findings.length).toBeGreaterThan(0);
});
