/** `1 mot`, `1,5 mot`, `2 mots`: in French, what is less than two is singular. Without `several`, an s is added. */
export function frenchCount(number: number, one: string, several = `${one}s`): string {
  return `${inFrench(number)} ${Math.abs(number) < 2 ? one : several}`;
}

/** `1 word`, `0 words`, `1.5 words`: in English, one alone is singular. Without `several`, an s is added. */
export function englishCount(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`;
}

/** A number with the decimal comma and the minus sign of French. */
export function inFrench(number: number): string {
  return String(number).replace('.', ',').replace('-', '−');
}
