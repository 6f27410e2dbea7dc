import { setTimeout as sleep } from 'node:timers/promises';
import type { estypes } from '@elastic/elasticsearch';
import { analyzerVersion } from '#indexer/analysis/analyzer.ts';
import { ask, type Client, outdated, refusalType } from './connection.ts';
import { documentMapping, passageMapping, settings } from './mapping.ts';
import { fingerprint, type Names, type Target } from './names.ts';

/** The generations of an installation: an index of documents and one of passages under one number. */
export type GenerationState = {
  /** Number behind the aliases that are searched; undefined where none fits this program. */
  readonly live: number | undefined;
  /** Number of what a rebuild is filling. */
  readonly next: number | undefined;
  /** Numbers that no alias points at: left by a rebuild that was stopped. */
  readonly loose: readonly number[];
  readonly all: readonly number[];
};

type AliasOf = { readonly index: string; readonly alias: string };
type Action = estypes.IndicesUpdateAliasesAction;

/** A swap that has happened. */
export type Swap = { readonly replaced: readonly number[]; undo(): Promise<void> };

const WAITS = 50; // looks, 100 ms apart, at what another process is making
const META = { schema: fingerprint, analyzer: analyzerVersion };

/** Makes, swaps and removes generations. */
export function generations(client: Client, names: Names, shards: number) {
  const read = () =>
    ask(() => client.indices.getAlias({ index: names.all, ignore_unavailable: true }));
  const stateOf = (found: estypes.IndicesGetAliasResponse): GenerationState => {
    const aliases = new Map<number, Set<string>>();
    for (const [index, entry] of Object.entries(found)) {
      const number = names.numberOf(index);
      if (number === undefined) continue;
      const known = aliases.get(number) ?? new Set();
      for (const alias of Object.keys(entry.aliases)) known.add(alias);
      aliases.set(number, known);
    }
    const all = [...aliases.keys()].sort((a, b) => a - b);
    const withAlias = (alias: string) => all.find((number) => aliases.get(number)?.has(alias));
    return {
      live: withAlias(names.live.documents),
      next: withAlias(names.next.documents),
      loose: all.filter((number) => aliases.get(number)?.size === 0),
      all,
    };
  };
  const state = async (): Promise<GenerationState> => stateOf(await read());

  // The index of documents is made last and carries the alias that says the pair is there.
  async function create(number: number, alias: Target, refresh?: string): Promise<void> {
    const index = names.generation(number);
    const make = (kind: keyof Target, mapping: estypes.MappingTypeMapping) =>
      client.indices.create({
        index: index[kind],
        aliases: { [alias[kind]]: {} },
        settings: {
          ...settings,
          number_of_shards: shards,
          ...(refresh === undefined ? {} : { refresh_interval: refresh }),
        },
        mappings: { ...mapping, _meta: META },
      });
    await make('passages', passageMapping);
    await make('documents', documentMapping);
  }

  async function remove(numbers: readonly number[]): Promise<void> {
    for (const number of numbers) {
      const { documents, passages } = names.generation(number);
      await ask(() =>
        client.indices.delete({ index: [documents, passages], ignore_unavailable: true }),
      );
    }
  }

  return {
    state,
    remove,
    /** Makes the first generation where there is none, and removes what a stopped rebuild left. */
    async open(): Promise<void> {
      const { all, loose } = await state();
      await remove(loose);
      if (all.length > loose.length) return;
      const number = (all.at(-1) ?? 0) + 1;
      await ask(() => create(number, names.live).catch(unlessThere));
      for (let look = 0; look < WAITS && (await state()).live === undefined; look += 1)
        await sleep(100);
    },
    /** Begins the next generation, empty and not refreshed by itself; an unfinished one goes. */
    async begin(): Promise<void> {
      const { all, loose, next } = await state();
      await remove(next === undefined ? loose : [...loose, next]);
      await ask(() => create((all.at(-1) ?? 0) + 1, names.next, '-1'));
    },
    /**
     * Makes the next generation the live one in one step, for every process at once. What it replaced stays
     * until it is removed, and `undo` brings it back.
     */
    async swap(): Promise<Swap> {
      const found = await read();
      const { all, next } = stateOf(found);
      if (next === undefined) throw outdated();
      const made = Object.values(names.generation(next));
      const whole = { refresh_interval: null } as unknown as estypes.IndicesIndexSettings;
      await ask(() => client.indices.putSettings({ index: made, settings: whole }));
      await ask(() => client.indices.refresh({ index: made }));
      const kinds = ['documents', 'passages'] as const;
      const to = kinds.flatMap((kind): Action[] => [
        { remove: { index: names.generation(next)[kind], alias: names.next[kind] } },
        { add: { index: names.generation(next)[kind], alias: names.live[kind] } },
      ]);
      const before = Object.entries(found)
        .filter(([index]) => !made.includes(index))
        .flatMap(([index, { aliases }]) =>
          Object.keys(aliases).map((alias): AliasOf => ({ index, alias })),
        );
      const away = before.map((each): Action => ({ remove: each }));
      const update = (actions: Action[]) => ask(() => client.indices.updateAliases({ actions }));
      await update([...away, ...to]);
      return {
        replaced: all.filter((number) => number !== next),
        undo: async () => {
          const from = kinds.map(
            (kind): Action => ({
              remove: { index: names.generation(next)[kind], alias: names.live[kind] },
            }),
          );
          await update([...from, ...before.map((each): Action => ({ add: each }))]);
        },
      };
    },
    /** Gives the unfinished generation up. */
    async abandon(): Promise<void> {
      const { next } = await state();
      if (next !== undefined) await remove([next]);
    },
  };
}
export type Generations = ReturnType<typeof generations>;

// Another process opened at the same moment and makes the same index.
function unlessThere(error: unknown): void {
  if (refusalType(error) !== 'resource_already_exists_exception') throw error;
}
