import type { Comparison, Filter } from './filter.ts';
import { isObject, Refusal } from './refusal.ts';
import { DEFAULTS, type Settings } from './settings.ts';

export type Document = Readonly<Record<string, unknown>>;
export type Stored = {
  readonly number: number;
  readonly document: Document;
  readonly vectors: ReadonlyMap<string, readonly number[] | null>;
};
type Postings = Map<string, Set<number>>;
type Words = Map<string, Map<number, number[]>>;

const MOST_POSITIONS = 65_535; // of an attribute. Source: documentation, "Known limitations"
const HARD = /[.,;:!?()[\]{}|\n]/; // a hard separator counts for eight positions
const KEY = /^[A-Za-z0-9_-]{1,511}$/;

/** One index: its documents, and where each value and word occurs. */
export class FakeIndex {
  readonly uid: string;
  readonly primaryKey: string;
  settings: Settings = DEFAULTS;
  readonly documents = new Map<number, Stored>();
  readonly #byKey = new Map<string, number>();
  readonly #values = new Map<string, Postings>();
  readonly #words = new Map<string, Words>();
  #last = 0;

  constructor(uid: string, primaryKey: string) {
    this.uid = uid;
    this.primaryKey = primaryKey;
  }

  /** Takes new settings over and indexes everything again. */
  change(settings: Settings): void {
    const known = new Set(Object.keys(this.settings.embedders));
    const added = Object.keys(settings.embedders).filter((name) => !known.has(name));
    const all = [...this.documents.values()].map(({ document, vectors }) => ({
      document,
      vectors,
    }));
    for (const { document, vectors } of all) {
      for (const name of added) {
        if (!vectors.has(name) && !declares(document, name)) throw unembedded(name);
      }
    }
    this.settings = settings;
    for (const { document } of all) this.remove(this.#keyOf(document));
    for (const { document, vectors } of all) {
      const { _vectors, ...rest } = document;
      const taken = new Map(vectors);
      const kept = this.#takeVectors(_vectors, taken);
      this.#store({ ...rest, ...(kept === undefined ? {} : { _vectors: kept }) }, taken);
    }
  }

  /** Writes documents: whole, or the given fields alone. */
  write(given: readonly Document[], isPartial: boolean): void {
    for (const document of given) {
      const key = this.#keyOf(document);
      const old = this.get(key);
      const merged = isPartial ? { ...old?.document, ...document } : document;
      const { _vectors, ...rest } = merged as Document & { _vectors?: unknown };
      const vectors = new Map(isPartial ? old?.vectors : undefined);
      const kept = this.#takeVectors(document['_vectors'], vectors);
      for (const name of Object.keys(this.settings.embedders))
        if (!vectors.has(name)) throw unembedded(name);
      this.remove(key);
      this.#store({ ...rest, ...(kept === undefined ? {} : { _vectors: kept }) }, vectors);
    }
  }

  get(key: string): Stored | undefined {
    return this.documents.get(this.#byKey.get(key) ?? -1);
  }

  remove(key: string): void {
    const stored = this.get(key);
    if (stored === undefined) return;
    this.documents.delete(stored.number);
    this.#byKey.delete(key);
    for (const [attribute, value] of valuesOf(stored.document, this.settings))
      this.#values.get(attribute)?.get(value)?.delete(stored.number);
    for (const [attribute, text] of this.#texts(stored.document))
      for (const word of new Set(this.tokens(text).map(([each]) => each)))
        this.#words.get(attribute)?.get(word)?.delete(stored.number);
  }

  /** Numbers of the documents that pass a filter. */
  filtered(filter: Filter, code: string): Set<number> {
    switch (filter.t) {
      case 'and':
        return filter.kids
          .map((kid) => this.filtered(kid, code))
          .sort((a, b) => a.size - b.size)
          .reduce((all, next) => all.intersection(next));
      case 'or':
        return filter.kids
          .map((kid) => this.filtered(kid, code))
          .reduce((all, next) => all.union(next));
      case 'not':
        return new Set(this.documents.keys()).difference(this.filtered(filter.kid, code));
      case 'in': {
        const found = filter.values.map((value) => this.#equal(filter.attribute, value, code));
        return found.reduce((all, next) => all.union(next), new Set<number>());
      }
      case 'starts': {
        // The documentation does not say which of the two this operator belongs to: both, then.
        this.#allow(filter.attribute, 'equality', code);
        this.#allow(filter.attribute, 'comparison', code);
        const found = new Set<number>();
        const start = normalized(filter.value);
        for (const [value, numbers] of this.#values.get(filter.attribute) ?? [])
          if (value.startsWith(start)) for (const number of numbers) found.add(number);
        return found;
      }
      case 'compare':
        return this.#compared(filter.attribute, filter.by, filter.value, code);
      case 'is':
        this.#allow(filter.attribute, 'equality', code);
        return this.#those(({ document }) => isState(document[filter.attribute], filter.what));
    }
  }

  /** Counts by value of a facet among documents. */
  counts(attribute: string, among: ReadonlySet<number>): Record<string, number> {
    const counts: (readonly [string, number])[] = [];
    for (const [value, numbers] of this.#values.get(attribute) ?? []) {
      const count = among.size < numbers.size ? countIn(among, numbers) : countIn(numbers, among);
      if (count > 0) counts.push([value, count]);
    }
    counts.sort((a, b) =>
      this.settings.byCount ? b[1] - a[1] || (a[0] < b[0] ? -1 : 1) : a[0] < b[0] ? -1 : 1,
    );
    return Object.fromEntries(counts.slice(0, this.settings.maxValuesPerFacet));
  }

  /** Where a word occurs in an attribute: positions by document. */
  occurrences(attribute: string, word: string): ReadonlyMap<number, readonly number[]> {
    return this.#words.get(attribute)?.get(word) ?? new Map();
  }

  /** Words of a text with their positions. */
  tokens(text: string): (readonly [word: string, position: number])[] {
    const tokens: (readonly [string, number])[] = [];
    const isUnderscore = this.settings.nonSeparators.includes('_');
    let position = 0;
    for (const [piece] of text.matchAll(/[\p{L}\p{N}\p{M}_]+|[^\p{L}\p{N}\p{M}_\s]+/gu)) {
      if (HARD.test(piece)) position += 8;
      for (const word of isUnderscore ? [piece] : piece.split('_')) {
        if (!/[\p{L}\p{N}]/u.test(word)) continue;
        if (position > MOST_POSITIONS) return tokens;
        tokens.push([normalized(word), position]);
        position += 1;
      }
    }
    return tokens;
  }

  #store(document: Document, vectors: Stored['vectors']): void {
    this.#last += 1;
    const number = this.#last;
    this.documents.set(number, { number, document, vectors });
    this.#byKey.set(this.#keyOf(document), number);
    for (const [attribute, value] of valuesOf(document, this.settings)) {
      const postings = entry(this.#values, attribute, () => new Map<string, Set<number>>());
      entry(postings, value, () => new Set<number>()).add(number);
    }
    for (const [attribute, text] of this.#texts(document)) {
      const words = entry(this.#words, attribute, () => new Map<string, Map<number, number[]>>());
      for (const [word, position] of this.tokens(text)) {
        const places = entry(words, word, () => new Map<number, number[]>());
        entry(places, number, () => []).push(position);
      }
    }
  }

  // Vectors of a declared embedder leave the document; of any other they stay in it, as they came.
  #takeVectors(
    given: unknown,
    vectors: Map<string, readonly number[] | null>,
  ): Document | undefined {
    if (given === undefined || given === null) return undefined;
    if (!isObject(given))
      throw new Refusal('invalid_vectors_type', 'The `_vectors` field is no map');
    const kept: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(given as object)) {
      const embedder = this.settings.embedders[name];
      if (embedder === undefined) kept[name] = value;
      else vectors.set(name, vectorOf(value, embedder.dimensions));
    }
    return Object.keys(kept).length === 0 ? undefined : kept;
  }

  *#texts(document: Document): Generator<readonly [string, string]> {
    for (const attribute of this.settings.searchableAttributes) {
      const value = document[attribute];
      if (typeof value === 'string') yield [attribute, value];
      else if (Array.isArray(value)) yield [attribute, value.join(' . ')];
    }
  }

  #keyOf(document: Document): string {
    const key = document[this.primaryKey];
    if (key === undefined) {
      throw new Refusal(
        'missing_document_id',
        `Document doesn't have a \`${this.primaryKey}\` attribute`,
      );
    }
    if (typeof key !== 'string' || !KEY.test(key)) {
      throw new Refusal('invalid_document_id', `Document identifier \`${String(key)}\` is invalid`);
    }
    return key;
  }

  #allow(attribute: string, feature: 'equality' | 'comparison', code: string): void {
    if (this.settings.filterable.get(attribute)?.[feature] === true) return;
    throw new Refusal(code, `Attribute \`${attribute}\` is not filterable by ${feature}`);
  }

  #equal(attribute: string, value: string, code: string): Set<number> {
    this.#allow(attribute, 'equality', code);
    return this.#values.get(attribute)?.get(normalized(value)) ?? new Set();
  }

