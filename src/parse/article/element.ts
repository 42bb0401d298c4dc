/** An attribute by its HTML name in lower case; empty for a boolean attribute, undefined when missing. */
export type Attributes = (name: string) => string | undefined;

/** An element as a parser meets it: `start` and `inner` are the offsets before and after its start tag. */
export interface ElementStart {
  readonly name: string;
  readonly attributes: Attributes;
  readonly start: number;
  readonly inner: number;
  /** Stands as a block of its own, whatever its name: a component between paragraphs. */
  readonly block?: boolean;
  /** A tag that the source writes inside another heading, where the tree keeps them apart. */
  readonly insideHeading?: boolean;
}

export const noAttributes: Attributes = () => undefined;
