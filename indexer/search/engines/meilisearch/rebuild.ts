import type { IndexDocument } from '../../engine.ts';
import type { AnalysisThreads } from './analysis-threads.ts';
import type { Indexes } from './indexes.ts';
import type { Names } from './names.ts';
import type { PassageVectors } from './vectors.ts';
import type { IndexWriter } from './writer.ts';

type RebuildParts = {
  readonly names: Names;
  readonly kept: Indexes;
  readonly writer: IndexWriter;
  readonly vectors: PassageVectors;
  readonly threads: AnalysisThreads;
};

const BATCH = 500; // documents analysed and sent at a time: each write is a task that is waited for

/** Fills an index beside the live one, to which writes go as well meanwhile, and swaps it in. */
export async function rebuild(
  parts: RebuildParts,
  documents: AsyncIterable<IndexDocument>,
): Promise<number> {
  const { kept, writer } = parts;
  await writer.inTurn(() => kept.begin());
  let indexed: number;
  try {
    indexed = await fill(parts, documents);
  } catch (error) {
    await kept.abandon().catch(() => undefined);
    throw error;
  }
  await writer.inTurn(async () => {
    await writer.forgetWithdrawals();
    await kept.swap();
  });
  return indexed;
}

async function fill(parts: RebuildParts, documents: AsyncIterable<IndexDocument>): Promise<number> {
  const { names, kept, writer, vectors, threads } = parts;
  const { hasLive } = await kept.state();
  const models = hasLive ? await vectors.names(names.live.passages) : [];
  await vectors.addEmbedders(names.next.passages, models);
  const add = async (batch: readonly IndexDocument[]): Promise<void> => {
    const prepared = await threads.prepare(batch);
    await writer.add(
      models.length === 0 ? prepared : await vectors.carried(names.live.passages, prepared),
    );
  };
  let indexed = 0;
  let batch: IndexDocument[] = [];
  for await (const document of documents) {
    batch.push(document);
    indexed += 1;
    if (batch.length < BATCH) continue;
    await add(batch);
    batch = [];
  }
  if (batch.length > 0) await add(batch);
  return indexed;
}
