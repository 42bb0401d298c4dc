/*
 * Forms of the auxiliaries, and verbs that link a subject to what is said of it.
 * Lower case. Source: our own work, from French grammars. Licence: MIT.
 */
import { words } from './words.ts';

export const AVOIR =
  words(`ai as a avons avez ont avais avait avions aviez avaient eus eut eûmes eûtes eurent aurai auras aura aurons aurez auront
  aurais aurait aurions auriez auraient aie aies ait ayons ayez aient eût eussent`);
export const ETRE =
  words(`suis es est sommes êtes sont étais était étions étiez étaient fus fut fûmes fûtes furent serai seras sera serons serez seront
  serais serait serions seriez seraient sois soit soyons soyez soient fût fussent`);
export const AUXILIARIES: ReadonlySet<string> = new Set([
  ...AVOIR,
  ...ETRE,
  'avoir',
  'être',
  'ayant',
  'étant',
  'été',
]);

/** Verbs of which an adjective tells how the subject is: être and its like. */
export const STATES =
  words(`semble semblent semblait semblaient semblera sembleront semblerait paraît paraissent paraissait paraissaient paraîtra
  devient deviennent devenait devenaient deviendra deviendront devint devinrent deviendrait deviendraient demeure demeurent demeurait demeuraient
  demeurera reste restent restait restaient restera resteront resta restèrent resterait resteraient`);

/** Verbs that govern an infinitive: what follows them is no finite verb and no participle. */
export const MODALS =
  words(`peux peut pouvons pouvez peuvent pouvais pouvait pouvaient pourra pourrai pourras pourront pourrons pourrez pourrais pourrait
  pourraient puisse puissent pouvoir dois doit devons devez doivent devais devait devaient devra devrai devras devront devrons devrez devrais devrait devraient devoir
  veux veut voulons voulez veulent voulait voulaient voudra voudrait voudraient vouloir faut fallait faudra faudrait falloir
  vais vas va allons allez vont allait allaient ira irait iront sait savent savait savaient saura saurait savoir ose osent osait pourrions pourriez
  puissions puissiez pouvions pouviez devrions devriez devions deviez dussent voudrais voudrions voudriez voudrai voudront voudrez voudrons voulions vouliez
  irai irons irez iras allions alliez aille aillent sauront saurons sauraient`);
