import type { Cue } from './cues.ts';

/** Cues that meet in one sentence: one of each line at least. */
export interface Meeting {
  readonly of: readonly (Cue | readonly Cue[])[];
  /** Where the sentence must stand. */
  readonly at: 'opening' | 'closing' | 'both';
  readonly why: string;
}

const TEXT = ['draft', 'article'] as const;
const OF_TEXT = ['draft', 'article', 'part', 'manner'] as const;
const ORDER = ['brief', 'order'] as const;

/**
 * What together is said by a writer to a client about a text as work, and not by an author to readers about the subject. Own
 * work.
 */
export const MEETINGS: readonly Meeting[] = [
  { at: 'opening', of: ['thanks', 'hand', TEXT], why: '“Parfait. Voici le texte.”' },
  {
    at: 'opening',
    of: ['thanks', 'does', ['draft', 'part', 'manner', 'brief', 'spec', 'length']],
    why: '“Bien reçu, j’ai revu chaque partie.”',
  },
  {
    at: 'opening',
    of: ['thanks', ORDER, [...OF_TEXT, 'does', 'hand']],
    why: '“C’est noté, j’ai vos remarques.”',
  },
  { at: 'opening', of: ['hand', 'draft', ['spec', 'length']], why: '“Voici une version plus vivante.”' },
  { at: 'opening', of: ['hand', OF_TEXT, 'brief'], why: '“Ci-dessous, l’article que vous m’avez demandé.”' },
  {
    at: 'opening',
    of: ['hand', TEXT, 'spec', ['length', 'order']],
    why: '“Voici l’article SEO de 800 mots.”',
  },
  { at: 'opening', of: ['hand', 'this', 'spec'], why: '“Voici, en français, l’article traduit.”' },
  {
    at: 'opening',
    of: ['hand', TEXT, ['part', 'manner'], 'order'],
    why: '“Voici un article avec la structure demandée.”',
  },
  {
    at: 'opening',
    of: ['hand', TEXT, 'length', 'client', 'writer'],
    why: '“Je vous livre un article de 800 mots.”',
  },
  {
    at: 'opening',
    of: ['does', 'client', 'writer', 'draft', ['spec', 'part', 'length']],
    why: '“Je t’ai écrit une version avec titres.”',
  },
  {
    at: 'opening',
    of: ['writer', 'brief', [...OF_TEXT, 'does', 'hand']],
    why: '“J’ai suivi vos consignes pour écrire.”',
  },
  {
    at: 'both',
    of: ['does', ORDER, ['draft', 'part', 'manner', 'spec', 'length']],
    why: '“J’ai placé le mot-clé selon votre demande.”',
  },
  {
    at: 'both',
    of: [OF_TEXT, 'brief', ['spec', 'length']],
    why: '“Ce texte suit le plan que vous m’avez donné.”',
  },
  {
    at: 'both',
    of: ['this', 'length', ['spec', 'order']],
    why: '“Ce texte compte 900 mots, avec la densité demandée.”',
  },
  { at: 'both', of: ['idoes', OF_TEXT], why: '“I’ve kept the keywords in the headings.”' },
  { at: 'opening', of: ['label', 'length', ['spec', 'manner']], why: '“Article de 900 mots, optimisé SEO”' },
  {
    at: 'opening',
    of: ['label', 'colon', ['spec', 'client', 'manner', 'length']],
    why: '“Votre texte, plus court :”',
  },
  {
    at: 'closing',
    of: ['question', 'does', ['manner', 'draft']],
    why: '“On garde ce ton, ou je l’adapte ?”',
  },
  {
    at: 'closing',
    of: ['does', 'client', 'spec', 'part'],
    why: '“J’ai laissé entre crochets les chiffres à compléter.”',
  },
  { at: 'closing', of: ['item', 'asks', 'draft', 'spec'], why: '“Voulez-vous : une version plus courte ?”' },
  {
    at: 'closing',
    of: ['offers', 'does', ['draft', 'article', 'manner']],
    why: '“Je peux traduire le texte.”',
  },
  {
    at: 'closing',
    of: ['offers', 'does', 'part', ['client', 'asks', 'more']],
    why: '“Je peux aussi ajouter une FAQ.”',
  },
  {
    at: 'closing',
    of: ['asks', 'does', ['draft', 'part', 'manner', 'this']],
    why: '“Indiquez-moi le ton, et j’ajusterai le texte.”',
  },
  {
    at: 'closing',
    of: ['asks', 'writer', 'client', ['draft', 'manner'], ['part', 'manner', 'spec']],
    why: '“Dites-moi si le ton de ce texte vous va.”',
  },
];
