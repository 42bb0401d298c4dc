/** The styles of the terminal, each as its opening and closing SGR code. */
const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

export type Style = keyof typeof STYLES;

/** Styles texts, or leaves them as they are. */
export type Paint = (style: Style, text: string) => string;

/** A brush that paints or does not: no look at the environment. */
export function paintIn(color: boolean): Paint {
  if (!color) return (_, text) => text;
  return (style, text) => `\u001b[${STYLES[style][0]}m${text}\u001b[${STYLES[style][1]}m`;
}
