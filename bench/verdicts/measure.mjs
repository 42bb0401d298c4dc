// How far the verdicts and scores agree with those of an editor.

/** Share of equal verdicts, what was judged otherwise, and how the scores rank the drafts. */
export function agreementOf(results) {
  const misjudged = results.filter(({ editor, report }) => editor.verdict !== report.verdict);
  return {
    accuracy: 1 - misjudged.length / results.length,
    misjudged: misjudged.map(({ name }) => name),
    goodRejected: misjudged.filter(({ editor }) => editor.verdict === 'accept').map(({ name }) => name),
    spearman: spearmanOf(
      results.map(({ editor }) => editor.grade),
      results.map(({ report }) => report.score ?? 0),
    ),
  };
}

/** How often a good draft has a higher score than a bad one; equal scores count half. */
export function aucOf(results) {
  const scoresOf = (verdict) =>
    results.filter(({ editor }) => editor.verdict === verdict).map(({ report }) => report.score ?? 0);
  const bad = scoresOf('reject');
  const pairs = scoresOf('accept').flatMap((good) =>
    bad.map((other) => (good > other ? 1 : good === other ? 0.5 : 0)),
  );
  return pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length;
}

/** Spearman's rank correlation of two lists of the same length; equal values share the mean of their ranks. */
export function spearmanOf(left, right) {
  return pearsonOf(ranksOf(left), ranksOf(right));
}

function ranksOf(values) {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}

function pearsonOf(left, right) {
  const a = deviationsOf(left);
  const b = deviationsOf(right);
  return sumOfProducts(a, b) / Math.sqrt(sumOfProducts(a, a) * sumOfProducts(b, b));
}

function deviationsOf(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function sumOfProducts(left, right) {
  return left.reduce((sum, value, index) => sum + value * right[index], 0);
}
