import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const options = { minWords: 10, minSections: 3 };
const short = (name: string) => `<h2>${name}</h2><p>Il roule.</p>`;
const long = '<p>Le vélo cargo porte les courses, les enfants et même les meubles de toute la famille.</p>';

testRule(rule, {
  accepts: {
    'sections of one size': { html: short('Choisir') + short('Payer') + short('Rouler'), options },
    'two long sections, which are a rhythm': {
      html: `${short('Choisir')}${short('Payer')}${short('Rouler')}<h2>Porter</h2>${long}<h2>Loger</h2>${long}`,
      options,
    },
    'a long section that is short enough': {
      html: `${short('Choisir')}${short('Payer')}<h2>Porter</h2>${long}`,
      options: { ...options, minWords: 40 },
    },
  },
  ignores: { 'two sections': { html: short('Choisir') + short('Payer'), options } },
  reports: {
    'one section that dwarfs the rest, with what stands under it': {
      html: `<h1>Le vélo</h1>${short('Choisir')}${short('Payer')}<h2>⟦Porter⟧</h2><h3>Tout</h3>${long}`,
      options,
      finds: [{ message: 'dwarfs', data: { words: 18, median: 3 } }],
    },
  },
});
