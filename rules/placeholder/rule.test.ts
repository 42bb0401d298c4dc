import { expect, test } from 'vitest';
import { runRule, testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'what is not settled yet': {
      text: 'Le concert aura lieu le 12 mai (à confirmer). Le tarif reste à définir avec la mairie.',
    },
    'a tag of the press and a mark of a figure': {
      text: '[VIDÉO] La baisse atteint X % selon les années. Quoi ???',
    },
    'a shape that is named': { text: 'Écrivez la date au format JJ/MM/AAAA.' },
    'a name with underscores': { text: 'Le fichier config_file_name et la méthode __init__ comptent.' },
    'what editors put in brackets': {
      text: 'Il a dit « qu’elle [la maire] viendra [sic] […] » [1], puis rien [NDLR : elle est venue].',
    },
    'a variable of Windows': { text: 'Le dossier se trouve sous %APPDATA%, à 100 %.' },
    'links of Markdown': {
      markdown: 'Voir [votre nom](/nom), [lien][a] et ![image : un pont](/p.jpg).\n\n[a]: /a\n',
    },
    'a link that a bracket breaks': { html: '<p>[Lien : le pont](/pont)</p>' },
    'shortcodes and Liquid': { markdown: 'Le pont de {{ site.ville }} rouvre. {{< figure src="p.jpg" >}}\n' },
    'marks in code': {
      html: '<p>Écrivez <code>{{ titre }}</code>, <code>[Votre nom]</code> ou <code>TODO</code>.</p>',
    },
    'a block of code': { markdown: '```\n// TODO: finir\nXXXX\n```\n' },
    'cuts in a quotation or a song': {
      markdown:
        '*[...] La mer revient toujours*\n\n> Le pont tient […]\n\nIl a dit : « Nous viendrons [ … ] demain. » [...]\n',
    },
    'a notation that the article shows in code': {
      html: `<p>Écrivez <code>{{ titre }}</code> : à l’affichage, {{ titre }} devient le titre.</p>`,
    },
    'fields of a calculation': {
      markdown: `| nom | calcul |\n| - | - |\n| surface | area(\${polygone}) |\n| image | \${prendre_image} = 'oui' |\n| heure | \${heure} |\n`,
    },
    'a model that is quoted': { text: 'Terminez par « Bien à vous, [Votre nom] » et par la date.' },
    'a letter X and Roman numbers': { text: 'Le Web XXL de Louis XXX, film classé XXX, vu au XXe siècle.' },
    'words like a reminder': { text: 'Une liste TODO bien tenue vaut mieux que todo.' },
    'the name of a filler text': { text: 'Le lorem ipsum remplit les maquettes depuis des siècles.' },
    'an order in round brackets': { text: 'Mélangez la farine (ajouter un œuf si besoin).' },
    'an expression of MDX': { mdx: 'Le pont de {props.ville} rouvre.\n' },
  },
  ignores: { 'a draft without text': { html: '<img src="velo.jpg" alt="">' } },
  reports: {
    'an order in brackets, in words of its own': {
      html: '<p>Le pont date de 1861. ⟦(à reformuler, trop proche de la source)⟧</p><p>Il rouvre lundi.</p>',
    },
    'what is missing between round brackets': {
      text: 'Le maire ⟦(nom à vérifier)⟧ a parlé ⟦(source à ajouter)⟧ au conseil ⟦(à préciser)⟧.',
    },
    'fields with their complement': {
      text: 'Selon ⟦[nom de la maire]⟧, le pont de ⟦[ville, région]⟧ coûte ⟦[chiffre exact]⟧ euros. ⟦[Tableau comparatif]⟧',
    },
    'angle brackets, braces and blanks': {
      html: '<p>Écrivez à ⟦&lt;votre adresse&gt;⟧, ⟦{prenom}⟧ ! Le prix : ⟦______⟧ euros.</p>',
    },
    'figures and dates to come': {
      text: 'Le ⟦XX/XX/20XX⟧, ⟦XX %⟧ des habitants ont payé ⟦?? €⟧ à partir de ⟦HH:MM⟧.',
    },
    'a label and a line without value': { html: '<p>Tarif : ⟦à définir⟧</p><p>⟦Texte à venir.⟧</p>' },
    'other filler texts': { text: '⟦Votre texte ici⟧\n\n⟦Excepteur sint occaecat cupidatat non proident.⟧' },
    'an order between brackets': {
      html: '<p>Le pont ouvre à ⟦[insérer l’heure d’ouverture]⟧.</p>',
      finds: [{ message: 'placeholder', data: { text: '[insérer l’heure d’ouverture]' } }],
    },
    'a name to give, in Markdown': { markdown: 'Propos recueillis par ⟦[Votre nom]⟧.\n' },
    'fields of a model': {
      text: 'La société ⟦[Nom de l’entreprise]⟧, à ⟦[Ville]⟧, recrute ⟦[Nombre]⟧ personnes.',
    },
    'something to find and a field of a mail merge': {
      text: 'D’après ⟦[chiffre à vérifier]⟧, le pont de ⟦%COMMUNE%⟧ attire les visiteurs.',
    },
    'a picture described': { html: '<p>⟦[Image : un pont au lever du jour]⟧</p>' },
    'a mark of a template in HTML': { html: `<p>Bonjour ⟦{{ prenom }}⟧, et ⟦\${client.nom}⟧ !</p>` },
    'a mark through an entity': { html: '<p>Bonjour ⟦*|FNAME|*⟧ &amp; ⟦%%prenom%%⟧ !</p>' },
    'letters for a figure': { text: 'Le pont a coûté ⟦XXXX⟧ euros, appelez le ⟦XX XX XX XX⟧.' },
    'a reminder': { html: '<p>⟦TODO⟧ : vérifier la date.</p><p>Le prix : ⟦(À COMPLÉTER)⟧</p>' },
    'a reminder that ends a block': { markdown: 'Le pont ouvre. ⟦TODO⟧\n' },
    'filler text': {
      html: '<p>⟦Lorem ipsum dolor sit amet, consectetur adipiscing elit.⟧ ⟦Sed do eiusmod.⟧</p>',
      finds: [{ message: 'filler' }, { message: 'filler' }],
    },
    'an order in round brackets for the layout': { text: 'Le pont rouvre ⟦(insérer une photo du pont)⟧.' },
    'what a manual may tell its readers, as a warning': {
      text: 'Le pied de page indique la licence ⟦(ajouter un lien vers la licence)⟧ et le titre ⟦(à remplacer par le nom du site)⟧.',
      finds: [{ severity: 'warning' }, { severity: 'warning' }],
    },
    'an order in English in a quotation': { text: 'Il précise : « Nous avons investi ⟦[insert amount]⟧. »' },
  },
});

test('takes a time that grows with the text', async () => {
  const { findings } = await runRule(rule, { text: '[insérer [votre {{ XX lorem ipsum ( « '.repeat(3000) });
  expect(findings).toEqual([]);
});
