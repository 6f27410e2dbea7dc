import { parentPort, workerData } from 'node:worker_threads';
import { readCertificate } from './certificate.ts';
import { readCrl } from './crl.ts';
import { policyFor } from './policy.ts';
import { revocationCache } from './revocation.ts';
import { buildStore } from './trust.ts';
import type { Answer, Question, ThreadSetup } from './verifier-worker.ts';
import { verifyWithPayloads } from './verify.ts';

// Runs in a worker thread: one question at a time, answers by number.
const setup = workerData as ThreadSetup;
const trust = buildStore(
  setup.anchors.map(({ der, ...anchor }) => ({ ...anchor, certificate: readCertificate(der) })),
  setup.intermediates.map(readCertificate),
  setup.signers,
);
let revocation = revocationCache(setup.crls.map(readCrl));

parentPort?.on('message', async (question: Question) => {
  if (question.crls !== undefined) revocation = revocationCache(question.crls.map(readCrl));
  try {
    const { report, payloads } = await verifyWithPayloads({
      ...question.input,
      policy: policyFor(question.input.expect),
      trust,
      revocation,
    });
    parentPort?.postMessage({ number: question.number, report, payloads } satisfies Answer);
  } catch (error) {
    const sentence = error instanceof Error ? `${error.name}` : 'unknown';
    parentPort?.postMessage({ number: question.number, crash: sentence } satisfies Answer);
  }
});
