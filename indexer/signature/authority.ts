import { courtByCode } from '#domain/court.ts';
import type { PackageMetadata } from '#domain/package-metadata.ts';
import type { Certificate } from './certificate.ts';
import { ATTRIBUTE, attributeValues } from './distinguished-name.ts';
import type { Anchor, SignerAuthority, SignerBinding } from './trust.ts';

/** Authorities bound to this certificate: by its hash, or by anchor and organisation identifier. */
export function authorityOf(
  bindings: readonly SignerBinding[],
  signer: Certificate,
  anchor: Anchor | undefined,
): readonly SignerAuthority[] {
  const organisations = attributeValues(signer.subject, ATTRIBUTE.organisationIdentifier);
  return bindings
    .filter((binding) => {
      if (binding.certificateSha256 !== undefined)
        return binding.certificateSha256 === signer.sha256;
      return (
        binding.organisationIdentifier !== undefined &&
        binding.anchorSha256 !== undefined &&
        binding.anchorSha256 === anchor?.certificate.sha256 &&
        organisations.includes(binding.organisationIdentifier)
      );
    })
    .map((binding) => binding.authority);
}

/** True where this authority is the one that the metadata names. */
export function isSameAuthority(authority: SignerAuthority, metadata: PackageMetadata): boolean {
  if (metadata.kind === 'decision') {
    const { courtCode } = metadata.decision;
    if (authority.courtCode === undefined) return false;
    return canonicalCode(authority.courtCode) === canonicalCode(courtCode);
  }
  if (metadata.kind === 'act') return authority.body === metadata.act.body;
  return authority.source === metadata.source;
}

/** Old and new codes of one court are the same court. */
function canonicalCode(code: string): string {
  return courtByCode(code)?.code ?? code;
}
