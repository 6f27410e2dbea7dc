import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { formatCursor, parseCursor } from '../../cursor.ts';
import type {
  FacetName,
  Hit,
  Hits,
  NearestRequest,
  PassageHit,
  PassageRequest,
  QueryNode,
  SearchRequest,
  Spelling,
  WordForms,
} from '../../engine.ts';
import { isEverything } from '../../everything.ts';
import { wantedOf } from '../../snippet-parts.ts';
import { Columns } from './columns.ts';
import { compileMatch } from './compile-match.ts';
import { compareBy, firstBy, type Ranked } from './order.ts';
import { PassageReader } from './run-passages.ts';
import { SnippetReader } from './snippets.ts';
import { Vocabulary } from './vocabulary.ts';

// Weights of the columns of `f`: title_s, body_s, title_x, body_x, cites.
const RANK = 'bm25(f, 6.0, 2.0, 4.0, 1.0, 3.0)';
const DEEPEST = 10_000; // results that numbered pages reach; cursors go on
const PRUNE_FROM = 5_000; // documents: below, scoring every match is cheap
const COMMON = 0.3; // share of documents above which a term of an OR is not scored

type Scored = { readonly doc: number; readonly score: number };

/** Searches one open index file. One instance per connection. */
export class SearchReader {
  readonly #db: DatabaseSync;
  readonly #columns = new Columns();
  readonly #snippets: SnippetReader;
  readonly #passages: PassageReader;
  readonly #vocabulary: Vocabulary;
  readonly #match: StatementSync;
  readonly #matchOnly: StatementSync;
  readonly #document: StatementSync;
  readonly #frequency: StatementSync;
  readonly #frequencies = new Map<string, number>();
  #frequenciesAt = 0;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#snippets = new SnippetReader(db);
    this.#passages = new PassageReader(db);
    this.#vocabulary = new Vocabulary(db);
    this.#match = db.prepare(`SELECT rowid, ${RANK} FROM f WHERE f MATCH ?`);
    this.#match.setReturnArrays(true);
    this.#matchOnly = db.prepare('SELECT rowid FROM f WHERE f MATCH ?');
    this.#matchOnly.setReturnArrays(true);
    this.#document = db.prepare(
      'SELECT type, title, number, date, facets, passages FROM doc WHERE rowid = ?',
    );
    this.#frequency = db.prepare('SELECT doc FROM f_v WHERE term = ?');
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
    const tally = this.#columns.tally(request.filters, request.facets);
    const ranked = this.#ranked(request.query, request.sort === 'relevance', tally);
    const total = ranked.length;
    const compare = compareBy(request.sort);
    const offset = Math.min(Math.max(0, Math.trunc(request.offset ?? 0)), DEEPEST);
    const rest =
      request.cursor === undefined
        ? ranked
        : after(ranked, parseCursor(request.sort, request.cursor), compare);
    const skip = request.cursor === undefined ? offset : 0;
    const page = firstBy(rest, skip + request.size + 1, compare).slice(skip);
    const shown = page.slice(0, request.size);
    const last = shown.at(-1);
    const wanted = wantedOf(request.query);
    return {
      total,
      hits: shown.map((hit) => this.#hit(hit, wanted)),
      facets: tally.facets(),
      ...(page.length > request.size && last !== undefined
        ? { next: formatCursor(request.sort, last) }
        : {}),
    };
  }

  #ranked(query: QueryNode, scored: boolean, tally: ReturnType<Columns['tally']>): Ranked[] {
    const { ids, dates, cited, boosts } = this.#columns;
    const ranked: Ranked[] = [];
    for (const { doc, score } of this.#matches(query, scored)) {
      if (!tally.accept(doc)) continue;
      ranked.push({
        doc,
        id: ids[doc] ?? '',
        score: score * (boosts[doc] ?? 1),
        date: dates[doc] ?? 0,
        cited: cited[doc] ?? 0,
      });
    }
    return ranked;
  }

  *#matches(query: QueryNode, scored: boolean): Generator<Scored> {
    if (isEverything(query)) {
      for (const doc of this.#columns.rows()) yield { doc, score: 0 };
      return;
    }
    const match = compileMatch(query, (lemma) => this.#isCommon(lemma));
    if (!scored) {
      for (const row of rows(this.#matchOnly, match)) yield { doc: row[0] ?? 0, score: 0 };
      return;
    }
    const rare = this.#pruned(query);
    if (rare === undefined) {
      for (const row of rows(this.#match, match)) yield { doc: row[0] ?? 0, score: -(row[1] ?? 0) };
      return;
    }
    // Every match counts, but only the rarer terms are scored.
    const scores = new Map<number, number>();
    for (const row of rows(this.#match, rare)) scores.set(row[0] ?? 0, -(row[1] ?? 0));
    for (const row of rows(this.#matchOnly, match)) {
      yield { doc: row[0] ?? 0, score: scores.get(row[0] ?? 0) ?? 0 };
    }
  }

  // The expression to score instead of the whole query where it is an OR with very common terms.
  #pruned(query: QueryNode): string | undefined {
    if (query.t !== 'or') return undefined;
    const rare = query.kids.filter((kid) => kid.t !== 'term' || !this.#isCommon(kid.s));
    if (rare.length < 2 || rare.length === query.kids.length) return undefined;
    return compileMatch({ t: 'or', kids: rare });
  }

  #isCommon(lemma: string): boolean {
    const { size } = this.#columns;
    return size >= PRUNE_FROM && this.#documentsWith(lemma) > size * COMMON;
  }

  #documentsWith(term: string): number {
    const size = this.#columns.size;
    if (Math.abs(size - this.#frequenciesAt) > size / 20) {
      this.#frequencies.clear();
      this.#frequenciesAt = size;
    }
    let known = this.#frequencies.get(term);
    if (known === undefined) {
      known = Number(this.#frequency.get(term)?.['doc'] ?? 0);
      this.#frequencies.set(term, known);
    }
    return known;
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

function rows(statement: StatementSync, match: string): Iterable<readonly number[]> {
  return statement.all(match) as unknown as readonly number[][];
}

// What comes after a cursor. Scores drift when documents are added, so a result that is still there is
// taken at its present score.
function after(
  ranked: readonly Ranked[],
  key: ReturnType<typeof parseCursor>,
  compare: ReturnType<typeof compareBy>,
): Ranked[] {
  const present = ranked.find((each) => each.id === key.id) ?? key;
  return ranked.filter((each) => compare(present, each) < 0);
}
