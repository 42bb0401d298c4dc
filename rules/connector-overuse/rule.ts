import type { Article } from '../../src/document/article.ts';
import { placeIn } from '../../src/document/block.ts';
import type { SourceRange } from '../../src/document/place.ts';
import { frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { connectorsIn } from '../../src/french/readability.ts';
import { sentencesIn } from '../../src/french/sentences.ts';

/** Generated texts open sentence after sentence with “De plus”, “En outre”, “Par ailleurs”. */
export default defineRule({
  id: 'connector-overuse',
  category: 'readability',
  severity: 'warning',
  summary: {
    fr: 'Les connecteurs n’ouvrent pas une phrase après l’autre.',
    en: 'Connectors do not open one sentence after the other.',
  },

  options: {
    maxShare: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.35,
      description: 'Share of sentences that open with a connector.',
    },
    maxSame: {
      type: 'integer',
      minimum: 1,
      default: 3,
      description: 'Sentences that open with the same connector; more in proportion beyond 60 sentences.',
    },
    minSentences: {
      type: 'integer',
      minimum: 1,
      default: 10,
      description: 'Sentences from which the share is judged.',
    },
  },

  messages: {
    tooMany: ({
      opened,
      sentences,
      connector,
    }: {
      opened: number;
      sentences: number;
      connector: string;
    }) => ({
      fr: `Des connecteurs ouvrent ${frenchCount(opened, 'phrase')} sur ${sentences} : supprimez ceux qui n’apprennent rien, à commencer par « ${connector} ».`,
      en: `Connectors open ${opened} of ${sentences} sentences: delete those that tell nothing, beginning with “${connector}”.`,
    }),
    same: ({ connector, count }: { connector: string; count: number }) => ({
      fr: `${count} phrases s’ouvrent par « ${connector} » : supprimez-le là où le lien va de soi.`,
      en: `${count} sentences open with “${connector}”: delete it where the link goes without saying.`,
    }),
  },

  applies: (article) => sentencesIn(article).length > 0,

  *check(article, { maxShare, maxSame, minSentences }) {
    const openers = openersIn(article);
    const sentences = sentencesIn(article).length;
    if (sentences >= minSentences && openers.length > maxShare * sentences) {
      const { connector, at } = openers[0]!;
      yield { message: 'tooMany', data: { opened: openers.length, sentences, connector }, at };
    }
    const allowed = maxSame * Math.max(1, sentences / LONG);
    for (const [connector, places] of byConnector(openers)) {
      if (LIGHT.has(connector) || places.length <= allowed) continue;
      yield { message: 'same', data: { connector, count: places.length }, at: places[Math.floor(allowed)]! };
    }
  },
});

/** Sentences of a text that is long: in it, a connector may come back more often. */
const LONG = 60;

/** Words of every narration and explanation, which nobody counts. */
const LIGHT: ReadonlySet<string> = new Set(['mais', 'or', 'alors', 'puis', 'par exemple']);

/** These open the circumstances of what the sentence says (`Si…`, `En cas de…`): they state facts and knit nothing. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  `si, et, soit, comme, quand, lorsque, ou bien, ou encore, en cas de, faute de, au cas où, dans le cas où, dans ce cas, selon que
  à condition de, à condition que, à moins de, à moins que, afin de, afin que, pour que, en vue de, dès que, dès lors que, une fois que
  avant que, après que, depuis que, pendant que, tant que, au moment où, chaque fois que, en attendant que, à la suite de, suite à
  malgré, en dépit de, grâce à, à cause de, en raison de, compte tenu de, étant donné, étant donné que, bien que, même si
  contrairement à, au lieu de, plutôt que, quant à, en ce qui concerne, outre, hormis, à force de, du fait de, du fait que`.split(
    /,\s*|\n\s*/,
  ),
);

interface Opener {
  readonly connector: string;
  readonly at: SourceRange;
}

function openersIn(article: Article): readonly Opener[] {
  const connectors = connectorsIn(article);
  return sentencesIn(article).flatMap(({ block, start }, index) => {
    const first = connectors[index]!.find(({ opens }) => opens);
    // The items of a list are cases side by side.
    if (!first || block.kind === 'list-item' || CIRCUMSTANCES.has(first.connector)) return [];
    return [{ connector: first.connector, at: placeIn(block, start + first.start, start + first.end) }];
  });
}

function byConnector(openers: readonly Opener[]): ReadonlyMap<string, readonly SourceRange[]> {
  const places = new Map<string, SourceRange[]>();
  for (const { connector, at } of openers) {
    const known = places.get(connector);
    if (known) known.push(at);
    else places.set(connector, [at]);
  }
  return places;
}
