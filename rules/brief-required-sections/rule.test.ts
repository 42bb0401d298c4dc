import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'questions by another name, and numbers of the outline': {
      html: '<h2>Les questions fréquentes</h2><p>A.</p><h2>Les aides</h2><p>B.</p>',
      brief: { requiredSections: ['FAQ', '2. Les aides'] },
    },
    'headings that inflect and add words': {
      html: '<h2>Les avantages du vélo</h2><p>A.</p><h2>Et les inconvenients ?</h2><p>B.</p>',
      brief: { requiredSections: ['Avantages', 'Inconvénient'] },
    },
    'a title on a line of its own in a plain text': {
      text: 'Le vélo cargo\n\nIl roule.\n\nLes prix\n\nIl coûte moins cher qu’une voiture, à condition de le garder plusieurs années et de l’entretenir soi-même.',
      brief: { requiredSections: ['Prix'] },
    },
  },
  ignores: { 'a brief without sections': { text: 'Bonjour.', brief: {} } },
  reports: {
    'a section that is not there': {
      html: '<h2>⟦Les avantages⟧</h2><p>Les prix montent.</p>',
      brief: { requiredSections: ['Avantages', 'Prix', 'Avis des clients'] },
      finds: [{ message: 'missing', data: { sections: ['Prix', 'Avis des clients'] } }],
    },
  },
});
