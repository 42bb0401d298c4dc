import { foldedWords } from '../fold.ts';

/** Adjectives of a tone, which tell "ton amical" from "ton article". Own work. Folded. */
export const tones: ReadonlySet<string> = foldedWords(`
  neutre amical amicale chaleureux chaleureuse convivial decontracte decontractee detendu serieux professionnel professionnelle pro
  expert formel informel familier direct simple pedagogique accessible journalistique factuel objectif humoristique drole leger
  enjoue engage engageant enthousiaste dynamique inspirant inspirante rassurant bienveillant empathique sobre elegant chic luxe
  soutenu litteraire poetique narratif informatif informative educatif commercial persuasif vendeur conversationnel conversationnelle
  decale decalee complice doux douce tendre percutant moderne frais pose mesure captivant didactique gourmand mysterieux solennel vivant sincere
  optimiste positif ironique impertinent militant scientifique technique administratif institutionnel corporate fun jeune cool
  friendly professional casual formal informal neutral warm playful funny witty serious authoritative confident conversational
  informational journalistic objective factual educational persuasive upbeat optimistic inspiring inspirational enthusiastic
  empathetic reassuring simple clear engaging academic luxurious
`);
