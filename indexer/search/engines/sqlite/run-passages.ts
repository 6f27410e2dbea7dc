import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { NearestRequest, PassageHit, PassageRequest, QueryNode } from '../../engine.ts';
import type { Columns } from './columns.ts';
import { compilePassageMatch } from './compile-match.ts';
import { firstBy } from './order.ts';
import { PassagePruner, type Scored } from './prune-passages.ts';
import { PASSAGE_SPAN } from './schema.ts';
import { VectorColumn } from './vectors.ts';

// Weights of the columns of `fp`: heading, lemmas, exact words, first letters, own token of an article.
const RANK = 'bm25(fp, 3.0, 1.0, 0.5, 0.5, 3.0)';

/** Finds passages of one open index file. */
export class PassageReader {
  readonly #match: StatementSync;
  readonly #read: StatementSync;
  readonly #vectors: VectorColumn;
  readonly #pruner: PassagePruner;

  constructor(db: DatabaseSync) {
    this.#match = db.prepare(`SELECT rowid, ${RANK} FROM fp WHERE fp MATCH ?`);
    this.#match.setReturnArrays(true);
    this.#read = db.prepare(
      `SELECT d.type, d.title, d.date, d.facets, p.anchor, p.label, p.article, p.text
       FROM passage p JOIN doc d ON d.rowid = p.rowid / ${PASSAGE_SPAN} WHERE p.rowid = ?`,
    );
    this.#vectors = new VectorColumn(db);
    this.#pruner = new PassagePruner(db);
  }

  /** The best passages of documents that pass the filters. Call it inside a read transaction. */
  search(request: PassageRequest, columns: Columns): PassageHit[] {
    const { query, size } = request;
    const isAccepted = filterOf(request, columns);
    const split = this.#pruner.split(query, columns.size);
    const rare = split === undefined ? [] : this.#scored(split.rare, isAccepted);
    // Too few have a rare word: then the common ones decide what is found.
    const found =
      split === undefined || rare.length < size
        ? this.#scored(query, isAccepted)
        : this.#pruner.withCommon(rare, split.common, size);
    return this.#best(found, size, columns);
  }

  #scored(query: QueryNode, isAccepted: (row: number) => boolean): Scored[] {
    const rows = this.#match.all(compilePassageMatch(query)) as unknown as number[][];
    const found: Scored[] = [];
    for (const [row = 0, rank = 0] of rows) if (isAccepted(row)) found.push({ row, score: -rank });
    return found;
  }

  /** The passages nearest to a vector. Call it inside a read transaction. */
  nearest(request: NearestRequest, columns: Columns): PassageHit[] {
    const isAccepted = filterOf(request, columns);
    const found: Scored[] = [];
    this.#vectors.compare(request.model, request.vector, (row, score) => {
      if (isAccepted(row)) found.push({ row, score });
    });
    return this.#best(found, request.size, columns);
  }

  #best(found: Scored[], size: number, columns: Columns): PassageHit[] {
    const best = firstBy(found, size, (a, b) => b.score - a.score || a.row - b.row);
    return best.map((each) => this.#hit(each, columns));
  }

  #hit({ row, score }: Scored, columns: Columns): PassageHit {
    const { type, title, date, facets, anchor, label, article, text } = this.#read.get(row) ?? {};
    return {
      id: columns.ids[Math.floor(row / PASSAGE_SPAN)] ?? '',
      type: type as PassageHit['type'],
      title: String(title),
      date: String(date),
      facets: JSON.parse(String(facets)) as PassageHit['facets'],
      anchor: String(anchor),
      label: String(label),
      ...(article === null ? {} : { article: String(article) }),
      text: String(text),
      score,
    };
  }
}

/** Whether the document of a passage's row is asked for: it is looked at once. */
function filterOf(
  { filters, within }: Omit<PassageRequest, 'query'>,
  columns: Columns,
): (row: number) => boolean {
  const tally = columns.tally(filters, []);
  const wanted = within === undefined ? undefined : new Set(within);
  const accepted = new Map<number, boolean>();
  return (row) => {
    const doc = Math.floor(row / PASSAGE_SPAN);
    let known = accepted.get(doc);
    if (known === undefined) {
      known = (wanted?.has(columns.ids[doc] ?? '') ?? true) && tally.accept(doc);
      accepted.set(doc, known);
    }
    return known;
  };
}
