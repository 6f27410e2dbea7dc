import { unavailable } from '#domain/errors.ts';
import type { IndexDocument } from '../../engine.ts';
import type { AnalysisThreads } from './analysis-threads.ts';
import { sendAll } from './bulk.ts';
import { ask, type Client } from './connection.ts';
import type { Generations } from './generations.ts';
import type { Names } from './names.ts';
import { addVectorFields, vectorFields, withCarriedVectors } from './vectors.ts';
import type { IndexWriter } from './writer.ts';

export type RebuildParts = {
  readonly client: Client;
  readonly names: Names;
  readonly kept: Generations;
  readonly writer: IndexWriter;
  readonly threads: AnalysisThreads;
};

const BATCH = 64; // documents analysed and sent at a time
const PAGE = 1_000; // withdrawals removed at a time

/**
 * Fills a generation beside the live one, to which writes go as well meanwhile, and swaps it in. The old
 * one is removed when the new one has answered; where it does not, the old one comes back.
 */
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
  await writer.inTurn(() => finish(parts));
  return indexed;
}

async function fill(parts: RebuildParts, documents: AsyncIterable<IndexDocument>): Promise<number> {
  const { client, names, kept, writer, threads } = parts;
  const hasLive = (await kept.state()).live !== undefined;
  const fields = hasLive ? await vectorFields(client, names.live.passages) : [];
  await addVectorFields(client, names.next, fields);
  const add = async (batch: readonly IndexDocument[]): Promise<void> => {
    const prepared = await threads.prepare(batch);
    await writer.add(
      fields.length === 0 ? prepared : await withCarriedVectors(client, names.live, prepared),
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

async function finish({ client, names, kept, writer }: RebuildParts): Promise<void> {
  await forgetWithdrawals(client, names, writer);
  const swap = await kept.swap();
  try {
    await ask(() => client.count({ index: [names.live.documents, names.live.passages] }));
  } catch (error) {
    await swap.undo();
    throw unavailable(
      'rebuild-lost',
      'The rebuilt index does not answer; the old one is back.',
      error,
    );
  }
  await kept.remove(swap.replaced);
}

// What was withdrawn meanwhile left a mark, so that the rebuild would not bring it back.
async function forgetWithdrawals(client: Client, names: Names, writer: IndexWriter): Promise<void> {
  for (;;) {
    await writer.refresh(names.next);
    const { hits } = await ask(() =>
      client.search<undefined>({
        index: names.next.documents,
        query: { term: { gone: true } },
        size: PAGE,
        _source: false,
      }),
    );
    if (hits.hits.length === 0) return;
    await sendAll(
      client,
      hits.hits.map(({ _id = '' }) => ({ action: 'delete', index: names.next.documents, id: _id })),
    );
  }
}
