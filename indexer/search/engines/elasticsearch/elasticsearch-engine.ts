import { unavailable } from '#domain/errors.ts';
import { analyzerVersion } from '#indexer/analysis/analyzer.ts';
import type { SearchEngine } from '../../engine.ts';
import { textBatches } from '../text-batches.ts';
import { analysisThreads } from './analysis-threads.ts';
import { ask, type ConnectionOptions, connectTo } from './connection.ts';
import { generations } from './generations.ts';
import { namesOf } from './names.ts';
import { indexReader } from './reader.ts';
import { rebuild } from './rebuild.ts';
import { scrubber } from './scrub.ts';
import { barePassages, vectorsOf, writeVectors } from './vectors.ts';
import { indexWriter } from './writer.ts';

export type ElasticsearchOptions = ConnectionOptions & {
  /** Beginning of the names of every index and alias; installations on one server differ in it. */
  readonly prefix: string;
  /** Milliseconds a search may run. */
  readonly deadline?: number;
  /** Parts of each index on a cluster; fixed when a generation is made. */
  readonly shards?: number;
};

/**
 * The engine on an Elasticsearch server, of which nothing is used that the minimal distribution lacks.
 * Analysis is ours and runs in threads; the server splits at spaces. Several processes may use one index.
 */
export async function elasticsearchEngine(options: ElasticsearchOptions): Promise<SearchEngine> {
  const { prefix, deadline = 5_000, shards = 1 } = options;
  const client = connectTo(options);
  const names = namesOf(prefix);
  const threads = analysisThreads();
  const kept = generations(client, names, shards);
  const writer = indexWriter(client, names, kept);
  const reader = indexReader({ client, live: names.live, threads, deadline });
  let closing: Promise<void> | undefined;
  const open = (): void => {
    if (closing !== undefined) throw unavailable('search-closed', 'The search engine is closed.');
  };
  const scrub = scrubber(client, names.live);

  await kept.open().catch(async (error: unknown) => {
    await client.close();
    throw error;
  });

  return {
    name: 'elasticsearch',
    capabilities: { near: true, spelling: true, scoresEveryMatch: true },
    async bulk(documents) {
      open();
      let indexed = 0;
      for (const batch of textBatches(documents)) {
        const prepared = await threads.prepare(batch);
        await writer.put([...new Map(prepared.map((each) => [each.id, each])).values()]);
        indexed += batch.length;
      }
      await writer.refresh(names.live);
      scrub();
      return { indexed };
    },
    async delete(ids) {
      open();
      if (ids.length === 0) return;
      await writer.remove(ids);
      await writer.refresh(names.live);
      scrub();
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
      return barePassages(client, names.live.passages, model, limit);
    },
    async putVectors(model, vectors) {
      open();
      if (vectors.length === 0) return;
      await writer.inTurn(() =>
        writer.onTargets((target) => writeVectors(client, target, model, vectors, threads.streams)),
      );
      await writer.refresh(names.live);
    },
    async vectorsOf(id, model) {
      open();
      return vectorsOf(client, names.live.passages, id, model);
    },
    async suggest(prefixTyped, limit) {
      open();
      return reader.suggest(prefixTyped, limit);
    },
    async spellings(words, signal) {
      open();
      return reader.spellings(words, signal);
    },
    async *digest() {
      open();
      yield* reader.digest();
    },
    async rebuild(documents) {
      open();
      return { indexed: await rebuild({ client, names, kept, writer, threads }, documents) };
    },
    async health() {
      open();
      const ok = (await kept.state()).live !== undefined;
      return { ok, documents: ok ? await reader.count() : 0, analyzerVersion };
    },
    close() {
      closing ??= ask(async () => {
        await Promise.all([threads.close(), client.close()]);
      });
      return closing;
    },
  };
}
