import type { QueryNode } from '../../engine.ts';

/** What has to stand in a certain order or close together. */
export type Placed = Extract<QueryNode, { t: 'phrase' | 'near' }>;

const NO_PASSAGE = '{x}: "xnone"';

/** A phrase or words near each other as a MATCH expression on the tables `t` and `fp`, whose streams are named alike. */
export function compilePlaced(node: Placed): string {
  return node.t === 'phrase' ? phrase(node) : near(node, `{${node.stream}}`);
}

/** The query tree as a MATCH expression on table `fp`: any stream of a passage may have a term. */
export function compilePassageMatch(node: QueryNode): string {
  switch (node.t) {
    case 'term':
      if (node.prefix === true) return `{x}: ${quote(node.x)} *`;
      return `({h s}: ${quote(node.s)} OR {x}: ${quote(node.x)}${node.p === '' ? '' : ` OR {p}: ${quote(node.p)}`})`;
    case 'cite':
      return `{own}: ${quote(node.token)}`;
    case 'phrase':
      return node.x.length === 0 ? NO_PASSAGE : phrase(node);
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

function phrase({ x, slop }: Extract<Placed, { t: 'phrase' }>): string {
  if (slop <= 0) return `{x}: ${quote(x.join(' '))}`;
  return `{x}: NEAR(${x.map(quote).join(' ')}, ${Math.min(Math.trunc(slop), 100)})`;
}

function near({ a, b, n }: Extract<Placed, { t: 'near' }>, columns: string): string {
  return `${columns}: NEAR(${quote(a.join(' '))} ${quote(b.join(' '))}, ${n})`;
}

function quote(token: string): string {
  return `"${token.replaceAll('"', ' ')}"`;
}
