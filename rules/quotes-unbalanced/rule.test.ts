import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'a quotation of some paragraphs, each with the mark that will end it': {
      html: '<p>« Nous avons tenu.</p><p>» Personne n’est venu.</p><p>» Le pont est fini. »</p><p>Elle sourit.</p>',
    },
    'a quotation of some paragraphs in curly marks': {
      html: '<p>“Nous avons tenu.</p><p>“Personne n’est venu.</p><p>“Le pont est fini.”</p>',
    },
    'pairs of both kinds, nested': { text: 'Il dit « oui », puis “non”, puis « “peut-être” ».' },
    'a quotation of some paragraphs': {
      html: '<p>Il dit : « Je viens.</p><p>« Je reste.</p><p>« Je pars. » Elle rit.</p>',
    },
    'a quotation that ends in the next paragraph': { html: '<p>Il dit : « Je viens.</p><p>Je reste. »</p>' },
    'German marks': { text: 'Le mot „Haus“ est allemand.' },
    'inches and seconds': { text: 'Un écran de 15″, à 48° 51′ 12″ nord.' },
    code: { markdown: 'Le signe `«` ouvre.\n' },
    'reversed marks, another rule’s': { text: 'Il dit »oui » et part.' },
  },
  reports: {
    'a mark that is not closed': {
      text: 'Il dit : ⟦«⟧ Je viens.',
      finds: [{ message: 'unclosed', data: { mark: '«' } }],
    },
    'a mark that is not opened': {
      html: '<p>Je viens&nbsp;⟦»⟧, dit-il. <b>Non⟦”⟧</b>.</p>',
      finds: [{ message: 'unopened' }, { message: 'unopened', data: { mark: '”' } }],
    },
  },
});
