import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'words in h- of other languages, and those at which usage wavers': {
      html: '<p>La hyène rit, le hijab et le halva, les avis de hiérarques, je hais le hip-hop, la horde.</p>',
    },
    'a letter that is said by itself': { html: '<p>Le e-commerce, la vente de e-books, le e-sport.</p>' },
    'pronouns in an English sentence': {
      html: '<p>Il répond : someone told me on Twitter, people like me as members.</p>',
    },
    'elided words that are named': { html: '<p>Les d’ et les l’ sont des élisions.</p>' },
    'elisions in place': { html: '<p>L’article qu’il lit s’il veut, jusqu’à l’heure d’hiver.</p>' },
    'an aspirated h': { html: '<p>Le héros, la haine, le haricot, de haut en bas, que Hector.</p>' },
    'words that take no elision': {
      html: '<p>Le onze, le oui, le yaourt, la ouate, la une du journal, de un à dix.</p>',
    },
    'letters and sigles': { html: '<p>De A à Z, le HTML, la ONU dit-on, plus de i que de a.</p>' },
    'a name or an English word': { html: '<p>Le Airbus, le use case, le update de Amazon.</p>' },
    'conjunctions before a noun': { html: '<p>Puisque aucun train ne part, lorsque arrive l’été.</p>' },
    'a word that is named': { html: '<p>Il dit que <em>attention</em> suffit, et le « article » reste.</p>' },
    'si before other pronouns': { html: '<p>Si elle vient, si on peut, si une fois.</p>' },
    'places in the plural with their article': { html: '<p>Aux États-Unis et des Amériques.</p>' },
  },
  reports: {
    'a space after the apostrophe': {
      html: '<p>⟦C’ est⟧ fini, dit ⟦l’ école⟧, ⟦jusqu’ à⟧ demain.</p>',
      finds: [{ message: 'parted', data: { meant: 'C’est' } }, { message: 'parted' }, { message: 'parted' }],
      fixed: '<p>C’est fini, dit l’école, jusqu’à demain.</p>',
    },
    'a mute h of Latin or Greek': {
      html: '<p>⟦Le homme⟧ attend ⟦que honnêtement⟧ on réponde, près de ⟦la heure⟧ dite, à ⟦le hôtel⟧.</p>',
    },
    'an article': {
      html: '<p>Voici ⟦le article⟧.</p>',
      finds: [{ message: 'elision', data: { found: 'le article', meant: 'l’article' } }],
      fixed: '<p>Voici l’article.</p>',
    },
    'a conjunction, with the apostrophe of the text': {
      html: "<p>C'est vrai ⟦que il⟧ pleut.</p>",
      fixed: "<p>C'est vrai qu'il pleut.</p>",
    },
    'si before il': { html: '<p>⟦Si il⟧ pleut, rentrons.</p>', fixed: '<p>S’il pleut, rentrons.</p>' },
    'ce before est': { html: '<p>Mais ⟦ce est⟧ faux.</p>' },
    'a mute h': { html: '<p>À ⟦la heure⟧ dite, beaucoup ⟦de hommes⟧.</p>' },
    'a singular article before a place in the plural': {
      html: '<p>L’histoire ⟦du Amériques⟧.</p>',
      finds: [{ message: 'plural', data: { found: 'du Amériques', meant: 'des Amériques' } }],
    },
  },
});
