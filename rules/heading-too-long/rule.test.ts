import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a heading at the limit of words': {
      html: '<h2>Comment bien choisir la taille de son vélo pour aller au travail ?</h2>',
    },
    'a long title, which is measured in pixels': {
      html: '<h1>Comment bien choisir la taille de son vélo pour aller au travail tous les matins sans fatigue ?</h1><h2>La taille</h2>',
    },
    'decomposed accents, which are no characters of their own': {
      html: '<h2>Élève</h2>'.normalize('NFD'),
      options: { maxCharacters: 5 },
    },
  },
  ignores: { 'a text without subheadings': { html: '<h1>Le vélo</h1><p>Il roule.</p>' } },
  reports: {
    'a heading of too many words': {
      html: '<h2>⟦Comment bien choisir la taille de son vélo pour aller vite au travail ?⟧</h2>',
      finds: [{ message: 'tooLong', data: { words: 13, maxWords: 12 } }],
    },
    'a heading of too many characters': {
      html: '<h2>⟦Dysfonctionnements administratifs : recommandations interministérielles complémentaires⟧</h2>',
      finds: [{ data: { words: 5, characters: 87, maxCharacters: 80 } }],
    },
  },
});
