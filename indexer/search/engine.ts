import type { AnonymizedText } from '#domain/anonymized-text.ts';
import type { Suggestion } from './suggestions.ts';

/** Facets that every engine counts. */
export const FACETS = [
  'type',
  'court',
  'instance',
  'procedure',
  'decisionKind',
  'outcome',
  'year',
  'actKind',
  'body',
  'status',
  'citedAct',
  'judge',
] as const;
export type FacetName = (typeof FACETS)[number];

/** What the index knows of one published document. `text` is the only way legal text gets in. */
export type IndexDocument = {
  readonly id: string; // public id
  readonly type: 'decision' | 'act';
  readonly hash: string; // content hash of the published expression
  readonly title: string;
  readonly number: string; // case number or act number as shown
  readonly date: string; // adoptedOn, YYYY-MM-DD
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  readonly citations: readonly string[]; // opaque tokens, see analysis
  readonly citedBy: number;
  readonly text: AnonymizedText;
};

export type Filters = {
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  readonly from?: string | undefined; // adoptedOn, inclusive
  readonly to?: string | undefined;
};

export const SORTS = ['relevance', 'newest', 'oldest', 'cited'] as const;
export type Sort = (typeof SORTS)[number];

/** Query tree: the engines never see what a person typed. `x` exact stream, `s` lemma stream, `p` prefix. */
export type QueryNode =
  | {
      readonly t: 'term';
      readonly x: string;
      readonly s: string;
      readonly p: string;
      readonly weight: number;
      readonly prefix?: boolean;
    }
  | { readonly t: 'phrase'; readonly x: readonly string[]; readonly slop: number }
  /** Two words or phrases of one stream with at most `n` tokens between them, in any order. */
  | {
      readonly t: 'near';
      readonly stream: 's' | 'x';
      readonly a: readonly string[];
      readonly b: readonly string[];
      readonly n: number;
    }
  | { readonly t: 'and' | 'or'; readonly kids: readonly QueryNode[] }
  | { readonly t: 'not'; readonly kid: QueryNode }
  | { readonly t: 'field'; readonly field: 'title' | 'body'; readonly kid: QueryNode }
  | { readonly t: 'cite'; readonly token: string }
  | { readonly t: 'all' };

export type Snippet = {
  readonly anchor: string;
  /** Zone name or article heading: a key (`zone:reasoning`) or text of the act. */
  readonly label: string;
  readonly article?: string | undefined;
  /** Text cut in parts; `hit` parts are the words that matched. */
  readonly parts: readonly { readonly text: string; readonly hit: boolean }[];
};

export type Hit = {
  readonly id: string;
  readonly type: 'decision' | 'act';
  readonly title: string;
  readonly number: string;
  readonly date: string;
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  readonly score: number;
  readonly snippets: readonly Snippet[];
};

export type FacetCount = { readonly value: string; readonly count: number };

export type Hits = {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly facets: Readonly<Partial<Record<FacetName, readonly FacetCount[]>>>;
  /** Cursor of the next page; undefined on the last one. */
  readonly next?: string | undefined;
};

export type SearchRequest = {
  readonly query: QueryNode;
  readonly filters: Filters;
  readonly facets: readonly FacetName[];
  readonly sort: Sort;
  readonly size: number;
  /** Zero-based offset for numbered pages (≤ 10,000) or a cursor. */
  readonly offset?: number | undefined;
  readonly cursor?: string | undefined;
};

/** A part of a document that may answer a question: an article of an act, a paragraph of a decision. */
export type PassageHit = {
  /** Id, type, title, date and facets of the document. */
  readonly id: string;
  readonly type: 'decision' | 'act';
  readonly title: string;
  readonly date: string;
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  readonly anchor: string;
  readonly label: string;
  readonly article?: string | undefined;
  readonly text: string;
  readonly score: number;
};

export type PassageRequest = {
  readonly query: QueryNode;
  readonly filters: Filters;
  /** Only these documents. */
  readonly within?: readonly string[] | undefined;
  readonly size: number;
};

