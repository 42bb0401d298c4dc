import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'sites whose names begin like placeholders': {
      html: '<p><a href="https://monblog.fr">Un blog</a>, <a href="https://exemples-de-cv.fr">des CV</a>, <a href="https://www.test-achats.be">un test</a>, <a href="mailto:contact@siteimprove.fr">écrire</a>.</p>',
    },
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
    'expressions of generators of sites': {
      markdown:
        '[Un article]({{ site.url }}/2021/04/02/le-pont), [le flux]({{ config.site_url }}feed.xml), [le port]({{ "/port" | relative_url }}), [la rade]({{baseurl}}/rade), [le quai]({% link _posts/quai.md %}), [le môle]({filename}mole.md), [le plan]({static}/plan.pdf).\n',
    },
    'a file whose name holds brackets': {
      markdown: 'Voir [la carte](https://velo.fr/cartes/%5bport%5d_de-brest.html).\n',
    },
  },
  reports: {
    'an address that a chatbot gave': {
      markdown: 'Lire ⟦[le rapport](https://www.insee.fr/rapport?utm_source=chatgpt.com)⟧.\n',
      finds: [{ message: 'chatbot', severity: 'warning' }],
    },
    'fields of an address that nothing filled in': {
      html: '<p>⟦<a href="https://velo.fr/{{slug}}">le guide</a>⟧, ⟦<a href="https://velo.fr/[ville]/prix">les prix</a>⟧, ⟦<a href="https://velo.fr/%5Bville%5D">la ville</a>⟧, ⟦<a href="{{ lien }}">la suite</a>⟧.</p>',
    },
    'an address of documentation beside code, as a warning': {
      html: '<p>Voir ⟦<a href="https://www.example.com/api">l’appel</a>⟧.</p><pre><code>curl</code></pre>',
      finds: [{ severity: 'warning' }],
    },
    'links that a script or a scheme alone leads': {
      html: '<p>⟦<a href="javascript:void(0)">le guide</a>⟧, ⟦<a href="https://">les prix</a>⟧, ⟦<a href="#!">la suite</a>⟧.</p>',
    },
    'other names that stand for an address': {
      html: '<p>⟦<a href="https://nom-du-site.fr">le guide</a>⟧, ⟦<a href="https://www.xxxx.fr">les prix</a>⟧, ⟦<a href="{{url}}">la suite</a>⟧, ⟦<a href="INSERT_LINK_HERE">ici</a>⟧, ⟦<a href="mailto:votre@email.com">écrire</a>⟧.</p>',
    },
    'other machines': {
      html: '<p>⟦<a href="http://192.168.1.10/guide">le guide</a>⟧, ⟦<a href="https://port.local/prix">les prix</a>⟧, ⟦<a href="file:///C:/guide.pdf">le plan</a>⟧.</p>',
    },
    'links without an address': {
      html: '<p>Voir ⟦<a href="#">le guide</a>⟧ et ⟦<a href="">les prix</a>⟧.</p>',
      finds: [{ message: 'empty', data: { text: 'le guide' }, severity: 'warning' }, { message: 'empty' }],
    },
    'a name that stands for an address': { html: '<p>Voir ⟦<a href="LIEN_VERS_LA_PAGE">le guide</a>⟧.</p>' },
    'example addresses': {
      markdown:
        'Voir ⟦[le guide](https://www.example.com/guide)⟧, ⟦[les prix](https://votre-site.fr/prix)⟧ et ⟦[la suite](URL)⟧.\n',
      finds: [
        { message: 'placeholder', data: { href: 'https://www.example.com/guide' }, severity: 'error' },
        { message: 'placeholder' },
        { data: { href: 'URL' } },
      ],
    },
    'a test machine': {
      markdown: 'Voir ⟦[le guide](http://localhost:4321/guide)⟧.\n',
      finds: [{ message: 'local', severity: 'warning' }],
    },
    'references that an assistant left': {
      markdown: 'Il roule⟦【3†source】⟧. Il pleut ⟦:contentReference[oaicite:2]⟧{index=2}.\n',
      finds: [{ message: 'citation', data: { mark: '【3†source】' } }, { message: 'citation' }],
    },
  },
});
