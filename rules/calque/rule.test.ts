import { expect, test } from 'vitest';
import { foldOf } from '../../src/french/fold.ts';
import { testRule } from '../../test/rule-test.ts';
import { CALQUES } from './lists/calques.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'French phrases': {
      text: 'Cela a du sens. Elle adresse une lettre au maire, met l’accent sur le prix et gagne du temps.',
    },
    'the same words with their own sense': {
      text: 'Il rencontre ses voisins, fait face à la foule, et visite la librairie du port. Un manteau sans doublure.',
    },
    'places taken, and the end of a day': {
      text: 'Le public prend place. À la fin de la journée, les enfants rentrent. Il a raté une marche.',
    },
    'a phrase that is quoted': { text: 'On entend souvent « faire du sens » à la radio.' },
    code: { html: '<p>La classe <code>appliance</code> attend.</p>' },
  },
  ignores: { 'a draft without text': { html: '<img src="velo.jpg" alt="">' } },
  reports: {
    'a phrase with its French': {
      html: '<p>Ce plan ⟦fait du sens⟧. ⟦Sauver du temps⟧ compte.</p>',
      finds: [
        { message: 'calque', severity: 'warning', data: { text: 'fait du sens', instead: 'a du sens' } },
        { data: { instead: 'Gagner du temps' } },
      ],
      fixed: '<p>Ce plan a du sens. Gagner du temps compte.</p>',
    },
    'a phrase through markup, without a fix': {
      html: '<p>Il ⟦met <b>l’emphase</b> sur⟧ le prix.</p>',
      fixed: '<p>Il met <b>l’emphase</b> sur le prix.</p>',
    },
    'a phrase whose sentence must change': {
      text: 'La mairie veut ⟦adresser ce problème⟧ et repérer les ⟦acteurs menaçants⟧.',
      finds: [
        { data: { instead: 'traiter, résoudre' } },
        { data: { instead: 'pirate, groupe d’attaquants' } },
      ],
    },
    'an event that takes place': { text: 'La ⟦cérémonie prendra place⟧ samedi dans le parc.' },
    'a walk and the end of the day': {
      text: 'Il faut ⟦prendre une marche⟧ après le repas. ⟦À la fin de la journée, seul le résultat compte⟧.',
    },
    'a typographic apostrophe and capitals': {
      text: '⟦En date d’aujourd’hui⟧, rien.',
      fixed: 'Aujourd’hui, rien.',
    },
  },
});

test('the list is short, and its fixes are folded', () => {
  expect(CALQUES.length).toBeLessThanOrEqual(60);
  for (const key of CALQUES.flatMap(({ fixes }) => Object.keys(fixes ?? {})))
    expect(key.split(' ').map(foldOf).join(' ')).toBe(key);
});
