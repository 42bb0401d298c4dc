import { matchesOf } from '../../document/matches.ts';
import type { Sentence } from '../sentences.ts';
import type { Token } from '../tokens.ts';
import type { TranslationSign } from './sign.ts';

const NOUN = String.raw`\p{Ll}[\p{L}-]+`;
const INFINITIVE = String.raw`\p{Ll}+(?:er|ir|re|oir)`;

/** English constructions with French words: function words fixed, all else by its class. */
const CONSTRUCTION = new RegExp(
  [
    // There are many + plural + which are.
    `il y a (?:beaucoup|plusieurs|de nombreux|de nombreuses|une variété) (?:de |d[’'])?${NOUN} (?:qui|que) (?:sont|peuvent|ont|vous)`,
    // In order to, is able to, is about to.
    `dans l[’']ordre (?:de|pour) ${INFINITIVE}`,
    '(?:êtes|est|sont|être|serez|sera) (?:capables?|en mesure) (?:de|à) (?:être|avoir|pouvoir)',
    String.raw`(?:vous|ils|elles|nous) (?:êtes|sont|sommes) (?:allant|cherchant|regardant|essayant|utilisant|faisant|prenant|voulant)(?!\p{L})`,
    '(?:cherchez|regardez|regarder|cherchant|regardant) pour (?:un|une|des|le|la|les|quelque)',
    '(?:attendre|demander|écouter|payer|chercher) (?:pour|à|de) (?:vous|le|la|les|lui) (?:pour|à)',
    '(?:est|sont) (?:venant|venus?) avec (?:un|une|des|le|la)',
    '(?:vient|viennent) (?:avec|dans) (?:une|un|des|plusieurs|différente?s|beaucoup)',
    'assurez-vous (?:de|à) (?:vous )?(?:vérifier|faire|garder|obtenir|lire|utiliser) [^.!?]{0,40} pour être',
    '(?:une|la) (?:bonne|grande) affaire de (?:temps|argent|gens|travail)',
    '(?:une|la) (?:fois|chose) (?:où|que) vous avez [^.,]{3,30}, vous (?:êtes|serez) (?:bon|prêt|fait)',
    '(?:faire|fait|faites|font) (?:sûr|certain)e? (?:que|de)',
    "(?:il|cela|ce) (?:est|n[’']est pas) (?:seulement )?(?:à propos|au sujet) d[eu’']",
    'plus (?:bon|mauvais|petit)e?s? que',
    '(?:aussi bien|ainsi) comme (?:un|une|le|la|les|des)',
    "sur le (?:marché|web|internet) aujourd[’']hui, il y a",
    'pour (?:une|la) (?:longue|courte) (?:période de )?temps',
    '(?:ont|a|avez|avons) (?:un bon|du bon|un grand) temps',
    "en (?:termes|mots) d[e’'] (?:comment|ce que|pourquoi)",
  ]
    .map((one) => `(?<!\\p{L})(?:${one})`)
    .join('|'),
  'giu',
);

/** One word at least of each construction: most sentences have none, and are not read. */
const TRIGGERS: ReadonlySet<string> = new Set(
  'beaucoup plusieurs nombreux nombreuses variété ordre capable capables mesure allant cherchant regardant essayant utilisant faisant prenant voulant cherchez regardez regarder attendre demander écouter payer chercher venant venu venus vient viennent assurez affaire fois chose sûr sûre certain certaine propos sujet bon bonne bons bonnes mauvais mauvaise petit petite petits petites ainsi bien marché web internet temps termes mots'.split(
    ' ',
  ),
);

/** The constructions of English in a sentence. */
export function constructionsOf(
  { block, text, start }: Sentence,
  tokens: readonly Token[],
): readonly TranslationSign[] {
  if (!tokens.some(({ form }) => TRIGGERS.has(form))) return [];
  return matchesOf(text, CONSTRUCTION).map(({ 0: match, index }) => ({
    kind: 'construction',
    block,
    start: start + index,
    end: start + index + match.length,
  }));
}
