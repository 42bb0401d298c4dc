import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'two in a row': {
      text: 'Le vélo roule très vite. Le vélo coûte pourtant cher. On l’aime beaucoup ici.',
    },
    'an article before another noun': {
      text: 'Le vélo roule très vite. Le train roule plus vite. Le prix est plus haut.',
    },
    'pronouns that carry a narration, in long sentences': {
      text: 'Il arrive à la gare de Brest bien avant l’aube, quand les quais sont encore déserts et que le vent de mer siffle sous la verrière. Il achète un billet simple au guichet, un journal de la veille et un café trop chaud, qu’il boit debout près du poêle. Il monte dans le premier train pour Lyon, trouve une place contre la vitre et s’endort avant le départ.',
    },
    speech: {
      text: 'Il a dit : « Nous avons perdu. Nous avons tout perdu. Nous avons tout perdu hier. »',
    },
    'paragraphs that open alike, a figure of speech': {
      html: '<p>On roule sans bruit dans la rue.</p><p>On roule sans hâte vers le port.</p><p>On roule sans but jusqu’au soir.</p>',
    },
    'questions and cries': {
      text: 'Il arrive à la gare ? Il achète un billet ! Il monte dans le train ?',
    },
    'cases side by side': {
      text: 'Si vous payez tard, une amende suit. Si vous payez tôt, rien ne suit. Si vous oubliez, un rappel part.',
    },
    'complements that a comma sets off': {
      text: 'En Suisse, la neige tombe. En Italie, le soleil brille. En Espagne, le vent souffle.',
    },
    'questions in a row': {
      text: 'Comment choisir un bon vélo ? Comment régler la selle ? Comment freiner sous la pluie ?',
    },
    'short sentences, a figure of speech': { text: 'Du pain chaud. Du pain frais. Du pain noir.' },
    'items of a list': {
      html: '<ul><li>Le vélo roule très vite.</li><li>Le vélo coûte assez cher.</li><li>Le vélo dure bien longtemps.</li></ul>',
    },
    'captions without a full stop': {
      html: '<p>Exemple de bouton pour valider</p><p>Exemple de bouton pour annuler</p><p>Exemple de bouton pour sortir</p>',
    },
    'paragraphs that a heading or code parts': {
      markdown:
        'Le vélo roule très vite.\n\n```sh\nrouler\n```\n\nLe vélo coûte assez cher.\n\n## Prix\n\nLe vélo dure bien longtemps.\n',
    },
    abbreviations: {
      text: 'M. Dupont achète un vélo. M. Martin le lui vole. M. Leroy les réconcilie tous deux.',
    },
    thanks: {
      text: 'Merci à toute cette équipe. Merci à nos fidèles lecteurs. Merci à la ville de Lyon.',
    },
  },
  ignores: { 'a text of two sentences': { text: 'Le vélo roule très vite. Le vélo coûte cher.' } },
  reports: {
    'three that open with the same article and noun': {
      html: '<p>Il pleut. ⟦Le vélo roule <b>très</b> vite. Le vélo coûte assez cher. Le vélo dure bien longtemps.⟧</p>',
      finds: [{ message: 'alike', data: { opening: 'le vélo', count: 3 } }],
    },
    'an elided article': {
      text: '⟦L’été passe trop vite. L’été dernier fut bien chaud. L’été prochain sera pluvieux.⟧ On verra.',
      finds: [{ data: { opening: "l'été", count: 3 } }],
    },
    'three pronouns in short sentences': {
      text: '⟦Elle ouvre la boutique. Elle range le pain. Elle sourit.⟧ La journée commence.',
      finds: [{ data: { opening: 'elle', count: 3 } }],
    },
    'four pronouns in sentences of any length': {
      text: '⟦Il arrive à la gare de Brest bien avant l’aube, quand les quais sont encore déserts et que le vent de mer siffle. Il achète un billet simple au guichet, un journal de la veille et un café trop chaud, qu’il boit debout. Il monte dans le premier train pour Lyon, trouve une place contre la vitre et s’endort. Il rate son arrêt.⟧',
      finds: [{ data: { opening: 'il', count: 4 } }],
    },
    'elided pronouns': {
      text: '⟦C’est un vélo. C’est mon vélo. C’est aussi mon métier.⟧ Venez voir.',
      finds: [{ data: { opening: "c'", count: 3 } }],
    },
    'five cases side by side': {
      text: '⟦Si vous payez tard, rien ne suit. Si vous partez, écrivez. Si vous restez, écrivez aussi. Si vous oubliez, un rappel part. Si vous payez tôt, merci.⟧',
      finds: [{ data: { opening: 'si', count: 5 } }],
    },
    'a preposition before other words': {
      text: '⟦Pour la pâte, il faut du temps. Pour la cuisson, un four à bois suffit. Pour servir le tout, une planche fait l’affaire.⟧',
      finds: [{ data: { opening: 'pour', count: 3 } }],
    },
    'a preposition before the same noun': {
      text: '⟦En cas de pluie, on rentre. En cas de vent, on marche. En cas de neige, on dort.⟧',
      finds: [{ data: { opening: 'en', count: 3 } }],
    },
  },
});
