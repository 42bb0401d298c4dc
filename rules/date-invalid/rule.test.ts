import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const page = (dates: string) => `---\ntitle: Vélo\n${dates}\n---\n\nIl roule.\n`;

testRule(rule, {
  accepts: {
    'a day': { markdown: page('date: 2024-02-29') },
    'a moment': { markdown: page('pubDate: 2024-03-01T08:00:00+01:00\nupdatedDate: 2024-03-02') },
    'names of months': { markdown: page('date: 1er mars 2024\nlastmod: Mar 02 2024') },
    'an update on the day': { markdown: page('date: 2024-03-01 08:00\nlastmod: 2024-03-01') },
    'a day first or a month first': { markdown: page('date: 31/12/2023\nlastmod: 12/31/2023') },
  },
  ignores: { 'no dates': { markdown: '---\ntitle: Vélo\n---\n\nIl roule.\n' } },
  reports: {
    'days that do not exist': {
      markdown: page('date: ⟦2023-02-29⟧\nlastmod: ⟦2024-13-01⟧'),
      finds: [{ message: 'impossible', data: { date: '2023-02-29' } }, { message: 'impossible' }],
    },
    'a placeholder': { markdown: page('date: ⟦YYYY-MM-DD⟧'), finds: [{ message: 'unreadable' }] },
    'an update before the publication': {
      markdown: page('date: 2024-03-01\nlastmod: ⟦2023-03-01⟧'),
      finds: [{ message: 'order', data: { updated: '2023-03-01', published: '2024-03-01' } }],
    },
  },
});
