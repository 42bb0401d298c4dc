import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'participles that agree': {
      html: '<p>Elle a joué. Ils sont partis. Les lettres que j’ai écrites. Il les a envoyées. La ville a été prise.</p>',
    },
    'an object before avoir that is not known': {
      html: '<p>Il l’a vue. Elle nous a aidés. Combien de villes avez-vous visitées ? Quelle maison a-t-il achetée ?</p>',
    },
    'before an infinitive': {
      html: '<p>Il les a fait venir, je les ai laissé partir, les airs que j’ai entendu jouer.</p>',
    },
    measures: { html: '<p>Les cent euros que ce livre a coûté, les deux heures que j’ai dormi.</p>' },
    'a clause that completes a noun': {
      html: '<p>L’idée qu’il a eu peur. Le fait que la ville a changé.</p>',
    },
    'a noun behind avoir': { html: '<p>Elle a prise sur lui. Ils ont vues sur mer.</p>' },
    'pronominal verbs': { html: '<p>Elle s’est lavé les mains. Ils se sont parlé. Elles se sont vues.</p>' },
  },
  reports: {
    'behind être': {
      html: '<p>Les lois ont été ⟦votée⟧. Ils sont ⟦parti⟧ hier.</p>',
      finds: [{ message: 'subject', data: { found: 'votée', meant: 'votées', owner: 'Les lois' } }, {}],
    },
    'behind avoir, with the subject': {
      html: '<p>Elle a ⟦jouée⟧ hier.</p>',
      finds: [{ message: 'avoir', data: { found: 'jouée', meant: 'joué', owner: 'a' } }],
      fixed: '<p>Elle a joué hier.</p>',
    },
    'an object before avoir': {
      html: '<p>Nous les avons ⟦envoyé⟧ hier. Les leçons que nous avons ⟦tiré⟧ comptent.</p>',
      finds: [
        { message: 'object', data: { owner: 'les' } },
        { message: 'object', data: { owner: 'leçons', meant: 'tirées' } },
      ],
    },
  },
});
