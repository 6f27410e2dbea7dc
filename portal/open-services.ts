import type { PublicPolicy } from '#domain/anonymization-policy.ts';
import type { CaseAccount } from '#domain/case-history.ts';
import { courtCodes } from '#domain/court.ts';
import { bakuDate } from '#domain/publication-clock.ts';
import type { DecisionSummary, PublishedDecision, RecordPulse } from '#domain/published-record.ts';
import type { Db } from '#drizzle/db.ts';
import { listIncidents } from '#drizzle/incidents.ts';
import { readLedger } from '#drizzle/ledger.ts';
import { listActs, listAddresses, readAct } from '#drizzle/read-acts.ts';
import { readCaseAccount } from '#drizzle/read-case-history.ts';
import { readCourtCounts } from '#drizzle/read-courts.ts';
import { listDecisions, readDecision, readDecisionsOf } from '#drizzle/read-decisions.ts';
import { readPulse, readRecordHealth } from '#drizzle/read-statistics.ts';
import type { SearchEngine } from '#indexer/search/engine.ts';
import { briefMemory } from './brief-memory.ts';
import type { PortalServices } from './services.ts';
import { portalStatistics } from './statistics-service.ts';

const SUGGESTIONS = 8; // fit under the search box of a phone
const KEPT_DOCUMENTS = 200; // pages read again and again within seconds

const INCIDENTS_SHOWN = 50;
const ADDRESSES_PER_PAGE = 5_000; // a sitemap may hold 50,000; ours stays small enough to make at once

export type PortalServicesOptions = {
  readonly publicUrl: string;
  readonly demonstration: boolean;
  readonly version: string;
  readonly policy: PublicPolicy;
  readonly now: () => Date;
  /** Reads of the record store; a function because the store refuses them inside a write. */
  readonly db: () => Db;
  readonly engine: SearchEngine;
  readonly search: PortalServices['search'];
  readonly results: PortalServices['results'];
  readonly lookUp: PortalServices['lookUp'];
  readonly ask: PortalServices['ask'];
  /** Ids of decisions about the same matter. */
  readonly similar: (decision: PublishedDecision) => Promise<readonly string[]>;
  readonly report: PortalServices['report'];
  readonly requests: PortalServices['requests'];
  readonly watch: PortalServices['watch'];
  /** Milliseconds for which a page's reading of the record is kept; 0 by default. A withdrawal shows after it. */
  readonly keepMs?: number | undefined;
};

/** Services of the pages over a record store and an engine. */
export function openPortalServices(options: PortalServicesOptions): PortalServices {
  const { db, now, engine } = options;
  const today = () => bakuDate(now());
  const documents = briefMemory<Awaited<ReturnType<PortalServices['decision' | 'act']>>>(
    options.keepMs ?? 0,
    KEPT_DOCUMENTS,
  );
  const pulses = briefMemory<RecordPulse>(options.keepMs ?? 0, 2);
  const accounts = briefMemory<CaseAccount>(options.keepMs ?? 0, KEPT_DOCUMENTS);
  const similar = briefMemory<readonly DecisionSummary[]>(options.keepMs ?? 0, KEPT_DOCUMENTS);
  return {
    publicUrl: options.publicUrl.replace(/\/+$/, ''),
    demonstration: options.demonstration,
    version: options.version,
    policy: options.policy,
    now,
    today,
    search: options.search,
    results: options.results,
    lookUp: options.lookUp,
    suggest: (typed) => engine.suggest(typed, SUGGESTIONS),
    ask: options.ask,
    pulse: () => pulses(today(), () => readPulse(db(), today())),
    decision: (id, version) =>
      documents(`decision ${id} ${version ?? ''}`, () =>
        readDecision(db(), id, version),
      ) as ReturnType<PortalServices['decision']>,
    caseAccount: ({ facts: { caseNumberKey } }) =>
      accounts(caseNumberKey, () => readCaseAccount(db(), caseNumberKey)),
    similar: (decision) =>
      similar(`${decision.id} ${decision.contentHash}`, async () => {
        const found = await readDecisionsOf(db(), await options.similar(decision));
        const ofCase = new Set(decision.sameCase.map(({ id }) => id));
        return found.filter(
          ({ id, caseNumber }) => !ofCase.has(id) && caseNumber !== decision.facts.caseNumber,
        );
      }),
    decisions: ({ courtCode, ...rest }) =>
      listDecisions(db(), {
        ...rest,
        courtCodes: courtCode === undefined ? undefined : courtCodes(courtCode),
      }),
    act: (id, on) =>
      documents(`act ${id} ${on ?? ''}`, () => readAct(db(), id, on)) as ReturnType<
        PortalServices['act']
      >,
    acts: (list) => listActs(db(), list),
    courts: () => readCourtCounts(db()),
    ledger: (wish) => readLedger(db(), wish),
    statistics: portalStatistics(db, today),
    addresses: (after) => listAddresses(db(), after, ADDRESSES_PER_PAGE),
    incidents: () => listIncidents(db(), INCIDENTS_SHOWN),
    watch: options.watch,
    requests: options.requests,
    health: async () => {
      const [record, index] = await Promise.all([
        readRecordHealth(db()).catch(() => undefined),
        engine.health().catch(() => undefined),
      ]);
      return {
        database: record !== undefined,
        search: index?.ok === true,
        indexedDocuments: index?.documents ?? 0,
        publishedDocuments: record?.published ?? 0,
        waiting: record?.waiting ?? 0,
        logSize: record?.logSize ?? 0,
        newestAt: record?.newestAt,
      };
    },
    report: options.report,
  };
}
