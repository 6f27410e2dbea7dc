import type { ActKind } from '#domain/normative-act.ts';

/** One article or point of a demonstration act: number as cited, heading where it has one, own text. */
export type ActArticle = {
  readonly number: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
};
export type ActChapter = { readonly heading: string; readonly articles: readonly ActArticle[] };

/** A later version: from when, by what, and which articles read differently (`undefined`: repealed). */
export type ActRevision = {
  readonly inForceOn: string;
  readonly by: string;
  readonly changes: Readonly<Record<string, readonly string[] | undefined>>;
};

/** A demonstration act in our own words. `layout`: `law` has `Maddə N.`, `rules` has points `2.1.`. */
export type ActWork = {
  readonly slug: string;
  readonly kind: ActKind;
  readonly body: string;
  readonly title: string;
  readonly number: string;
  readonly registerNumber?: string;
  readonly adoptedOn: string;
  readonly inForceOn: string;
  readonly layout: 'law' | 'rules';
  readonly chapters: readonly ActChapter[];
  readonly revisions: readonly ActRevision[];
};

/** Articles written as `number|heading|paragraph//paragraph`, one a line. */
export function articlesOf(text: string): readonly ActArticle[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [number = '', heading = '', body = ''] = line.trim().split('|');
      return { number, heading, paragraphs: body.split('//') };
    });
}
