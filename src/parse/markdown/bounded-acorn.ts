import { type Options, Parser } from 'acorn';
import acornJsx from 'acorn-jsx';

/** The parser of the expressions in MDX, as far as the tokenizer uses it. */
export interface ExpressionParser {
  readonly acorn: {
    readonly parse: typeof Parser.parse;
    readonly parseExpressionAt: typeof Parser.parseExpressionAt;
  };
  /** Allows as much work again as a draft of a length may need. */
  readonly allow: (length: number) => void;
}

/** How often each unit of a draft may be read: an expression is read again at each brace that may close it. */
const MOST_READINGS = 20;
const LEAST_UNITS = 200_000;

/** Refuses an expression so that the tokenizer does not try a longer one. */
class TooMuchWork extends Error {
  override readonly name = 'TooMuchWork';

  /** The tokenizer takes whatever is thrown for a fault of syntax, and asks for its place. */
  get pos(): never {
    throw new Error('The expressions take too long to read: too many braces in them are not closed.');
  }
}

/** A parser of expressions that gives up in a draft which would take quadratic time. */
export function boundedAcorn(): ExpressionParser {
  const parser = Parser.extend(acornJsx());
  let left = 0;
  const spend = (units: number) => {
    left -= units;
    if (left < 0) throw new TooMuchWork();
  };
  return {
    acorn: {
      parse: (input: string, options: Options) => {
        spend(input.length);
        return parser.parse(input, options);
      },
      parseExpressionAt: (input: string, start: number, options: Options) => {
        spend(input.length - start);
        return parser.parseExpressionAt(input, start, options);
      },
    },
    allow: (length) => {
      left = LEAST_UNITS + MOST_READINGS * length;
    },
  };
}
