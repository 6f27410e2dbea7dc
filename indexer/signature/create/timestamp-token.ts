import { createHash, randomBytes } from 'node:crypto';
import {
  context,
  generalizedTime,
  integer,
  nullValue,
  octetString,
  oid,
  sequence,
  setOf,
  tlv,
  x509Time,
} from './der-write.ts';
import { SCHEMES, signDer } from './keys.ts';
import type { TimestampAuthority } from './test-pki.ts';
import type { Certificate } from './x509-write.ts';

const SHA256 = sequence(oid('2.16.840.1.101.3.4.2.1'));
const SHA384 = sequence(oid('2.16.840.1.101.3.4.2.2'));
const RSA_ENCRYPTION = sequence(oid('1.2.840.113549.1.1.1'), nullValue());
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const POLICY = '2.999.2'; // the example arc of X.660
const SET_TAG = 0x31;

/**
 * A timestamp token (CMS SignedData over TSTInfo) for these octets, SHA-256 imprint, with the certificates
 * of the authority inside and ESS signing-certificate-v2. `genTime` is cut to whole seconds.
 * Source: RFC 3161, 2.4.2; RFC 5816; EN 319 422.
 */
export function createTimestampToken(request: {
  readonly data: Uint8Array;
  readonly genTime: Date;
  readonly tsa: TimestampAuthority;
}): Buffer {
  const { data, genTime, tsa } = request;
  const info = sequence(
    integer(1),
    oid(POLICY),
    sequence(SHA256, octetString(sha256(data))),
    integer(randomBytes(8)),
    generalizedTime(genTime),
    sequence(integer(1)), // accuracy: one second
  );
  const digest = tsa.key.algorithm === 'ecdsa-p384' ? SHA384 : SHA256;
  const certificates = [tsa.certificate, ...tsa.chain].map((certificate) => certificate.der);
  return sequence(
    oid(SIGNED_DATA),
    context(
      0,
      sequence(
        integer(3),
        setOf(digest),
        sequence(oid(TST_INFO), context(0, octetString(info))),
        context(0, ...certificates.toSorted(Buffer.compare)),
        setOf(signerInfo(info, genTime, digest, tsa)),
      ),
    ),
  );
}

function signerInfo(
  info: Buffer,
  genTime: Date,
  digest: Buffer,
  { certificate, key }: TimestampAuthority,
): Buffer {
  const { hash, x509 } = SCHEMES[key.algorithm];
  const attributes = [
    attribute('1.2.840.113549.1.9.3', oid(TST_INFO)),
    attribute('1.2.840.113549.1.9.4', octetString(createHash(hash).update(info).digest())),
    attribute('1.2.840.113549.1.9.5', x509Time(genTime)),
    attribute('1.2.840.113549.1.9.16.2.47', signingCertificateV2(certificate)),
  ].toSorted(Buffer.compare);
  return sequence(
    integer(1),
    sequence(certificate.issuer, integer(certificate.serial)),
    digest,
    context(0, ...attributes),
    key.algorithm.startsWith('rsa') ? RSA_ENCRYPTION : x509,
    octetString(signDer(key, tlv(SET_TAG, ...attributes))),
  );
}

// SigningCertificateV2 with the default hash, SHA-256. Source: RFC 5035, section 4.
function signingCertificateV2(certificate: Certificate): Buffer {
  return sequence(
    sequence(
      sequence(octetString(Buffer.from(certificate.sha256, 'hex')), issuerSerial(certificate)),
    ),
  );
}

/** IssuerSerial of a certificate: its issuer as one directoryName, and its serial. Source: RFC 5035, section 5. */
export function issuerSerial({ issuer, serial }: Certificate): Buffer {
  return sequence(sequence(context(4, issuer)), integer(serial));
}

const attribute = (type: string, value: Buffer) => sequence(oid(type), setOf(value));
const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest();
