import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const long =
  'Le pont de Brest rouvre ce matin, après trois semaines de travaux, et les bus passent de nouveau par le port. Les piétons gardent la passerelle que la métropole a posée.';
const one = 'Le pont de Brest rouvre ce matin après trois semaines de travaux.';
const two = 'Les bus de la ville passent de nouveau par le vieux port.';
const three = 'Les piétons gardent la passerelle que la métropole a posée hier.';

/** Some two hundred words, each sentence once. */
function manySentencesOn(town: string): string {
  return Array.from(
    { length: 20 },
    (_, index) => `À ${town}, la ligne ${index + 1} du bus passe toutes les ${index + 5} minutes.`,
  ).join(' ');
}

testRule(rule, {
  accepts: {
    'paragraphs that differ': { html: `<p>${long}</p><p>${one}</p>` },
    'a short paragraph twice': { html: `<p>${one}</p><p>${two}</p><p>${one}</p>` },
    'a quotation that was pulled out': { html: `<p>${long}</p><blockquote><p>${long}</p></blockquote>` },
    'two sentences repeated': { html: `<p>${one} ${two}</p><p>${two} ${one}</p>` },
    'cases in a long sheet': {
      markdown: ['Brest', 'Quimper', 'Vannes']
        .map((town) => `## ${town}\n\n${one} ${manySentencesOn(town)}\n`)
        .join('\n'),
    },
    'two sentences under other headings': {
      markdown: `## Brest\n\n${one} ${two}\n\n## Le port\n\n${two} ${manySentencesOn('Brest')} ${one}\n`,
    },
    'towns of which the same is told, with other numbers': {
      html: `<p>${long}</p><p>${long.replace('Brest', 'Quimper').replace('trois', 'douze')}</p>`,
    },
    'other words under another heading': {
      markdown: `## Brest\n\n${long}\n\n## Le port\n\n${long.replace('rouvre', 'ferme').replace('gardent', 'quittent')}\n`,
    },
    'three steps of lists': {
      markdown: `- ${one}\n- ${two}\n- ${three}\n\nEt ensuite :\n\n- ${one}\n- ${two}\n- ${three}\n`,
    },
  },
  ignores: { 'one paragraph': { text: long } },
  reports: {
    'what is said of two things that a line each heads, for information': {
      html: `<p>Numéro vert</p><p>${long}</p><p>On appelle.</p><p>Numéro gris</p><p>⟦${long}⟧</p>`,
      finds: [{ severity: 'info' }],
    },
    'cases that each list their own, for information': {
      html: `<h2>Alcool</h2><ul><li>un verre</li><li>deux verres</li></ul><p>${long}</p><h2>Vitesse</h2><ul><li>en ville</li><li>sur route</li></ul><p>⟦${long}⟧</p>`,
      finds: [{ severity: 'info' }],
    },
    'an item twice in its list': {
      html: `<ul><li>${long}</li><li>On attend.</li><li>⟦${long}⟧</li></ul>`,
      finds: [{ severity: 'warning' }],
    },
    'the stanza of a song, for information': {
      html: '<p>Le pont de Brest rouvre ce matin,<br>et les bus de la ville passent,<br>et les piétons gardent la passerelle,<br>et la métropole a posé des fleurs.</p><p>Ohé !</p><p>⟦Le pont de Brest rouvre ce matin,<br>et les bus de la ville passent,<br>et les piétons gardent la passerelle,<br>et la métropole a posé des fleurs.⟧</p>',
      finds: [{ severity: 'info' }],
    },
    'a paragraph twice': {
      html: `<p>${long}</p>\n<p>${one}</p>\n<p>⟦${long}⟧</p>`,
      finds: [{ message: 'paragraph', severity: 'error', data: { line: 1 } }],
    },
    'a paragraph twice, with other markup': {
      markdown: `${long}\n\n⟦${long.replace('Brest', '**Brest**')}⟧\n`,
      finds: [{ data: { line: 1 } }],
    },
    'a paragraph under another heading, as a warning': {
      markdown: `## Brest\n\n${long}\n\n## Le port\n\n⟦${long}⟧\n`,
      finds: [{ severity: 'warning', data: { line: 3 } }],
    },
    'a paragraph twice, with slips of the pen': {
      markdown: `${long}\n\n${one}\n\n⟦${long.replace('semaines', 'semianes').replace('passerelle', 'passerele')}⟧\n`,
      finds: [{ message: 'nearly', severity: 'error', data: { line: 1 } }],
    },
    'a paragraph twice, with words changed': {
      markdown: `${long}\n\n⟦${long.replace('rouvre', 'ouvre de nouveau').replace('gardent', 'conservent')}⟧\n`,
      finds: [{ message: 'nearly', severity: 'warning', data: { line: 1 } }],
    },
    'a section under another heading': {
      markdown: `## Brest\n\n${manySentencesOn('Brest')}\n\n## Le pont\n\n${long} ${one} ${two} ${three}\n\n## Vannes\n\n${manySentencesOn('Vannes')}\n\n## La réouverture\n\n⟦${long} ${one} ${two} ${three.replace('métropole', 'métroploe')}⟧\n`,
      finds: [{ message: 'section', severity: 'error', data: { line: 7 } }],
    },
    'a short article that goes round in circles from heading to heading': {
      markdown: `## Brest\n\n${long} ${one}\n\n## Le port\n\nHier, le port a fermé. ⟦${one}⟧ ${two}\n\n## Les bus\n\n${two} Rien d’autre n’a été annoncé. ${one} ${three}\n\n## À pied\n\n${three} ${two} ${one}\n`,
      finds: [{ message: 'padded', severity: 'error' }],
    },
    'a paragraph put together from other sections': {
      markdown: `## Brest\n\n${one} ${manySentencesOn('Brest')}\n\n## Le port\n\n${two} ${manySentencesOn('Quimper')} ${three}\n\n## Bilan\n\n⟦${three}⟧ ${one} ${two}\n`,
      finds: [{ message: 'sentences', severity: 'error', data: { count: 3 } }],
    },
    'sentences strewn over other sections': {
      markdown: `## Brest\n\n${one} ${manySentencesOn('Brest')} ${two} On attend. ${three}\n\n## Le port\n\nIl pleut. ⟦${two}⟧ Il vente.\n\n## Les bus\n\nTout dort. ${three} On rentre. ${manySentencesOn('Vannes')}\n\n## À pied\n\nLe ciel est bas. ${one}\n`,
      finds: [{ message: 'sentences', severity: 'error', data: { count: 3 } }],
    },
    'three repeated sentences': {
      html: `<p>${one} ${two} ${three}</p><p>⟦${two}⟧ On attend. ${one}</p><p>${three} Il pleut.</p>`,
      finds: [{ message: 'sentences', data: { count: 3 } }],
    },
  },
});
