import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'the usage of Quebec from end to end': {
      text: 'Voici la question : qui vient ce soir? Moi! Elle rit; il dort. La réponse : personne.',
    },
    'guillemets of Switzerland': { text: 'Il dit «oui» et part.', language: 'fr-CH' },
    'a guillemet of a menu': { text: 'Accueil »Blog.' },
    'any kind of space': { text: 'Qui vient ? Moi\u00a0! Et toi\u202f? Voici : rien ; tout.' },
    'hours, ratios, addresses and file names': {
      text: 'À 14:30, en 16:9, sur https://exemple.fr/?page=2;x=1 ou a:b, lisez notes.txt.',
    },
    'code and placeholders': {
      markdown: 'Tapez `npm test!` puis `a;`. Voici {{ nom! }} et la règle `!important`.',
    },
    'emoticons and emoji codes': { text: 'Il rit :) et elle ;-) puis :tada: enfin.' },
    'marks of omission and doubt': { text: 'Il est venu (?) hier [!] dit-on.' },
    'style sheets and operators': {
      text: 'Le sélecteur ::before et la règle !important priment, si a != b.',
    },
    'names that end in a mark': { text: 'Le portail Yahoo! a changé.' },
    'words of another language': { text: 'Le film « What is the name of this game? » sort.' },
    'a block of another language': {
      html: '<p>Il est venu.</p><p lang="en">Who is there? Come in!</p>',
    },
    'entities shown as text': { text: 'On écrit &amp;nbsp; ou &eacute; dans la source.' },
    'Quebec, without spaces': { text: 'Qui vient? Moi! Et toi; voici : rien.', language: 'fr-CA' },
  },
  ignores: { 'Swiss usage, which knows both': { text: 'Qui vient? Moi !', language: 'fr-CH' } },
  reports: {
    'guillemets against their words': {
      text: 'Elle dit ⟦«⟧oui⟦»⟧, puis « non ».',
      finds: [
        { message: 'inside', severity: 'warning' },
        { message: 'inside', severity: 'warning' },
      ],
      fixed: 'Elle dit «\u00a0oui\u00a0», puis « non ».',
    },
    'guillemets against their words all through, for information': {
      text: 'Elle dit ⟦«⟧oui⟦»⟧, puis ⟦«⟧non⟦»⟧.',
      finds: [{ severity: 'info' }, { severity: 'info' }, { severity: 'info' }, { severity: 'info' }],
    },
    'a slip where other marks have their space': {
      text: 'Voici : qui vient ce soir⟦?⟧ Moi ! Elle rit ; il dort. La réponse : personne.',
    },
    'glued marks': {
      html: '<p>Qui vient⟦?⟧ <b>Moi</b>⟦!⟧ Voici⟦:⟧ tout⟦;⟧ rien⟦?!⟧</p>',
      finds: [
        { message: 'missing', data: { mark: '?' } },
        {},
        { data: { mark: ':' } },
        {},
        { data: { mark: '?!' } },
      ],
      fixed: '<p>Qui vient\u202f? <b>Moi</b>\u202f! Voici\u00a0: tout\u202f; rien\u202f?!</p>',
    },
    'marks after a figure, a closing sign and an entity': {
      html: '<p>En 2020⟦?⟧ (hier)⟦?⟧ L&rsquo;&eacute;t&eacute;⟦!⟧</p>',
      fixed: '<p>En 2020\u202f? (hier)\u202f? L&rsquo;&eacute;t&eacute;\u202f!</p>',
    },
    'inside markup and quotations': {
      markdown: '**Note⟦:⟧** il dit « viens⟦!⟧ »\n',
      fixed: '**Note\u00a0:** il dit « viens\u202f! »\n',
    },
    'Belgium as France': { text: 'Qui vient⟦?⟧', language: 'fr-BE' },
    'spaces in Quebec': {
      html: '<p>Qui vient⟦&nbsp;?⟧ Moi⟦ !⟧ Voici : rien.</p>',
      language: 'fr-CA',
      finds: [{ message: 'unwanted' }, {}],
      fixed: '<p>Qui vient? Moi! Voici : rien.</p>',
    },
  },
});
