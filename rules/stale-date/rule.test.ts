import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'an article without days': { text: 'Le pont rouvre après trois semaines de travaux.' },
    'a date of publication': {
      markdown: '---\ntitle: Le pont\ndate: 2024-05-02\n---\n\nLe pont a rouvert jeudi.\n',
    },
    'a day in full in the text': { text: 'Le pont a rouvert jeudi. Il avait fermé le 11 avril 2024.' },
    'a date in digits': { text: 'Publié le 02/05/2024. Le pont a rouvert jeudi.' },
    'a date of structured data': {
      html: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-02"}</script><p>Le pont a rouvert jeudi.</p>',
    },
    'each week': { text: 'Le marché se tient le jeudi et le samedi, chaque dimanche en été, et les mardis.' },
    'each morning, and any': { text: 'Le bac ferme le lundi matin. Un mardi matin, la Loire a gelé.' },
    'a day with its date': { text: 'Le pont rouvre ce jeudi 2 mai, puis lundi 6 mai.' },
    'days with a name': { text: 'Le krach de jeudi noir et la fête de mardi gras.' },
    'a saying': { text: 'Il roule mieux qu’hier.' },
    'a quotation': { text: 'Elle dit : « Je viens jeudi. »' },
  },
  ignores: { 'a draft without prose': { html: '<h1>Titre</h1>' } },
  reports: {
    'a day': {
      text: 'Le pont, a dit la mairie ⟦jeudi⟧, rouvrira.',
      finds: [{ message: 'relative', severity: 'info', data: { text: 'jeudi', count: 1 } }],
    },
    'the first of several': {
      text: 'Le pont rouvre ⟦ce week-end⟧. Plus tôt cette année, il avait fermé. Il fermera mardi soir.',
      finds: [{ data: { text: 'ce week-end', count: 3 } }],
    },
    'a day without year elsewhere': {
      html: '<p>Fermé le 6 juin, le pont rouvre <b>⟦la semaine prochaine⟧</b>.</p>',
    },
  },
});
