import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `mot${index}`).join(' ');

testRule(rule, {
  accepts: {
    'a length within its bounds': { text: words(50), brief: { minWords: 50, maxWords: 60 } },
    'a target met within ten per cent': { text: words(91), brief: { targetWords: 100 } },
    'elisions and compounds counted as one word each': {
      text: 'L’arc-en-ciel d’aujourd’hui, c’est-à-dire !',
      brief: { minWords: 3, maxWords: 3 },
    },
  },
  ignores: {
    'a draft without brief': { text: words(5) },
    'a brief without length': { text: words(5), brief: { language: 'fr' } },
  },
  reports: {
    'a text far too short': {
      html: `<p>⟦${words(60)}⟧</p><p>${words(5)}</p>`,
      brief: { minWords: 100 },
      finds: [{ message: 'tooShort', severity: 'error', data: { words: 65, min: 100, missing: 35 } }],
    },
    'a text of less than half the length': {
      text: `⟦${words(49)}⟧`,
      brief: { minWords: 100 },
      finds: [{ message: 'farTooShort', severity: 'error', data: { words: 49, min: 100, missing: 51 } }],
    },
    'a text too short by a hair': {
      text: `⟦${words(98)}⟧`,
      brief: { minWords: 100 },
      finds: [{ message: 'tooShort', severity: 'warning' }],
    },
    'a range missed by a few words': {
      text: `⟦${words(94)}⟧`,
      brief: { minWords: 100, maxWords: 150 },
      finds: [{ message: 'tooShort', severity: 'warning' }],
    },
    'a range missed by far': {
      text: `⟦${words(170)}⟧`,
      brief: { minWords: 100, maxWords: 150 },
      finds: [{ message: 'tooLong', severity: 'error' }],
    },
    'about a length, a little less': {
      text: `⟦${words(85)}⟧`,
      brief: { targetWords: 100 },
      finds: [{ message: 'tooShort', severity: 'warning', data: { min: 90 } }],
    },
    'a text too long': {
      text: `⟦${words(120)}⟧`,
      brief: { maxWords: 100 },
      finds: [{ message: 'tooLong', severity: 'error', data: { extra: 20 } }],
    },
    'a target missed': {
      text: `⟦${words(70)}⟧`,
      brief: { targetWords: 100 },
      finds: [{ data: { min: 90 } }],
    },
  },
});
