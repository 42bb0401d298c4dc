import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const clause = 'et les éleveurs comptent leurs bêtes chaque matin sans trouver le sommeil ';

testRule(rule, {
  accepts: {
    'a long sentence': { html: `<p>Le loup est revenu ${clause.repeat(5).trim()}.</p>` },
    'as many words with their full stops': {
      html: `<p>${`Le loup est revenu ${clause.trim()}. `.repeat(12)}</p>`,
    },
    'an endless quotation': {
      html: `<blockquote><p>Le loup est revenu ${clause.repeat(15).trim()}.</p></blockquote>`,
    },
  },
  reports: {
    'a sentence without end': {
      html: `<p>Le pré se vide. ⟦Le loup est revenu ${clause.repeat(14).trim()}.⟧</p>`,
      finds: [{ message: 'endless', severity: 'error', data: { words: 172, maxWords: 160 } }],
    },
  },
});
