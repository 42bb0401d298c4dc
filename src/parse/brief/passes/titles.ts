import { quotedReading } from '../capture-extent.ts';
import { titleIntroductions, titleOrders } from '../lists/titles.ts';
import { matchAt, phraseTable } from '../phrases.ts';
import { quotedAt } from '../quotes.ts';
import type { Prompt, Reading } from '../reading.ts';

const titles = phraseTable(titleOrders);
const introductions = phraseTable([[true, titleIntroductions]]);

const partNames: ReadonlySet<string> = new Set(
  'section sections partie parties rubrique chapitre chapter part paragraphe paragraph encadre encart box sidebar heading h2 h3 intertitre subheading livre book film movie app application table tableau image fichier file'.split(
    ' ',
  ),
);

/** Reads orders about the title ("customize this title"), and a title introduced in a sentence ("intitulé « … »"). */
export function* readTitleOrders(prompt: Prompt): Iterable<Reading> {
  const { text, tokens } = prompt;
  for (let at = 0; at < tokens.length; at++) {
    const order = matchAt(titles, tokens, at);
    const introduction = order ? undefined : matchAt(introductions, tokens, at);
    const to = order?.to ?? introduction?.to;
    if (to === undefined) continue;
    if (introduction && isOfPart(tokens, at)) continue;
    const quoted = introduction && tokens[to] && quotedAt(text, tokens[to - 1]!.end, tokens[to].start);
    // "Nouveau titre : …" is the label of a title to be used.
    const isLabel = tokens[at]!.word === 'nouveau' && tokens[to]?.gap === 2;
    if (order && !isLabel) yield { from: at, to, field: 'customTitle', value: order.value };
    if (quoted) yield quotedReading(prompt, at, to, 'title', quoted);
    at = to - 1;
  }
}

// "a section called “…”".
function isOfPart(tokens: Prompt['tokens'], at: number): boolean {
  return tokens[at]!.gap === 0 && partNames.has(tokens[at - 1]?.word ?? '');
}
