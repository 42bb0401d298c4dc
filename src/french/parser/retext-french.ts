import type { Root } from 'nlcst';
import type { Parser, Processor } from 'unified';
import { ParseFrench } from './parse-french.ts';

/** Plugin of unified that adds support for parsing French: `unified().use(retextFrench)`. */
export function retextFrench(this: Processor<Root>): undefined {
  const parser: Parser<Root> = (document) => new ParseFrench().parse(document);
  this.parser = parser;
}
