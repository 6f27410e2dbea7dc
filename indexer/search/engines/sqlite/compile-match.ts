import type { QueryNode } from '../../engine.ts';
import { EVERY_DOCUMENT } from './schema.ts';

type Columns = { readonly s: string; readonly x: string; readonly p?: string };

type Near = Extract<QueryNode, { t: 'near' }>;

const DOCUMENT: Readonly<Record<'any' | 'title' | 'body', Columns>> = {
  any: { s: '{title_s body_s}', x: '{title_x body_x}' },
  title: { s: '{title_s}', x: '{title_x}' },
  body: { s: '{body_s}', x: '{body_x}' },
};
const NOTHING = '{cites}: "xnone"';
const NO_PASSAGE = '{x}: "xnone"';
const EVERYTHING = `{cites}: "${EVERY_DOCUMENT}"`;

/**
 * The query tree as an FTS5 MATCH expression on table `f`. Tokens are quoted and hold nothing but
 * letters and digits, so no text can become syntax; the string itself is bound.
 */
export function compileMatch(node: QueryNode): string {
  return compile(node, DOCUMENT.any);
}

/** The query tree as a MATCH expression on table `fp`: any stream of a passage may have a term. */
export function compilePassageMatch(node: QueryNode): string {
  switch (node.t) {
    case 'term':
      if (node.prefix === true) return `{x}: ${quote(node.x)} *`;
      return `({h s}: ${quote(node.s)} OR {x}: ${quote(node.x)} OR {p}: ${quote(node.p)})`;
    case 'cite':
      return `{own}: ${quote(node.token)}`;
    case 'phrase':
      return node.x.length === 0 ? NO_PASSAGE : phrase(node.x, node.slop, '{x}');
    case 'near':
      return near(node, node.stream === 's' ? '{h s}' : '{x}');
    case 'field':
      return compilePassageMatch(node.kid);
    case 'and':
    case 'or': {
      const kids = node.kids.filter((kid) => kid.t !== 'not' && kid.t !== 'all');
      const joint = node.t === 'and' ? ' AND ' : ' OR ';
      return kids.length === 0 ? NO_PASSAGE : `(${kids.map(compilePassageMatch).join(joint)})`;
    }
    default:
      return NO_PASSAGE; // exclusions are asked of documents
  }
}

function compile(node: QueryNode, columns: Columns): string {
  switch (node.t) {
    case 'all':
      return EVERYTHING;
    case 'cite':
      return `{cites}: ${quote(node.token)}`;
    case 'field':
      return compile(node.kid, DOCUMENT[node.field]);
    case 'phrase':
      return phrase(node.x, node.slop, columns.x);
    case 'near':
      return near(node, columns[node.stream]);
    case 'not':
      return `(${EVERYTHING} NOT ${compile(node.kid, columns)})`;
    case 'term':
      if (node.prefix === true) return `${columns.x}: ${quote(node.x)} *`;
      return `(${columns.s}: ${quote(node.s)} OR ${columns.x}: ${quote(node.x)})`;
    case 'or':
      if (node.kids.length === 0) return NOTHING;
      return `(${node.kids.map((kid) => compile(kid, columns)).join(' OR ')})`;
    case 'and':
      return and(node.kids, columns);
  }
}

// NOT is binary in FTS5: everything asked for first, then what is excluded.
function and(kids: readonly QueryNode[], columns: Columns): string {
  const wanted = kids.filter((kid) => kid.t !== 'not' && kid.t !== 'all');
  const excluded = kids.flatMap((kid) => (kid.t === 'not' ? [kid.kid] : []));
  const positive =
    wanted.length === 0 ? EVERYTHING : wanted.map((kid) => compile(kid, columns)).join(' AND ');
  if (excluded.length === 0) return `(${positive})`;
  const negative = excluded.map((kid) => compile(kid, columns)).join(' OR ');
  return `((${positive}) NOT (${negative}))`;
}

function phrase(words: readonly string[], slop: number, columns: string): string {
  if (words.length === 0) return EVERYTHING;
  if (slop <= 0) return `${columns}: ${quote(words.join(' '))}`;
  return `${columns}: NEAR(${words.map(quote).join(' ')}, ${Math.min(Math.trunc(slop), 100)})`;
}

function near({ a, b, n }: Near, columns: string): string {
  return `${columns}: NEAR(${quote(a.join(' '))} ${quote(b.join(' '))}, ${n})`;
}

function quote(token: string): string {
  return `"${token.replaceAll('"', ' ')}"`;
}
