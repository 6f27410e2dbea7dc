import { unavailable } from '#domain/errors.ts';
import { analyzerVersion } from '#indexer/analysis/analyzer.ts';
import { RARE, type SearchEngine } from '../../engine.ts';
import { textBatches } from '../text-batches.ts';
import { analysisThreads } from './analysis-threads.ts';
import { type ConnectionOptions, connectTo } from './connection.ts';
import { indexes } from './indexes.ts';
import { multiSearch } from './multi-search.ts';
import { namesOf } from './names.ts';
import { indexReader } from './reader.ts';
import { rebuild } from './rebuild.ts';
import { passageVectors } from './vectors.ts';
import { indexWriter } from './writer.ts';

type MeilisearchOptions = ConnectionOptions & {
  /** Beginning of the names of every index; installations on one server differ in it. */
  readonly prefix: string;
  /** Milliseconds a request of a search may run. */
  readonly deadline?: number;
  /** Told of a text so long that no phrase is found in the words at its end; single words are. */
  readonly onCut?: (id: string, words: number) => void;
};

/**
 * The engine on a Meilisearch server (1.18 or later). Analysis and scores are ours; the server filters by
 * words, counts, sorts, finds phrases and compares vectors. Several processes may use one index.
 */
export async function meilisearchEngine(options: MeilisearchOptions): Promise<SearchEngine> {
  const { prefix, deadline = 5_000 } = options;
  const client = connectTo(options);
  const names = namesOf(prefix);
  const threads = analysisThreads(options.onCut);
  const kept = indexes(client, names);
  const vectors = passageVectors(client);
  const writer = indexWriter(client, names, kept, vectors);
  const multi = multiSearch(client, deadline);
  const reader = indexReader({ multi, live: names.live, threads, vectors });
  let closing: Promise<void> | undefined;
  const open = (): void => {
    if (closing !== undefined) throw unavailable('search-closed', 'The search engine is closed.');
  };
  await kept.open();

  return {
    name: 'meilisearch',
    capabilities: { near: false, spelling: false, scoresEveryMatch: false },
    async bulk(documents) {
      open();
      let indexed = 0;
      for (const batch of textBatches(documents)) {
        const prepared = await threads.prepare(batch);
        await writer.put([...new Map(prepared.map((each) => [each.id, each])).values()]);
        indexed += batch.length;
      }
      return { indexed };
    },
    async delete(ids) {
      open();
      if (ids.length > 0) await writer.remove(ids);
    },
    async search(request, signal) {
      open();
      return reader.search(request, signal);
    },
    async passages(request, signal) {
      open();
      return reader.passages(request, signal);
    },
    async nearest(request, signal) {
      open();
      return reader.nearest(request, signal);
    },
    async barePassages(model, limit) {
      open();
      return vectors.bare(names.live.passages, model, limit);
    },
    async putVectors(model, given) {
      open();
      if (given.length === 0) return;
      await writer.inTurn(() => writer.onTargets((target) => vectors.put(target, model, given)));
    },
    async vectorsOf(id, model) {
      open();
      return vectors.of(names.live.passages, id, model);
    },
    async suggest(prefixTyped, limit) {
      open();
      return reader.suggest(prefixTyped, limit);
    },
    async spellings(words) {
      open();
      return words.map(() => ({ passages: RARE, similar: [] }));
    },
    async *digest() {
      open();
      yield* reader.digest();
    },
    async rebuild(documents) {
      open();
      return { indexed: await rebuild({ names, kept, writer, vectors, threads }, documents) };
    },
    async health() {
      open();
      const ok = (await kept.state()).hasLive;
      return { ok, documents: ok ? await reader.count() : 0, analyzerVersion };
    },
    close() {
      closing ??= threads.close();
      return closing;
    },
  };
}
