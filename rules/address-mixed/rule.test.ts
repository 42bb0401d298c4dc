import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const vous = 'Vous partez demain ? Vérifiez vos pneus. Emportez une pompe.';
const tu = 'Tu pars demain ? Regarde tes pneus.';

testRule(rule, {
  accepts: {
    'vous throughout': { html: `<p>${vous}</p>` },
    'tu throughout': { html: `<p>${tu} Pense à ta pompe.</p>` },
    'a quotation': {
      html: `<p>${vous} « Tu verras, dit Anne, tu n’y penseras plus. Ton vélo roule tout seul. »</p>`,
    },
    'a block of quotation': { html: `<p>${vous}</p><blockquote><p>${tu} Tu verras.</p></blockquote>` },
    'a dialogue': { text: `${vous}\n\n— Tu viens ?\n\n— Prends ta pompe, je t’attends.` },
    'examples in italics': {
      markdown: `${vous} On dit *tu prends* et *tu as pris ton vélo*.\n\nEt aussi *ta pompe*.`,
    },
    'a participle of taire': {
      html: `<p>${vous} Le maire s’est tu. Depuis, tout le monde s’est tu aussi.</p>`,
    },
    'the noun ton': { html: `<p>${vous} Le ton monte. Son ton est sec, et le ton change.</p>` },
    'one slip where none is ordered': { html: `<p>${vous} Tu verras.</p>` },
    'he who holds': { html: `<p>Je tiens le guidon. Le tiens est plus court ? ${tu}</p>` },
    'a vous that is ordered': { html: `<p>${vous}</p>`, brief: { tone: 'Vouvoiement, sobre' } },
    'a tu that is forbidden': {
      html: `<p>${vous}</p>`,
      brief: { orders: [{ text: 'Ne pas tutoyer le lecteur.', start: 0, end: 26 }] },
    },
    'orders that say both': {
      html: `<p>${tu}</p>`,
      brief: { orders: [{ text: 'Vouvoiement ou tutoiement, au choix.', start: 0, end: 36 }] },
    },
  },
  ignores: { 'a text that speaks to nobody': { text: 'Le pont rouvre ce matin.' } },
  reports: {
    'two sentences of each': {
      html: `<p>${vous}</p><p>⟦Tu⟧ peux aussi attendre. Ton train part à midi.</p>`,
      finds: [{ message: 'mixed', severity: 'warning', data: { count: 2, others: 3, address: 'vous' } }],
    },
    'vous in a text that says tu': {
      html: `<p>${tu} Pense à ta pompe.</p><p>⟦Votre⟧ vélo vous attend. Prenez soin de lui.</p>`,
      finds: [{ data: { word: 'Votre', address: 'tu' } }],
    },
    'an order for tu that is not kept': {
      html: `<p>⟦Vous⟧ partez demain ? Vérifiez vos pneus.</p>`,
      brief: { tone: 'tutoiement' },
      finds: [{ message: 'ordered', severity: 'error', data: { count: 2, of: 2 } }],
    },
    'an order for vous, from a sentence of the brief': {
      html: `<p>${vous} ⟦Tu⟧ verras. Prends ta pompe.</p>`,
      brief: { orders: [{ text: 'Vouvoyez le lecteur.', start: 0, end: 20 }] },
      finds: [{ severity: 'error' }],
    },
    'one slip under an order': {
      html: `<p>${vous} ${vous} Et ⟦tu⟧ verras.</p>`,
      brief: { tone: 'vouvoiement' },
      finds: [{ severity: 'warning', data: { count: 1, of: 7 } }],
    },
    'the address of the house': {
      html: '<p>⟦Tu⟧ verras. Pense à tes pneus.</p>',
      options: { address: 'vous' },
      finds: [{ message: 'ordered' }],
    },
    'an order behind a verb': {
      html: `<p>${vous} Assieds-⟦toi⟧ un peu. Repose-toi.</p>`.replace('-⟦toi⟧', '⟦-toi⟧'),
    },
  },
});
