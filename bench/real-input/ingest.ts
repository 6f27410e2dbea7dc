import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readConfig } from '#config';
import { walkProvisions } from '#domain/normative-act.ts';
import { submissionById } from '#drizzle/submissions.ts';
import { drain } from '#indexer/ingest/pipeline.ts';
import { receive } from '#indexer/ingest/receive.ts';
import type { StepEvent } from '#indexer/ingest/services.ts';
import { parseSearchParams } from '#indexer/search/search-request.ts';
import { openServices, type Services } from '#services';
import type { IngestRealPackages, RealOutcome } from '../real-input.ts';

/** A question to the search, and the act number that must come first. */
export type SearchCheck = { readonly q: string; readonly number: string };

/** Articles by number and by words. Source: issue "real input"; the acts are those of `facts.ts`. */
export const SEARCH_CHECKS: readonly SearchCheck[] = [
  { q: 'Əmək Məcəlləsi maddə 68', number: '618-IQ' },
  { q: 'emek mecellesi', number: '618-IQ' },
  { q: 'nikahın pozulması', number: '781-IQ' },
  { q: 'gömrük rüsumları', number: '164-IVQ' },
  { q: 'gəminin bayrağı', number: '150-IIQ' },
  { q: 'seçki məntəqəsi', number: '461-IIQ' },
];

export type StepTime = { readonly step: string; readonly count: number; readonly ms: number };

/**
 * The whole pipeline over a data folder of its own, with the clock standing at `now`. `steps` sums the time
 * of each step; `search` asks the index after the last run.
 */
export function realPipeline(dataDir: string): {
  readonly ingest: IngestRealPackages;
  readonly steps: () => readonly StepTime[];
  readonly search: () => readonly string[];
} {
  const times = new Map<string, { count: number; ms: number }>();
  let found: readonly string[] = [];
  const onStep = ({ step, ms }: StepEvent) => {
    const sum = times.get(step) ?? { count: 0, ms: 0 };
    times.set(step, { count: sum.count + 1, ms: sum.ms + ms });
  };
  const ingest: IngestRealPackages = async ({ packages, trustFolder, now }) => {
    const config = readConfig({
      ...{ ASHKAR_DATA_DIR: dataDir, ASHKAR_TRUST_DIR: trustFolder, ASHKAR_ENV: 'test' },
      ...{ ASHKAR_CRL_DIR: join(trustFolder, 'crl'), ASHKAR_LOG_LEVEL: 'silent' },
    });
    const clock = { now: () => now, actionAt: () => now };
    const services = await openServices(config, { clock, onStep, textThreads: 2 });
    try {
      const ids = new Map<string, string>();
      for (const { recordId, path, source } of packages) {
        const delivery = { source, fileName: basename(path), bytes: await readFile(path) };
        const receipt = await receive({ ...delivery, receivedAt: now }, services.ingest);
        ids.set(recordId, receipt.submissionId);
      }
      await drain(services.ingest, { concurrency: 2 });
      const outcomes: RealOutcome[] = [];
      for (const [recordId, id] of ids) outcomes.push(await outcomeOf(services, recordId, id));
      found = await searchProblems(services);
      return outcomes;
    } finally {
      await services.close();
    }
  };
  const steps = () => [...times].map(([step, sum]) => ({ step, ...sum }));
  return { ingest, steps, search: () => found };
}

async function outcomeOf(services: Services, recordId: string, id: string): Promise<RealOutcome> {
  const row = await submissionById(services.store.read, id);
  const structured = row?.structured;
  const headings =
    structured?.type === 'act'
      ? [...walkProvisions(structured.provisions)].filter(({ node }) => node.kind === 'maddə')
          .length
      : undefined;
  const state = row?.state ?? 'lost';
  return { recordId, state, reason: row?.reasonCode ?? undefined, headings };
}

async function searchProblems(services: Services): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { q, number } of SEARCH_CHECKS) {
    const { hits, cards } = await services.portal.search(
      parseSearchParams(new URLSearchParams({ q })),
    );
    const place = hits.findIndex((hit) => hit.number === number);
    const isFirst = place === 0 || cards.some((card) => card.number === number);
    if (!isFirst) problems.push(`search "${q}": ${number} at place ${place + 1} of ${hits.length}`);
  }
  return problems;
}
