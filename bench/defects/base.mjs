import { lintOf } from './measure.mjs';

/** The reports on the untouched articles, each made when first asked for. */
export function baseOf(corpus, linter) {
  const reports = new Map();
  const of = (draft) => {
    if (!reports.has(draft)) reports.set(draft, kept(lintOf(linter, draft.source, draft)));
    return reports.get(draft);
  };
  return { of, all: () => summary(corpus, of) };
}

/** What is needed of a report: the rest of a thousand reports would fill the memory. */
function kept({ verdict, score, reasons, findings, measures }) {
  return {
    verdict,
    score,
    words: measures?.words.count ?? 0,
    reasons: reasons.map(({ code, data }) => (data.rule ? `${code} ${data.rule}` : code)),
    findings: findings.map(({ rule, severity, messageId, place, fingerprint }) => ({
      rule,
      severity,
      messageId,
      place,
      fingerprint,
    })),
  };
}

function summary(corpus, of) {
  const sum = {
    articles: corpus.length,
    verdicts: {},
    long: {},
    withError: 0,
    folders: {},
    reasons: {},
    rejected: [],
  };
  const perRule = new Map();
  for (const draft of corpus) {
    const report = of(draft);
    countVerdict(sum, draft, report);
    count(perRule, draft, report.findings);
  }
  const byRule = [...perRule].sort((a, b) => b[1].documents.length - a[1].documents.length);
  return { ...sum, rules: Object.fromEntries(byRule) };
}

/** Articles of 300 words or more are those that ought to be accepted. */
function countVerdict(sum, { path, folder }, { verdict, score, words, reasons, findings }) {
  sum.folders[folder] ??= { articles: 0, withError: 0, long: 0, longAccepted: 0 };
  const row = sum.folders[folder];
  row.articles++;
  raise(sum.verdicts, verdict);
  if (findings.some(({ severity }) => severity === 'error')) {
    sum.withError++;
    row.withError++;
  }
  if (words < 300) return;
  row.long++;
  raise(sum.long, verdict);
  for (const reason of new Set(reasons)) raise(sum.reasons, reason);
  if (verdict === 'accept') row.longAccepted++;
  else sum.rejected.push({ path, score, reasons: [...new Set(reasons)] });
}

function raise(counts, name) {
  counts[name] = (counts[name] ?? 0) + 1;
}

function count(perRule, draft, findings) {
  for (const { rule, severity, place } of findings) {
    const row = perRule.get(rule) ?? { findings: 0, documents: [], errors: [], alarms: [] };
    perRule.set(rule, row);
    row.findings++;
    if (!row.documents.includes(draft.path)) row.documents.push(draft.path);
    if (severity !== 'error') continue;
    if (row.errors.includes(draft.path)) continue;
    row.errors.push(draft.path);
    row.alarms.push(alarmOf(draft, place));
  }
}

/** The place of a finding with the text around it, to be read. */
function alarmOf({ path, source }, { start, end, field }) {
  if (!start) return `${path} @${field}`;
  const text = `${source.slice(Math.max(0, start.offset - 50), start.offset)}⟦${source.slice(start.offset, Math.min(end.offset, start.offset + 120))}⟧${source.slice(end.offset, end.offset + 30)}`;
  return `${path}:${start.line}:${start.column} ${text.replace(/\s+/g, ' ')}`;
}
