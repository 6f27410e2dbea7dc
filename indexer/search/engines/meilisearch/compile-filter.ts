import type { QueryNode } from '../../engine.ts';
import { filterPrefix, filterValue, isIn } from './values.ts';

export type Place = 'any' | 'title' | 'body';
export type Phrase = { readonly words: readonly string[]; readonly place: Place };

/** Filter of the texts that have a phrase in one of the places. */
type PhraseFilter = (phrase: Phrase) => string;

type Streams = { readonly s: readonly string[]; readonly x: readonly string[] };

const DOCUMENT: Readonly<Record<Place, Streams>> = {
  any: { s: ['ts', 'bs'], x: ['tx', 'bx'] },
  title: { s: ['ts'], x: ['tx'] },
  body: { s: ['bs'], x: ['bx'] },
};

/** Filter that every record passes. */
export const EVERYTHING = 'day >= 0';
/** Filter that no record passes. */
const NOTHING = 'key = "none"';
/** Words of one query that the server takes into account. Source: documentation, "Known limitations". */
export const MOST_WORDS = 10;

/**
 * The query tree as a filter on the documents index. Words are values of attributes there, so every `and`,
 * `or` and `not` is exact, whatever the number of words; only phrases are asked of the text search.
 */
export function compileFilter(node: QueryNode, phraseFilter: PhraseFilter = wordsOf): string {
  return compile(node, 'any', phraseFilter);
}

/** The query tree as a filter on the passages index: any stream of a passage may have a term. */
export function compilePassageFilter(node: QueryNode): string {
  switch (node.t) {
    case 'term':
      if (node.prefix === true) return startsWith(['x'], node.x);
      return anyOf([equals(['s'], node.s), equals(['x'], node.x), equals(['p'], node.p)]);
    case 'cite':
      return equals(['own'], node.token);
    case 'phrase':
      return node.x.length === 0 ? NOTHING : allOf(node.x.map((word) => equals(['x'], word)));
    case 'field':
      return compilePassageFilter(node.kid);
    case 'and':
    case 'or': {
      const kids = node.kids.filter((kid) => kid.t !== 'not' && kid.t !== 'all');
      const compiled = kids.map(compilePassageFilter);
      if (kids.length === 0) return NOTHING;
      return node.t === 'and' ? allOf(compiled) : anyOf(compiled);
    }
    case 'near': // the server knows no distance
      return allOf([...node.a, ...node.b].map((word) => equals([node.stream], word)));
    default:
      return NOTHING; // exclusions are asked of documents
  }
}

/** Documents that have every word of a phrase: the most that a filter alone can tell of it. */
export function wordsOf({ words, place }: Phrase): string {
  if (words.length === 0) return EVERYTHING;
  return allOf([...new Set(words)].map((word) => equals(DOCUMENT[place].x, word)));
}

/** Filter of the documents with a word, or with one that begins so, in a stream. */
export function wordFilter(
  stream: 's' | 'x',
  place: Place,
  word: string,
  isPrefix: boolean,
): string {
  const attributes = DOCUMENT[place][stream];
  return isPrefix ? startsWith(attributes, word) : equals(attributes, word);
}

/** What must be asked of the text search, neighbouring words; else undefined. */
export function phraseOf(node: QueryNode): readonly string[] | undefined {
  return node.t === 'phrase' && node.slop <= 0 && node.x.length > 1 ? node.x : undefined;
}

/** Phrases that stand on a side of what is near: the server knows no distance, but neighbours it knows. */
export function nearPhrases({
  stream,
  a,
  b,
}: Extract<QueryNode, { t: 'near' }>): (readonly string[])[] {
  return stream === 'x' ? [a, b].filter((words) => words.length > 1) : [];
}

function compile(node: QueryNode, place: Place, phraseFilter: PhraseFilter): string {
  switch (node.t) {
    case 'all':
      return EVERYTHING;
    case 'cite':
      return equals(['cites'], node.token);
    case 'field':
      return compile(node.kid, node.field, phraseFilter);
    case 'phrase':
      return phraseOf(node) === undefined
        ? wordsOf({ words: node.x, place })
        : phraseFilter({ words: node.x, place });
    case 'near':
      return allOf([
        ...[...node.a, ...node.b].map((word) => wordFilter(node.stream, place, word, false)),
        ...nearPhrases(node).map((words) => phraseFilter({ words, place })),
      ]);
    case 'not':
      return `NOT (${compile(node.kid, place, phraseFilter)})`;
    case 'term':
      if (node.prefix === true) return wordFilter('x', place, node.x, true);
      return anyOf([wordFilter('s', place, node.s, false), wordFilter('x', place, node.x, false)]);
    case 'or':
      return anyOf(node.kids.map((kid) => compile(kid, place, phraseFilter)));
    case 'and':
      return allOf(node.kids.map((kid) => compile(kid, place, phraseFilter)));
  }
}

/** Filters joined by AND. */
export function allOf(filters: readonly string[]): string {
  return joined(filters, 'AND') ?? EVERYTHING;
}

/** Filters joined by OR. */
export function anyOf(filters: readonly string[]): string {
  return joined(filters, 'OR') ?? NOTHING;
}

function joined(filters: readonly string[], operator: 'AND' | 'OR'): string | undefined {
  if (filters.length <= 1) return filters[0];
  return filters.map((filter) => `(${filter})`).join(` ${operator} `);
}

function equals(attributes: readonly string[], word: string): string {
  return anyOf(attributes.map((attribute) => isIn(attribute, [filterValue(word)])));
}

function startsWith(attributes: readonly string[], word: string): string {
  return anyOf(attributes.map((attribute) => `${attribute} STARTS WITH "${filterPrefix(word)}"`));
}
