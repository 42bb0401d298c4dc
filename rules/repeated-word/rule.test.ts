import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'pronouns that follow themselves': {
      html: '<p>Nous nous levons, vous vous couchez. En en parlant, il a fait faire un plan.</p>',
    },
    'a name after the same preposition': { html: '<p>Le discours de De Gaulle, le livre de de Gaulle.</p>' },
    'a mark between the two': { html: '<p>Il vient de, de temps en temps. La, la, la.</p>' },
    'a song': { html: '<p>Elle chante la la la sans fin.</p>' },
    'a point of the compass, and Latin': {
      html: '<p>L’est est froid, le vent d’est est sec, le nord-est est beau, la rive est est fermée, Paris Est est pleine. Il a a priori raison.</p>',
    },
    'a pair that is right': {
      html: '<p>Nous le disons, vous nous voyez, nous nous voyons. Un par un, par deux.</p>',
    },
    'a word in emphasis, then used': { html: '<p>Le mot <em>de</em> de trop.</p>' },
    'a line break between the two': { html: '<p>Il parle de<br>de bon matin.</p>' },
    code: { html: '<p>Tapez <code>de de</code> ici.</p>' },
  },
  reports: {
    'a preposition': {
      html: '<p>Le prix ⟦de de⟧ la farine.</p>',
      finds: [{ message: 'repeated', data: { word: 'de' } }],
      fixed: '<p>Le prix de la farine.</p>',
    },
    'a verb after its subject': {
      html: '<p>Il ⟦est est⟧ tard, elle ⟦a a⟧ faim, le pont ⟦est est⟧ fermé.</p>',
      fixed: '<p>Il est tard, elle a faim, le pont est fermé.</p>',
    },
    'before a name that has no particle, and before an acronym': {
      html: '<p>Il écrit ⟦sur sur⟧ Paris, ⟦au au⟧ Canada, et du statut ⟦de de⟧ PME.</p>',
    },
    'two words at once': {
      html: '<p>Il dort ⟦dans le dans le⟧ jardin, ⟦il est il est⟧ tard.</p>',
      finds: [{ data: { word: 'dans le' } }, { data: { word: 'il est' } }],
      fixed: '<p>Il dort dans le jardin, il est tard.</p>',
    },
    'a capital at the first': { html: '<p>⟦Les les⟧ volets.</p>', fixed: '<p>Les volets.</p>' },
    'a link between the two, which no fix may break': {
      html: '<p>Il va ⟦à <a href="/ecole">à⟧ l’école</a>.</p>',
      fixed: '<p>Il va à <a href="/ecole">à l’école</a>.</p>',
    },
  },
});