/** Nearest passages to a vector that the model of `model` made. */
export type NearestRequest = Omit<PassageRequest, 'query'> & {
  readonly model: string;
  readonly vector: Float32Array;
};

/** A passage that a model has made no vector of yet; `hash` is that of its document. */
export type BarePassage = {
  readonly id: string;
  readonly hash: string;
  readonly ordinal: number;
  readonly text: string;
};
export type PassageVector = Omit<BarePassage, 'text'> & { readonly vector: Float32Array };

/** A folded word as it was typed and its lemma; with `countOnly` nothing similar is looked for. */
export type WordForms = {
  readonly x: string;
  readonly s: string;
  readonly countOnly?: true;
};

/** Passages that must have a word before it is offered for another: scans hold misspelt words too. */
export const RARE = 3;
/** Edits between a word and those that are offered for it. */
export const MOST_EDITS = 2;

/** What the index has of a word and of words that are spelt nearly so. */
export type Spelling = {
  /** Passages with the word or its lemma. */
  readonly passages: number;
  /** Words of at least `RARE` passages within `MOST_EDITS`, in no order; none for a word that is not rare itself. */
  readonly similar: readonly { readonly word: string; readonly passages: number }[];
};

/** What an engine can do beyond the rest of the port. What it cannot, it answers in a simpler way. */
export type Capabilities = {
  /** Words near each other; else they are asked for anywhere in the same text. */
  readonly near: boolean;
  /** Words that are spelt nearly so; else every word counts as well spelt. */
  readonly spelling: boolean;
  /** Scores of all matches; else of the thousand that the server ranks first. */
  readonly scoresEveryMatch: boolean;
};

/** Port. Engines: sqlite (embedded, default), elasticsearch, meilisearch. */
export interface SearchEngine {
  readonly name: 'sqlite' | 'elasticsearch' | 'meilisearch';
  readonly capabilities: Capabilities;
  /** Writes documents (insert or replace by id), visible to searches when it returns. */
  bulk(documents: Iterable<IndexDocument>): Promise<{ readonly indexed: number }>;
  delete(ids: readonly string[]): Promise<void>;
  search(request: SearchRequest, signal?: AbortSignal): Promise<Hits>;
  /**
   * Passages of documents that pass the filters, best first; every stream and the headings count, and
   * `cite` asks for an article by its own token.
   */
  passages(request: PassageRequest, signal?: AbortSignal): Promise<readonly PassageHit[]>;
  /** Passages whose vectors lie nearest, by cosine; those without a vector of the model are not found. */
  nearest(request: NearestRequest, signal?: AbortSignal): Promise<readonly PassageHit[]>;
  /** Some passages that have no vector of the model. */
  barePassages(model: string, limit: number): Promise<readonly BarePassage[]>;
  /** Keeps vectors; one of a document that has changed since is dropped. A withdrawal takes them away. */
  putVectors(model: string, vectors: readonly PassageVector[]): Promise<void>;
  /** Vectors of the model that the passages of a document have, in their order. */
  vectorsOf(id: string, model: string): Promise<readonly Float32Array[]>;
  /** Courts and titles of acts of which a word begins like what was typed. */
  suggest(prefix: string, limit: number): Promise<readonly Suggestion[]>;
  /**
   * Spelling of each word by what the index holds, in the order asked; nothing of a withdrawn document. An
   * engine that cannot tell answers `RARE` passages for each.
   */
  spellings(words: readonly WordForms[], signal?: AbortSignal): Promise<readonly Spelling[]>;
  /** Every document's id and hash in order of id: what `index verify` compares with the record store. */
  digest(): AsyncIterable<{ readonly id: string; readonly hash: string }>;
  /** Replaces the whole index by these documents without a moment in which it cannot answer. */
  rebuild(documents: AsyncIterable<IndexDocument>): Promise<{ readonly indexed: number }>;
  health(): Promise<{
    readonly ok: boolean;
    readonly documents: number;
    readonly analyzerVersion: string;
  }>;
  close(): Promise<void>;
}
