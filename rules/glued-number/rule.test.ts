import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'numbers after a space': { html: '<p>Près de 22&nbsp;% des Amériques, en 2021.</p>' },
    'names with a number': { text: 'Windows10, Web3, covid19, le G20 et Euro2024 sont des noms.' },
    'a code before a unit of its own': { text: 'La norme H264 des vidéos de Covid19 an par an.' },
    'codes, versions and pages': {
      text: 'Le codage base64 des images, utf16 caractères, la figure12 seule, la classe option10 et le mois13.',
    },
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
    'a number after a function word': {
      text: 'Ils jouent ⟦dans20⟧ villes, ⟦avec3⟧ amis, ⟦dont350⟧ dorment, depuis ⟦environ12⟧ ans.',
    },
    'a date glued to its weekday': { text: 'La fête du ⟦mercredi10⟧ octobre, ou ⟦lundi29⟧ avril.' },
    'a number before what it counts': {
      text: 'Il ⟦lèvera10⟧ millions et ⟦compte40⟧ boutiques. La colle ⟦fait130⟧ morts.',
    },
    'a word glued to a year': { text: 'Depuis ⟦2021les⟧ prix montent.' },
    thousands: { text: 'Il a réuni ⟦environ12 000⟧ personnes.' },
  },
});
