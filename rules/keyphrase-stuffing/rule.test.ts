import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const keyphrase = 'vélo électrique';

testRule(rule, {
  accepts: {
    'two sentences in a row': {
      text: 'Le vélo électrique séduit. Un vélo électrique coûte cher. Il pleut.',
      keyphrase,
    },
    'inflections, which read naturally': {
      text: 'Le vélo de ville électrique séduit. Ces vélos sont-ils électriques ? Un vélo électrique coûte cher.',
      keyphrase,
    },
    'one word in three sentences, which is the name of the subject': {
      text: 'La carte montre le quartier. Une carte se plie en deux. Cette carte coûte cher. Il pleut.',
      keyphrase: 'carte',
    },
    'labels above pictures': {
      markdown:
        '**Vélo électrique pliant**\n\n**Vélo électrique cargo**\n\n**Vélo électrique de ville**\n\nTous roulent.\n',
      keyphrase,
    },
    'items of a list': {
      html: '<ul><li>Vélo électrique pliant.</li><li>Vélo électrique cargo.</li><li>Vélo électrique de ville.</li></ul>',
      keyphrase,
    },
  },
  ignores: { 'a draft without keyphrase': { text: 'Vélo. Vélo. Vélo.' } },
  reports: {
    'a tenth of the text, never twice alike': {
      text: 'Un ⟦vélo électrique⟧ roule. Nos vélos électriques brillent. Il pleut. Pensez aux vélos électriques. Ce vélo est électrique. On part. Le vélo reste électrique. Louez des vélos électriques. Il dort. Rangez vos vélos électriques. Chez nous, les vélos électriques gagnent.',
      keyphrase,
      finds: [{ message: 'dense', data: { count: 8 } }],
    },
    'three sentences in a row, through markup': {
      html: '<p>Le ⟦vélo électrique séduit. Le <b>vélo</b> électrique roule. Un vélo électrique⟧ coûte cher. Il pleut.</p>',
      keyphrase,
      finds: [{ message: 'inSentences', data: { count: 3 } }],
    },
    'three times in a heading and in an alternative text': {
      html: '<h2>⟦Vélo électrique : quel vélo électrique, pour quel vélo électrique ?⟧</h2><p>⟦<img src="v.jpg" alt="vélo électrique vélo électrique vélo électrique">⟧ Bon choix.</p>',
      keyphrase,
      finds: [{ message: 'inField', data: { count: 3 } }, { message: 'inField' }],
    },
    'one word in six sentences': {
      text: 'La ⟦carte se plie. Une carte se perd. Cette carte coûte cher. Ma carte est bleue. Ta carte est verte. Sa carte⟧ est rouge.',
      keyphrase: 'carte',
    },
    'three times in the title of the caller': {
      text: 'Un vélo.',
      keyphrase,
      metadata: { title: 'Vélo électrique, vélo électrique et vélo électrique' },
      finds: [{ message: 'inField', field: 'title' }],
    },
  },
});
