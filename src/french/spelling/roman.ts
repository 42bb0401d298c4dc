const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?:er|re|e|è?me|ème)?$/;

/** Whether a form is a roman numeral, an ordinal ending allowed: `XIV`, `IIIe`. */
export function isRomanNumeral(form: string): boolean {
  return form.length > 0 && form.length < 20 && /^[MDCLXVI]/.test(form) && ROMAN.test(form);
}
