import { findPassages } from '#indexer/assist/find-passages.ts';
import { FACETS, type SearchEngine } from '#indexer/search/engine.ts';
import { searchDocuments } from '#indexer/search/search-service.ts';
import { seeded } from '#tests/contract/made-corpus.ts';
import { percentile } from '../table.ts';
import { queryClasses, question, typedPrefix } from './query-classes.ts';
import type { SyntheticCorpus } from './synthetic-corpus.ts';

/** Milliseconds; `perSecond` is what all users together get answered. */
type Timing = { readonly p50: number; readonly p95: number; readonly perSecond: number };
export type Timings = Readonly<Record<string, Timing>>;

type MeasureOptions = {
  readonly searches: number; // of each class
  readonly users: number; // at the same time
  readonly seed: number;
};

/** How long searches of each class take, with the counts of every facet or without any. */
export async function measureSearches(
  engine: SearchEngine,
  corpus: SyntheticCorpus,
  { searches, users, seed }: MeasureOptions,
  withFacets: boolean,
): Promise<Timings> {
  const all: number[] = [];
  const out: Record<string, Timing> = {};
  let seconds = 0;
  for (const [name, next] of Object.entries(queryClasses(corpus, seeded(seed)))) {
    const run = await inTurns(searches, users, async () => {
      const { q, facets = {} } = next();
      await searchDocuments(engine, {
        q,
        filters: { facets },
        facets: withFacets ? FACETS : [],
        sort: 'relevance',
        size: 10,
      });
    });
    out[name] = timingOf(run.times, run.seconds);
    all.push(...run.times);
    seconds += run.seconds;
  }
  return { ...out, all: timingOf(all, seconds) };
}

/** How long suggestions take as a word is typed, and passages for a question. */
export async function measureOthers(
  engine: SearchEngine,
  corpus: SyntheticCorpus,
  { searches, users, seed }: MeasureOptions,
): Promise<Timings> {
  const random = seeded(seed);
  const suggest = await inTurns(searches, users, async () => {
    await engine.suggest(typedPrefix(corpus, random), 8);
  });
  const ask = await inTurns(Math.ceil(searches / 4), users, async () => {
    await findPassages(engine, { text: question(corpus, random), filters: { facets: {} } });
  });
  return {
    suggestions: timingOf(suggest.times, suggest.seconds),
    question: timingOf(ask.times, ask.seconds),
  };
}

/** How long a changed document takes until searches find it. */
export async function measureUpdates(
  engine: SearchEngine,
  corpus: SyntheticCorpus,
  count: number,
): Promise<Timing> {
  let at = 0;
  const { times, seconds } = await inTurns(count, 1, async () => {
    await engine.bulk([corpus.document((at * 37) % corpus.size, 1)]);
    at += 1;
  });
  return timingOf(times, seconds);
}

async function inTurns(
  count: number,
  users: number,
  work: () => Promise<void>,
): Promise<{ readonly times: readonly number[]; readonly seconds: number }> {
  const times: number[] = [];
  let left = count;
  const started = performance.now();
  const user = async () => {
    while (left > 0) {
      left -= 1;
      const at = performance.now();
      await work();
      times.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: users }, user));
  return { times, seconds: (performance.now() - started) / 1000 };
}

function timingOf(times: readonly number[], seconds: number): Timing {
  return {
    p50: rounded(percentile(times, 0.5)),
    p95: rounded(percentile(times, 0.95)),
    perSecond: Math.round(times.length / seconds),
  };
}

/** A number with two decimals. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
