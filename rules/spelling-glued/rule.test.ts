import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'the adjective of a place that the article names': {
      html: '<p>Les marchés vallauriens attirent, à Vallauris.</p>',
    },
    'a name in small letters that comes back': {
      html: '<p>Le site meilleursgites plaît. Sur meilleursgites, tout se loue.</p>',
    },
    'known words that hold others': { html: '<p>Pourtant, lesquels surtout ? Les parcomètres, enfin.</p>' },
    'a misspelling to which a word is nearer': { html: '<p>Les parcomettres du centre.</p>' },
    'a name or a brand': { html: '<p>Sur Avecnous et chez Leboncoin.</p>' },
    'a word of the house': { html: '<p>La fête lesvoisins.</p>', words: ['lesvoisins'] },
    'short parts': { html: '<p>Un jardinda, la vilde, un ordinol.</p>' },
    'a prefix that is a preposition as well': {
      html: '<p>Une surfacturation, un sous-sol souscalibré et une contreprogrammation.</p>',
    },
    'learned compounds and derived words': {
      html: '<p>Un frigothérapeute, une chimiorésistance, l’alphaméthode, un altermondisme, la bureautisation, une terraformation.</p>',
    },
    'English and products in lower case': {
      html: '<p>Le breakpoint, un boilerplate.</p>',
    },
    'misspelt words that begin or end as others do': {
      html: '<p>La territoile, sans ensembler, il faut decompresser.</p>',
    },
    'a name at the start of a sentence': {
      html: '<p>Desmoulins écrit. Lamaison gagne. Deque collabore.</p>',
    },
  },
  reports: {
    'two words without their space': {
      html: '<p>Les volets ⟦estdes⟧ années trente.</p>',
      finds: [{ message: 'glued', data: { word: 'estdes', parted: 'est des' } }],
      fixed: '<p>Les volets est des années trente.</p>',
    },
    'a preposition and its article': {
      html: '<p>Elle vit ⟦dansle⟧ sud, dort ⟦surla⟧ plage, et marche ⟦verscette⟧ dune.</p>',
      finds: [
        { data: { parted: 'dans le' } },
        { data: { parted: 'sur la' } },
        { data: { parted: 'vers cette' } },
      ],
    },
    'a determiner and its noun': {
      html: '<p>Chez ⟦voslecteurs⟧, ⟦cettecontrainte⟧ plaît, et ⟦lamaison⟧ vend ⟦quelqueslivres⟧.</p>',
      finds: [
        { data: { parted: 'vos lecteurs' } },
        { data: { parted: 'cette contrainte' } },
        { data: { parted: 'la maison' } },
        { data: { parted: 'quelques livres' } },
      ],
    },
    'a pronoun and its verb': { html: '<p>Le voisin ⟦quiest⟧ parti dit que ⟦vousprenez⟧ le train.</p>' },
    'a noun before a function word': {
      html: '<p>Le ⟦coursdes⟧ choses, la liste ⟦géréepar⟧ lui, ⟦fautdire⟧, un ⟦jardinqui⟧ pousse, les ⟦rosespar⟧ dizaines.</p>',
    },
    'à, which no other word holds': { html: '<p>Il tient ⟦facileà⟧ dire, et ⟦àcause⟧ de lui.</p>' },
    'two words of content': {
      html: '<p>La ⟦personneconcernée⟧ attend, ⟦totalementépuisée⟧, des ⟦solutionsdurables⟧.</p>',
    },
    'a capital before what begins no name': { html: '<p>⟦Cettemaison⟧ plaît. ⟦Dansle⟧ jardin, rien.</p>' },
    'a space lost at the edge of an element': {
      html: '<p>Tout <b>⟦pour</b>les⟧ enfants.</p>',
      finds: [{ data: { parted: 'pour les' } }],
    },
  },
});
