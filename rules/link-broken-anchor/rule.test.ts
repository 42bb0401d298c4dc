import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'an id': { html: '<p>Voir <a href="#prix">les prix</a>.</p><h2 id="prix">Les prix</h2>' },
    'an accent, encoded': {
      html: '<p>Voir <a href="#pi%C3%A8ces">les pièces</a>.</p><h2 id="pièces">Les pièces</h2>',
    },
    'the id that Markdown tools make of a heading': {
      markdown: 'Voir [les prix](#les-prix).\n\n## Les prix\n\nIci.\n',
    },
    'ids made with accents folded, or left out': {
      markdown:
        'Voir [un](#edition-d-une-piece) et [deux](#-dition-d-une-pi-ce).\n\n## Édition d’une pièce\n\nIci.\n',
    },
    'the top, and a text fragment': {
      html: '<p><a href="#top">Haut</a>, <a href="#:~:text=prix">prix</a>, <a href="#prix">prix</a></p><p id="prix">Ici</p>',
    },
    'anchors that a layout gives': {
      markdown: 'Vous pouvez [commenter](#__comments), [réagir](#respond) ou [lire les autres](#comments).\n',
    },
  },
  ignores: { 'links to other pages': { html: '<p><a href="/guide#prix">Les prix</a></p>' } },
  reports: {
    'what a layout names, in a whole page': {
      html: '<!doctype html><html><head><title>Les prix</title></head><body><p>⟦<a href="#comments">Commenter</a>⟧</p></body></html>',
    },
    'an anchor that is not there': {
      html: '<p>Voir ⟦<a href="#prix">les prix</a>⟧.</p><h2 id="les-prix">Les prix</h2>',
      finds: [{ message: 'broken', data: { anchor: 'prix' } }],
    },
  },
});
