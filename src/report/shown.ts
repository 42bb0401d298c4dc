/** Where a text is shown: each steers its reader by other characters. */
export type Destination = keyof typeof SHOWN;

/**
 * What a stranger wrote (a draft, its name, a configuration, an error) as it may be shown: every format and every line of
 * the command passes through here. It stays readable and on one line; nothing in it steers a terminal, a workflow log or
 * markup. Shown twice it is the same, but for `workflow` and markup, which escape again.
 *
 * - `terminal`: also what a workflow log takes as it comes: no command of a runner can stand in it.
 * - `workflow`, `workflowProperty`: message and property of a workflow command, `::error file=…::…`.
 * - `markdown`, `html`: as text, without markup, link or mention.
 * - `json`: takes JSON text, and gives JSON text of the same value.
 */
export function shown(text: string, destination: Destination): string {
  return SHOWN[destination](text);
}

/**
 * A text in which no runner finds a command that may stand anywhere in a line: `##[…]` (GitHub, Azure), `##vso[…]`,
 * `##teamcity[…]`. As long as the text, so that offsets in it hold.
 */
export function withoutLogCommands(text: string): string {
  return text.replace(LOG_COMMAND, `#${HIDDEN}`);
}

// Runners look for it anywhere: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
const LOG_COMMAND = /##(?=[\w.-]*\[)/g;
const HIDDEN = '·';
const ZWJ = '\u200d';
/** What no reader sees: it parts what would be taken for a mention, a reference or a link. */
const ZWSP = '\u200b';

const SHOWN = {
  terminal: (text: string) => visible(text).replace(/^(\s*:):/, `$1${HIDDEN}`),
  workflow: (text: string) => workflowData(text),
  workflowProperty: (text: string) => workflowData(text).replaceAll(':', '%3A').replaceAll(',', '%2C'),
  markdown: (text: string) =>
    visible(text.replace(/\s+/g, ' '))
      .replace(/[\\`*_{}[\]<>()#+!|~&$]/g, '\\$&')
      .replace(/@|#(?=\d)|:(?=\/\/)|\bwww(?=\.)|\bGH(?=-\d)/gi, `$&${ZWSP}`),
  html: (text: string) => visible(text).replace(/[&<>"'`]/g, (mark) => `&#${mark.charCodeAt(0)};`),
  json: (json: string) =>
    json
      .replace(LOG_COMMAND, '#\\u0023')
      .replace(/[\u007f-\u009f\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) =>
        Array.from({ length: character.length }, (_, at) => escapedUnit(character.charCodeAt(at))).join(''),
      ),
} as const satisfies Readonly<Record<string, (text: string) => string>>;

/** Tabs are two spaces; what steers, hides, turns the direction or breaks a line is a middle dot. */
function visible(text: string): string {
  const seen = text
    .replace(/\t/g, '  ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => (character === ZWJ ? ZWJ : HIDDEN));
  return withoutLogCommands(seen);
}

// As @actions/core escapes: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
function workflowData(text: string): string {
  return visible(text).replaceAll('%', '%25');
}

function escapedUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
