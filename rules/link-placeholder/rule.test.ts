import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'links that lead somewhere': {
      html: '<p><a href="https://velo.fr/">Le vélo</a>, <a href="/aide">l’aide</a>, <a href="#prix">les prix</a>, <a href="mailto:a@velo.fr">écrire</a>.</p>',
    },
    'an example address that is spoken of': {
      markdown: 'Ouvrez <http://localhost:3000/> ou [example.com](https://example.com).\n',
    },
    'an address in code': { markdown: 'Tapez `https://example.com`, et lisez `[oaicite:1]`.\n' },
    'a menu that a script opens': {
      html: '<p>Il roule.</p><nav><ul><li><a href="#">Menu</a></li></ul></nav>',
    },
    'an icon whose script has its own address': { html: '<p>Il roule. <a href="#"></a></p>' },
    'a site named like a placeholder': { html: '<p><a href="https://mon-site-web.fr">Mon site</a></p>' },
  },
  reports: {
    'links without an address': {
      html: '<p>Voir ⟦<a href="#">le guide</a>⟧ et ⟦<a href="">les prix</a>⟧.</p>',
      finds: [{ message: 'empty', data: { text: 'le guide' } }, { message: 'empty' }],
    },
    'a name that stands for an address': { html: '<p>Voir ⟦<a href="LIEN_VERS_LA_PAGE">le guide</a>⟧.</p>' },
    'example addresses': {
      markdown:
        'Voir ⟦[le guide](https://www.example.com/guide)⟧, ⟦[les prix](https://votre-site.fr/prix)⟧ et ⟦[la suite](URL)⟧.\n',
      finds: [
        { message: 'placeholder', data: { href: 'https://www.example.com/guide' } },
        { message: 'placeholder' },
        { data: { href: 'URL' } },
      ],
    },
    'a test machine': {
      markdown: 'Voir ⟦[le guide](http://localhost:4321/guide)⟧.\n',
      finds: [{ message: 'local' }],
    },
    'references that an assistant left': {
      markdown: 'Il roule⟦【3†source】⟧. Il pleut ⟦:contentReference[oaicite:2]⟧{index=2}.\n',
      finds: [{ message: 'citation', data: { mark: '【3†source】' } }, { message: 'citation' }],
    },
  },
});
