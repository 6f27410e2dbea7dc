import type { OpenPackage } from '../read-package.ts';
import type { TestPki } from '../test-pki.ts';

/** What a spoiler works on: the intact package, opened, the hierarchy that signed it, and the clock. */
export type SpoilInput = {
  readonly bytes: Uint8Array;
  readonly open: OpenPackage;
  readonly pki: TestPki;
  readonly now: Date;
};

/**
 * One way to make an intact package bad. `verdict`: what the verifier must say; PUBLISHABLE where the
 * signature is honest and the metadata or the document must be refused by a later step.
 */
export type Spoiler = {
  readonly says: string;
  readonly verdict: 'REFUSED' | 'HOLD' | 'PUBLISHABLE';
  readonly make: (input: SpoilInput) => Promise<Buffer>;
};
