import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanQuestion } from '#anonymizer/clean-question.ts';
import { DEFAULT_POLICY, type Policy, publicPolicy } from '#anonymizer/policy.ts';
import type { Config } from '#config';
import { AppError } from '#domain/errors.ts';
import { SOURCES } from '#domain/package-metadata.ts';
import { bakuDate } from '#domain/publication-clock.ts';
import { type DataFolder, folderSecret, takeDataFolder } from '#drizzle/data-folder.ts';
import { connect, type RecordStore } from '#drizzle/db.ts';
import { releaseLeases } from '#drizzle/submissions.ts';
import { insertUsage } from '#drizzle/usage.ts';
import { endpointChat } from '#indexer/assist/chat.ts';
import { type Embedder, endpointEmbedder } from '#indexer/assist/embedder.ts';
import { guardedEmbedder } from '#indexer/assist/guarded-embedder.ts';
import { deliverOutbox } from '#indexer/ingest/deliver-outbox.ts';
import { openExtractor } from '#indexer/ingest/extract/extract.ts';
import { buildIndex } from '#indexer/ingest/index-consistency.ts';
import { intakeReceipt } from '#indexer/ingest/intake-receipt.ts';
import { openOriginals } from '#indexer/ingest/originals.ts';
import { MAX_PACKAGE_BYTES, receive } from '#indexer/ingest/receive.ts';
import { refusedLinesFile } from '#indexer/ingest/refused-lines.ts';
import type {
  IngestServices,
  MailRoute,
  PipelineClock,
  StepEvent,
} from '#indexer/ingest/services.ts';
import { openTextWorkers } from '#indexer/ingest/text-workers.ts';
import { type Log, openLog } from '#indexer/log.ts';
import { fileMailer } from '#indexer/mail/file-mailer.ts';
import { smtpMailer } from '#indexer/mail/smtp-mailer.ts';
import { probeJournal } from '#indexer/probe/journal.ts';
import type { SearchEngine } from '#indexer/search/engine.ts';
import { meilisearchEngine } from '#indexer/search/engines/meilisearch/meilisearch-engine.ts';
import { sqliteEngine } from '#indexer/search/engines/sqlite/sqlite-engine.ts';
import { crlFiles } from '#indexer/signature/crl-files.ts';
import { loadTrustFolder } from '#indexer/signature/load-trust.ts';
import type { SignatureVerifier } from '#indexer/signature/report.ts';
import { workerVerifier } from '#indexer/signature/verifier-worker.ts';
import { intakeHandler } from '#indexer/sources/http-api.ts';
import { inboxSource } from '#indexer/sources/inbox.ts';
import type { Source } from '#indexer/sources/source.ts';
import { portalAsk } from '#portal/ask.ts';
import { openPortalServices } from '#portal/open-services.ts';
import { portalRequests } from '#portal/requests.ts';
import { portalLookUp, portalSearch } from '#portal/search.ts';
import { portalResults } from '#portal/search-export.ts';
import type { PortalServices } from '#portal/services.ts';
import { portalSimilar } from '#portal/similar.ts';
import { auditService } from '#portal/staff/audit.ts';
import { changesService } from '#portal/staff/changes.ts';
import type { StaffDoor } from '#portal/staff/door.ts';
import { incidentsService } from '#portal/staff/incidents.ts';
import { noticesService } from '#portal/staff/notices.ts';
import { openStaffDoor } from '#portal/staff/open-door.ts';
import { signInProvider } from '#portal/staff/provider.ts';
import { requestsService } from '#portal/staff/requests.ts';
import { reviewService } from '#portal/staff/review.ts';
import { samplesService } from '#portal/staff/samples.ts';
import type { StaffServices } from '#portal/staff/staff-services.ts';
import { submissionsService } from '#portal/staff/submissions.ts';
import { usersService } from '#portal/staff/users.ts';
import { worklistService } from '#portal/staff/worklist.ts';
import { statisticsReport } from '#portal/statistics-report.ts';
import { portalSummary, type Summarizer } from '#portal/summary.ts';
import { type UsageCounter, usageCounter } from '#portal/usage.ts';

export const VERSION = '0.1.0';
export const POLICY = DEFAULT_POLICY;
const INDEX_PREFIX = 'ashkar'; // of the names of indexes on a server

