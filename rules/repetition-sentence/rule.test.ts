import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const sentence = 'Le pont de Brest rouvre ce matin après trois semaines de travaux.';

testRule(rule, {
  accepts: {
    'sentences that differ': { html: `<p>${sentence}</p><p>Le pont de Quimper rouvre ce soir.</p>` },
    'a short sentence twice': { text: 'Le pont rouvre. On attend. Le pont rouvre. On attend.' },
    'a quotation that was pulled out': {
      html: `<p>${sentence}</p><blockquote><p>${sentence}</p></blockquote>`,
    },
    'a heading that a sentence repeats': { html: `<h2>${sentence}</h2><p>${sentence}</p>` },
    'a paragraph twice, which another rule reports': {
      html: `<p>${sentence} Les bus passent de nouveau par le port, et les piétons gardent leur passerelle près de la gare.</p>`.repeat(
        2,
      ),
    },
  },
  ignores: { 'one sentence': { text: sentence } },
  reports: {
    'what announces a list, for information': {
      markdown:
        '## Au guichet\n\nVoici les pièces que vous devez présenter le jour du dépôt :\n\n- une photo\n\n## Par courrier\n\n⟦Voici les pièces que vous devez présenter le jour du dépôt :⟧\n\n- un timbre\n',
      finds: [{ severity: 'info' }],
    },
    'cases side by side with the same subheading, for information': {
      markdown: `## Locataire\n\n### Délai\n\n${sentence} Un mois suffit.\n\n## Propriétaire\n\n### Délai\n\n⟦${sentence}⟧ Trois mois passent.\n`,
      finds: [{ severity: 'info' }],
    },
    'a refrain, for information': {
      html: '<p>Il pleut.<br>Le pont de Brest rouvre ce matin pour nous.<br>Ohé.</p><p>Il neige.<br>⟦Le pont de Brest rouvre ce matin pour nous.⟧<br>Ohé.</p>',
      finds: [{ severity: 'info' }],
    },
    'parts of an article that are no cases': {
      markdown: `## La ville\n\n${sentence} On attend.\n\n## Le port\n\nLes bus passent. ⟦${sentence}⟧\n`,
      finds: [{ severity: 'warning' }],
    },
    'the same sentence in two paragraphs': {
      markdown: `${sentence} On attend.\n\nLes bus passent. ⟦${sentence}⟧\n`,
      finds: [
        {
          message: 'repeated',
          severity: 'warning',
          data: { line: 1, text: 'Le pont de Brest rouvre ce matin après trois semaines de…' },
        },
      ],
    },
    'the same words with other capitals, accents and marks': {
      text: 'À Brest, le pont rouvre ce matin pour tous les bus. ⟦A Brest le pont rouvre, ce matin, pour tous les bus !⟧',
    },
    'a step that returns, for information': {
      markdown: `- ${sentence}\n- On attend.\n- ⟦${sentence}⟧\n`,
      finds: [{ severity: 'info' }],
    },
    'each time again': { html: `<p>${sentence}</p><p>⟦${sentence}⟧</p><p>⟦${sentence}⟧</p>` },
  },
});
