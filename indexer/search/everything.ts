import type { QueryNode } from './engine.ts';

/** True where the query asks for every document. */
export function isEverything(node: QueryNode): boolean {
  return (
    node.t === 'all' ||
    ((node.t === 'and' || node.t === 'or') && node.kids.length > 0 && node.kids.every(isEverything))
  );
}
