import type { estypes } from '@elastic/elasticsearch';
import type { Operation } from './bulk.ts';
import { ask, type Client } from './connection.ts';
import { passageId, type Target } from './names.ts';

/** Passages of a document from this place on. */
export type Range = { readonly id: string; readonly from: number };

const PAGE = 5_000;
const RANGES = 200; // clauses of one query
const TIMEOUT = 60_000; // ms

/**
 * Deletions of the passages that lie in these ranges. Looks them up rather than trusting a count, so what
 * an interrupted write left is found as well.
 */
export async function* deletionsOf(
  client: Client,
  target: Target,
  ranges: readonly Range[],
): AsyncGenerator<Operation> {
  await ask(() => client.indices.refresh({ index: target.passages }, { requestTimeout: TIMEOUT }));
  for (let from = 0; from < ranges.length; from += RANGES) {
    const should = ranges.slice(from, from + RANGES).map(
      (range): estypes.QueryDslQueryContainer => ({
        bool: {
          filter: [{ term: { doc: range.id } }, { range: { ordinal: { gte: range.from } } }],
        },
      }),
    );
    let after: estypes.SortResults | undefined;
    do {
      const { hits } = await ask(() =>
        client.search<undefined>(
          {
            index: target.passages,
            query: { bool: { filter: [{ bool: { should } }] } },
            sort: [{ doc: 'asc' }, { ordinal: 'asc' }],
            size: PAGE,
            _source: false,
            track_total_hits: false,
            ...(after === undefined ? {} : { search_after: after }),
          },
          { requestTimeout: TIMEOUT },
        ),
      );
      for (const { sort = [] } of hits.hits) {
        const id = passageId(String(sort[0]), Number(sort[1]));
        yield { action: 'delete', index: target.passages, id };
      }
      after = hits.hits.length === PAGE ? hits.hits.at(-1)?.sort : undefined;
    } while (after !== undefined);
  }
}
