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
  const perRule = new Map();
  const verdicts = { accept: 0, reject: 0, none: 0 };
  const long = { accept: 0, reject: 0, none: 0 };
  const reasons = new Map();
  const rejected = [];
  let rejectedByError = 0;
  for (const draft of corpus) {
    const report = of(draft);
    verdicts[report.verdict]++;
    if (report.words >= 300) long[report.verdict]++;
    if (report.words >= 300 && report.verdict === 'reject')
      rejected.push({ path: draft.path, score: report.score, reasons: report.reasons });
    for (const reason of new Set(report.reasons))
      if (report.words >= 300) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    if (report.findings.some(({ severity }) => severity === 'error')) rejectedByError++;
    count(perRule, draft, report.findings);
  }
  const byRule = [...perRule].sort((a, b) => b[1].documents.length - a[1].documents.length);
  return {
    articles: corpus.length,
    verdicts,
    long,
    rejectedByError,
    reasons: Object.fromEntries([...reasons].sort((a, b) => b[1] - a[1])),
    rejected,
    rules: Object.fromEntries(byRule),
  };
}

function count(perRule, draft, findings) {
  for (const { rule, severity, place } of findings) {
    const row = perRule.get(rule) ?? { findings: 0, documents: [], errors: [], alarms: [] };
    perRule.set(rule, row);
    row.findings++;
    if (!row.documents.includes(draft.path)) row.documents.push(draft.path);
    if (severity !== 'error') continue;
    if (!row.errors.includes(draft.path)) row.errors.push(draft.path);
    row.alarms.push(alarmOf(draft, place));
  }
}

/** The place of a finding with the text around it, to be read. */
function alarmOf({ path, source }, { start, end, field }) {
  if (!start) return `${path} @${field}`;
  const text = `${source.slice(Math.max(0, start.offset - 50), start.offset)}⟦${source.slice(start.offset, Math.min(end.offset, start.offset + 120))}⟧${source.slice(end.offset, end.offset + 30)}`;
  return `${path}:${start.line}:${start.column} ${text.replace(/\s+/g, ' ')}`;
}
