/** Formats told apart by content alone, never by name or media type. Source: signatures, section 2. */
export type InputFormat = 'zip' | 'PAdES' | 'CAdES' | 'xml' | 'JAdES' | 'unknown';

/** The format these bytes claim to be. */
export function detectFormat(bytes: Uint8Array): InputFormat {
  const head = Buffer.from(bytes.subarray(0, 65_536)).toString('latin1');
  if (head.startsWith('%PDF-')) return 'PAdES';
  if (head.startsWith('PK\u0003\u0004')) return 'zip';
  if (bytes[0] === 0x30 && isSignedData(bytes)) return 'CAdES';
  const text = head.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (text.startsWith('<')) return 'xml';
  if (/^-----BEGIN (PKCS7|CMS)-----/.test(text) || /^MI[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text))
    return 'CAdES';
  if (/^eyJ[A-Za-z0-9_-]*\./.test(text)) return 'JAdES';
  return text.startsWith('{') && /"(payload|signatures?|protected)"\s*:/.test(text)
    ? 'JAdES'
    : 'unknown';
}

/** The identifier of SignedData follows the first header. */
function isSignedData(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 24)).includes(Buffer.from('06092a864886f70d010702', 'hex'));
}
