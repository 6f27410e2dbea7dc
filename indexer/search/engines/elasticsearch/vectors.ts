import type { estypes } from '@elastic/elasticsearch';
import type { BarePassage, PassageVector } from '../../engine.ts';
import { type Operation, sendAll } from './bulk.ts';
import { ask, type Client } from './connection.ts';
import { vectorProperty } from './mapping.ts';
import { passageId, type Target, vectorField } from './names.ts';
import type { PassageRecord, PassageSource, Prepared } from './records.ts';

type Vectors = Readonly<Record<string, readonly number[]>>;
type Streams = (passages: readonly PassageSource[]) => Promise<PassageRecord[]>;

const BATCH = 200; // passages read and written at a time
const CARRIED = 9_000; // passages with vectors read at a time
const WITH_VECTORS = { exclude_vectors: false } as const;

/** Passages that the model has made no vector of, at most so many. */
export async function barePassages(
  client: Client,
  index: string,
  model: string,
  limit: number,
): Promise<BarePassage[]> {
  const { hits } = await ask(() =>
    client.search<Pick<PassageSource, 'doc' | 'hash' | 'ordinal' | 'text'>>({
      index,
      query: { bool: { must_not: [{ term: { models: model } }] } },
      sort: [{ doc: 'asc' }, { ordinal: 'asc' }],
      size: limit,
      _source: ['doc', 'hash', 'ordinal', 'text'],
      track_total_hits: false,
    }),
  );
  return hits.hits.flatMap(({ _source }) => {
    if (_source === undefined) return [];
    const { doc, hash, ordinal, text } = _source;
    return { id: doc, hash, ordinal, text };
  });
}

/** Vectors of the model that the passages of a document have, in their order. */
export async function vectorsOf(
  client: Client,
  index: string,
  id: string,
  model: string,
): Promise<Float32Array[]> {
  const fields = vectorField(model, '*');
  const { hits } = await ask(() =>
    client.search<Vectors>({
      index,
      query: { bool: { filter: [{ term: { doc: id } }, { term: { models: model } }] } },
      sort: [{ ordinal: 'asc' }],
      size: CARRIED,
      _source: { ...WITH_VECTORS, includes: [fields] },
      track_total_hits: false,
    }),
  );
  return hits.hits.flatMap(({ _source }) =>
    Object.values(_source ?? {}).map((numbers) => Float32Array.from(numbers)),
  );
}

/**
 * Writes vectors into the passages of one index. A passage is written whole, because the index keeps no
 * streams to add to; one that has changed meanwhile, or whose document has, stays as it is.
 */
export async function writeVectors(
  client: Client,
  target: Target,
  model: string,
  vectors: readonly PassageVector[],
  streamsOf: Streams,
): Promise<void> {
  const sizes = [...new Set(vectors.map(({ vector }) => vector.length))];
  await addVectorFields(
    client,
    target,
    sizes.map((size) => vectorField(model, size)),
  );
  await ask(() => client.indices.refresh({ index: target.passages }));
  for (let from = 0; from < vectors.length; from += BATCH) {
    const batch = new Map(
      vectors.slice(from, from + BATCH).map((each) => [passageId(each.id, each.ordinal), each]),
    );
    const found = await storedPassages(client, target, [...batch.keys()]);
    const current = found.filter(
      ({ _id, _source }) => _source?.hash === batch.get(_id ?? '')?.hash,
    );
    const records = await streamsOf(current.flatMap(({ _source }) => _source ?? []));
    const operations = current.flatMap((hit, at): Operation[] => {
      const id = hit._id ?? '';
      const vector = batch.get(id)?.vector;
      const record = records[at];
      if (vector === undefined || record === undefined) return [];
      const models = [...new Set([...(record.models ?? []), model])];
      const field = { [vectorField(model, vector.length)]: [...vector] };
      const seqNo = { seq: hit._seq_no ?? 0, term: hit._primary_term ?? 0 };
      return [
        {
          action: 'index',
          index: target.passages,
          id,
          seqNo,
          record: { ...record, models, ...field },
        },
      ];
    });
    await sendAll(client, operations);
  }
}

/** Fields of vectors that an index of passages has. */
export async function vectorFields(client: Client, index: string): Promise<string[]> {
  const found = await ask(() => client.indices.getMapping({ index }));
  return Object.values(found).flatMap(({ mappings }) =>
    Object.keys(mappings.properties ?? {}).filter((field) => field.startsWith('v_')),
  );
}

/** Makes fields for vectors; those that are there stay. */
export async function addVectorFields(
  client: Client,
  target: Target,
  fields: readonly string[],
): Promise<void> {
  if (fields.length === 0) return;
  const properties = Object.fromEntries(
    fields.map((field) => [field, vectorProperty(Number(field.split('_')[2]))]),
  );
  await ask(() => client.indices.putMapping({ index: target.passages, properties }));
}

/** The documents with the vectors that the live index has of the same texts. */
export async function withCarriedVectors(
  client: Client,
  live: Target,
  prepared: readonly Prepared[],
): Promise<Prepared[]> {
  const kept = new Map<string, PassageSource & Vectors>();
  const ids = prepared.map(({ id }) => id);
  let after: estypes.SortResults | undefined;
  do {
    const { hits } = await ask(() =>
      client.search<PassageSource & Vectors>({
        index: live.passages,
        query: { bool: { filter: [{ terms: { doc: ids } }, { exists: { field: 'models' } }] } },
        sort: [{ doc: 'asc' }, { ordinal: 'asc' }],
        size: BATCH,
        _source: { ...WITH_VECTORS },
        track_total_hits: false,
        ...(after === undefined ? {} : { search_after: after }),
      }),
    );
    for (const { _id = '', _source } of hits.hits)
      if (_source !== undefined) kept.set(_id, _source);
    after = hits.hits.length === BATCH ? hits.hits.at(-1)?.sort : undefined;
  } while (after !== undefined && kept.size < CARRIED);
  return prepared.map((each) => ({
    ...each,
    passages: each.passages.map((passage) => {
      const old = kept.get(passageId(passage.doc, passage.ordinal));
      if (old === undefined || old.hash !== passage.hash || old.text !== passage.text)
        return passage;
      const vectors = Object.entries(old).filter(([field]) => field.startsWith('v_'));
      return { ...passage, models: old.models ?? [], ...Object.fromEntries(vectors) };
    }),
  }));
}

async function storedPassages(client: Client, target: Target, ids: readonly string[]) {
  const { hits } = await ask(() =>
    client.search<PassageSource & Vectors>({
      index: target.passages,
      query: { ids: { values: [...ids] } },
      size: ids.length,
      seq_no_primary_term: true,
      _source: { ...WITH_VECTORS },
      track_total_hits: false,
    }),
  );
  return hits.hits;
}
