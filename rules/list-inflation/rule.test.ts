import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const options = { minItems: 3 };
const items = (...texts: string[]) => texts.map((text) => `- ${text}\n`).join('');

testRule(rule, {
  accepts: {
    'a list among paragraphs': {
      markdown: `Il faut trois choses.\n\n${items('un casque ;', 'un vélo ;', 'des jambes.')}\nLe casque protège.\n\nLe vélo roule.\n`,
      options,
    },
    'many short items below long paragraphs': {
      markdown: `Pour rouler en ville tous les jours, par tous les temps, il faut trois choses simples.\n\n${items('un casque ;', 'un vélo ;', 'des jambes.')}`,
      options,
    },
    'a list of two': { markdown: items('un casque ;', 'un vélo.'), options },
  },
  ignores: { 'a text without lists': { html: '<p>Il pleut.</p>' } },
  reports: {
    'mostly bullets': {
      markdown: `Il faut ceci.\n\n- ⟦un casque ;⟧\n- un vélo ;\n- des jambes.\n`,
      options,
      finds: [{ message: 'mostlyItems', data: { items: 3, lines: 4 } }],
    },
    'bold terms among paragraphs': {
      markdown:
        'Il faut.\n\nUn peu.\n\nDe tout.\n\nIci.\n\n- **⟦Casque** : il protège.⟧\n- **Vélo :** il roule.\n- **Jambes** : les vôtres.\n',
      options,
      finds: [{ message: 'mostlyTerms', data: { items: 3, lines: 7 } }],
    },
  },
});
