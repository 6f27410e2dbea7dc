import { z } from 'zod';
import { sha256Hex } from './algorithms.ts';
import { type Certificate, isTestCertificate } from './certificate.ts';
import type { SignatureClass } from './report.ts';

export const PURPOSES = ['sign', 'tsa', 'ocsp'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** A pinned certificate with what it is trusted for, by whom and when. */
export type Anchor = {
  readonly certificate: Certificate;
  readonly purposes: readonly Purpose[];
  readonly class: SignatureClass;
  readonly from?: Date;
  readonly to?: Date;
  readonly source: string;
  readonly test: boolean;
};

/** Whom a signer may sign for. Source: signatures, section 3, "Trust as configuration". */
export type SignerAuthority = {
  readonly courtCode?: string | undefined;
  readonly body?: string | undefined;
  readonly source?: string | undefined;
};

/** Binding by certificate hash, or by issuing anchor and organisation identifier; never by common name. */
export type SignerBinding = {
  readonly certificateSha256?: string | undefined;
  readonly anchorSha256?: string | undefined;
  readonly organisationIdentifier?: string | undefined;
  readonly authority: SignerAuthority;
};

export type TrustStore = {
  readonly anchors: readonly Anchor[];
  /** Untrusted certificates at hand for path building. */
  readonly intermediates: readonly Certificate[];
  /** Undefined where no list of signers is kept at all; an empty list lets nobody sign. */
  readonly signers?: readonly SignerBinding[];
  readonly sha256: string;
};

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'lower-case hex SHA-256');
const instant = z.iso.datetime({ offset: true });

/** `trust.json` of a trust folder. */
export const trustConfiguration = z.strictObject({
  anchors: z.array(
    z.strictObject({
      sha256,
      file: z.string().optional(),
      purpose: z.union([z.enum(PURPOSES), z.array(z.enum(PURPOSES)).min(1)]),
      class: z.enum(['SES', 'GEI', 'GEI_QC']).optional(),
      from: instant.optional(),
      to: instant.optional(),
      test: z.boolean(),
      source: z.string().min(1),
    }),
  ),
  signers: z
    .array(
      z
        .strictObject({
          certificateSha256: sha256.optional(),
          anchorSha256: sha256.optional(),
          organisationIdentifier: z.string().min(1).optional(),
          authority: z.strictObject({
            courtCode: z.string().optional(),
            body: z.string().optional(),
            source: z.string().optional(),
          }),
        })
        .refine(
          (s) =>
            s.certificateSha256 !== undefined ||
            (s.anchorSha256 !== undefined && s.organisationIdentifier !== undefined),
          'a signer is named by certificateSha256, or by anchorSha256 and organisationIdentifier',
        ),
    )
    .optional(),
});
export type TrustConfiguration = z.infer<typeof trustConfiguration>;

/** The store of a configuration and the certificates at hand. @throws Error where an anchor's certificate is absent. */
export function trustStoreOf(
  configuration: TrustConfiguration,
  certificates: readonly Certificate[],
): TrustStore {
  const byHash = new Map(certificates.map((c) => [c.sha256, c] as const));
  const anchors = configuration.anchors.map((entry): Anchor => {
    const certificate = byHash.get(entry.sha256);
    if (certificate === undefined)
      throw new Error(`The certificate of anchor ${entry.sha256} is not in the trust folder.`);
    return {
      certificate,
      purposes: typeof entry.purpose === 'string' ? [entry.purpose] : entry.purpose,
      class: entry.class ?? 'SES',
      ...(entry.from === undefined ? {} : { from: new Date(entry.from) }),
      ...(entry.to === undefined ? {} : { to: new Date(entry.to) }),
      source: entry.source,
      test: entry.test || isTestCertificate(certificate),
    };
  });
  const pinned = new Set(anchors.map((anchor) => anchor.certificate.sha256));
  return buildStore(
    anchors,
    certificates.filter((c) => !pinned.has(c.sha256)),
    configuration.signers,
  );
}

/** A store in which every CA certificate at hand is an anchor for signing and time-stamping. */
export function trustAllCertificates(certificates: readonly Certificate[]): TrustStore {
  const anchors = certificates
    .filter((c) => c.isCa)
    .map(
      (certificate): Anchor => ({
        certificate,
        purposes: ['sign', 'tsa'],
        class: 'GEI_QC',
        source: 'found in the trust folder, no trust.json',
        test: isTestCertificate(certificate),
      }),
    );
  return buildStore(
    anchors,
    certificates.filter((c) => !c.isCa),
  );
}

/** Assembles a store; its hash covers anchors, bindings and intermediates in a fixed order. */
export function buildStore(
  anchors: readonly Anchor[],
  intermediates: readonly Certificate[] = [],
  signers?: readonly SignerBinding[],
): TrustStore {
  const sorted = [...anchors].sort((a, b) =>
    a.certificate.sha256 < b.certificate.sha256 ? -1 : 1,
  );
  const summary = {
    anchors: sorted.map(({ certificate, ...rest }) => [certificate.sha256, rest]),
    intermediates: intermediates.map((c) => c.sha256).sort(),
    signers: signers?.map((signer) => JSON.stringify(signer)).sort() ?? null,
  };
  return {
    anchors: sorted,
    intermediates,
    ...(signers === undefined ? {} : { signers }),
    sha256: sha256Hex(Buffer.from(JSON.stringify(summary))),
  };
}

/** Certificates pinned for a purpose whose window holds at `at`. */
export function anchorsFor(store: TrustStore, purpose: Purpose, at: Date): readonly Anchor[] {
  return store.anchors.filter(
    (anchor) =>
      anchor.purposes.includes(purpose) &&
      (anchor.from === undefined || anchor.from <= at) &&
      (anchor.to === undefined || at <= anchor.to),
  );
}

/** True where the store pins a test certificate: a production start must refuse it. */
export function hasTestAnchor(store: TrustStore): boolean {
  return store.anchors.some((anchor) => anchor.test);
}
