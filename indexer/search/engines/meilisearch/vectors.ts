import type { BarePassage, PassageVector } from '../../engine.ts';
import { allOf } from './compile-filter.ts';
import type { Client } from './connection.ts';
import { embedderName, type Target } from './names.ts';
import type { PassageRecord, Prepared } from './records.ts';
import { isIn, keyOf, passageKey } from './values.ts';

type Embedders = Readonly<Record<string, { readonly dimensions?: number }>>;
type Vectors = Readonly<Record<string, { readonly embeddings: readonly (readonly number[])[] }>>;
type WithVectors = PassageRecord & { readonly _vectors?: Vectors };

const BATCH = 200; // passages read and written at a time
const MOST_PASSAGES = 10_000; // of one document
const ALL = 1_000; // passages that are told of a new model at a time

/** What a text has of each model's vectors: `null` says that there is none, which must be said. */
type Written = Record<string, null | { embeddings: readonly number[]; regenerate: false }>;

/** Reads and writes vectors of passages: those that we give, none that the server would make. */
export function passageVectors({ send, write }: Client) {
  const embedders = (index: string): Promise<Embedders> =>
    send<Embedders>('GET', `/indexes/${index}/settings/embedders`);

  async function fetchPassages<T>(
    index: string,
    filter: string,
    fields: readonly string[],
    more: { readonly limit: number; readonly offset?: number; readonly retrieveVectors?: boolean },
  ): Promise<readonly T[]> {
    const body = { filter, fields: [...fields], ...more };
    const path = `/indexes/${index}/documents/fetch`;
    return (await send<{ results: readonly T[] }>('POST', path, body)).results;
  }

  // Every passage says first that it has no vector of the model: else the server refuses the model.
  async function addEmbedders(index: string, wanted: readonly string[]): Promise<void> {
    const known = await embedders(index);
    const missing = wanted.filter((name) => known[name] === undefined);
    if (missing.length === 0) return;
    const none = Object.fromEntries(missing.map((name) => [name, null]));
    for (let offset = 0; ; offset += ALL) {
      const found = await fetchPassages<{ key: string }>(index, 'day >= 0', ['key'], {
        offset,
        limit: ALL,
      });
      if (found.length === 0) break;
      const records = found.map(({ key }) => ({ key, _vectors: none }));
      await write('PUT', `/indexes/${index}/documents`, records);
    }
    const added = missing.map((name) => [
      name,
      { source: 'userProvided', dimensions: Number(name.split('_')[1]) },
    ]);
    await write('PATCH', `/indexes/${index}/settings`, { embedders: Object.fromEntries(added) });
  }

  return {
    /** Names of the models' vectors that an index has. */
    names: async (index: string): Promise<string[]> => Object.keys(await embedders(index)),
    addEmbedders,

    /** Passages that the model has made no vector of, at most so many. */
    async bare(index: string, model: string, limit: number): Promise<BarePassage[]> {
      const filter = `NOT (${isIn('models', [modelValue(model)])})`;
      const fields = ['id', 'hash', 'ordinal', 'text'];
      return [...(await fetchPassages<BarePassage>(index, filter, fields, { limit }))];
    },

    /** Vectors of the model that the passages of a document have, in order of the passages. */
    async of(index: string, id: string, model: string): Promise<Float32Array[]> {
      const filter = allOf([isIn('doc', [keyOf(id)]), isIn('models', [modelValue(model)])]);
      const fields = ['ordinal', '_vectors'];
      const more = { limit: MOST_PASSAGES, retrieveVectors: true };
      const found = await fetchPassages<WithVectors>(index, filter, fields, more);
      const ofModel = embedderName(model, 0).slice(0, -1);
      return [...found]
        .sort((a, b) => a.ordinal - b.ordinal)
        .flatMap(({ _vectors = {} }) => {
          const own = Object.entries(_vectors).find(([name]) => name.startsWith(ofModel));
          return own?.[1].embeddings[0] === undefined
            ? []
            : Float32Array.from(own[1].embeddings[0]);
        });
    },

    /** Writes vectors into the passages of one index, save where the document has changed since. */
    async put(
      { passages }: Target,
      model: string,
      vectors: readonly PassageVector[],
    ): Promise<void> {
      const sizes = [...new Set(vectors.map(({ vector }) => vector.length))];
      await addEmbedders(
        passages,
        sizes.map((size) => embedderName(model, size)),
      );
      for (let from = 0; from < vectors.length; from += BATCH) {
        const batch = new Map(
          vectors
            .slice(from, from + BATCH)
            .map((each) => [passageKey(each.id, each.ordinal), each]),
        );
        const found = await fetchPassages<PassageRecord>(
          passages,
          isIn('key', [...batch.keys()]),
          ['key', 'hash', 'models'],
          { limit: BATCH },
        );
        const records = found.flatMap(({ key, hash, models }) => {
          const given = batch.get(key);
          if (given === undefined || given.hash !== hash) return [];
          const name = embedderName(model, given.vector.length);
          return {
            key,
            models: [...new Set([...models, modelValue(model)])],
            _vectors: { [name]: { embeddings: [...given.vector], regenerate: false } },
          };
        });
        if (records.length > 0) await write('PUT', `/indexes/${passages}/documents`, records);
      }
    },

    /** The documents with the vectors that the live index has of the same texts. */
    async carried(live: string, prepared: readonly Prepared[]): Promise<Prepared[]> {
      const kept = new Map<string, WithVectors>();
      const keys = prepared.flatMap(({ passages }) => passages.map(({ key }) => key));
      const fields = ['key', 'hash', 'text', 'models', '_vectors'];
      for (let from = 0; from < keys.length; from += BATCH) {
        const filter = allOf([isIn('key', keys.slice(from, from + BATCH)), 'models IS NOT EMPTY']);
        const more = { limit: BATCH, retrieveVectors: true };
        for (const each of await fetchPassages<WithVectors>(live, filter, fields, more))
          kept.set(each.key, each);
      }
      return prepared.map((each) => ({
        ...each,
        passages: each.passages.map((passage) => withKept(passage, kept.get(passage.key))),
      }));
    },
  };
}
export type PassageVectors = ReturnType<typeof passageVectors>;

/** A passage with what it must say of each model of the index. */
export function saying(passage: WithVectors, models: readonly string[]): PassageRecord {
  if (models.length === 0) return passage;
  const none = Object.fromEntries(models.map((name) => [name, null]));
  return { ...passage, _vectors: { ...none, ...passage._vectors } } as PassageRecord;
}

/** The value under which a passage names a model. */
export function modelValue(model: string): string {
  return embedderName(model, 0);
}

function withKept(passage: PassageRecord, old: WithVectors | undefined): PassageRecord {
  if (old === undefined || old.hash !== passage.hash || old.text !== passage.text) return passage;
  const vectors: Written = {};
  for (const [name, { embeddings }] of Object.entries(old._vectors ?? {})) {
    const [vector] = embeddings;
    if (vector !== undefined) vectors[name] = { embeddings: vector, regenerate: false };
  }
  return { ...passage, models: old.models, _vectors: vectors } as PassageRecord;
}
