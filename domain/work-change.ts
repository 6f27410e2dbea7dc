/** What staff do to a published work on the ground of a document. Source: Court 7.1.3, 7.2.15, 7.2.23, 12.9. */
export const CHANGE_KINDS = ['correct', 'withdraw', 'reinstate'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Why; the code is public, the document it rests on is not. */
export const CHANGE_REASONS = {
  correct: ['personal-data', 'masked-too-much', 'court-order', 'source-error'],
  withdraw: ['leak', 'court-order', 'source-request', 'error'],
  reinstate: ['cleared', 'court-order', 'withdrawn-in-error'],
} as const satisfies Readonly<Record<ChangeKind, readonly string[]>>;

/** States of a change: the text of a correction or of a reinstatement is reviewed before it is done. */
export const CHANGE_STATES = ['open', 'done', 'refused'] as const;

/** True of a reason that this kind of change may have. */
export function isChangeReason(kind: ChangeKind, reason: string): boolean {
  const reasons: readonly string[] = CHANGE_REASONS[kind];
  return reasons.includes(reason);
}

/** Reason code under which the new version of a correction is published. */
export function correctionReason(reason: string): string {
  return `correction-${reason}`;
}

export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024; // a scanned letter of some pages

/** Formats of a reason document by the bytes they begin with: what a file says of itself is not believed. */
const SIGNATURES: readonly (readonly [type: string, bytes: readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
];

/** Media type of a reason document by its content; undefined where it is none that is taken. */
export function reasonDocumentType(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([, first]) => first.every((byte, at) => bytes[at] === byte))?.[0];
}
