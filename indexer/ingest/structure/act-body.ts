import type { ActLine } from './act-lines.ts';

/** Where the law itself stands among the lines of an act. */
export type ActBody = {
  /** First line of the body (after a table of contents). */
  readonly start: number;
  /** First line that is no longer body: the list of sources or of amendments. */
  readonly end: number;
  /** Lines that are true article headings. */
  readonly articles: ReadonlySet<number>;
};

const MAX_GAP = 60; // articles: the longest repealed run (civil 120–134) is shorter; a quoted heading jumps farther

/**
 * Body and true article headings of an act. A table of contents lists the articles once more, so the body
 * begins where its first number comes again; within the body the numbers only grow.
 */
export function findBody(lines: readonly ActLine[]): ActBody {
  const start = bodyStart(lines);
  const firstArticle = lines.findIndex((line, at) => at >= start && line.type === 'article');
  const from = firstArticle < 0 ? start : firstArticle;
  const endAt = lines.findIndex((line, at) => at > from && line.type === 'end');
  const end = endAt < 0 ? lines.length : endAt;
  const articles = new Set<number>();
  let last: readonly number[] = [0];
  const candidates = lines.flatMap((line, at) =>
    line.type === 'article' && at >= start && at < end ? [{ at, key: orderKey(line.number) }] : [],
  );
  for (const [index, { at, key }] of candidates.entries()) {
    if (compareKeys(key, last) <= 0) continue;
    const jump = (key[0] ?? 0) - (last[0] ?? 0);
    const next = candidates[index + 1];
    const isQuoted = next !== undefined && jump > 1 && compareKeys(next.key, key) < 0 && compareKeys(next.key, last) > 0;
    if (jump > MAX_GAP || isQuoted) continue;
    articles.add(at);
    last = key;
  }
  return { start, end, articles };
}

function bodyStart(lines: readonly ActLine[]): number {
  const contents = lines.findIndex((line) => line.type === 'contents');
  if (contents < 0) return 0;
  const first = lines.findIndex((line, at) => at > contents && line.type === 'article');
  const number = articleNumber(lines[first]);
  const again = lines.findIndex((line, at) => at > first && number !== undefined && articleNumber(line) === number);
  if (again < 0) return first < 0 ? 0 : headingsBefore(lines, first);
  return headingsBefore(lines, again);
}

function articleNumber(line: ActLine | undefined): string | undefined {
  return line?.type === 'article' ? line.number : undefined;
}

const MAX_HEADING_LINES = 12; // lines of bölmə and fəsil headings before the first article

/** First of the headings that stand right before an article. */
function headingsBefore(lines: readonly ActLine[], article: number): number {
  let start = article;
  for (let at = article - 1; at >= Math.max(0, article - MAX_HEADING_LINES); at--) {
    const line = lines[at];
    if (line?.type === 'level') start = at;
    else if (line?.type !== 'text') break;
  }
  return start;
}

/** `99-2` → [99, 2]; numbers compare part by part. */
export function orderKey(number: string): readonly number[] {
  return number.split(/[-.]/).map(Number);
}

/** Negative where `a` comes before `b`, zero where they are equal. */
export function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
