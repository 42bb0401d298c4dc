import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const french =
  '<p>La mairie a fermé le pont pendant trois semaines, et les bus passent par le port de commerce depuis lundi matin.</p><p>Les piétons empruntent une passerelle que la métropole a posée à la hâte près de la gare maritime.</p>';
const english = 'The bridge will be closed for three weeks while the workers replace the old cables.';

const WHOLE = `${english} Drivers who come from the harbour are asked to take the northern road instead.\n\nThe city hopes that all of it will be over before the summer.`;
const whole = WHOLE.split('\n\n')
  .map((text) => `<p>${text}</p>`)
  .join('');

const LONG = french.repeat(3);

testRule(rule, {
  accepts: {
    'titles and quotations amid French': {
      html: `<h2>« The bridge of the harbour is falling down »</h2>${LONG}<p>Le chœur reprend « The bridge is falling down with the boats of the harbour » devant la mairie, et la foule applaudit longtemps.</p><p>Il cite <em>The bridge of the harbour and the boats that are gone</em>, le livre de sa jeunesse, et il en lit une page.</p>`,
    },
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
    'a French line with a name from elsewhere': {
      html: `${french}<ul><li>Départs le long de la ligne 1 (Porto Bello ↔ Las Marinas)</li><li>Le marché de Los Rios et de San Telmo, à la sortie de la ville</li></ul>`,
    },
    'a poem in its language, and a French line on it': {
      markdown:
        '*The bridge that was closed will open when the winter is over,*\n\n*and the boats that were waiting will go with the wind to the harbour.*\n\nVoilà deux vers de mon grand-père, en anglais, qui me rappellent un été au bord de la mer.\n',
    },
    'a song, line by line': {
      html: `${french}<p>The bridge is closed, the boats are gone,<br>and nobody knows when they will be back,<br>the wind that was with us is on its own,<br>and all of the harbour is painted black.</p>`,
    },
    'a collection of sayings in italics': {
      markdown:
        '*There is nothing in the harbour that has not been at sea before.*  (Anne Le Goff)\n\n*The best of bridges is the one that you have crossed with a friend.*  (Paul Kerbrat)\n\n*He who waits for the wind will have time to mend his sails.*  (Jean Morvan)\n',
    },
    'works that are named by author and year': {
      html: `${french}<ul><li>Le Goff, A. et al., 2005. The bridge and its city: merging the works of engineers with the needs of the people who live there.</li><li>Kerbrat, P. (2011). How the harbour was built and why it is still in use.</li></ul>`,
    },
    'an original with its translation in brackets': {
      markdown: `La mairie a fermé le pont pendant trois semaines, et les bus passent par le port de commerce depuis lundi matin.\n\n${english}\n\n*(« Le pont restera fermé trois semaines, le temps de changer les câbles. »)*\n`,
    },
    code: { html: `${french}<pre>${english}</pre>` },
  },
  ignores: { 'figures and names only': { text: '12, 14, 18.' } },
  reports: {
    'a heading and a sentence left in English, as warnings': {
      html: `<h2>⟦What you need to know about the bridge⟧</h2>${LONG}<p>Le pont ferme lundi, et les bus passent par le port pendant trois semaines. ⟦The boats are waiting in the harbour with the ferry.⟧ Les piétons ont leur passerelle près de la gare maritime.</p>`,
      finds: [
        { message: 'passage', severity: 'warning' },
        { message: 'passage', severity: 'warning' },
      ],
    },
    'a paragraph left in English': {
      html: `${LONG}<p>⟦${english}⟧</p>`,
      finds: [{ message: 'mixed', data: { language: 'en', article: 'fr' }, severity: 'warning' }],
    },
    'two sentences in a row, in one paragraph or in two': {
      html: `${LONG}<p>⟦${english} Drivers who come from the harbour are asked to take the other road instead.⟧</p>${LONG}<p>⟦${english}⟧</p><p>⟦It is not known when the boats will be back.⟧</p>`,
      finds: [{ severity: 'error' }, { severity: 'error' }, { severity: 'error' }],
    },
    'a list that makes too much of a short article': {
      html: `${french}<ul><li>⟦The bridge will be closed when the boats are in the harbour.⟧</li><li>⟦The buses will be late for all of the morning.⟧</li></ul>`,
      finds: [{ severity: 'error' }, { severity: 'error' }],
    },
    'one item of a long list, as a warning': {
      html: `${LONG}<ul><li>La passerelle reste ouverte.</li><li>⟦The buses will be late for all of the morning.⟧</li></ul>`,
      finds: [{ severity: 'warning' }],
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
