/** A page of running text: sections of paragraphs, lists and examples. */
export type Prose = {
  readonly lead: string;
  readonly sections: readonly ProseSection[];
};
export type ProseSection = {
  readonly id: string;
  readonly title: string;
  readonly text?: readonly string[];
  readonly list?: readonly string[];
  /** A page that says more: `path` without language. */
  readonly more?: { readonly path: string; readonly label: string };
  /** Searches to try: what to type and what it does. */
  readonly examples?: readonly { readonly q: string; readonly what: string }[];
};
