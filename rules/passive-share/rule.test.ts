import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const options = { minSentences: 3, maxShare: 0.4 };

testRule(rule, {
  accepts: {
    'verbs that take être, reflexives and adjectives': {
      text: 'Elle est arrivée hier. Il s’est lavé. Nous sommes fatigués.',
      options,
    },
    'one passive in three': { text: 'Le vélo est volé par Luc. On sort. Il pleut.', options },
  },
  ignores: { 'a short text': { text: 'Le vélo est volé par Luc.', options } },
  reports: {
    'two in three, at the first': {
      html: '<p>Il pleut. Le vélo ⟦a été <b>volé⟧</b> par Luc. La selle est réparée par Anne.</p>',
      options,
      finds: [{ message: 'tooMany', data: { passive: 2, sentences: 3, verb: 'a été volé' } }],
    },
  },
});