export type Services = {
  readonly config: Config;
  readonly store: RecordStore;
  readonly engine: SearchEngine;
  /** Undefined where no endpoint is set: all search is by words. */
  readonly embedder: Embedder | undefined;
  readonly verifier: SignatureVerifier;
  readonly ingest: IngestServices;
  readonly sources: readonly Source[];
  readonly intake: ReturnType<typeof intakeHandler>;
  readonly portal: PortalServices;
  /** Counts of the portal's own use that are still to be handed over. */
  readonly usage: UsageCounter;
  readonly statisticsReport: ReturnType<typeof statisticsReport>;
  /** The way into the staff area; undefined where no sign-in provider is set. */
  readonly staffDoor: StaffDoor | undefined;
  readonly log: Log;
  /** True while a trust anchor is a test one: everything published names itself a demonstration. */
  readonly isTest: boolean;
  close(): Promise<void>;
};

export type ServicesOptions = {
  readonly clock?: PipelineClock;
  readonly onStep?: (event: StepEvent) => void;
  /** The anonymization policy in force, where not the one the project ships. */
  readonly policy?: Policy;
  /** Worker threads of the text steps. */
  readonly textThreads?: number;
  /** Milliseconds for which the pages keep what they read of the record. */
  readonly pageMemoryMs?: number;
};

const REAL_CLOCK: PipelineClock = { now: () => new Date(), actionAt: () => new Date() };

