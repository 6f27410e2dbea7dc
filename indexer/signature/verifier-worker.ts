import { Worker } from 'node:worker_threads';
import { unavailable } from '#domain/errors.ts';
import { sha256Hex } from './algorithms.ts';
import { detectFormat } from './format.ts';
import { policyFor } from './policy.ts';
import type { SignatureReport, SignatureVerifier } from './report.ts';
import { listsOf, type RevocationCache } from './revocation.ts';
import type { Anchor, SignerBinding, TrustStore } from './trust.ts';
import { ENGINE_VERSION } from './verify.ts';

const TIME_LIMIT_MS = 10_000; // an honest package takes under 0.3 s
const EVENTS_TIME_LIMIT_MS = 60_000; // 2 GB of events take 20 s to unpack and digest
const MEMORY_LIMIT_MB = 512;
const MAX_THREADS = 2;

type VerifierInput = Parameters<SignatureVerifier['verify']>[0];
type VerifierAnswer = Awaited<ReturnType<SignatureVerifier['verify']>>;

export type ThreadSetup = {
  readonly anchors: readonly (Omit<Anchor, 'certificate'> & { readonly der: Uint8Array })[];
  readonly intermediates: readonly Uint8Array[];
  readonly signers: readonly SignerBinding[] | undefined;
  readonly crls: readonly Uint8Array[];
};
export type Question = {
  readonly number: number;
  readonly input: VerifierInput;
  readonly crls?: readonly Uint8Array[];
};
export type Answer =
  | ({ readonly number: number } & VerifierAnswer)
  | { readonly number: number; readonly crash: string };

export type WorkerVerifierOptions = {
  readonly trust: TrustStore;
  /** The revocation lists at hand; asked for each time, so that a refreshed cache is seen. */
  readonly revocation: () => RevocationCache | Promise<RevocationCache>;
  readonly threads?: 1 | 2;
  readonly timeLimitMs?: number;
  readonly memoryLimitMb?: number;
};

type Waiting = {
  readonly input: VerifierInput;
  readonly resolve: (answer: VerifierAnswer) => void;
  readonly reject: (error: unknown) => void;
};

type Thread = {
  worker: Worker | undefined;
  crlKey: string;
  busy: boolean;
};

/**
 * Our verifier in a small pool of worker threads. Over 10 s (event files: 60 s) or 512 MiB a package is REFUSED; any other
 * end of a thread is thrown, so that the package is quarantined.
 */
export function workerVerifier(options: WorkerVerifierOptions): SignatureVerifier {
  const threads: Thread[] = Array.from(
    { length: Math.min(options.threads ?? 1, MAX_THREADS) },
    () => ({ worker: undefined, crlKey: '', busy: false }),
  );
  const queue: Waiting[] = [];
  let isClosed = false;
  let number = 0;

  const next = (): void => {
    const thread = threads.find((t) => !t.busy);
    const waiting = thread === undefined ? undefined : queue.shift();
    if (thread === undefined || waiting === undefined) return;
    thread.busy = true;
    ask(thread, waiting.input)
      .then(waiting.resolve, waiting.reject)
      .finally(() => {
        thread.busy = false;
        next();
      });
    next();
  };

  const ask = async (thread: Thread, input: VerifierInput): Promise<VerifierAnswer> => {
    const lists = listsOf(await options.revocation());
    const crls = lists.map((crl) => crl.der);
    const crlKey = lists.map((crl) => crl.sha256).join();
    const isFresh = thread.worker !== undefined && thread.crlKey === crlKey;
    const worker =
      thread.worker ??
      startThread(options, crls, () => {
        if (thread.worker === worker) thread.worker = undefined;
      });
    thread.worker = worker;
    thread.crlKey = crlKey;
    const question = { number: ++number, input, ...(isFresh ? {} : { crls }) };
    const usual = input.expect === 'events' ? EVENTS_TIME_LIMIT_MS : TIME_LIMIT_MS;
    const outcome = await answerOf(worker, question, options.timeLimitMs ?? usual);
    if (outcome.kind === 'answer') return outcome.answer;
    thread.worker = undefined;
    await worker.terminate();
    if (outcome.kind === 'limit') {
      const report = limitReport(input, options.trust, outcome.sentence);
      return { report, payloads: new Map() };
    }
    throw unavailable(
      'verifier-crashed',
      'The signature verifier ended unexpectedly.',
      outcome.cause,
    );
  };

  return {
    verify: (input) =>
      new Promise((resolve, reject) => {
        if (isClosed) {
          reject(unavailable('verifier-closed', 'The signature verifier is closed.'));
          return;
        }
        queue.push({ input, resolve, reject });
        next();
      }),
    close: async () => {
      isClosed = true;
      for (const { reject } of queue.splice(0))
        reject(unavailable('verifier-closed', 'The signature verifier is closed.'));
      await Promise.all(threads.map((thread) => thread.worker?.terminate()));
    },
  };
}

function startThread(
  options: WorkerVerifierOptions,
  crls: readonly Uint8Array[],
  onEnd: () => void,
): Worker {
  const { trust } = options;
  const setup: ThreadSetup = {
    anchors: trust.anchors.map(({ certificate, ...anchor }) => ({
      ...anchor,
      der: certificate.der,
    })),
    intermediates: trust.intermediates.map((certificate) => certificate.der),
    signers: trust.signers,
    crls,
  };
  const worker = new Worker(new URL('./verifier-thread.ts', import.meta.url), {
    workerData: setup,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: options.memoryLimitMb ?? MEMORY_LIMIT_MB },
  });
  worker.on('error', () => undefined); // between two questions there is nobody to tell
  worker.once('exit', onEnd);
  worker.unref();
  return worker;
}

type Outcome =
  | { readonly kind: 'answer'; readonly answer: VerifierAnswer }
  | { readonly kind: 'limit'; readonly sentence: string }
  | { readonly kind: 'crash'; readonly cause: unknown };

function answerOf(worker: Worker, question: Question, timeLimitMs: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(outcome);
    };
    const onMessage = (answer: Answer) => {
      if (answer.number !== question.number) return;
      if ('crash' in answer) settle({ kind: 'crash', cause: new Error(answer.crash) });
      else settle({ kind: 'answer', answer: { report: answer.report, payloads: answer.payloads } });
    };
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        settle({ kind: 'limit', sentence: 'The package takes too much memory to verify.' });
      else settle({ kind: 'crash', cause: error });
    };
    const onExit = (code: number) =>
      settle({ kind: 'crash', cause: new Error(`exit code ${code}`) });
    const timer = setTimeout(
      () => settle({ kind: 'limit', sentence: 'The package takes too long to verify.' }),
      timeLimitMs,
    );
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(question);
  });
}

/** The report of a package that broke a limit: refused, nothing else is known of it. */
function limitReport(input: VerifierInput, trust: TrustStore, sentence: string): SignatureReport {
  const policy = policyFor(input.expect);
  return {
    engineVersion: ENGINE_VERSION,
    inputSha256: sha256Hex(input.bytes),
    format: detectFormat(input.bytes),
    verdict: 'REFUSED',
    reasons: [{ code: 'LIMIT', sentence }],
    trust: 'real',
    metadataTrust: 'signed',
    policyId: policy.id,
    policySha256: policy.sha256,
    trustStoreSha256: trust.sha256,
    now: input.now.toISOString(),
    payloads: [],
    signatures: [],
  };
}
