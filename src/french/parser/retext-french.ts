import type { Root } from 'nlcst';
import type { Plugin, Processor } from 'unified';
import { ParseFrench } from './parse-french.ts';

/** Plugin of unified that adds support for parsing French: `unified().use(retextFrench)`. */
export const retextFrench: Plugin<[], string, Root> = function () {
  // A processor is untyped until it has its parser.
  const processor = this as unknown as Processor<Root>;
  processor.parser = (document) => new ParseFrench().parse(document);
};
