import { expect, test } from 'vitest';
import { runRule, testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'days before Christ, and leap days of the Julian calendar': {
      text: 'Le lundi 3 mars 1600 av. J.-C., puis le 29 février 1500. Le 31/12/2022 aussi.',
    },
    'other things that are numbered': { text: 'Le numéro 32 mars 2019, la page 39 juin 2020.' },
    'a right weekday before digits': { text: 'Ouvert mardi 23/07/2019.' },
    'dates that exist': { text: 'Du jeudi 29 février 2024 au 31 mars, puis le 30 avril et le 1er mai.' },
    'a leap day without year': { text: 'Elle est née un 29 février.' },
    'a weekday without year': { text: 'Le pont rouvre lundi 3 mai.' },
    'a weekday before the calendar': { text: 'Le lundi 3 mai 1500, on posa la pierre.' },
    'numbers that are no days': { text: 'La version 2.31 avril attendra, et la page 45 mai 2019 aussi.' },
    'American digits': { text: 'Fichier du 04/31/2022.' },
    'a date in code': { html: '<p>Essayez <code>31 avril 2022</code>.</p>' },
    'a block of code': { markdown: '```\n31 avril 2022\n```\n' },
  },
  ignores: { 'a draft without text': { html: '<img src="velo.jpg" alt="">' } },
  reports: {
    'a day over 31 that nothing introduces': { text: 'Conseil municipal ⟦32 mars⟧ à 20 heures.' },
    'a wrong weekday before digits': {
      text: 'Rendez-vous ⟦lundi 23/07/2019⟧ au port.',
      finds: [{ message: 'wrongWeekday', data: { weekday: 'mardi' } }],
    },
    'a day that its month has not': {
      html: '<p>Le pont rouvre le ⟦31 avril⟧, fermé le ⟦30 février 2023⟧.</p>',
      finds: [
        { message: 'noSuchDay', severity: 'warning', data: { days: 30 } },
        { message: 'noSuchDay', data: { days: 28 } },
      ],
    },
    'a leap day of a common year': { text: 'Née le ⟦29 février 1900⟧.' },
    digits: { text: 'Ouvert depuis le ⟦31/06/2021⟧.' },
    'a day over 31': { text: 'Réunion le ⟦32 mars⟧, ou ⟦mardi 41 mai⟧.' },
    'a wrong weekday, through markup': {
      html: '<h2>Le ⟦lundi <b>14</b> juillet 2023⟧</h2>',
      finds: [{ message: 'wrongWeekday', data: { weekday: 'vendredi' } }],
    },
  },
});

test('takes a time that grows with the text', async () => {
  const { findings } = await runRule(rule, { text: `${'lundi 12 jan '.repeat(8000)}.` });
  expect(findings).toEqual([]);
});
