/** Kinds of pages whose answers are timed; what is none of them (files, health, intake, staff) is not. */
export const PAGE_KINDS = ['home', 'search', 'document', 'statistics', 'api', 'other'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/**
 * Upper ends of the bands in which times are counted, in milliseconds: a third to a half apart, so that a percentile is
 * known to that. What is slower than the last but one is in the last: a request lives no longer.
 */
export const ANSWER_BANDS_MS = [
  ...([1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100, 150, 200, 300, 500, 700] as const),
  ...([1_000, 1_500, 2_000, 3_000, 5_000, 10_000, 60_000] as const),
] as const;
export type AnswerBand = (typeof ANSWER_BANDS_MS)[number];

/** Tallies of answers by the band of their time, in the order of the bands. */
export type AnswerTally = `answer-ms-${AnswerBand}`;
export const ANSWER_TALLIES: readonly AnswerTally[] = ANSWER_BANDS_MS.map(
  (end): AnswerTally => `answer-ms-${end}`,
);

/** The band of a time: the first whose upper end it does not pass. */
export function bandOf(ms: number): AnswerBand {
  return ANSWER_BANDS_MS.find((end) => ms <= end) ?? 60_000;
}

/**
 * The time within which a share (0–1) of the answers were given, as the upper end of its band in milliseconds;
 * `counts` in the order of the bands. Undefined where nothing was counted.
 */
export function percentileMs(counts: readonly number[], share: number): number | undefined {
  const rank = share * counts.reduce((sum, count) => sum + count, 0);
  if (rank === 0) return undefined;
  let sum = 0;
  for (const [at, count] of counts.entries()) {
    sum += count;
    if (sum >= rank) return ANSWER_BANDS_MS[at];
  }
  return undefined;
}

const STATISTICS = /^\/(?:statistics|courts|coverage)(?:\/|$)/;
const UNTIMED = /^\/(?:staff|log|\.well-known|livez|readyz|version)(?:\/|$)|^\/_|\.\w{2,5}$/;

/** The kind of a page by its path, its language first taken off; undefined where its time is not counted. */
export function pageKind(path: string): PageKind | undefined {
  if (path.startsWith('/api/')) return path.startsWith('/api/intake/') ? undefined : 'api';
  const own = path.replace(/^\/(?:en|ru)(?=\/|$)/, '').replace(/\/$/, '');
  if (UNTIMED.test(own)) return undefined;
  if (own === '') return 'home';
  if (/^\/(?:search|ask)$/.test(own)) return 'search';
  if (/^\/(?:decisions|acts)\//.test(own)) return 'document';
  return STATISTICS.test(own) ? 'statistics' : 'other';
}
