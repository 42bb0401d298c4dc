import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'numbers after a space': { html: '<p>Près de 22&nbsp;% des Amériques, en 2021.</p>' },
    'names with a number': { text: 'Windows10, Web3, covid19, le G20 et Euro2024 sont des noms.' },
    'a code before a unit of its own': { text: 'La norme H264 des vidéos de Covid19 an par an.' },
    'a footnote call': { html: '<p>La ville<sup>1</sup> et le pont2 sont voisins.</p>' },
    'a tag and an address': { text: 'Suivez #elections2022 sur site/annee2021.' },
  },
  reports: {
    'a share glued to the word before': {
      html: '<p>Elles venaient des <b>⟦Amériques</b>22⟧ % du total.</p>',
      finds: [{ message: 'glued', data: { text: 'Amériques22' } }],
    },
    'a year glued to a month': { text: 'Le pont a rouvert en ⟦septembre2021⟧ seulement.' },
    'a number before a unit': { text: 'Le billet ⟦dépasse300⟧ euros au bout des ⟦dernières24⟧ heures.' },
    thousands: { text: 'Il a réuni ⟦environ12 000⟧ personnes.' },
  },
});
