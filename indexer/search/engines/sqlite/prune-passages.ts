import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { QueryNode } from '../../engine.ts';
import { compilePassageMatch } from './compile-match.ts';
import { firstBy } from './order.ts';

/** A passage by its row number. */
export type Scored = { readonly row: number; readonly score: number };

type Term = Extract<QueryNode, { t: 'term' }>;
type Common = { readonly node: Term; readonly idf: number };

const PRUNE_FROM = 50_000; // passages: below, scoring every match is cheap and nothing need be left out
const COMMON = 0.3; // share of passages above which a word does not choose them. Source: search.md §5
const MOST_CHOSEN = 20_000; // passages with a word: scoring more takes longer than a reader waits
const LEAST_RARE = 2; // words that must remain
const RERANKED = 200; // passages whose common words count. Source: search.md §5
const STALE = 1 / 20; // change of the index after which frequencies are counted anew

/** Parts an OR into words that choose passages and words so common that they only order them. */
export class PassagePruner {
  readonly #frequency: StatementSync;
  readonly #count: StatementSync;
  readonly #within: StatementSync;
  readonly #frequencies = new Map<string, number>();
  readonly #pruneFrom: number;
  #documents = 0;
  #passages = 0;

  constructor(db: DatabaseSync, pruneFrom: number = PRUNE_FROM) {
    this.#pruneFrom = pruneFrom;
    db.exec("CREATE VIRTUAL TABLE temp.passage_terms USING fts5vocab(main, fp, 'row')");
    this.#frequency = db.prepare('SELECT doc FROM temp.passage_terms WHERE term = ?');
    this.#count = db.prepare('SELECT total(passages) AS passages FROM doc');
    this.#within = db.prepare(
      'SELECT rowid FROM fp WHERE fp MATCH ? AND rowid IN (SELECT value FROM json_each(?))',
    );
    this.#within.setReturnArrays(true);
  }

  /** The query without its common words, and those; undefined where every word is to choose. */
  split(
    query: QueryNode,
    documents: number,
  ): { readonly rare: QueryNode; readonly common: readonly Common[] } | undefined {
    if (query.t !== 'or' || query.kids.length <= LEAST_RARE) return undefined;
    this.#refresh(documents);
    if (this.#passages < this.#pruneFrom) return undefined;
    const limit = Math.min(this.#passages * COMMON, MOST_CHOSEN);
    const rare: QueryNode[] = [];
    const common: (Common & { readonly found: number })[] = [];
    let isNarrower = false;
    for (const kid of query.kids) {
      if (kid.t !== 'term' || kid.prefix === true) {
        rare.push(kid);
        continue;
      }
      const found = Math.max(this.#frequencyOf(kid.s), this.#frequencyOf(kid.p));
      if (found <= limit) rare.push(kid);
      // Its lemma is rare, but not its first letters: they do not choose, and add too little to order.
      else if (this.#frequencyOf(kid.s) <= limit) {
        rare.push({ ...kid, p: '' });
        isNarrower = true;
      } else {
        const idf = Math.log((this.#passages - found + 0.5) / (found + 0.5));
        common.push({ node: kid, idf, found });
      }
    }
    // Where few words are rare, the least common ones choose as well.
    common.sort((a, b) => a.found - b.found);
    const choosing = common.splice(0, Math.max(0, LEAST_RARE - rare.length));
    if (choosing.some(({ found }) => found > this.#passages * COMMON)) return undefined;
    rare.push(...choosing.map(({ node }) => node));
    if ((common.length === 0 && !isNarrower) || rare.length < LEAST_RARE) return undefined;
    return { rare: { t: 'or', kids: rare }, common };
  }

  /** The best passages with what their common words add; a word of more than half of all adds nothing. */
  withCommon(found: Scored[], common: readonly Common[], size: number): Scored[] {
    const first = firstBy(found, Math.max(size, RERANKED), byScore);
    const scores = new Map(first.map(({ row, score }) => [row, score]));
    const rows = JSON.stringify(first.map(({ row }) => row));
    for (const { node, idf } of common) {
      if (idf <= 0) continue;
      const having = this.#within.all(compilePassageMatch(node), rows) as unknown as number[][];
      for (const [row = 0] of having) scores.set(row, (scores.get(row) ?? 0) + idf);
    }
    return [...scores].map(([row, score]) => ({ row, score }));
  }

  #frequencyOf(token: string): number {
    let known = this.#frequencies.get(token);
    if (known === undefined) {
      known = Number(this.#frequency.get(token)?.['doc'] ?? 0);
      this.#frequencies.set(token, known);
    }
    return known;
  }

  #refresh(documents: number): void {
    if (this.#documents > 0 && Math.abs(documents - this.#documents) <= documents * STALE) return;
    this.#documents = documents;
    this.#passages = Number(this.#count.get()?.['passages'] ?? 0);
    this.#frequencies.clear();
  }
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || a.row - b.row;
}
