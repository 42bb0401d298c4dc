import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a cry, and what is called out': {
      html: '<p>Ouh la la ! Oh la la que c’est beau. Vite vite ! Attention attention, il gèle.</p>',
    },
    'words that speech doubles': {
      html: '<p>C’est bon bon, un petit petit peu cher, très très loin, et à lui lui plaît.</p>',
    },
    'a noun and the verb of its form': {
      html: '<p>La montre montre l’heure, le garde garde la porte, cette offre offre peu.</p>',
    },
    'sounds, names and words that lack their hyphen only': {
      html: '<p>Une soirée bling bling, un chow chow noir, le groupe Duran Duran, un zorg zorg au loin.</p>',
    },
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
    'a noun, a verb, an adjective': {
      html: '<p>Le ⟦maire maire⟧ de la ville ⟦dort dort⟧ mal, et son bureau ⟦municipal municipal⟧ ferme.</p>',
      finds: [{ data: { word: 'maire' } }, { data: { word: 'dort' } }, { data: { word: 'municipal' } }],
      fixed: '<p>Le maire de la ville dort mal, et son bureau municipal ferme.</p>',
    },
    'a verb that is also a noun, after its subject': { html: '<p>Il ⟦montre montre⟧ la ville.</p>' },
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
