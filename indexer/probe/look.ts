import type { IncidentCode } from '#domain/incident.ts';
import { type Beat, type Canary, PROBE_AGENT } from '#domain/watch.ts';

const ANSWER_MS = 4_000; // a portal that is slower than this does not answer
const KNOWN = 3; // known documents of each type

/** One look at the portal at `origin`: does it answer, with its database and its search. */
export async function look(origin: string, now: () => Date): Promise<Beat> {
  const at = now();
  const started = performance.now();
  const failed = await failures(origin);
  return { at, failed, ms: Math.round(performance.now() - started) };
}

async function failures(origin: string): Promise<readonly IncidentCode[]> {
  try {
    const answer = await ask(`${origin}/readyz`);
    const body = (await answer.json()) as { status?: string; database?: boolean };
    if (body.database === false) return ['database-gone'];
    if (answer.status !== 200) return ['portal-gone'];
    return body.status === 'degraded' ? ['search-gone'] : [];
  } catch {
    return ['portal-gone'];
  }
}

type Known = Pick<Canary, 'type' | 'id' | 'query'>;

/**
 * Asks the search for known documents by queries that find them: the number of a decision, the title of an act. The
 * newest published ones are known; one that was withdrawn meanwhile is replaced, and is no miss. Rejects where the
 * search gives no answer: that is another failure than a document that is not found.
 */
export async function lookForCanaries(
  origin: string,
  before: readonly Canary[],
): Promise<readonly Canary[]> {
  const known = before.length > 0 ? before : await newestDocuments(origin);
  const found = await Promise.all(known.map((one) => seek(origin, one)));
  const missed = found.filter((one) => !one.found);
  const gone = await Promise.all(missed.map((one) => isGone(origin, one)));
  if (!gone.includes(true)) return found;
  return Promise.all((await newestDocuments(origin)).map((one) => seek(origin, one)));
}

async function newestDocuments(origin: string): Promise<readonly Known[]> {
  const [decisions, acts] = await Promise.all([
    json<{ items: { id: string; caseNumber: string }[] }>(
      `${origin}/api/v1/decisions?size=${KNOWN}`,
    ),
    json<{ items: { id: string; title: string }[] }>(`${origin}/api/v1/acts?size=${KNOWN}`),
  ]);
  return [
    ...decisions.items.map(({ id, caseNumber }) => ({
      ...({ type: 'decision', id, query: caseNumber } as const),
    })),
    ...acts.items.map(({ id, title }) => ({ type: 'act', id, query: title }) as const),
  ];
}

async function seek(origin: string, { type, id, query }: Known): Promise<Canary> {
  const started = performance.now();
  const params = new URLSearchParams({ q: query, size: '25' });
  const { hits } = await json<{ hits: { id: string }[] }>(`${origin}/api/v1/search?${params}`);
  const found = hits.some((hit) => hit.id === id);
  return { type, id, query, found, ms: Math.round(performance.now() - started) };
}

async function isGone(origin: string, { type, id }: Known): Promise<boolean> {
  const path = type === 'decision' ? 'decisions' : 'acts';
  const answer = await ask(`${origin}/api/v1/${path}/${id}`).catch(() => undefined);
  return answer?.status === 410 || answer?.status === 404;
}

function ask(url: string): Promise<Response> {
  const headers = { 'user-agent': PROBE_AGENT };
  return fetch(url, { headers, signal: AbortSignal.timeout(ANSWER_MS) });
}

async function json<T>(url: string): Promise<T> {
  const answer = await ask(url);
  if (!answer.ok) throw new Error(`the portal answered ${answer.status}`);
  return (await answer.json()) as T;
}
