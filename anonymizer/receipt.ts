import { createHash, createHmac } from 'node:crypto';
import type {
  Annotation,
  Doubt,
  DoubtKind,
  EntityClass,
  Ground,
  Receipt,
} from '#domain/anonymized-text.ts';

/** Version of the rules in this folder; a change of what is found or printed changes it. */
export const ANONYMIZER_VERSION = '2.0.0';

type ReceiptInput = {
  readonly policyVersion: string;
  readonly annotations: readonly Annotation[];
  readonly doubts: readonly Doubt[];
  readonly reasons: readonly string[];
  readonly output: string;
  readonly input: string;
  readonly seed: string;
};

/** HMAC of an original under the seed of its case file, hex: tells the same input without confirming a guess. */
export function inputHmac(input: string, seed: string): string {
  return createHmac('sha256', seed).update(input).digest('hex');
}

/** The public account of one run: counts, reasons and hashes. The input is only under an HMAC: refilling names must confirm nothing. */
export function makeReceipt(run: ReceiptInput): Receipt {
  const entities = new Map<EntityClass, Set<string>>();
  const grounds: Partial<Record<Ground, number>> = {};
  for (const annotation of run.annotations) {
    if (annotation.action === 'keep') continue;
    const set = entities.get(annotation.cls) ?? new Set<string>();
    entities.set(annotation.cls, set.add(annotation.entity));
    grounds[annotation.ground] = (grounds[annotation.ground] ?? 0) + 1;
  }
  const doubts: Partial<Record<DoubtKind, number>> = {};
  for (const doubt of run.doubts) doubts[doubt.kind] = (doubts[doubt.kind] ?? 0) + 1;
  return {
    policyVersion: run.policyVersion,
    anonymizerVersion: ANONYMIZER_VERSION,
    counts: Object.fromEntries([...entities].map(([cls, set]) => [cls, set.size])),
    grounds,
    doubts,
    reasons: [...new Set(run.reasons)].sort(),
    outputHash: createHash('sha256').update(run.output).digest('hex'),
    inputHmac: inputHmac(run.input, run.seed),
  };
}
