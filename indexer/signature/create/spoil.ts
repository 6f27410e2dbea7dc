import { readOwnPackage } from './read-package.ts';
import { CONTAINER_SPOILERS } from './spoil/container.ts';
import { METADATA_SPOILERS } from './spoil/metadata.ts';
import { SIGNATURE_SPOILERS } from './spoil/signature.ts';
import type { Spoiler } from './spoil/spoiler.ts';
import type { TestPki } from './test-pki.ts';

export { withFaultSigners } from './spoil/fault-signers.ts';

/** Every way to make an intact package bad, with what the verifier must say of it. */
export const SPOILERS = {
  ...CONTAINER_SPOILERS,
  ...SIGNATURE_SPOILERS,
  ...METADATA_SPOILERS,
} as const satisfies Record<string, Spoiler>;

export type SpoilerName = keyof typeof SPOILERS;
export const SPOILER_NAMES = Object.keys(SPOILERS) as readonly SpoilerName[];

/**
 * A deliberately bad package made of an intact one of ours. The hierarchy must have been through
 * `withFaultSigners` for the kinds that begin with `signer-` and for `certificate-swapped`.
 */
export async function spoil(
  packageBytes: Uint8Array,
  how: SpoilerName,
  { pki, now }: { readonly pki: TestPki; readonly now: Date },
): Promise<Buffer> {
  const open = await readOwnPackage(packageBytes);
  return await SPOILERS[how].make({ bytes: packageBytes, open, pki, now });
}
