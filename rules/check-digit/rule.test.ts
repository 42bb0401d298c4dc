import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'numbers that are right': {
      html: '<p>ISBN 978-2-07-061275-8 ; ISBN : 2-07-036002-4. ISSN 0395-2037. ORCID : 0000-0002-1825-0097.</p><p>IBAN : FR76 3000 6000 0112 3456 7890 189. SIREN 732 829 320, SIRET : 732 829 320 00074.</p>',
    },
    'an office of La Poste': { html: '<p>SIRET 356 000 000 00048.</p>' },
    'the form of a number': { html: '<p>Un SIREN compte neuf chiffres, par exemple SIREN 123 456 789.</p>' },
    'a number of nothing': { html: '<p>Le dossier 978-2-07-061275-9 date de 1999.</p>' },
  },
  ignores: { 'a draft without text': { html: '<img src="velo.jpg" alt="">' } },
  reports: {
    'a book that is not found': { html: '<p>Le guide (ISBN ⟦978-2-07-061275-4⟧) est épuisé.</p>' },
    'others that are wrong': {
      html: '<p>ISSN ⟦0395-2038⟧, ORCID : ⟦0000-0002-1825-0098⟧, SIREN n° ⟦732 829 321⟧.</p><p>IBAN : ⟦FR76 3000 6000 0112 3456 7890 188⟧.</p>',
    },
  },
});
