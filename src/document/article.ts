import type { Block } from './block.ts';
import type { Metadata } from './metadata.ts';
import type { SourceRange } from './place.ts';

/** How a draft is written. */
export type DraftFormat = 'html' | 'markdown' | 'mdx' | 'text';

/**
 * A heading, in document order. `level` is the computed heading level of the HTML Standard (aria-level, headingoffset,
 * headingreset): 1 to 9, or what aria-level says.
 */
export interface Heading {
  readonly level: number;
  /** Text as shown, or the alternative text of its images when it has none. */
  readonly text: string;
  readonly block: Block;
  /** `h2`, or the role when another element stands as a heading. */
  readonly tag: string;
  /** Not shown and not exposed: `hidden`, `aria-hidden`, `display: none`, inside a hidden element, or role presentation/none. */
  readonly hidden: boolean;
  /** The element around it that may hold no heading: another heading, a button, a list of links. */
  readonly nestedIn?: 'heading' | 'button' | 'link';
  /** Index of the section that it opens, in `article.sections`. */
  readonly section: number;
}

/**
 * A node of the outline: the text between a heading and the next. Section 0 stands before the first heading and has none.
 * Hidden headings open no section.
 */
export interface Section {
  readonly heading?: Heading;
  /** Level of the heading; 0 before the first. */
  readonly level: number;
  /** Index of the enclosing section. */
  readonly parent?: number;
  /** Range of its blocks in `article.blocks`, its heading's block included. */
  readonly firstBlock: number;
  readonly endBlock: number;
}

export interface Link {
  readonly href: string;
  readonly text: string;
  /** The whole element in the source. */
  readonly range: SourceRange;
  readonly title?: string;
  readonly rel?: string;
  /** The accessible name when it is not the text (aria-label, alt of an image inside). */
  readonly label?: string;
  /** The block that holds it, and its span there. */
  readonly block?: Block;
  readonly start?: number;
  readonly end?: number;
}

export interface Image {
  readonly src: string;
  /** Undefined when the attribute is missing; empty when it is decorative on purpose. */
  readonly alt?: string;
  readonly range: SourceRange;
  /** What names it without `alt`: aria-label, aria-labelledby, title (HTML Accessibility API Mappings, 4.1.10). */
  readonly label?: string;
  /** aria-hidden, role presentation: no alternative text is owed. */
  readonly decorative: boolean;
}

/** An HTML, Markdown or MDX comment: suppressions stand in them. */
export interface Comment {
  readonly text: string;
  readonly range: SourceRange;
}

/**
 * What the parser could not read, or read by repair. `front-matter` names the error of the front matter; `unclosed` and
 * `stray` are tags without partner; `mdx` is JSX that does not parse (the body is then read as Markdown).
 */
export interface Flaw {
  readonly kind: 'front-matter' | 'unclosed' | 'stray' | 'mdx';
  /** The tag's name, or the parser's reason in English. */
  readonly detail: string;
  readonly range: SourceRange;
}

/** A draft as everything else sees it: structure and text with places, no linguistics, no judgement. Deeply readonly. */
export interface Article {
  /** The draft exactly as given, BOM and line ends kept: all places point into it. */
  readonly source: string;
  readonly format: DraftFormat;
  /** Relative, with `/`. */
  readonly path?: string;
  /** A CMS fragment, or a Markdown body whose front matter holds the title, owes no h1. */
  readonly extent: 'full' | 'fragment';
  /**
   * What is no article holds nothing to judge: a page with metadata and no text (`empty`), one that sends its readers on
   * (`redirect`), one that only lists links (`index`).
   */
  readonly substance: 'article' | 'empty' | 'redirect' | 'index';
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly comments: readonly Comment[];
  readonly flaws: readonly Flaw[];
  /** Ids and names that `#anchor` links can lead to, generated heading ids included. */
  readonly anchors: readonly string[];
  /** Contents of `<script type="application/ld+json">`. */
  readonly structuredData: readonly Comment[];
}
