import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

// Seven sentences of an ordinary length, in one block.
const LONG =
  'La commune de Saint-Aubin a voté mardi soir le budget de la nouvelle bibliothèque, attendue depuis dix ans par les habitants du quartier. '.repeat(
    7,
  );

testRule(rule, {
  accepts: {
    'names of types and platforms, with their full stop': {
      text: 'Le type System.Object de .Net hérite peu, la classe Widget.Toolbar, elle, dessine, et ASP.Net sert VB.Net avec .Net Core.',
    },
    'sentences with spaces': { html: '<p>Il pleut. Elle lit ! « Vraiment ? » Oui.</p>' },
    'names of products and files': {
      html: '<p>Avec Node.js, ASP.NET et Yahoo!, le fichier index.html suffit.</p>',
    },
    'a word with a part in brackets': { text: '(Re)découvrir la ville, et la (co)propriété.' },
    'initials and abbreviations': { text: 'Selon J.K. Rowling et M.Dupont, art.12, c’est clair.' },
    'acronyms in brackets, and a guillemet that opens': {
      text: 'Le fonds (BCE)Europe, une aide (RSA)X, un »Zorglub.',
    },
    'a call in code': { html: '<p>Appelez <code>liste.Premier</code> puis <code>fin.Les</code>.</p>' },
    'two sentences parted by a line break': { html: '<p>Il pleut.<br>Elle lit.</p>' },
  },
  reports: {
    'a sentence glued to a name, and a space on the wrong side': {
      text: 'Elle vit au ⟦Canada.Ancien⟧ facteur, il la suit. Le pont est ⟦fermé .Le⟧ maire attend.',
    },
    'a sentence glued to the former': {
      html: '<p>La panne a touché le ⟦monde.Les⟧ équipes travaillent.</p>',
      finds: [{ message: 'glued', data: { text: 'monde.Les' } }],
    },
    'sentences glued through markup, and after an entity': {
      html: '<p>Elle promet d’⟦agir&nbsp;!Le</b⟧> maire attend.</p>'.replace('</b⟧>', '⟧'),
    },
    'a sentence glued to the tag of an agency': {
      text: 'La loi est votée. (AFP⟦)Apprenez⟧ à lire. Tout dort. (Belga⟦)Dimanche⟧, rien. (PA⟦)Utilisez⟧ un vélo.',
    },
    'a name glued to a quotation': { text: 'Il aime « la vie ⟦»React⟧ et « le vin ⟦»Paris⟧.' },
    'a text all in one long block, under its title, whose line breaks are lost': {
      text: `Une bibliothèque à Saint-Aubin\n\n${LONG}Les travaux dureront un ⟦an.Le⟧ maire s’en félicite.`,
      finds: [{ message: 'glued', severity: 'info' }],
    },
    'a long block among others': {
      text: `${LONG}Les travaux dureront un ⟦an.Le⟧ maire s’en félicite.\n\n${LONG}`,
      finds: [{ message: 'glued', severity: 'warning' }],
    },
    'one short block': {
      text: 'Les travaux dureront un ⟦an.Le⟧ maire s’en félicite.',
      finds: [{ message: 'glued', severity: 'warning' }],
    },
    'one long paragraph of a page': {
      html: `<p>${LONG}Les travaux dureront un ⟦an.Le⟧ maire s’en félicite.</p>`,
      finds: [{ message: 'glued', severity: 'warning' }],
    },
    'a sentence glued to an elision': { text: 'Le pont est ⟦fermé.L’⟧hiver sera long.' },
  },
});
