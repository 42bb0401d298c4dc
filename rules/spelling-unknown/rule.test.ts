import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'words of the dictionary, elided and with pronouns': {
      html: '<p>L’artisan s’est-il levé tôt ? Donnez-le-moi, dit-elle.</p>',
    },
    'names inside a sentence, acronyms, addresses and file names': {
      html: '<p>Avec Kerdavel, la SNCB a publié plan.pdf sur www.exemple.fr et écrit à a@exemple.fr.</p>',
    },
    'the name of a village that is near a common word': {
      html: '<p>Le détour passe par Brottes, le long de la rivière.</p>',
    },
    'words of the table and of regions that dictionaries lack': {
      html: '<p>Elle sert des accras de morue, joue au yoyo et nourrit ses patous. Les travaux sont devisés à deux millions.</p>',
    },
    'English words, alone or joined': {
      html: '<p>Une approche mobile-first, un backend et un bon workflow.</p>',
    },
    'a foreign word in emphasis': { html: '<p>La <em>siesta</em> du soir plaît toujours.</p>' },
    'a foreign word in quotation marks': { html: '<p>On dit « buongiorno » en entrant.</p>' },
    'code, keyboard samples and shortcodes': {
      html: '<p>La commande <code>chgrp utilisatuers</code> suffit.</p>',
    },
    'another language that is declared': {
      html: '<p>Il a dit <span lang="de">Morgenstund</span> en riant.</p>',
    },
    'both spellings of 1990 and before': {
      html: '<p>Il paraît, il parait ; la règlementation, la réglementation.</p>',
    },
    'a ligature or a capital without accent, which are typography': {
      html: '<p>Le coeur de l’Etat bat.</p>',
    },
    'inclusive writing': { html: '<p>Les salarié·e·s, un(e) client(e), (re)définir.</p>' },
    'the words of the house': {
      html: '<p>La frigolisse et le Xabou, les xaboulettes, un mx-12b.</p>',
      words: ['frigolisse', 'Xabou', '/xab\\w+/'],
    },
    'the words of the front matter': {
      markdown: '---\ntitle: Essai\nwords: [frigolisse]\n---\n\nUne frigolisse.\n',
    },
    'the keyphrase': { html: '<p>Un robinnet.</p>', keyphrase: 'robinnet' },
    'a term that the article uses again and again': {
      html: '<p>La gravine est étroite. Une gravine sèche. Deux fois la gravine déborde.</p>',
    },
    'an expression whose word never stands alone': {
      html: '<p>Le statu quo dure, parce qu’on en parle ad hoc.</p>',
    },
    'only sure errors when asked': {
      html: '<p>Le mot aseptie est rare.</p>',
      options: { minTier: 'confident' },
    },
    'an article without text': { html: '<img src="velo.jpg" alt="">' },
  },
  reports: {
    'a long word one letter from a known one, which reads as a slip': {
      html: '<p>Une ⟦logisitique⟧ simple.</p>',
      finds: [{ severity: 'warning' }],
    },
    'a term, for information': {
      html: '<p>Un ⟦géocodeur⟧ et le ⟦prana⟧ du souffle.</p>',
      finds: [
        { message: 'unknown', severity: 'info' },
        { message: 'unknown', severity: 'info' },
      ],
    },
    'a spelling of 1990 where the classic one is asked for': {
      text: 'Il faut un ⟦maitre⟧ à bord de ce bateau.',
      options: { spelling: 'classic' },
    },
    'a doubled letter missing': {
      html: '<p>Le ⟦dévelopement⟧ du quartier.</p>',
      finds: [
        {
          message: 'misspelt',
          data: { word: 'dévelopement', suggestions: ['développement', 'développements'] },
        },
      ],
      options: { maxSuggestions: 2 },
      fixed: '<p>Le développement du quartier.</p>',
    },
    'an English spelling of a French word': {
      html: '<p>Un ⟦language⟧ simple et clair.</p>',
      finds: [{ message: 'misspelt' }],
    },
    'a place across an entity, without a fix that would lose it': {
      html: '<p>Un ⟦probl&egrave;mme⟧ de fond.</p>',
    },
    'a heading, a caption and a cell': {
      html: '<h2>Les ⟦troiss⟧ jours</h2><table><caption>Un ⟦tablaeu⟧</caption><tr><td>des ⟦chiffrres⟧</td></tr></table>',
    },
    'a hyphen that is none of French': { html: '<p>Il reste ⟦parce-que⟧ tout va bien.</p>' },
    'a lost apostrophe': { html: '<p>Quand ⟦jai⟧ fini, ⟦lhomme⟧ est parti.</p>' },
    'a word that lives in an expression, alone': { html: '<p>Le ⟦statu⟧ du salarié change.</p>' },
    'an unknown word that may be right': {
      html: '<p>Une ⟦aseptie⟧ parfaite.</p>',
      finds: [{ message: 'unknown', data: { word: 'aseptie' } }],
    },
    'a capital at the beginning of a sentence': { html: '<p>⟦Précédement⟧, il pleuvait.</p>' },
    'letters with loose accents': { html: '<p>Un ⟦élementaire⟧ souci.</p>' },
  },
});
