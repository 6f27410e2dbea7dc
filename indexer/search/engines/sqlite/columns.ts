import type { DatabaseSync } from 'node:sqlite';
import { boostOf, dayNumber } from '../../boost.ts';
import { FACETS, type FacetCount, type FacetName, type Filters } from '../../engine.ts';
import { shownCounts } from '../../facet-counts.ts';

/** Codes of one facet's values: what a document holds is a small number instead of a string. */
type FacetColumn = {
  readonly values: string[];
  readonly codes: Map<string, number>;
  /** Documents with each value. */
  readonly holders: number[];
  readonly byDocument: (readonly number[] | undefined)[];
};

/**
 * What filtering, counting and sorting need of every document, in memory, by row number. Follows the
 * file by its change counter, so the cost of a refresh is that of the change.
 */
export class Columns {
  readonly ids: (string | undefined)[] = [];
  readonly dates: number[] = []; // YYYYMMDD
  readonly cited: number[] = [];
  readonly boosts: number[] = [];
  readonly lengths: number[] = []; // words
  #words = 0;
  #live = 0;
  #seq = 0;
  readonly #facets = new Map<FacetName, FacetColumn>(
    FACETS.map((name) => [name, { values: [], codes: new Map(), holders: [], byDocument: [] }]),
  );

  /** Number of documents. */
  get size(): number {
    return this.#live;
  }

  /** Mean number of words of a document. */
  get meanLength(): number {
    return this.#live === 0 ? 1 : this.#words / this.#live;
  }

  /** Counter of the changes that were taken over. */
  get changes(): number {
    return this.#seq;
  }

  /** Takes over every change of the file since the last call. Call it inside the read transaction. */
  refresh(db: DatabaseSync): void {
    const seq = Number(db.prepare('SELECT seq FROM state').get()?.['seq'] ?? 0);
    if (seq === this.#seq) return;
    for (const row of db.prepare('SELECT doc FROM gone WHERE seq > ?').iterate(this.#seq)) {
      this.#forget(Number(row['doc']));
    }
    const changed = db.prepare(
      'SELECT rowid, id, date, cited_by, words, facets FROM doc WHERE seq > ?',
    );
    for (const row of changed.iterate(this.#seq)) {
      const doc = Number(row['rowid']);
      this.#forget(doc);
      this.#live += 1;
      this.ids[doc] = String(row['id']);
      this.dates[doc] = dayNumber(String(row['date']));
      this.cited[doc] = Number(row['cited_by']);
      this.lengths[doc] = Number(row['words']);
      this.#words += this.lengths[doc];
      const facets = JSON.parse(String(row['facets'])) as Partial<Record<FacetName, string[]>>;
      for (const [name, column] of this.#facets) {
        const codes = facets[name]?.map((value) => code(column, value));
        column.byDocument[doc] = codes;
        note(column, codes, 1);
      }
      this.boosts[doc] = boostOf(String(row['date']), facets);
    }
    this.#seq = seq;
  }

  #forget(doc: number): void {
    if (this.ids[doc] === undefined) return;
    this.ids[doc] = undefined;
    this.#live -= 1;
    this.#words -= this.lengths[doc] ?? 0;
    for (const column of this.#facets.values()) {
      note(column, column.byDocument[doc], -1);
      column.byDocument[doc] = undefined;
    }
  }

  /** Row numbers of all documents. */
  *rows(): Generator<number> {
    for (let doc = 1; doc < this.ids.length; doc += 1) if (this.ids[doc] !== undefined) yield doc;
  }

  /** True where a document of the index has the value. */
  has(name: FacetName, value: string): boolean {
    const column = this.#facets.get(name);
    return (column?.holders[column.codes.get(value) ?? -1] ?? 0) > 0;
  }

  /**
   * Filters and counts in one pass: `accept` tells whether a matching row passes every filter and notes it
   * in the counts; each facet is counted without its own filter, so several of its values can be chosen.
   */
  tally(filters: Filters, counted: readonly FacetName[]): Tally {
    return new Tally(this, this.#facets, filters, counted);
  }
}

/** Running counts of one search. */
export class Tally {
  readonly #columns: Columns;
  /** Nothing is filtered and nothing counted. */
  readonly #isOpen: boolean;
  readonly #from: number;
  readonly #to: number;
  readonly #filters: {
    readonly byDocument: FacetColumn['byDocument'];
    readonly codes: ReadonlySet<number>;
  }[] = [];
  readonly #counted: {
    readonly name: FacetName;
    readonly column: FacetColumn;
    readonly counts: Uint32Array;
    /** The filter this facet ignores, or -1. */
    readonly own: number;
    readonly chosen: readonly string[];
  }[] = [];

  constructor(
    columns: Columns,
    facets: ReadonlyMap<FacetName, FacetColumn>,
    filters: Filters,
    counted: readonly FacetName[],
  ) {
    this.#columns = columns;
    this.#from = filters.from === undefined ? 0 : dayNumber(filters.from);
    this.#to = filters.to === undefined ? Number.POSITIVE_INFINITY : dayNumber(filters.to);
    const filtered: FacetName[] = [];
    for (const [name, column] of facets) {
      const values = filters.facets[name];
      if (values === undefined || values.length === 0) continue;
      filtered.push(name);
      const codes = new Set(values.flatMap((value) => column.codes.get(value) ?? []));
      this.#filters.push({ byDocument: column.byDocument, codes });
    }
    for (const name of new Set(counted)) {
      const column = facets.get(name);
      if (column === undefined) continue;
      this.#counted.push({
        name,
        column,
        counts: new Uint32Array(column.values.length),
        own: filtered.indexOf(name),
        chosen: filters.facets[name] ?? [],
      });
    }
    const isDated = filters.from !== undefined || filters.to !== undefined;
    this.#isOpen = !isDated && this.#filters.length + this.#counted.length === 0;
  }

  /** True where the row passes every filter. */
  accept(doc: number): boolean {
    if (this.#columns.ids[doc] === undefined) return false;
    if (this.#isOpen) return true;
    const date = this.#columns.dates[doc] ?? 0;
    if (date < this.#from || date > this.#to) return false;
    let failed = -1;
    for (let index = 0; index < this.#filters.length; index += 1) {
      const filter = this.#filters[index];
      if (filter?.byDocument[doc]?.some((each) => filter.codes.has(each)) === true) continue;
      if (failed >= 0) return false;
      failed = index;
    }
    for (const { column, counts, own } of this.#counted) {
      if (failed >= 0 && own !== failed) continue;
      for (const each of column.byDocument[doc] ?? []) counts[each] = (counts[each] ?? 0) + 1;
    }
    return failed < 0;
  }

  /** Row numbers of the documents with a score that pass every filter, ascending. */
  accepted(scores: Float32Array): Uint32Array {
    const rows = new Uint32Array(scores.length);
    let count = 0;
    const { ids } = this.#columns;
    for (let doc = 1; doc < scores.length; doc += 1) {
      if ((scores[doc] ?? 0) <= 0) continue;
      if (this.#isOpen ? ids[doc] === undefined : !this.accept(doc)) continue;
      rows[count] = doc;
      count += 1;
    }
    return rows.subarray(0, count);
  }

  /** Counts by facet, most frequent first; a chosen value is there even at zero. */
  facets(): Partial<Record<FacetName, readonly FacetCount[]>> {
    const out: Partial<Record<FacetName, readonly FacetCount[]>> = {};
    for (const { name, column, counts, chosen } of this.#counted) {
      const found: FacetCount[] = [];
      for (let index = 0; index < counts.length; index += 1) {
        const value = column.values[index] ?? '';
        const count = counts[index] ?? 0;
        if (count > 0 || chosen.includes(value)) found.push({ value, count });
      }
      out[name] = shownCounts(found, chosen);
    }
    return out;
  }
}

function code(column: FacetColumn, value: string): number {
  const known = column.codes.get(value);
  if (known !== undefined) return known;
  column.values.push(value);
  column.holders.push(0);
  column.codes.set(value, column.values.length - 1);
  return column.values.length - 1;
}

function note(column: FacetColumn, codes: readonly number[] | undefined, change: 1 | -1): void {
  for (const each of codes ?? []) column.holders[each] = (column.holders[each] ?? 0) + change;
}
