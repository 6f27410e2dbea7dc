import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { formatCursor, parseCursor } from '../../cursor.ts';
import type {
  FacetName,
  Hit,
  Hits,
  NearestRequest,
  PassageHit,
  PassageRequest,
  SearchRequest,
  Sort,
  Spelling,
  WordForms,
} from '../../engine.ts';
import { isEverything } from '../../everything.ts';
import { wantedOf } from '../../snippet-parts.ts';
import { Columns } from './columns.ts';
import { DocumentMatcher, type Scores } from './match-documents.ts';
import { compareBy, firstOf, type Ranked } from './order.ts';
import { PassageReader } from './run-passages.ts';
import { SnippetReader } from './snippets.ts';
import { Vocabulary } from './vocabulary.ts';

const NOTHING_RATED: Scores = new Float32Array(0); // where every document is asked for
const DEEPEST = 10_000; // results that numbered pages reach; cursors go on

/** Searches one open index file. One instance per connection. */
export class SearchReader {
  readonly #db: DatabaseSync;
  readonly #columns = new Columns();
  readonly #snippets: SnippetReader;
  readonly #passages: PassageReader;
  readonly #vocabulary: Vocabulary;
  readonly #matcher: DocumentMatcher;
  readonly #document: StatementSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#snippets = new SnippetReader(db);
    this.#passages = new PassageReader(db);
    this.#vocabulary = new Vocabulary(db);
    this.#matcher = new DocumentMatcher(db);
    this.#document = db.prepare(
      'SELECT type, title, number, date, facets, passages FROM doc WHERE rowid = ?',
    );
  }

  /** Documents and their facet columns as of now. */
  columns(): Columns {
    this.#columns.refresh(this.#db);
    return this.#columns;
  }

  /** Runs a search in one read transaction. @throws InvalidInput for a malformed cursor. */
  search(request: SearchRequest): Hits {
    return this.#inTransaction(() => this.#run(request));
  }

  /** Finds passages in one read transaction. */
  passages(request: PassageRequest): PassageHit[] {
    return this.#inTransaction(() => this.#passages.search(request, this.#columns));
  }

  /** Finds passages near a vector in one read transaction. */
  nearest(request: NearestRequest): PassageHit[] {
    return this.#inTransaction(() => this.#passages.nearest(request, this.#columns));
  }

  /** Spelling of each word, in one read transaction. */
  spellings(words: readonly WordForms[]): Spelling[] {
    return this.#inTransaction(() => words.map((word) => this.#vocabulary.spelling(word)));
  }

  #inTransaction<T>(read: () => T): T {
    this.#db.exec('BEGIN');
    try {
      this.#columns.refresh(this.#db);
      return read();
    } finally {
      this.#db.exec('COMMIT');
    }
  }

  #run(request: SearchRequest): Hits {
    const { sort, size } = request;
    const tally = this.#columns.tally(request.filters, request.facets);
    const scores = this.#matcher.match(request.query, this.#columns);
    const rated = isEverything(request.query) ? NOTHING_RATED : scores;
    const matching = tally.accepted(scores);
    const ranked = (doc: number): Ranked => this.#ranked(doc, rated[doc] ?? 0);
    const compare = compareBy(sort);
    const key = request.cursor === undefined ? undefined : parseCursor(sort, request.cursor);
    const offset = Math.min(Math.max(0, Math.trunc(request.offset ?? 0)), DEEPEST);
    const skip = key === undefined ? offset : 0;
    const rest = key === undefined ? matching : this.#after(matching, key, ranked, compare);
    const first = this.#firstKey(sort, rated);
    const page = firstOf(rest, skip + size + 1, first, ranked, compare).slice(skip);
    const shown = page.slice(0, size);
    const last = shown.at(-1);
    const wanted = wantedOf(request.query);
    return {
      total: matching.length,
      hits: shown.map((hit) => this.#hit(hit, wanted)),
      facets: tally.facets(),
      ...(page.length > size && last !== undefined ? { next: formatCursor(sort, last) } : {}),
    };
  }

  // What a sort looks at first; higher comes first.
  #firstKey(sort: Sort, scores: Scores): (doc: number) => number {
    const { dates, cited, boosts } = this.#columns;
    switch (sort) {
      case 'newest':
        return (doc) => dates[doc] ?? 0;
      case 'oldest':
        return (doc) => -(dates[doc] ?? 0);
      case 'cited':
        return (doc) => cited[doc] ?? 0;
      case 'relevance':
        return (doc) => (scores[doc] ?? 0) * (boosts[doc] ?? 1);
    }
  }

  #ranked(doc: number, score: number): Ranked {
    const { ids, dates, cited, boosts } = this.#columns;
    return {
      doc,
      id: ids[doc] ?? '',
      score: score * (boosts[doc] ?? 1),
      date: dates[doc] ?? 0,
      cited: cited[doc] ?? 0,
    };
  }

  // What comes after a cursor. Scores drift when documents are added, so a result that is still there is
  // taken at its present score.
  #after(
    matching: Uint32Array,
    key: ReturnType<typeof parseCursor>,
    ranked: (doc: number) => Ranked,
    compare: ReturnType<typeof compareBy>,
  ): Uint32Array {
    const found = matching.find((doc) => this.#columns.ids[doc] === key.id);
    const present = found === undefined ? key : ranked(found);
    return matching.filter((doc) => compare(present, ranked(doc)) < 0);
  }

  #hit({ doc, id, score }: Ranked, wanted: ReturnType<typeof wantedOf>): Hit {
    const row = this.#document.get(doc) ?? {};
    return {
      id,
      type: row['type'] as Hit['type'],
      title: String(row['title']),
      number: String(row['number']),
      date: String(row['date']),
      facets: JSON.parse(String(row['facets'])) as Partial<Record<FacetName, readonly string[]>>,
      score,
      snippets: this.#snippets.of(doc, Number(row['passages']), wanted),
    };
  }
}
