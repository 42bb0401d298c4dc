/*
 * The forms of être and avoir by what the passive asks of them. Lower case. Source: our own work. Licence: MIT.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Third person singular of être: its participle is singular too. */
export const ETRE_SINGULAR = words(`est était fut sera serait soit fût`);

/** Third person plural of être: its participle is plural too. */
export const ETRE_PLURAL = words(`sont étaient furent seront seraient soient fussent`);

/** First and second person, infinitive and participle of être. */
export const ETRE_OTHER =
  words(`suis es sommes êtes étais étions étiez fus fûmes fûtes serai seras serons serez serais serions seriez
  sois soyons soyez fusse fusses fussions fussiez être étant etre etait etaient etant etes`);

/** Forms of avoir before `été`, by number of the third person; the other forms say nothing of number. */
export const AVOIR_SINGULAR = words(`a avait eut aura aurait ait eût`);
export const AVOIR_PLURAL = words(`ont avaient eurent auront auraient aient eussent`);
export const AVOIR_OTHER =
  words(`ai as avons avez avais avions aviez eus eûmes eûtes aurai auras aurons aurez aurais aurions auriez
  aie aies ayons ayez eusse avoir ayant`);

/** First and second person singular of être, which make `me` and `te` before them reflexive. */
export const ETRE_FIRST_SECOND = words(`suis es étais fus serai seras serais sois`);
