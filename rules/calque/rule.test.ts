import { expect, test } from 'vitest';
import { foldOf } from '../../src/french/fold.ts';
import { testRule } from '../../test/rule-test.ts';
import { CALQUES } from './lists/calques.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a menacing actor on a stage': {
      text: 'La pièce est portée par un acteur menaçant, servi par la lumière.',
    },
    'French phrases': {
      text: 'Cela a du sens. Elle adresse une lettre au maire, met l’accent sur le prix et gagne du temps.',
    },
    'the same words with their own sense': {
      text: 'Il rencontre ses voisins, fait face à la foule, et visite la librairie du port. Un manteau sans doublure.',
    },
    'places taken, and the end of a day': {
      text: 'Le public prend place. À la fin de la journée, les enfants rentrent. Il a raté une marche. Le match prend place parmi les classiques.',
    },
    'seams, levers, trips and shares': {
      text: 'Un collant sans couture, un levier actionnable d’une main, le voyage du client à Rome ; il a pris des actions chez son employeur.',
    },
    'music, visits and tables': {
      text: 'Il vit face à la musique du bar. Il a payé une visite guidée. La ligne du bas donne le total.',
    },
    'what is applied, addressed or dated': {
      text: 'Ce barème s’applique pour un emploi saisonnier. Elle adresse un défi à son rival. Sa lettre en date d’aujourd’hui arrive. Valable jusqu’à date de fin.',
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
    'one actor whose deeds tell that no stage is meant': {
      text: 'L’attaque, menée par un ⟦acteur menaçant⟧, a duré un mois.',
      finds: [{ data: { instead: 'pirate, groupe d’attaquants' } }],
    },
    'an event that takes place': {
      text: 'La cérémonie ⟦prendra place⟧ samedi. Les réunions publiques ont ⟦pris place⟧ en mai. Le concert d’ouverture qui doit ⟦prendre place⟧ demain.',
      fixed:
        'La cérémonie prendra place samedi. Les réunions publiques ont pris place en mai. Le concert d’ouverture qui doit prendre place demain.',
    },
    'one word of a phrase': {
      text: 'Une solution très ⟦versatile⟧, une ⟦librairie⟧ Python, des données ⟦actionnables⟧, une expérience ⟦sans couture⟧.',
      fixed:
        'Une solution très versatile, une bibliothèque Python, des données actionnables, une expérience sans couture.',
    },
    'other inflections': {
      text: 'Ils ⟦adressèrent ces enjeux⟧, tu ⟦sauverais du temps⟧ ; nous ⟦prendrons avantage du⟧ vent ; cela ne ⟦fait aucun sens⟧.',
    },
    'a walk and the end of the day': {
      text: 'Il faut ⟦prendre une marche⟧ après le repas. ⟦À la fin de la journée⟧, seul le résultat compte. ⟦À la fin de la journée⟧, c’est le client qui décide.',
    },
    'a typographic apostrophe and capitals': {
      text: '⟦En date d’aujourd’hui⟧, rien.',
      fixed: 'Aujourd’hui, rien.',
    },
  },
});

test('the list is short, and its fixes are folded', () => {
  expect(CALQUES.length).toBeLessThanOrEqual(40);
  for (const key of CALQUES.flatMap(({ fixes }) => Object.keys(fixes ?? {})))
    expect(key.split(' ').map(foldOf).join(' ')).toBe(key);
});
