import { lemmasOf } from '../lemmas.ts';
import { isKnown } from '../lexicon/known.ts';

/** The passive reading of a form: the infinitive, the masculine singular, and the number it shows. */
export interface Participle {
  readonly infinitive: string;
  readonly masculine: string;
  /** Undefined when singular and plural are alike (`mis`). */
  readonly number: 'singular' | 'plural' | undefined;
}

/** By ending of the infinitive, the endings of the masculine singular participle. */
const ENDINGS: readonly (readonly [infinitive: RegExp, participle: RegExp])[] = [
  [/er$/, /é$/],
  [/(?:ouvrir|couvrir|offrir|souffrir)$/, /ert$/],
  [/quérir$/, /quis$/],
  [/mourir$/, /mort$/],
  [/oir$/, /[uû]$|(?:^|[rs])assis$|^sursis$/],
  [/[iï]r$/, /[iïu]$/],
  [/(?:mettre|prendre)$/, /(?:mis|pris)$/],
  [/clure$/, /cl(?:u|us)$/],
  [/(?:clore|soudre|circoncire)$/, /(?:clos|sous|sout|solu|cis)$/],
  [/indre$/, /int$/],
  [/(?:aire|ire)$/, /(?:[ai]t|u|(?:r|ff|n|l|u)i)$/],
  [/aître$/, /[éu]$/],
  [/re$/, /[uûi]$/],
];

/** Reads a form as a past participle, if it can be one. */
export function participleOf(form: string): Participle | undefined {
  if (!/[éiïuûts](?:e?s?)$/.test(form)) return undefined;
  for (const infinitive of lemmasOf(form)) {
    if (!/[ei]r$|re$|oir$|ïr$/.test(infinitive)) continue;
    for (const [masculine, number] of masculinesOf(form)) {
      if (fits(infinitive, masculine)) return { infinitive, masculine, number };
    }
  }
  return undefined;
}

/** The participle of a verb in -er that the lexicon does not know (`customisé`). */
export function unknownParticipleOf(form: string): Participle | undefined {
  const stem = /^(\p{Ll}[\p{Ll}-]{3,})é(e?)(s?)$/u.exec(form);
  if (!stem || isKnown(form)) return undefined;
  return { infinitive: `${stem[1]}er`, masculine: `${stem[1]}é`, number: stem[3] ? 'plural' : 'singular' };
}

function fits(infinitive: string, masculine: string): boolean {
  const endings = ENDINGS.find(([ending]) => ending.test(infinitive));
  return endings?.[1].test(masculine) ?? false;
}

/** What the form may be in the masculine singular, with the number it then shows. */
function masculinesOf(form: string): readonly (readonly [string, Participle['number']])[] {
  if (form.endsWith('es')) return [[form.slice(0, -2), 'plural']];
  if (form.endsWith('e')) return [[form.slice(0, -1), 'singular']];
  if (form.endsWith('s')) {
    return [
      [form, undefined],
      [form.slice(0, -1), 'plural'],
    ];
  }
  return [[form, 'singular']];
}
