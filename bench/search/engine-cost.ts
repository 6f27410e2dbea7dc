import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What an engine takes of the machine, MB; undefined where it cannot be seen. */
export type EngineCost = {
  readonly indexMb: number;
  /** Resident memory of the whole process, the bench itself included where the engine is embedded. */
  readonly rssMb: number | undefined;
  /** Heap in use of a Java server. */
  readonly heapMb?: number;
};

const MB = 1e6; // bytes

/** The cost of the embedded engine. */
export function embeddedCost(folder: string): EngineCost {
  const bytes = readdirSync(folder).reduce(
    (sum, name) => sum + statSync(join(folder, name)).size,
    0,
  );
  return { indexMb: whole(bytes), rssMb: whole(process.memoryUsage.rss()) };
}

/** The cost of a server with its indexes of this prefix. */
export async function serverCost(url: string, prefix: string): Promise<EngineCost> {
  const stored = await json<{ _all: { total: { store: { size_in_bytes: number } } } }>(
    `${url}/${prefix}-*/_stats/store`,
  );
  const { nodes: stats } = await json<{
    nodes: Record<string, { jvm: { mem: { heap_used_in_bytes: number } } }>;
  }>(`${url}/_nodes/stats/jvm`);
  const { nodes } = await json<{ nodes: Record<string, { process: { id: number } }> }>(
    `${url}/_nodes/process`,
  );
  const heap = Object.values(stats).reduce((sum, { jvm }) => sum + jvm.mem.heap_used_in_bytes, 0);
  return {
    indexMb: whole(stored._all.total.store.size_in_bytes),
    rssMb: rssOfLocal(Object.values(nodes)[0]?.process.id ?? 0),
    heapMb: whole(heap),
  };
}

/** Resident memory of a Java process of this machine. */
function rssOfLocal(pid: number): number | undefined {
  const file = `/proc/${pid}/status`;
  const status = pid > 0 && existsSync(file) ? readFileSync(file, 'utf8') : '';
  const kb = /^Name:\s+java$/m.test(status) ? /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] : undefined;
  return kb === undefined ? undefined : whole(Number(kb) * 1024);
}

async function json<T>(url: string): Promise<T> {
  return (await (await fetch(url)).json()) as T;
}

function whole(bytes: number): number {
  return Math.round(bytes / MB);
}
