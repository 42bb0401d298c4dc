import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'determiners, nouns and adjectives that agree': {
      html: '<p>Les résultats obtenus sont bons. Une belle maison ancienne, de grandes tours, cet hôtel, mon école, son ancienne amie.</p>',
    },
    'clitics before a verb': {
      html: '<p>Il les trouve, la porte, le fait et nous les montre. Elle la juge belle.</p>',
    },
    'an adjective of the noun before the complement': {
      html: '<p>Une tasse de thé brûlante, des feuilles de papier froissées, le chef de la ville élu hier, un sac en toile bleu.</p>',
    },
    'one plural, several singulars': {
      html: '<p>Les langues française et anglaise, les drapeaux bleu, blanc et rouge.</p>',
    },
    'words that do not vary': {
      html: '<p>Des yeux marron, des villes clé, les versions bêta, la version test, un maximum de gens.</p>',
    },
    'collective plurals of a list': {
      html: '<p>Le pain et le beurre frais, une table ou une chaise pliantes.</p>',
    },
    'inclusive writing': { html: '<p>Les client·es inscrit·es, un(e) candidat(e), les auteur-es.</p>' },
    'a title that a woman bears': {
      html: '<p>La ministre, une auteur connue, la professeur principale.</p>',
    },
    'superlatives that do not vary': {
      html: '<p>C’est là que les jours sont le plus courts. Une histoire des plus simples.</p>',
    },
    'a participle of a verb before': {
      html: '<p>Il avait à l’époque permis de bâtir. Elle a sur la place chanté.</p>',
    },
    'aspirated h': {
      html: '<p>Le haricot, la hauteur, ce hérisson, un nouveau héros, un vieil habitué de haute mer.</p>',
    },
    'tout and its noun': {
      html: '<p>Tous les jours, toutes les trois, toute la ville, tout le monde, tout ce temps.</p>',
    },
    numerals: {
      html: '<p>Les deux cents premiers, trois mille habitants, l’un des plus beaux, les cent pas.</p>',
    },
    'a word that is named': {
      html: '<p>Écrivez <em>les cheval</em> au pluriel ; <q>les journal</q> est faux.</p>',
    },
  },
  reports: {
    'a noun in another number than its determiner': {
      html: '<p>⟦Les résultat obtenu⟧ plaisent.</p>',
      finds: [
        {
          message: 'number',
          data: {
            found: 'Les résultat obtenu',
            meant: 'Les résultats obtenus',
            leader: 'determiner',
            asks: 'plural',
          },
        },
      ],
      fixed: '<p>Les résultats obtenus plaisent.</p>',
    },
    'a determiner in another number than noun and adjective': {
      html: '<p>On voit ⟦le petites⟧ maisons.</p>',
      finds: [{ message: 'number', data: { leader: 'noun' } }],
      fixed: '<p>On voit les petites maisons.</p>',
    },
    'a determiner of another gender': {
      html: '<p>⟦Une cap⟧ au loin, ⟦cette animal⟧ dort, ⟦la arbre⟧ penche.</p>',
      finds: [{ message: 'gender', data: { owner: 'cap', asks: 'masculine' } }, {}, {}],
      fixed: '<p>Un cap au loin, cet animal dort, l’arbre penche.</p>',
    },
    'an adjective before its noun': {
      html: '<p>⟦Une bon⟧ idée vient, de ⟦grands cellules⟧ aussi.</p>',
      fixed: '<p>Une bonne idée vient, de grandes cellules aussi.</p>',
    },
    'an adjective behind its noun': {
      html: '<p>Le ministère ⟦publique⟧ ; l’opinion ⟦publiques⟧ ; des effets ⟦indésirable⟧, la décision très ⟦précieux⟧ du maire.</p>',
      finds: [
        { message: 'adjective', data: { found: 'publique', meant: 'public', owner: 'ministère' } },
        {},
        {},
        {},
      ],
    },
    'forms before a vowel': {
      html: '<p>⟦Sa existence⟧, un ⟦nouveau homme⟧, ⟦ce arbre⟧ et ⟦l’haricot⟧.</p>',
      finds: [{ message: 'euphony' }, {}, {}, {}],
      fixed: '<p>Son existence, un nouvel homme, cet arbre et le haricot.</p>',
    },
    'tout in another number': {
      html: '<p>Il mange ⟦tout⟧ les jours, avec ⟦toute⟧ les filles.</p>',
      fixed: '<p>Il mange tous les jours, avec toutes les filles.</p>',
    },
  },
});
