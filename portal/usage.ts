import { bakuDate } from '#domain/publication-clock.ts';
import { bandOf, pageKind } from '#domain/statistics/answer-time.ts';
import type { UsageCount, UsageTally } from '#domain/statistics/usage.ts';
import type { AnswerEntry } from './http/portal-server.ts';
import type { PortalServices } from './services.ts';

/** Counts the portal's own use in memory, by day: numbers only, never a query, an address or a person. */
export type UsageCounter = {
  /** Counts the time of an answer; an error, a form, what is no page and what the probe asks are not counted. */
  answered(entry: Pick<AnswerEntry, 'method' | 'path' | 'status' | 'ms' | 'isProbe'>): void;
  /** The search, with its first pages counted. */
  counted(search: PortalServices['search']): PortalServices['search'];
  /** Hands over what was counted since; what cannot be handed over is kept for the next time. */
  handOver(): Promise<void>;
};

/** A counter that hands over to `insert`. */
export function usageCounter(
  insert: (counts: readonly UsageCount[]) => Promise<void>,
  now: () => Date,
): UsageCounter {
  let counts = new Map<string, UsageCount>();
  const add = ({ count, ...rest }: UsageCount) => {
    const key = `${rest.on} ${rest.tally} ${rest.category}`;
    counts.set(key, { ...rest, count: (counts.get(key)?.count ?? 0) + count });
  };
  const count = (tally: UsageTally, category = '') =>
    add({ on: bakuDate(now()), tally, category, count: 1 });
  return {
    answered: ({ method, path, status, ms, isProbe }) => {
      const isRead = method === 'GET' && status < 400 && isProbe !== true;
      const kind = isRead ? pageKind(path) : undefined;
      if (kind !== undefined) count(`answer-ms-${bandOf(ms)}`, kind);
    },
    counted: (search) => async (params, signal, isProbe) => {
      const outcome = await search(params, signal);
      const isFirst = params.cursor === undefined && params.page === 1;
      if (isProbe === true || !isFirst || params.q.trim() === '') return outcome;
      count('searches');
      if (outcome.total === 0 && outcome.cards.length === 0) count('searches-empty');
      return outcome;
    },
    handOver: async () => {
      const taken = [...counts.values()];
      counts = new Map();
      try {
        await insert(taken);
      } catch (error) {
        for (const one of taken) add(one);
        throw error;
      }
    },
  };
}
