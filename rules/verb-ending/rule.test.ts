import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'each ending in its place': {
      html: '<p>Pour trouver, il a cherché ; il faut manger ; vous allez ; il allait chanter.</p>',
    },
    'adjectives behind de and à': {
      html: '<p>Rien de cassé, quoi de changé, plus de blessés, le passé, à côté, de renommée mondiale, un de gagné.</p>',
    },
    'nouns in -é and -er': {
      html: '<p>Le droit de marché, sans congé, pour comité, il est conseiller, le but est gagner du temps.</p>',
    },
    'a relative before être': {
      html: '<p>Tout ce qu’il a était perdu. Ce que la ville a devait servir.</p>',
    },
  },
  reports: {
    'an infinitive behind a preposition or a verb of mode': {
      html: '<p>Pour ⟦trouvé⟧ une place, il faut ⟦cherché⟧ ; ils peuvent ⟦ajoutez⟧ du sel, sans ⟦salez⟧ trop.</p>',
      fixed: '<p>Pour trouver une place, il faut chercher ; ils peuvent ajouter du sel, sans saler trop.</p>',
    },
    'a participle behind an auxiliary': {
      html: '<p>Il a ⟦manger⟧, nous avons ⟦trouvez⟧, elle a ⟦était⟧ là, je me suis ⟦permit⟧ d’entrer.</p>',
      fixed: '<p>Il a mangé, nous avons trouvé, elle a été là, je me suis permis d’entrer.</p>',
    },
    'a finite verb behind a subject': {
      html: '<p>Il ⟦occuper⟧ la place, ils ⟦trouvé⟧ bien.</p>',
      finds: [{ message: 'finite' }, {}],
    },
    'what the homophones tell': {
      html: '<p>Ils ont ⟦décider⟧ ; il est ⟦arriver⟧ hier ; ce texte est à ⟦adapté⟧.</p>',
    },
  },
});
