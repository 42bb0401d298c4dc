// npm run bench:ladder: good articles made worse step by step, each step holding the one before. No step may raise the score, few
// may leave it where it is, and the last of what rules see is sent back.
import { createLinter } from '../dist/index.js';
import { KINDS } from './ladder/faults.mjs';
import { editorsDrafts } from './verdicts/drafts.mjs';

const ARTICLES = 20;
const STEPS = [1, 2, 4, 8, 16, 32];
/** Kinds whose last step must be sent back, and of which at most so many steps may change nothing. */
const MUST_REFUSE = new Set(['typos', 'glued', 'mix']);
const MOST_FLAT = 0.1;

const linter = await createLinter();
const articles = editorsDrafts()
  .filter(({ editor }) => editor.verdict === 'accept' && editor.grade >= 80)
  .map((one) => ({ ...one, text: one.draft.toString('utf8') }))
  .sort((a, b) => b.text.length - a.text.length || (a.name < b.name ? -1 : 1))
  .slice(0, ARTICLES);

let failed = false;
console.log(`${articles.length} articles; mean score after ${STEPS.join(', ')} faults`);
for (const [kind, fault] of Object.entries(KINDS)) {
  const ladders = articles.map((article) => ladderOf(article, fault));
  const { rises, flat, steps, refused } = tallyOf(ladders);
  const isSeen = fault.isSeen;
  const bad =
    rises > 0 || (isSeen && flat > MOST_FLAT * steps) || (MUST_REFUSE.has(kind) && refused < ladders.length);
  failed ||= bad;
  console.log(
    `${bad ? '*' : ' '} ${kind.padEnd(12)} ${meansOf(ladders).join(' ').padEnd(34)} rises ${rises} of ${steps}, flat ${flat}${isSeen ? '' : ' (no rule sees it yet)'}, last step refused ${refused} of ${ladders.length}`,
  );
}
process.exitCode = failed ? 1 : 0;

/** The scores of an article with 0, 1, 2, 4 … faults, and the last verdict; fewer where the article holds no more places. */
function ladderOf({ text, options, name }, { inject }) {
  const reports = [linter.lint(text, options)];
  let before = text;
  for (const count of STEPS) {
    const worse = inject(text, count, name);
    if (worse === before) break;
    before = worse;
    reports.push(linter.lint(worse, options));
  }
  return { scores: reports.map(({ score }) => score), verdict: reports.at(-1).verdict };
}

function tallyOf(ladders) {
  const tally = { rises: 0, flat: 0, steps: 0, refused: 0 };
  for (const { scores, verdict } of ladders) {
    for (const [index, score] of scores.entries()) {
      if (index === 0) continue;
      tally.steps++;
      if (score > scores[index - 1]) tally.rises++;
      // Under the gate by far there is no lower to go that an editor would tell.
      else if (score === scores[index - 1] && score > 10) tally.flat++;
    }
    if (verdict === 'reject') tally.refused++;
  }
  return tally;
}

function meansOf(ladders) {
  return Array.from({ length: STEPS.length + 1 }, (_, index) => {
    const reached = ladders.map(({ scores }) => scores[index] ?? scores.at(-1));
    return Math.round(reached.reduce((sum, score) => sum + score, 0) / reached.length);
  });
}
