// The options of a peer's test, as options of the rule that answers the same question.

/** The setting of one of our rules in a case: off where the peer's option allows what it forbids. */
export function settingFor(one, rule) {
  if (rule === 'heading-multiple-h1' && one.options?.allowMultipleH1) return 'off';
  return ['warning', optionsFor(one, rule)];
}

/** Empty where the peer runs under its defaults. */
function optionsFor(one, rule) {
  const lint = markdownlintOf(one);
  if (rule === 'heading-first-level') return { maxLevel: firstLevelOf(one, lint) ?? 2 };
  if (rule === 'heading-too-long' && typeof one.options === 'number') return { maxCharacters: one.options };
  if (rule === 'title-too-wide' && one.options?.maxlength)
    return { maxWidth: one.options.maxlength * WIDTH_OF_A_LETTER };
  if (rule === 'heading-final-punctuation') return signsOf(one, lint);
  return {};
}

/** Mean width in pixels of a letter of a title, to turn a peer's characters into pixels. */
const WIDTH_OF_A_LETTER = 9;

/** The level that the peer was told to begin with: a `minInitialRank`, or a bare number of remark-lint. */
function firstLevelOf({ concept, options }, lint) {
  const rank = options?.minInitialRank;
  if (rank === false) return 6;
  if (typeof rank === 'string') return Number(rank.slice(1));
  if (concept === 'first-heading-level' && typeof options === 'number') return options;
  const first = lint['first-line-heading'];
  return first === false ? 6 : first?.level;
}

function signsOf({ concept, options }, lint) {
  if (concept === 'no-heading-punctuation' && typeof options === 'string') return { signs: options };
  const signs = lint['no-trailing-punctuation']?.punctuation;
  return signs === undefined ? {} : { signs };
}

/** The configuration that a markdownlint fixture carries in a comment. */
function markdownlintOf({ markdown }) {
  const json = /<!-- markdownlint-configure-file (\{[\s\S]*?\})\s*-->/.exec(markdown ?? '')?.[1];
  return json ? JSON.parse(json) : {};
}
