/** The edit code that makes a lemma from its form: number of letters to cut from the end, then those to add. */
export function lemmaCode(form: string, lemma: string): string {
  let shared = 0;
  while (shared < form.length && form[shared] === lemma[shared]) shared++;
  const add = lemma.slice(shared);
  if (/^\d| /.test(add)) throw new Error(`No edit code says how ${form} becomes ${lemma}.`);
  return `${form.length - shared}${add}`;
}
