import type { Block } from '../../document/block.ts';
import { matchesOf } from '../../document/matches.ts';
import type { TranslationSign } from './sign.ts';

const NOUN = String.raw`\p{Ll}[\p{L}-]+`;
const INFINITIVE = String.raw`\p{Ll}+(?:er|ir|re|oir)`;

/** English constructions with French words: function words fixed, all else by its class. */
const CONSTRUCTION = new RegExp(
  [
    // There are many + plural + which are.
    String.raw`il y a (?:beaucoup|plusieurs|de nombreux|de nombreuses|une variété) (?:de |d[’'])?${NOUN} (?:qui|que) (?:sont|peuvent|ont|vous)`,
    // In order to, is able to, is about to.
    String.raw`dans l[’']ordre (?:de|pour) ${INFINITIVE}`,
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

/** The constructions of English in a block. */
export function constructionsOf(block: Block): readonly TranslationSign[] {
  return matchesOf(block.text, CONSTRUCTION).map(({ 0: match, index }) => ({
    kind: 'construction',
    block,
    start: index,
    end: index + match.length,
  }));
}
