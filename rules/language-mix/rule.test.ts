import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const french =
  '<p>La mairie a fermé le pont pendant trois semaines, et les bus passent par le port de commerce depuis lundi matin.</p><p>Les piétons empruntent une passerelle que la métropole a posée à la hâte près de la gare maritime.</p>';
const english = 'The bridge will be closed for three weeks while the workers replace the old cables.';

const WHOLE = `${english} Drivers who come from the harbour are asked to take the northern road instead.\n\nThe city hopes that all of it will be over before the summer.`;
const whole = WHOLE.split('\n\n')
  .map((text) => `<p>${text}</p>`)
  .join('');

testRule(rule, {
  accepts: {
    'a change log, a bibliography and the message of a program': {
      markdown:
        'La mairie a fermé le pont pendant trois semaines, et les bus passent par le port de commerce depuis lundi matin.\n\nLes piétons empruntent une passerelle que la métropole a posée à la hâte près de la gare maritime.\n\n- Fix a crash when the bridge is closed and the workers replace the cables. ([#12](https://velo.fr/12))\n- Le Goff, A. (2013). **Interviewing people: how to uncover compelling insights.** Port Media.\n\nWarning: the bridge will be closed because the cable is not yet in its place.\n',
    },
    'French throughout': { html: french },
    'a quotation in English': {
      html: `${french}<blockquote><p>${english}</p></blockquote><p>« ${english} »</p>`,
    },
    'a paragraph that declares its language': { html: `${french}<p lang="en">${english}</p>` },
    'a French sentence about English names': {
      html: `${french}<p>Le groupe The Black Keys joue Lonely Boy et Gold on the Ceiling au festival.</p>`,
    },
    'a text in English that says so': { html: `<html lang="en"><body>${whole}</body></html>` },
    'a text in English of an English folder': { markdown: WHOLE, path: 'content/en/a.md' },
    'a text in English that was ordered so': { markdown: WHOLE, brief: { language: 'en' } },
    'a few words of English': {
      markdown: 'The bridge is closed for three weeks while the workers replace it.',
    },
    code: { html: `${french}<pre>${english}</pre>` },
  },
  ignores: { 'figures and names only': { text: '12, 14, 18.' } },
  reports: {
    'a paragraph left in English': {
      html: `${french}<p>⟦${english}⟧</p>`,
      finds: [{ message: 'mixed', data: { language: 'en', article: 'fr' } }],
    },
    'a text that is English throughout': {
      markdown: `⟦${WHOLE.replace('\n', '⟧\n')}`,
      finds: [{ message: 'foreign', data: { language: 'en' } }],
    },
    'a text in English that claims to be French': {
      html: `<html lang="fr-CA"><body>${whole.replace('<p>', '<p>⟦').replace('</p>', '⟧</p>')}</body></html>`,
      finds: [{ message: 'foreign' }],
    },
    'a list item left in Spanish': {
      html: `${french}<ul><li>⟦El puente estará cerrado durante tres semanas porque los obreros cambian los cables viejos.⟧</li></ul>`,
      finds: [{ data: { language: 'es' } }],
    },
  },
});
