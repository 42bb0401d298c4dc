import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'phrases and nouns that look like slips': {
      html: '<p>C’est à coup sûr la fin. Ils sont à tu et à toi. La cour de cassation siège, l’affaire est en cour d’appel. Un pouvoir renforcé, le devoir accompli. L’avocat ne laisse personne à découvert.</p>',
    },
    'an ending behind a slash': { html: '<p>Une équipe de chercheur/ses aguerries.</p>' },
    'the verb avoir and the preposition, each in its place': {
      html: '<p>Il a faim, il va à Paris, il y a du vent, grâce à lui. La grâce a le dernier mot. Il a à faire.</p>',
    },
    'towns that are spelt like verbs': {
      html: '<p>Il fera 21 °C vendredi à Rodez. Il part de Forcé pour Douvrer, sans Laver.</p>',
    },
    'ou and où': { html: '<p>Thé ou café ? Là où il va, d’où il vient, un jour ou l’autre, ici ou là.</p>' },
    'ces, ses, c’est, s’est': {
      html: '<p>Ses amis et ces gens : c’est vrai, il s’est trompé. Ce sont des faits.</p>',
    },
    'on and ont': { html: '<p>On a ri, ils ont ri ; les gens qui ont peur. Ceux à qui on parle.</p>' },
    'quand and quant': { html: '<p>Quand à la fin tout cesse, quant à moi, je dors. Quand elle vient.</p>' },
    'peu and peut': { html: '<p>Un peu de sel, il peut venir, peut-être. Il peut de ce fait partir.</p>' },
    'leur before a word that is its own plural': {
      html: '<p>Leur fils, leur pays, leur choix ; je leur donne. Les leurs viennent.</p>',
    },
    'participles and infinitives': {
      html: '<p>Ils ont mangé pour grandir, il faut manger, il a super bien dormi, vous pouvez passer.</p>',
    },
    'a capital without its accent, which is typography': { html: '<p>A partir de lundi, tout change.</p>' },
    'invariable nouns that are verb forms too': {
      html: '<p>Après ce parcours, ce discours et ce recours, on a pris ce cours.</p>',
    },
    'quelle before a noun': { html: '<p>Pour quelle durée, afin de savoir pour quelles fins ?</p>' },
    'plutôt in a comparison after a delay': { html: '<p>En quelques jours plutôt que des années.</p>' },
    'a noun in -er as an attribute': { html: '<p>Il était conseiller, elle est devenue officier.</p>' },
    'a gerund after qu’en': {
      html: '<p>On n’apprend qu’en lisant, qu’en les écoutant, qu’en vous exerçant, et l’on ne croit qu’en elle.</p>',
    },
    'two nouns joined by ou': {
      html: '<p>Si la date ou le lieu ne convient pas, au jour ou à la semaine, indiquez le jour ou le mois.</p>',
    },
    'nouns and à with an infinitive': {
      html: '<p>Un livre à lire, des difficultés à surmonter, une machine à laver, un café à emporter.</p>',
    },
    'ce as a pronoun': { html: '<p>Pour ce faire, ce me semble, ce doit être lui ; ce peut être elle.</p>' },
    'a relative before a': { html: '<p>Tout ce qui brille a un prix. Ce qu’il dit a du sens.</p>' },
    'names with an article': { html: '<p>Les livres des La Fontaine et des Le Pen.</p>' },
    'here and there': { html: '<p>Elle est là, la maison est là-bas, et ce jour la pluie tombait.</p>' },
    'peut être, in two words': { html: '<p>Il y a peut être un souci. De temps en temps, que dire ?</p>' },
    'on after a noun that is set apart': { html: '<p>Les gens on les aime, avec elles on rit.</p>' },
    'a word too many after an infinitive': {
      html: '<p>Il veut partir chanter dans chanter avec un orchestre, et se perdre dans manger.</p>',
    },
    'code before the word': { html: '<p>La fonction <code>lire()</code> s’est donc enrichie.</p>' },
  },
  reports: {
    'a for à': {
      html: '<p>Grâce ⟦a⟧ la pluie, tout ⟦a⟧ fait.</p>',
      finds: [{ message: 'confused', data: { found: 'a', meant: 'à' } }, {}],
      fixed: '<p>Grâce à la pluie, tout à fait.</p>',
    },
    'à for a': { html: '<p>Il ⟦à⟧ mangé, il y ⟦à⟧ du vent.</p>' },
    'ou for où': { html: '<p>Le jour ⟦ou⟧ il vient, d’⟦ou⟧ vient-il ?</p>' },
    'c’est for s’est': { html: '<p>Il ⟦c’⟧est trompé.</p>', finds: [{ data: { found: 'c’', meant: 's’' } }] },
    'se for ce': { html: '<p>⟦Se⟧ sont des faits, ⟦se⟧ qui compte.</p>' },
    'sa for ça': { html: '<p>⟦Sa⟧ va bien.</p>', fixed: '<p>Ça va bien.</p>' },
    'on for ont, son for sont': { html: '<p>Ils ⟦on⟧ faim, ils ⟦son⟧ partis.</p>' },
    'quand for quant': { html: '<p>⟦Quand⟧ à moi, je dors.</p>' },
    'peut for peu': { html: '<p>Un ⟦peut⟧ de sel.</p>' },
    'the number of leur': { html: '<p>Avec ⟦leur⟧ enfants et ⟦leurs⟧ maison.</p>' },
    'à before a participle': {
      html: '<p>La ville ⟦à⟧ été élue, qui ⟦à⟧ déjà fini, celui-ci ⟦à⟧ dû fermer ; l’équipe ⟦à⟧ décidé de rester, les Alpes-Maritimes ⟦à⟧ annoncé un plan.</p>',
    },
    'à after a subject': {
      html: '<p>On ⟦à⟧ besoin d’eau. Née ici, elle ⟦à⟧ une sœur ; il ⟦à⟧ bien failli tomber.</p>',
    },
    'grâce a before a link, a name and code': {
      markdown:
        'Plus petit grâce ⟦a⟧ [cssnano](https://exemple.fr), grâce ⟦a⟧ Suspense et grâce ⟦a⟧ `gzip`.\n',
    },
    'ou for où after a place or a time': {
      html: '<p>Au moment ⟦ou⟧ les gens rentraient, dans le pays ⟦ou⟧ vous vivez, dans la mesure ⟦ou⟧ il pleut, des cas ⟦ou⟧ on doute.</p>',
    },
    'la for là': {
      html: '<p>C’est ⟦la⟧ que tout commence. Elle est ⟦la⟧. Va ⟦la⟧ où tu veux ; à ce moment ⟦la⟧, il rit.</p>',
    },
    'qu’en for quand': {
      html: '<p>Il sort ⟦qu’en⟧ il fait beau, ⟦qu’en⟧ vous partez, ⟦qu’en⟧ les voisins dorment. ⟦Quant⟧ on veut, on peut.</p>',
      fixed:
        '<p>Il sort quand il fait beau, quand vous partez, quand les voisins dorment. Quand on veut, on peut.</p>',
    },
    'on and son after a plural': { html: '<p>Les travaux ⟦on⟧ commencé, les enfants ⟦son⟧ partis.</p>' },
    'ce before a verb, se before a noun': {
      html: '<p>La séance ⟦ce⟧ tient ici, il faut ⟦ce⟧ méfier, ⟦se⟧ projet avance.</p>',
    },
    'ces for c’est': { html: '<p>⟦Ces⟧ pourquoi il part.</p>', fixed: '<p>C’est pourquoi il part.</p>' },
    'the wrong person': { html: '<p>Il ⟦peux⟧ venir, je ⟦doit⟧ sortir, on ⟦fais⟧ vite.</p>' },
    'participles and others': {
      html: '<p>Il a ⟦du⟧ partir, elle fait ⟦parti⟧ de la troupe, il est ⟦entrain⟧ de lire, et travaille ⟦d’avantage⟧.</p>',
    },
    'dans for d’en': {
      html: '<p>Afin ⟦dans⟧ savoir plus, il est possible ⟦dans⟧ obtenir ; cela permet ⟦dans⟧ rire.</p>',
      finds: [{ data: { found: 'dans', meant: 'd’en' } }, {}, {}],
    },
    'sa between a plural pronoun or ne and a verb': {
      html: '<p>Ceux qui ne ⟦sa⟧ lavent pas, ils ⟦sa⟧ couchent tard.</p>',
      fixed: '<p>Ceux qui ne se lavent pas, ils se couchent tard.</p>',
    },
    'elided pronouns': { html: '<p>Il ⟦ma⟧ dit non, il ⟦sans⟧ va, il ⟦ni⟧ a rien, on ne ⟦la⟧ pas vu.</p>' },
    'leurs before a verb': { html: '<p>Je ⟦leurs⟧ donne du pain, il ⟦leurs⟧ a écrit.</p>' },
    'a word that does not exist': {
      html: '<p>⟦Malgrès⟧ tout, ⟦parmis⟧ nous.</p>',
      finds: [{ message: 'misheard', data: { found: 'Malgrès', meant: 'Malgré' } }, { message: 'misheard' }],
    },
  },
});
