/** A Roman numeral from I to MMMCMXCIX. */
const ROMAN = /^(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ORDINAL_ENDING = '(?:e|es|ᵉ|ᵉˢ)';
const FIRST_OR_SECOND = '(?:er|ers|re|res|ᵉʳ|ᵉʳˢ|ʳᵉ|ʳᵉˢ)';

const NUMBER = /^[+−–-]?\d{1,30}(?:[.,:/×x\u202f\u00a0 -]\d{1,30}){0,8}(?:[%‰°€$£]|°[CF])?$/;
const HOUR = /^\d{1,2}(?:h|min|mn|s)(?:\d{2}(?:min|mn|s)?)?$/;
const ORDINAL = new RegExp(
  `^(?:1${FIRST_OR_SECOND}|2(?:d|de|ds|des|nd|nde|nds|ndes|ⁿᵈ|ⁿᵈᵉ)|\\d{0,11}[02-9]${ORDINAL_ENDING}|\\d{1,11}1${ORDINAL_ENDING})$`,
);
const ROMAN_ORDINAL = new RegExp(`^(I${FIRST_OR_SECOND}|[MDCLXVI]{1,15}${ORDINAL_ENDING})$`);

/** Whether a form is a number: digits, an ordinal (`1er`, `21e`, `XIXe`), an hour (`18h30`) or a Roman numeral. */
export function isNumeral(form: string): boolean {
  const first = form.charCodeAt(0);
  if (
    (first >= 0x30 && first <= 0x39) ||
    first === 0x2b ||
    first === 0x2d ||
    first === 0x2212 ||
    first === 0x2013
  ) {
    return NUMBER.test(form) || HOUR.test(form) || ORDINAL.test(form);
  }
  if (!/^[MDCLXVI]/.test(form)) return false;
  return ROMAN.test(form) || (ROMAN_ORDINAL.test(form) && ROMAN.test(form.replace(/[^MDCLXVI]+$/, '')));
}

const UNITS = 'deux trois quatre cinq six sept huit neuf';
const TEENS = 'onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf';
const under20 = `(?:un|une|dix|${UNITS.replaceAll(' ', '|')}|${TEENS.replaceAll(' ', '|')})`;
const digit = `(?:${UNITS.replaceAll(' ', '|')})`;
const under100 = `(?:(?:vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante)(?:-et-une?|-${digit})?|soixante-(?:et-onze|${under20})|quatre-vingts|quatre-vingt-${under20}|${under20})`;
const under1000 = `(?:(?:${digit}-)?cents?(?:-${under100})?|${under100})`;
/** Numbers in words, all joined by hyphens as the spelling of 1990 has them. */
const IN_WORDS = new RegExp(
  `^(?:(?:${under1000}-)?(?:mille|millions?|milliards?)(?:-${under1000})?|${under1000})(?:ièmes?)?$`,
);

/** Whether a form is a number in words whose parts are all joined by hyphens (`deux-cent-trois`, of 1990). */
export function isNumberInWords(form: string): boolean {
  return form.length < 60 && form.includes('-') && IN_WORDS.test(form.toLowerCase());
}
