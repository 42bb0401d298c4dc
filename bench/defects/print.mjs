const TARGETS = { error: 0.98, warning: 0.95 };
const LETTER = { error: 'E', warning: 'W', info: 'I', off: '–' };

/** One line per kind of defect. */
export function printKinds(results, known, missing) {
  console.log(
    'kind                          sev  injected   recall   exact place   extra E/W per injection (most frequent)',
  );
  for (const { kind, injected, found, placed, exact, extras } of results) {
    const { severity } = known.get(kind);
    const recall = injected > 0 ? found / injected : Number.NaN;
    const mark = injected > 0 && recall < (TARGETS[severity] ?? 0) ? '<' : ' ';
    const all = [...extras].sort((a, b) => b[1].count - a[1].count);
    const sum = all.reduce((total, [, { count }]) => total + count, 0);
    const top = all.slice(0, 3).map(([rule, { count }]) => `${rule} ${count}`);
    console.log(
      `${kind.padEnd(31)}${LETTER[severity]}${String(injected).padStart(10)}${mark}${percent(recall).padStart(8)}${percent(placed > 0 ? exact / placed : Number.NaN).padStart(12)}${(injected > 0 ? (sum / injected).toFixed(2) : '').padStart(10)}   ${top.join(', ')}`,
    );
  }
  console.log(
    `\n${results.length} kinds, ${results.reduce((sum, { injected }) => sum + injected, 0)} injections`,
  );
  for (const [severity, target] of Object.entries(TARGETS)) {
    const below = results.filter(
      ({ kind, injected, found }) =>
        known.get(kind).severity === severity && injected > 0 && found / injected < target,
    );
    console.log(
      `${LETTER[severity]} rules below ${percent(target)}: ${below.map(({ kind, injected, found }) => `${kind} ${found}/${injected}`).join(', ') || 'none'}`,
    );
  }
  const empty = results.filter(({ injected }) => injected === 0).map(({ kind }) => kind);
  if (empty.length > 0) console.log(`nowhere to inject: ${empty.join(', ')}`);
  if (missing.length > 0) console.log(`no such rule: ${missing.join(', ')}`);
}

/** The misses, the variants and the extra findings, to be read. */
export function printDetails(results, { misses: isWithMisses, extras: isWithExtras }) {
  for (const result of results) {
    if (isWithMisses && result.misses.length > 0) printMisses(result);
    if (isWithExtras) printExtras(result);
  }
}

function printMisses({ kind, misses, variants }) {
  console.log(`\n== ${kind}: ${misses.length} missed`);
  for (const [name, { injected, found }] of variants)
    if (found < injected) console.log(`   ${found}/${injected} ${name}`);
  for (const { variant, path, around, status, others } of misses) {
    const by = others.length > 0 ? ` (reported by ${others.join(', ')})` : '';
    console.log(`   ${path} [${variant}] ${status}${by}\n      ${around}`);
  }
}

function printExtras({ kind, extras }) {
  for (const [rule, { count, shown }] of extras)
    console.log(`\n++ ${kind} → ${rule} ${count}\n   ${shown.slice(0, 8).join('\n   ')}`);
}

/** The untouched articles: what fires on them, and why some are rejected. */
export function printBase(base, known, { base: isWithAlarms }) {
  const { articles, verdicts, long, withError: all, folders, reasons, rejected, rules } = base;
  console.log(
    `\nuntouched: ${articles} articles, ${JSON.stringify(verdicts)}; of 300 words or more ${JSON.stringify(long)}: ${percent(long.accept / (long.accept + long.reject))} accepted`,
  );
  console.log(`articles with a finding of severity error: ${all} (${percent(all / articles)})`);
  console.log(
    `reasons of 300 words or more: ${Object.entries(reasons)
      .map(([reason, count]) => `${reason} ${count}`)
      .join(', ')}\n`,
  );
  for (const [folder, { articles: count, withError, long: some, longAccepted }] of Object.entries(folders)) {
    console.log(
      `${folder.padEnd(31)}${count} articles, with an error ${percent(withError / count)}; of 300 words or more ${some}, accepted ${percent(longAccepted / some)}`,
    );
  }
  console.log('\nrule                          sev  articles            findings   as error');
  for (const [rule, { findings, documents, errors }] of Object.entries(rules)) {
    const severity = known.get(rule)?.severity ?? 'off';
    console.log(
      `${rule.padEnd(31)}${LETTER[severity]}${String(documents.length).padStart(9)}${percent(documents.length / articles).padStart(9)}${String(findings).padStart(12)}${(errors.length > 0 ? percent(errors.length / articles) : '').padStart(11)}`,
    );
  }
  if (!isWithAlarms) return;
  for (const [rule, { alarms, errors }] of Object.entries(rules))
    if (errors.length > 0)
      console.log(`\n== ${rule}: ${errors.length} articles\n   ${alarms.slice(0, 60).join('\n   ')}`);
  console.log('\nrejected, of 300 words or more:');
  for (const { path, score, reasons: why } of rejected)
    console.log(`   ${path} ${score}: ${[...new Set(why)].join(', ')}`);
}

function percent(share) {
  return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;
}
