import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'letters escaped, and pages of the site without its domain': {
      html: '<p><a href="https://exemple.fr/%C3%A9t%C3%A9">Été</a> <a href="/contact">Contact</a> <a href="https://exemple.fr/prix">Prix</a></p>',
      brief: { requiredLinks: ['https://exemple.fr/été', 'https://exemple.fr/contact', '/prix'] },
    },
    'a page, with and without www and slash': {
      html: '<p><a href="https://www.exemple.fr/velo/?utm_source=x">Voir</a></p>',
      brief: { requiredLinks: ['http://exemple.fr/velo'] },
    },
    'a domain by any of its pages': {
      html: '<p><a href="https://blog.exemple.fr/a">Voir</a></p>',
      brief: { requiredLinks: ['exemple.fr'] },
    },
  },
  ignores: { 'a brief without links': { text: 'Bonjour.', brief: {} } },
  reports: {
    'a link to another page and another domain': {
      html: '<p><a href="https://exemple.fr/prix">⟦Voir⟧</a></p>',
      brief: { requiredLinks: ['https://exemple.fr/velo', 'nordmer.example'] },
      finds: [{ message: 'missing', data: { links: ['https://exemple.fr/velo', 'nordmer.example'] } }],
    },
  },
});
