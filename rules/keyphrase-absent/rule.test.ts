import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const keyphrase = 'vélo électrique';

testRule(rule, {
  accepts: {
    'another inflection': { html: '<p>Les vélos de ville électriques se vendent bien.</p>', keyphrase },
    'another order, elided': {
      text: 'L’électricité change tout ; l’électrique, en vélo, séduit.',
      keyphrase,
    },
    'a synonym': { text: 'Le VAE coûte cher.', keyphrase, synonyms: ['VAE'] },
    'a heading': { html: '<h2>Choisir un vélo électrique</h2><p>Suivez le guide.</p>', keyphrase },
  },
  ignores: { 'a draft without keyphrase': { text: 'Le vélo électrique.' } },
  reports: {
    'a text on another subject': {
      html: '<p>⟦La trottinette traverse Paris.⟧</p><p>Elle coûte cher.</p>',
      keyphrase,
      finds: [{ message: 'absent', data: { keyphrase }, severity: 'error' }],
    },
    'all its words, never together': {
      text: '⟦Le vélo traverse Paris. L’électrique reste à la prise.⟧',
      keyphrase,
      finds: [{ message: 'apart', severity: 'warning' }],
    },
    'words of the same family': {
      text: '⟦Les cyclistes roulent à l’électricité, et leur jardinage attend.⟧',
      keyphrase: 'jardiner électrique',
      finds: [{ message: 'apart', severity: 'warning' }],
    },
    'one word of three': {
      text: '⟦La batterie se recharge en quatre heures sur une prise.⟧',
      keyphrase: 'batterie vélo électrique',
      finds: [{ message: 'absent', severity: 'error' }],
    },
  },
});
