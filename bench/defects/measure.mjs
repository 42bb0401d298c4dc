import { applied } from './inject.mjs';
import { createRandom, seedOf } from './random.mjs';

/** Characters by which a finding may overstep the injected text and still stand exactly there. */
const MARGIN = 3;

/** Counts that any text more or less can move over their limit: no side effect of a defect in particular. */
const LENGTHS = new Set(
  'section-too-long paragraph-too-long heading-missing long-sentence-share mean-sentence-length word-count-min keyphrase-density'.split(
    ' ',
  ),
);

/** Injects a kind of defect into articles drawn from every folder in turn, and compares the reports. */
export function measureKind(kind, { corpus, linter, bases, perKind, seed }) {
  const random = createRandom(seedOf(kind.kind, seed));
  const result = {
    kind: kind.kind,
    injected: 0,
    found: 0,
    placed: 0,
    exact: 0,
    misses: [],
    extras: new Map(),
    variants: new Map(),
  };
  for (const draft of drawn(corpus, random, kind)) {
    if (result.injected >= perKind) break;
    const injection = injectionInto(draft, kind, random, corpus, result.variants);
    if (injection) record(result, injection, { kind, draft, linter, base: bases.of(draft) });
  }
  return result;
}

/** Articles in random order, one of each folder after the other; again and again, since an article has many places. */
function* drawn(corpus, random, { formats }) {
  const folders = new Map();
  for (const draft of random.shuffled(corpus)) {
    if (formats && !formats.includes(draft.format)) continue;
    if (!folders.has(draft.folder)) folders.set(draft.folder, []);
    folders.get(draft.folder).push(draft);
  }
  const lists = [...folders.keys()].sort().map((name) => folders.get(name));
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  for (let round = 0; round < longest * 2; round++)
    for (const list of lists) if (round < list.length * 2) yield list[round % list.length];
}

/** The first variant that finds a place; those tried least come first, so that each gets its share. */
function injectionInto({ article, format }, kind, random, corpus, tried) {
  const names = random
    .shuffled(Object.keys(kind.variants))
    .sort((a, b) => (tried.get(a)?.injected ?? 0) - (tried.get(b)?.injected ?? 0));
  for (const variant of names.slice(0, 12)) {
    const given = kind.variants[variant](article, random, corpus, format);
    const injection = Array.isArray(given) ? { edits: given } : given;
    if (injection?.edits?.every(Boolean)) return { ...injection, variant };
  }
  return undefined;
}

function record(result, injection, { kind, draft, linter, base }) {
  const { draft: flawed, places, moved } = applied(draft.source, injection.edits);
  const before = injection.baseOptions ? lintOf(linter, draft.source, draft, injection.baseOptions) : base;
  const after = lintOf(linter, flawed, draft, injection.options);
  const fresh = newFindings(before.findings, after.findings, moved);
  const own = fresh.filter(({ rule }) => rule === kind.kind);
  const wanted = [
    ...places,
    ...(injection.places ?? []).map(({ start, end }) => ({ start: moved(start), end: moved(end) })),
  ];
  const isAny = injection.place === 'any' || wanted.length === 0;
  // What is reported there already cannot be injected once more.
  if (
    before.findings.some((finding) => finding.rule === kind.kind && (isAny || isAt(finding, wanted, moved)))
  )
    return;

  const hits = own.filter(
    ({ place }) => isAny || (place.start ? wanted.some((one) => touches(place, one)) : true),
  );
  const row = result.variants.get(injection.variant) ?? { injected: 0, found: 0 };
  result.variants.set(injection.variant, row);
  result.injected++;
  row.injected++;
  if (hits.length > 0) {
    result.found++;
    row.found++;
  } else result.misses.push(missOf(injection, draft, flawed, wanted, after, kind));
  if (hits.length > 0 && !isAny && hits.some(({ place }) => place.start)) {
    result.placed++;
    if (hits.some(({ place }) => place.start && wanted.some((one) => isWithin(place, one)))) result.exact++;
  }
  for (const finding of fresh) {
    const isOwn = finding.rule === kind.kind && (isAny || hits.includes(finding));
    if (
      isOwn ||
      finding.severity === 'info' ||
      LENGTHS.has(finding.rule) ||
      kind.also?.includes(finding.rule)
    )
      continue;
    const extra = result.extras.get(finding.rule) ?? { count: 0, shown: [] };
    result.extras.set(finding.rule, extra);
    extra.count++;
    extra.shown.push(`${draft.path} (${injection.variant}): ${quoteOf(flawed, finding)}`);
  }
}

export function lintOf(linter, source, { path, format, language }, options = {}) {
  return linter.lint(source, { path, format, ...(language && { language }), ...options });
}

/** Findings that were not there before: by fingerprint, or by rule, message and the place where the edits have moved it. */
function newFindings(before, after, moved) {
  const known = new Set();
  for (const { rule, messageId, place, fingerprint } of before) {
    known.add(fingerprint);
    known.add(`${rule} ${messageId} ${place.start ? moved(place.start.offset) : place.field}`);
  }
  return after.filter(
    ({ rule, messageId, place, fingerprint }) =>
      !known.has(fingerprint) &&
      !known.has(`${rule} ${messageId} ${place.start ? place.start.offset : place.field}`),
  );
}

function isAt({ place: { start, end } }, wanted, moved) {
  return start && wanted.some((one) => moved(start.offset) < one.end && moved(end.offset) > one.start);
}

function touches({ start, end }, wanted) {
  return start.offset <= wanted.end + MARGIN && end.offset >= wanted.start - MARGIN;
}

function isWithin({ start, end }, wanted) {
  return start.offset >= wanted.start - MARGIN && end.offset <= wanted.end + MARGIN;
}

function missOf({ variant }, { path }, flawed, [first], after, kind) {
  const status = after.rules.find(({ id }) => id === kind.kind)?.status ?? 'no such rule';
  const around = first
    ? oneLine(flawed.slice(Math.max(0, first.start - 40), Math.min(first.end, first.start + 160) + 20))
    : '';
  const others = first
    ? after.findings.filter(({ place }) => place.start && touches(place, first)).map(({ rule }) => rule)
    : [];
  return { variant, path, around, status, others: [...new Set(others)] };
}

function quoteOf(source, { place, messageId }) {
  return place.start
    ? `${messageId} “${oneLine(source.slice(place.start.offset, Math.min(place.end.offset, place.start.offset + 80)))}”`
    : `${messageId} @${place.field}`;
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ');
}
