import type { Brief } from '../../src/document/brief.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { type Address, addressesIn } from '../../src/french/address.ts';
import { orderedAddressOf } from './ordered.ts';

/** A reader who is tu in one paragraph and vous in the next hears two writers. */
export default defineRule({
  id: 'address-mixed',
  category: 'brief',
  severity: 'error',
  summary: {
    fr: 'Le texte s’adresse à son lecteur d’une seule façon, celle qui est commandée.',
    en: 'The text speaks to its reader in one way, the one that was ordered.',
  },

  weight: { gravity: 'heavy' },

  options: {
    address: {
      type: 'string',
      enum: ['any', 'tu', 'vous'],
      default: 'any',
      description: 'How readers are spoken to; an order in the brief goes before.',
    },
    minSentences: {
      type: 'integer',
      minimum: 1,
      default: 2,
      description: 'Sentences in each of the two ways from which an unordered text mixes them.',
    },
  },

  messages: {
    ordered: ({
      word,
      address,
      count,
      of,
    }: {
      word: string;
      address: Address;
      count: number;
      of: number;
    }) => ({
      fr: `« ${word} » : le ${NAMES[address]} est commandé, et ${count} phrases sur ${of} ne le gardent pas, celle-ci la première : accordez-les.`,
      en: `“${word}”: the reader is to be called ${address}, and ${count} of ${of} sentences do not, this one first: change them.`,
    }),
    mixed: ({
      word,
      count,
      address,
      others,
    }: {
      word: string;
      count: number;
      address: Address;
      others: number;
    }) => ({
      fr: `« ${word} » : ${count} phrases s’adressent ainsi au lecteur, celle-ci la première, et ${others} lui disent « ${address} » : choisissez.`,
      en: `“${word}”: ${count} sentences speak to the reader in this way, this one first, and ${others} call him ${address}: choose one.`,
    }),
  },

  applies: (article) => addressesIn(article).length > 0,

  *check(article, { address, minSentences }, { brief }) {
    const all = addressesIn(article);
    const ordered = wantedBy(brief, address);
    const usual: Address =
      all.filter((one) => one.address === 'vous').length * 2 >= all.length ? 'vous' : 'tu';
    const others = all.filter((one) => one.address !== (ordered ?? usual));
    const [first] = others;
    if (!first) return;
    const { word, place: at } = first;
    if (ordered) {
      const isSlip = others.length === 1 && all.length > FEW;
      yield {
        message: 'ordered',
        data: { word, address: ordered, count: others.length, of: all.length },
        at,
        ...(isSlip && { severity: 'warning' as const }),
      };
      return;
    }
    const same = all.length - others.length;
    if (others.length < minSentences || same < minSentences) return;
    const data = { word, count: others.length, address: usual, others: same };
    yield { message: 'mixed', data, at, severity: 'warning' };
  },
});

const NAMES: Readonly<Record<Address, string>> = { tu: 'tutoiement', vous: 'vouvoiement' };
/** One sentence among so many more is a slip. */
const FEW = 5;

function wantedBy(brief: Brief | undefined, option: string): Address | undefined {
  const ordered = brief && orderedAddressOf(brief);
  if (ordered) return ordered;
  return option === 'tu' || option === 'vous' ? option : undefined;
}
