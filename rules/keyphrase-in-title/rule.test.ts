import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const keyphrase = 'vélo électrique';
const body = '<p>Le vélo électrique traverse Paris.</p>';

testRule(rule, {
  accepts: {
    'an inflection at the beginning': {
      html: `<title>Vélos électriques : notre guide</title>${body}`,
      keyphrase,
    },
    'the words apart': { html: `<title>Un vélo cargo électrique pour la ville</title>${body}`, keyphrase },
    'a title given by the caller': { html: body, metadata: { title: 'Vélo électrique' }, keyphrase },
  },
  ignores: {
    'a draft without title': { html: body, keyphrase },
    'a draft without keyphrase': { html: `<title>Trottinette</title>${body}` },
  },
  reports: {
    'a title without it': {
      html: `<title>⟦Rouler en ville l’hiver⟧</title>${body}`,
      keyphrase,
      finds: [{ message: 'missing', severity: 'warning' }],
    },
    'a title with half of it, in the front matter': {
      markdown: '---\ntitle: ⟦Un vélo pour l’hiver⟧\n---\n\nLe vélo électrique.\n',
      keyphrase,
    },
    'a keyphrase that comes late': {
      html: `<title>⟦Tout ce que vous devez savoir avant de choisir enfin votre vélo électrique⟧</title>${body}`,
      keyphrase,
      finds: [{ message: 'late', severity: 'info', data: { words: 11 } }],
    },
  },
});