  #compared(attribute: string, by: Comparison, value: string, code: string): Set<number> {
    if (by === '=') return this.#equal(attribute, value, code);
    if (by === '!=') {
      return new Set(this.documents.keys()).difference(this.#equal(attribute, value, code));
    }
    this.#allow(attribute, 'comparison', code);
    const bound = Number(value);
    // The real one compares strings too, and wrongly (issue 6335): a test must not come to rely on it.
    if (!Number.isFinite(bound)) throw new Refusal(code, `\`${value}\` is no number`);
    return this.#those(({ document }) => {
      const found = document[attribute];
      if (typeof found !== 'number') return false;
      if (by === '>') return found > bound;
      if (by === '>=') return found >= bound;
      return by === '<' ? found < bound : found <= bound;
    });
  }

  #those(test: (stored: Stored) => boolean): Set<number> {
    const found = new Set<number>();
    for (const stored of this.documents.values()) if (test(stored)) found.add(stored.number);
    return found;
  }
}

/** Values are compared without case and accents. */
export function normalized(text: string): string {
  if (/^[a-z0-9_ -]*$/.test(text)) return text;
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function* valuesOf(
  document: Document,
  { filterable }: Settings,
): Generator<readonly [string, string]> {
  for (const attribute of filterable.keys()) {
    const value = document[attribute];
    for (const each of Array.isArray(value) ? value : [value]) {
      if (typeof each === 'string' || typeof each === 'number') {
        yield [attribute, normalized(String(each))];
      }
    }
  }
}

function vectorOf(value: unknown, dimensions: number): readonly number[] | null {
  const given = isObject(value) ? (value as { embeddings?: unknown }).embeddings : value;
  if (isObject(value) && typeof (value as { regenerate?: unknown }).regenerate !== 'boolean') {
    throw new Refusal('invalid_vectors_type', 'Missing field `regenerate` inside `_vectors`');
  }
  if (given === null || given === undefined) return null;
  const vector = Array.isArray(given) && Array.isArray(given[0]) ? given[0] : given;
  if (!Array.isArray(vector) || !vector.every((each) => typeof each === 'number')) {
    throw new Refusal('invalid_vectors_type', 'An embedding is no array of numbers');
  }
  if (vector.length !== dimensions) {
    throw new Refusal('invalid_vector_dimensions', `Expected ${dimensions} dimensions`);
  }
  return vector as number[];
}

function declares(document: Document, name: string): boolean {
  const vectors = document['_vectors'];
  return isObject(vectors) && name in (vectors as object);
}

function unembedded(name: string): Refusal {
  return new Refusal('vector_embedding_error', `No vectors provided for embedder \`${name}\``);
}

function isState(value: unknown, what: 'exists' | 'null' | 'empty'): boolean {
  if (what === 'exists') return value !== undefined;
  if (what === 'null') return value === null;
  return value === '' || (Array.isArray(value) && value.length === 0);
}

function countIn(few: ReadonlySet<number>, many: ReadonlySet<number>): number {
  let count = 0;
  for (const each of few) if (many.has(each)) count += 1;
  return count;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