/** Builds every adapter from the configuration; the only place that does. */
export async function openServices(
  config: Config,
  options: ServicesOptions = {},
): Promise<Services> {
  const folder = await takeDataFolder(config.dataDir);
  const closers: (() => Promise<unknown>)[] = [() => folder.release()];
  const close = async (): Promise<void> => {
    for (const one of closers.splice(0).reverse()) await one();
  };
  try {
    return { ...(await build(config, options, folder, closers)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The search engine that the configuration names. */
async function openEngine(config: Config, log: Log): Promise<SearchEngine> {
  const { searchEngine, elasticsearchUrl, meilisearchUrl } = config;
  if (searchEngine === 'elasticsearch' && elasticsearchUrl !== undefined) {
    const key = config.elasticsearchKey;
    // Its client has hundreds of modules, which no other installation needs.
    const { elasticsearchEngine } = await import(
      '#indexer/search/engines/elasticsearch/elasticsearch-engine.ts'
    );
    return elasticsearchEngine({ url: elasticsearchUrl, key, prefix: INDEX_PREFIX });
  }
  if (searchEngine === 'meilisearch' && meilisearchUrl !== undefined) {
    const key = config.meilisearchKey;
    const onCut = (id: string, words: number) => log.warn('text cut for phrases', { id, words });
    return meilisearchEngine({ url: meilisearchUrl, key, prefix: INDEX_PREFIX, onCut });
  }
  return sqliteEngine({ folder: join(config.dataDir, 'index') });
}

/** Summaries by the chat endpoint that the configuration names, if any. */
function openSummarizer({ chat }: Config): Summarizer | undefined {
  if (chat === undefined) return undefined;
  return portalSummary(endpointChat(chat), cleanQuestion, () => new Date());
}

/** The embedding endpoint that the configuration names, if any. */
function openEmbedder({ embeddings }: Config): Embedder | undefined {
  if (embeddings === undefined) return undefined;
  return guardedEmbedder(endpointEmbedder(embeddings), cleanQuestion);
}

/** The way of mail that the configuration sets, if any. */
function openMail(config: Config): MailRoute | undefined {
  const { mail, publicUrl, dataDir } = config;
  if (mail === undefined) return undefined;
  const { smtpUrl: url, from, to, incidents } = mail;
  const folder = join(dataDir, 'mail');
  const mailer = url === undefined ? fileMailer({ folder, from }) : smtpMailer({ url, from });
  return { mailer, to, incidents, publicUrl };
}

/** The areas of the staff pages over the record store. */
export function openStaffServices(ingest: IngestServices): StaffServices {
  const {
    store,
    clock: { now },
  } = ingest;
  return {
    review: reviewService(ingest),
    corrections: changesService(ingest),
    worklist: worklistService(store, now),
    submissions: submissionsService(store, now),
    notices: noticesService(store, now),
    samples: samplesService(ingest),
    requests: requestsService(store, now, () => deliverOutbox(ingest)),
    incidents: incidentsService(store, now),
    audit: auditService(store, now),
    users: usersService(store, now),
  };
}

/** The staff area, where the configuration names a provider to sign in at. */
function openStaff({ oidc, publicUrl }: Config, ingest: IngestServices): StaffDoor | undefined {
  if (oidc === undefined) return undefined;
  const { store, clock } = ingest;
  const { now } = clock;
  const provider = signInProvider({
    ...oidc,
    redirectUri: `${publicUrl}/staff/callback`,
    signedOutUri: `${publicUrl}/staff/sign-in`,
    now,
  });
  return openStaffDoor({ store, provider, services: openStaffServices(ingest), publicUrl, now });
}

async function build(
  config: Config,
  options: ServicesOptions,
  folder: DataFolder,
  closers: (() => Promise<unknown>)[],
): Promise<Omit<Services, 'close'>> {
  const log = openLog(config.logLevel);
  const clock = options.clock ?? REAL_CLOCK;
  const store = await connect(config.databaseUrl);
  closers.push(() => store.close());
  await store.migrate();
  if (store.kind === 'pglite') await store.write((tx) => releaseLeases(tx));
  await mkdir(config.trustDir, { recursive: true });
  const trust = await loadTrustFolder(config.trustDir);
  const isTest = trust.anchors.some((anchor) => anchor.test);
  if (isTest && config.environment === 'production')
    throw new AppError(
      'Conflict',
      'test-anchor-in-production',
      'Production does not take test certificates; remove the test anchors from the trust folder.',
    );
  const verifier = workerVerifier({ trust, revocation: crlFiles(config.crlDir) });
  closers.push(() => verifier.close());
  const engine = await openEngine(config, log);
  closers.push(() => engine.close());
  const embedder = openEmbedder(config);
  const extractor = openExtractor();
  closers.push(() => extractor.close());
  const texts = openTextWorkers(options.textThreads ?? 1);
  closers.push(() => texts.close());
  const probe = probeJournal(join(config.dataDir, 'probe'));
  const mail = openMail(config);
  closers.push(async () => mail?.mailer.close());
  const ingest: IngestServices = {
    store,
    originals: openOriginals(join(config.dataDir, 'originals')),
    refusedLines: (submissionId) =>
      refusedLinesFile(join(config.dataDir, 'refused-lines'), submissionId),
    verifier,
    extractor,
    texts,
    engine,
    clock,
    policy: options.policy ?? POLICY,
    mail,
    watchEvents: probe.events,
    watchState: probe.state,
    secret: config.secret ?? (await folderSecret(folder.path)),
    randomBytes: (size) => randomBytes(size),
    onStep: (event) => {
      options.onStep?.(event);
      log.debug('step', event);
    },
    onError: (error, where) => log.error('step failed', error, { where }),
  };
  // An index of another analyzer, or a damaged one, is built anew from the record before anything asks it.
  if (!(await engine.health()).ok) await buildIndex(ingest);
  const sources = SOURCES.map((name) =>
    inboxSource({
      name,
      folder: join(config.dataDir, 'inbox', name),
      maxBytes: MAX_PACKAGE_BYTES,
      now: clock.now,
      onRefused: (fileName, code) =>
        log.warn('delivery put aside', { fileName, code, source: name }),
    }),
  );
  const intake = intakeHandler({
    tokens: config.intakeTokens,
    maxBytes: MAX_PACKAGE_BYTES,
    receive: (source, fileName, bytes) =>
      receive({ source, fileName, bytes, receivedAt: clock.now() }, ingest),
    receipt: (source, submissionId) => intakeReceipt(store, source, submissionId),
  });
  const usage = usageCounter(
    (counts) => store.write((tx) => insertUsage(tx, counts)),
    () => new Date(),
  );
  const portal = openPortalServices({
    publicUrl: config.publicUrl,
    demonstration: isTest,
    version: VERSION,
    policy: publicPolicy(options.policy ?? POLICY),
    now: () => new Date(),
    db: () => store.read,
    engine,
    keepMs: options.pageMemoryMs,
    search: usage.counted(portalSearch(engine)),
    results: portalResults(engine),
    lookUp: portalLookUp(engine),
    ask: portalAsk(engine, () => bakuDate(new Date()), embedder, openSummarizer(config)),
    similar: portalSimilar(engine, embedder?.model),
    report: (error, requestId) => log.error('request failed', error, { requestId }),
    requests: portalRequests(store),
    watch: probe.state,
  });
  return {
    config,
    store,
    engine,
    embedder,
    verifier,
    ingest,
    sources,
    intake,
    portal,
    usage,
    statisticsReport: statisticsReport(portal),
    staffDoor: openStaff(config, ingest),
    log,
    isTest,
  };
}
