import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a fraction that is rounded': {
      text: 'Un tiers des élèves (33 %) vient à pied, et près de la moitié (47 %) en bus.',
    },
    'a ratio and its share': { text: 'Sur le quai, 12 bateaux sur 40, soit 30 %, sont à vendre.' },
    'years and their length': { text: 'De 1998 à 2008, soit dix ans, le phare est resté fermé.' },
    'both years counted': { text: 'De 1998 à 2008, soit onze ans, le phare est resté fermé.' },
    'years before our era': { text: 'De 1200 à 1100 av. J.-C., le site est habité.' },
    'two halves of a whole': { text: 'Ils sont 13 élèves, dont 7 filles et 6 garçons.' },
    'groups that overlap': { text: 'Ils sont 13 salariés, dont 9 femmes et 8 cadres.' },
    'two years': {
      text: 'Le musée de la Pêche a accueilli 12 000 visiteurs en 2023.\n\nLe musée de la Pêche a accueilli 15 000 visiteurs en 2024.',
    },
    'a rise': {
      text: 'Le musée de la Pêche a accueilli 12 000 visiteurs à Concarneau.\n\nÀ Concarneau, le musée de la Pêche a ensuite accueilli jusqu’à 15 000 visiteurs.',
    },
    'a rounded value': {
      text: 'Le musée de la Pêche a accueilli 12 000 visiteurs à Concarneau.\n\nÀ Concarneau, 12 340 visiteurs ont été accueillis par le musée de la Pêche.',
    },
    'cases of a sheet': {
      text: 'Le congé de naissance du salarié dure 3 périodes de travail.\n\nLe congé de naissance du salarié dure 4 périodes de travail.',
    },
    'two museums': {
      text: 'Le musée de la Pêche a accueilli 12 000 visiteurs à Concarneau.\n\nLe château de Kerjean compte 15 000 visiteurs et une salle neuve.',
    },
    'a quotation': {
      text: 'Le musée de la Pêche a accueilli 12 000 visiteurs à Concarneau.\n\n« À Concarneau, 15 000 visiteurs ont été accueillis par le musée de la Pêche », dit-il.',
    },
  },
  ignores: { 'a text without digits': { text: 'Un quart des habitants prend le vélo.' } },
  reports: {
    'a fraction and another share': {
      text: '⟦Un quart des habitants (45 %)⟧ prend le vélo.',
      finds: [{ message: 'shares', data: { said: '45 %', other: '25 %' } }],
    },
    'a half that is a third': { text: 'Il a perdu ⟦la moitié de ses clients, soit 32 %⟧, en un an.' },
    'a ratio and another share': {
      text: 'Sur le quai, ⟦12 bateaux sur 40, soit 25 %⟧, sont à vendre.',
      finds: [{ data: { said: '25 %', other: '30 %' } }],
    },
    'a span and another length': {
      text: '⟦De 1998 à 2008, soit vingt ans⟧, le phare est resté fermé.',
      finds: [{ message: 'years', data: { said: '20 ans', other: '10 ans' } }],
    },
    'years that run backwards': { text: 'Le phare est resté fermé ⟦de 2010 à 1995⟧.' },
    'a life that runs backwards': {
      text: 'Le peintre, ⟦né à Brest en 1980 et mort à Quimper en 1975⟧, aimait le large.',
    },
    'a life in brackets': { text: 'Anne Le Goff ⟦(1887-1798)⟧ peignait le large.' },
    'halves that make more than the whole': {
      text: 'Ils sont ⟦12 élèves, dont 7 filles et 6 garçons⟧.',
      finds: [{ message: 'parts', data: { said: '12', other: '13' } }],
    },
    'halves that make less than all': {
      text: 'On compte ⟦20 bénévoles (12 femmes et 6 hommes⟧) sur le port.',
    },
    'one quantity with two values': {
      text: 'Le musée de la Pêche a accueilli 12 000 visiteurs l’été à Concarneau.\n\nOn attend.\n\nÀ Concarneau, ⟦15 000 visiteurs⟧ ont été accueillis l’été par le musée de la Pêche.',
      finds: [{ message: 'twice', data: { said: '15 000 visiteurs', other: '12 000 visiteurs', line: 1 } }],
    },
  },
});
