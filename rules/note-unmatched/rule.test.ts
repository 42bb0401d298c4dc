import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'calls with their notes': { markdown: 'Le pont date de 1861[^1].\n\n[^1]: Archives de Brest.\n' },
    'a call in code': { markdown: 'Un appel s’écrit `[^1]` en Markdown.\n' },
    'numbers with their list': {
      markdown:
        'Le pont date de 1861 [1]. Il a fermé en mai [2].\n\n## Références\n\n1. Archives\n2. Le Courrier\n',
    },
    'a list of references without a heading': {
      html: '<p>Le pont date de 1861 [1]. Il a fermé [2].</p><p>[1] Archives de Brest</p><p>[2] Le Courrier</p>',
    },
    'numbers that are links': {
      html: '<p>Le pont date de 1861 <a href="#r1">[1]</a>, et rouvre <a href="#r2">[2]</a>.</p>',
    },
    'the index of an array': { html: '<p>Le tableau commence par <code>a[0]</code>, puis a[4].</p>' },
  },
  ignores: { 'a draft without text': { html: '<img src="velo.jpg" alt="">' } },
  reports: {
    'a call without its note': {
      markdown: 'Le pont date de 1861⟦[^1]⟧. Il rouvre[^2].\n\n[^2]: Le Courrier.\n',
      finds: [{ message: 'noNote' }],
    },
    'a note without its call': {
      markdown: 'Le pont rouvre[^2].\n\n⟦[^1]:⟧ Archives.\n\n[^2]: Le Courrier.\n',
      finds: [{ message: 'noCall' }],
    },
    'numbers that lead nowhere': {
      html: '<p>Le pont date de 1861 ⟦[1]⟧. Il a fermé en mai ⟦[2]⟧.</p><p>Un bus sur deux passe ⟦[1][3]⟧.</p>',
    },
  },
});
