import type { estypes } from '@elastic/elasticsearch';
import type { QueryNode } from '../../engine.ts';

type Query = estypes.QueryDslQueryContainer;
type Weights = Readonly<Record<string, number>>;
type Streams = { readonly s: Weights; readonly x: Weights };
type Near = Extract<QueryNode, { t: 'near' }>;
type Term = Extract<QueryNode, { t: 'term' }>;

/** Weights of the fields of a document; the same as those of the sqlite engine. */
const DOCUMENT: Readonly<Record<'any' | 'title' | 'body', Streams>> = {
  any: { s: { title_s: 6, body_s: 2 }, x: { title_x: 4, body_x: 1 } },
  title: { s: { title_s: 6 }, x: { title_x: 4 } },
  body: { s: { body_s: 2 }, x: { body_x: 1 } },
};
const CITE_WEIGHT = 3;
const PASSAGE: Streams = { s: { h: 3, s: 1 }, x: { x: 1 } };
// sqlite multiplies the frequency of these streams by .5 before it saturates: .65 of the score of one
// occurrence in a passage of mean length.
const SIDE_STREAM = 0.65;
const MOST_SLOP = 100;
const SCORED_FORMS = 'top_terms_blended_freqs_64'; // of a prefix

const NOTHING: Query = { match_none: {} };
/** Matches every document and says nothing of its relevance. */
const EVERYTHING: Query = { match_all: { boost: 0 } };

/** The query tree as a query on the documents index. */
export function compileQuery(node: QueryNode): Query {
  return compile(node, DOCUMENT.any);
}

/** The query tree as a query on the passages index: any stream of a passage may have a term. */
export function compilePassageQuery(node: QueryNode): Query {
  switch (node.t) {
    case 'term':
      if (node.prefix === true) return prefix(node, PASSAGE.x);
      return anyOf([
        word(node.s, PASSAGE.s, node.weight),
        word(node.x, PASSAGE.x, node.weight * SIDE_STREAM),
        word(node.p, { p: 1 }, node.weight * SIDE_STREAM),
      ]);
    case 'cite':
      return cited('own', node.token);
    case 'phrase':
      return node.x.length === 0 ? NOTHING : phrase(node.x, node.slop, PASSAGE.x);
    case 'near':
      return nearby(node, PASSAGE[node.stream]);
    case 'field':
      return compilePassageQuery(node.kid);
    case 'and':
    case 'or': {
      const kids = node.kids.filter((kid) => kid.t !== 'not' && kid.t !== 'all');
      if (kids.length === 0) return NOTHING;
      const compiled = kids.map(compilePassageQuery);
      return node.t === 'and' ? { bool: { must: compiled } } : anyOf(compiled);
    }
    default:
      return NOTHING; // exclusions are asked of documents
  }
}

function compile(node: QueryNode, streams: Streams): Query {
  switch (node.t) {
    case 'all':
      return EVERYTHING;
    case 'cite':
      return cited('cites', node.token);
    case 'field':
      return compile(node.kid, DOCUMENT[node.field]);
    case 'phrase':
      return node.x.length === 0 ? EVERYTHING : phrase(node.x, node.slop, streams.x);
    case 'near':
      return nearby(node, streams[node.stream]);
    case 'not':
      return { bool: { must: [EVERYTHING], must_not: [compile(node.kid, streams)] } };
    case 'term':
      if (node.prefix === true) return prefix(node, streams.x);
      return anyOf([word(node.s, streams.s, node.weight), word(node.x, streams.x, node.weight)]);
    case 'or':
      return anyOf(node.kids.map((kid) => compile(kid, streams)));
    case 'and':
      return and(node.kids, streams);
  }
}

function cited(field: 'cites' | 'own', token: string): Query {
  return { term: { [field]: { value: token.toWellFormed(), boost: CITE_WEIGHT } } };
}

function and(kids: readonly QueryNode[], streams: Streams): Query {
  const wanted = kids.filter((kid) => kid.t !== 'not' && kid.t !== 'all');
  const excluded = kids.flatMap((kid) => (kid.t === 'not' ? [kid.kid] : []));
  const must = wanted.map((kid) => compile(kid, streams));
  return {
    bool: {
      must: must.length === 0 ? [EVERYTHING] : must,
      ...(excluded.length === 0 ? {} : { must_not: excluded.map((kid) => compile(kid, streams)) }),
    },
  };
}

// One token over weighted fields as if they were one text: the weight counts before saturation, as in FTS5.
function word(token: string, weights: Weights, boost: number): Query {
  return {
    combined_fields: {
      query: token.toWellFormed(),
      fields: Object.entries(weights).map(([field, weight]) => `${field}^${weight}`),
      operator: 'and',
      boost,
    },
  };
}

// Every form that begins so matches; the score comes from some of them, as if all were equally frequent.
function prefix({ x, weight }: Term, weights: Weights): Query {
  const value = x.toWellFormed();
  const fields = Object.entries(weights);
  return {
    bool: {
      filter: [anyOf(fields.map(([field]) => ({ prefix: { [field]: { value } } })))],
      should: fields.map(([field, boost]) => ({
        prefix: { [field]: { value, boost: boost * weight, rewrite: SCORED_FORMS } },
      })),
    },
  };
}

function phrase(words: readonly string[], slop: number, weights: Weights): Query {
  if (slop > 0) return near(words, Math.min(Math.trunc(slop), MOST_SLOP), weights);
  const query = words.join(' ').toWellFormed();
  return anyOf(
    Object.entries(weights).map(([field, boost]) => ({
      match_phrase: { [field]: { query, boost } },
    })),
  );
}

// In any order with at most `slop` tokens between the first and the last, the others among them counted;
// the intervals query does not count those.
function near(words: readonly string[], slop: number, weights: Weights): Query {
  const distinct = [...new Set(words)];
  const gaps = slop + 2 - distinct.length;
  if (distinct.length > 1 && gaps < 0) return NOTHING;
  const query = distinct.join(' ').toWellFormed();
  const fields = Object.keys(weights).map(
    (field): Query => ({
      intervals: { [field]: { match: { query, max_gaps: Math.max(0, gaps), ordered: false } } },
    }),
  );
  // The intervals select; a loose phrase scores, since they know nothing of rare and frequent words.
  const scoring = Object.entries(weights).map(
    ([field, boost]): Query => ({
      match_phrase: { [field]: { query, boost, slop: 2 * (slop + distinct.length) } },
    }),
  );
  return { bool: { filter: [anyOf(fields)], should: scoring } };
}

// Two words or phrases with at most `n` tokens between; the intervals select, their words score.
function nearby({ a, b, n }: Near, weights: Weights): Query {
  const part = (words: readonly string[]) => ({
    match: { query: words.join(' ').toWellFormed(), max_gaps: 0, ordered: true },
  });
  const fields = Object.keys(weights).map(
    (field): Query => ({
      intervals: {
        [field]: { all_of: { intervals: [part(a), part(b)], max_gaps: n, ordered: false } },
      },
    }),
  );
  return {
    bool: { filter: [anyOf(fields)], should: [...a, ...b].map((each) => word(each, weights, 1)) },
  };
}

function anyOf(queries: readonly Query[]): Query {
  const [only] = queries;
  if (only === undefined) return NOTHING;
  return queries.length === 1 ? only : { bool: { should: [...queries], minimum_should_match: 1 } };
}
