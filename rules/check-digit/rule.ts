import { isBody, placeIn } from '../../src/document/block.ts';
import { matchesOf } from '../../src/document/matches.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { CHECKED_NUMBERS } from './numbers.ts';

/** A number whose check digit is wrong is misprinted or made up: nobody finds the book or the firm by it. */
export default defineRule({
  id: 'check-digit',
  category: 'spelling',
  severity: 'warning',
  weight: { gravity: 'heavy' },
  summary: {
    fr: 'Les numéros (ISBN, ISSN, ORCID, IBAN, SIREN, SIRET) ont une clé de contrôle juste.',
    en: 'Numbers (ISBN, ISSN, ORCID, IBAN, SIREN, SIRET) have the right check digit.',
  },

  messages: {
    wrong: ({ name, number }: { name: string; number: string }) => ({
      fr: `${name} ${number} : la clé de contrôle est fausse, le numéro est mal recopié ou inventé.`,
      en: `${name} ${number}: the check digit is wrong, the number is misprinted or made up.`,
    }),
  },

  applies: ({ blocks }) => blocks.some(isBody),

  *check({ blocks }) {
    for (const block of blocks) {
      if (!isBody(block) || !MAY_HOLD.test(block.text)) continue;
      for (const { name, pattern, isRight } of CHECKED_NUMBERS) {
        for (const { 0: whole, 1: number = '', index } of matchesOf(block.text, pattern)) {
          const plain = number.replace(/[^\dA-Z]/gi, '').toUpperCase();
          if (isRight(plain) || isSample(plain)) continue;
          const end = index + whole.length;
          yield { message: 'wrong', data: { name, number }, at: placeIn(block, end - number.length, end) };
        }
      }
    }
  },
});

const MAY_HOLD = /ISBN|ISSN|ORCID|IBAN|SIRE[NT]/i;

/** `123 456 789`, `000…`: the form of a number, shown. */
function isSample(plain: string): boolean {
  return /^(\d)\1+$/.test(plain) || /^0?123456789/.test(plain);
}
