import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'each paragraph of a quotation with the mark that will end it': {
      html: '<p>Elle raconte : « Nous avons tenu.</p><p>» Personne n’est venu.</p><p>» Le pont est fini. »</p>',
    },
    'each paragraph of a quotation with the mark that began it': {
      html: '<p>« Nous avons tenu.</p><p>« Personne n’est venu.</p><p>« Le pont est fini. »</p>',
    },
    'right marks': { text: 'Il dit « oui » et “non”.' },
    'a closing mark glued to the next sentence': { text: 'Il a dit « je viens »Il est venu.' },
    'a closing mark before a space': { text: 'Il dit : » Je viens.' },
    'paths of a site or of menus': {
      html: '<p>Accueil » Blog » Vélo</p><p>Ouvrez les options » réseau » avancé pour voir.</p>',
    },
    'a quotation from the paragraph before, and the next one': {
      html: '<p>« Je viens.</p><p>Je reste » et dort. Puis : « Je pars.</p><p>Au revoir. »</p>',
    },
    'a quotation without its opening mark before another': {
      text: 'Une chance historique », selon lui. Il ajoute « je viens ».',
    },
    'quotations inside another': { text: 'Il lit « Le « Lac » du soir ». « Oui » « Non »' },
    'an arrow at the head of a line': { html: '<p>» Lire aussi : « Le lac »</p>' },
    'German marks': { text: 'Le mot „Haus“ est allemand.' },
    'inches and seconds': { text: '« Un écran de 15″ suffit », à 48° 51′ 12″ nord.' },
    'a quotation that goes on': { html: '<p>Il dit : « Je viens,<br>« je reste. »</p>' },
    code: { markdown: 'Le signe `»a` et `a«`.\n' },
  },
  reports: {
    'a closing mark that opens, a double prime that closes': {
      html: '<p>Selon lui.&nbsp;⟦»⟧Il pleut depuis 2021⟦″⟧, dit-on.</p>',
      finds: [
        { message: 'opener', data: { mark: '«' } },
        { message: 'closer', data: { mark: '»' } },
      ],
      fixed: '<p>Selon lui.&nbsp;«\u00a0Il pleut depuis 2021\u00a0», dit-on.</p>',
    },
    'an opening mark that closes': {
      text: 'Il dit « oui⟦«⟧, puis part.',
      fixed: 'Il dit « oui\u00a0», puis part.',
    },
    'both marks, with spaces': {
      html: '<p>Il parle d’un ⟦»⟧&nbsp;tournant&nbsp;⟦«⟧ pour l’école (⟦»⟧ un sage ⟦«⟧), puis de ⟦»⟧ rien ⟦«⟧.</p>',
    },
    'both marks at the edges of a block': { html: '<p>⟦»⟧ Il faut agir ⟦«⟧</p>' },
    'both marks without spaces': { text: 'Il parle d’⟦»⟧urgence⟦«⟧ et répond ⟦»⟧oui⟦«⟧.' },
    'two closing marks': {
      text: 'Un ⟦»⟧ grand jour », dit-elle. Il répond : ⟦»⟧ Oui ».',
      fixed: 'Un «\u00a0grand jour », dit-elle. Il répond : «\u00a0Oui ».',
    },
    'two opening marks': { text: 'Il cite « un rapport ⟦«⟧ accablant, « un autre ⟦«⟧.' },
    'double primes for both': { text: 'Un ⟦″⟧tournant⟦″⟧ pour tous.' },
    'English marks the wrong way': {
      text: 'Le mot ⟦”⟧clé” et le mot “serrure⟦“⟧.',
      fixed: 'Le mot “clé” et le mot “serrure”.',
    },
  },
});
