import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: {
    'English marks inside': { text: '« Il a dit “oui” hier. »' },
    'two quotations': { text: 'Il dit « oui », elle « non ».' },
    'a quotation whose mark heads each line': { html: '<p>« Je viens,<br>« je reste. »</p>' },
  },
  reports: {
    'guillemets inside guillemets': {
      html: '<p>« Il a <b>dit</b> ⟦«⟧ oui » hier. »</p>',
      finds: [{ message: 'nested' }],
    },
  },
});
