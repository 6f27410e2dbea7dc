import { digest, equalBytes, type Hash, hashOfIdentifier } from './algorithms.ts';
import { type Certificate, EXTENDED_KEY_USAGE, readExtensions } from './certificate.ts';
import { CONTENT, checkSigner, readSignedData, type SignedData } from './cms.ts';
import { Asn1Error, isContext, octets, oid, readBer, sequence, smallInteger, time } from './der.ts';

const EXTENDED_KEY_USAGE_ID = '2.5.29.37';

export type TimestampToken = {
  readonly data: SignedData;
  readonly content: Uint8Array;
  readonly genTime: Date;
  readonly imprintHash: Hash | undefined;
  readonly imprint: Uint8Array;
};

/** Reads a time-stamp token. @throws Asn1Error. Source: RFC 3161, 2.4.2. */
export function readTimestampToken(bytes: Uint8Array): TimestampToken {
  const data = readSignedData(bytes);
  if (data.contentType !== CONTENT.tstInfo || data.content === undefined)
    throw new Asn1Error('the token holds no TSTInfo');
  const fields = [...sequence(readBer(data.content))];
  if (smallInteger(fields.shift()) !== 1) throw new Asn1Error('TSTInfo version is not 1');
  oid(fields.shift());
  const [algorithm, imprint, extra] = sequence(fields.shift());
  if (extra !== undefined) throw new Asn1Error('message imprint is not valid');
  fields.shift(); // serial number
  const genTime = time(fields.shift());
  for (const field of fields) if (isContext(field, 1)) refuseCriticalExtensions(field.raw);
  return {
    data,
    content: data.content,
    genTime,
    imprintHash: hashOfIdentifier(algorithm),
    imprint: octets(imprint),
  };
}

function refuseCriticalExtensions(raw: Uint8Array): void {
  const list = Uint8Array.from(raw);
  list[0] = 0x30; // [1] IMPLICIT Extensions, read as the SEQUENCE it is
  for (const extension of readExtensions(readBer(list)).values())
    if (extension.critical) throw new Asn1Error('TSTInfo has an unknown critical extension');
}

export type TokenCheck = { readonly certificate?: Certificate; readonly problem?: string };

/**
 * Checks a token by itself: imprint over `octets`, signer, and the certificate's purpose. Chain,
 * revocation and algorithms at genTime are the caller's. Source: RFC 3161, 2.3 and 2.4.2.
 */
export function checkToken(
  token: TimestampToken,
  octetsCovered: Uint8Array,
  pool: readonly Certificate[],
): TokenCheck {
  if (token.imprintHash === undefined) return { problem: 'the imprint algorithm is not known' };
  if (!equalBytes(token.imprint, digest(token.imprintHash, octetsCovered)))
    return { problem: 'the imprint is of other octets' };
  const signer = checkSigner(token.data, token.content, pool);
  const { certificate } = signer;
  if (certificate === undefined || signer.problem !== undefined)
    return {
      ...(certificate === undefined ? {} : { certificate }),
      problem: signer.problem ?? 'the signer certificate is not found',
    };
  const isCritical = certificate.extensions.get(EXTENDED_KEY_USAGE_ID)?.critical === true;
  const purposes = certificate.extendedKeyUsage ?? [];
  if (!isCritical || purposes.length !== 1 || purposes[0] !== EXTENDED_KEY_USAGE.timeStamping)
    return { certificate, problem: 'the certificate is not for time-stamping alone' };
  return { certificate };
}
