import { describe, expect, it } from 'vitest';
import { canonicalOctets, childElements, strictBase64, withXml, XmlFault } from './xml.ts';
import { indexIds, percentDecoded, referencedOctets, resolveReference } from './xml-reference.ts';
import { DS, findSignatures, type XmlReference } from './xml-signature.ts';

const XADES = 'http://uri.etsi.org/01903/v1.3.2#';

describe('withXml refuses', () => {
  const rows = [
    ['<!DOCTYPE a><a/>', 'a document type'],
    ['<a><![CDATA[<!ENTITY]]></a>', 'the words of an entity, wherever they stand'],
    ['<a', 'text that is not well-formed'],
    ['<?xml version="1.0" encoding="ISO-8859-2"?><a/>', 'another encoding'],
    ['<a>'.repeat(65) + '</a>'.repeat(65), 'more than 64 levels'],
    ['<a>&b;</a>', 'an undeclared entity'],
  ] as const;
  it.each(rows)('%s: %s', (text) => {
    expect(() => withXml(Buffer.from(text), () => 0)).toThrow(XmlFault);
  });
  it('bytes that are not UTF-8', () => {
    expect(() => withXml(Buffer.from('<a>\xff</a>', 'latin1'), () => 0)).toThrow('UTF-8');
  });
  it('nothing of 64 levels', () => {
    expect(withXml(Buffer.from('<a>'.repeat(64) + '</a>'.repeat(64)), () => 1)).toBe(1);
  });
});

describe('strictBase64', () => {
  const rows = [
    ['AQID', '010203'],
    [' AQ\r\nID ', '010203'],
    ['AQI=', '0102'],
    ['AQJ=', undefined], // bits beyond the last octet
    ['AQI', undefined], // no padding
    ['AQ-_', undefined], // the URL alphabet
    ['AQ!D', undefined],
    ['', undefined],
  ] as const;
  it.each(rows)('%j', (text, hex) => {
    const octets = strictBase64(text);
    expect(octets === undefined ? undefined : Buffer.from(octets).toString('hex')).toBe(hex);
  });
});

it('canonical octets drop comments and keep inherited namespaces', () => {
  const octets = withXml(Buffer.from('<a xmlns:p="urn:u"><b><!--x--><p:c/></b></a>'), (doc) => {
    const b = doc.get('//b');
    return b === null
      ? ''
      : Buffer.from(
          canonicalOctets(b as never, {
            uri: 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315',
            prefixes: [],
          }),
        ).toString();
  });
  expect(octets).toBe('<b xmlns:p="urn:u"><p:c></p:c></b>');
});

it('a relative namespace cannot be made canonical', () => {
  const attempt = () =>
    withXml(Buffer.from('<a xmlns:p="u"/>'), (doc) =>
      canonicalOctets(doc.root, { uri: 'http://www.w3.org/2001/10/xml-exc-c14n#', prefixes: [] }),
    );
  expect(attempt).toThrow(XmlFault);
});

it('percent-decodes only: a plus stays a plus', () => {
  expect(percentDecoded('a%20b')).toBe('a b');
  expect(percentDecoded('a+b')).toBe('a+b');
  expect(percentDecoded('a%zz')).toBeUndefined();
});

it('a payload reference takes no transform at all', () => {
  const bytes = Buffer.from(
    `<s:Signature xmlns:s="${DS}"><s:Transform Algorithm="${DS}base64"/></s:Signature>`,
  );
  const octets = (withTransform: boolean) =>
    withXml(bytes, (doc) => {
      const [signature] = findSignatures(doc);
      if (signature === undefined) throw new Error('no signature');
      const transforms = withTransform ? childElements(signature) : [];
      const reference = { uri: 'a', transforms } as unknown as XmlReference;
      const payload = { kind: 'payload', name: 'a', octets: Buffer.from('AQID') } as const;
      const space = { doc, bytes, ids: new Map(), payloads: new Map() };
      const octets = referencedOctets(reference, payload, signature, space);
      return octets instanceof Uint8Array ? Buffer.from(octets).toString() : undefined;
    });
  expect(octets(false)).toBe('AQID');
  expect(() => octets(true)).toThrow('transforms');
});

describe('references land only where they count', () => {
  const document = `<r Id="root"><x Id="outside"/><y id="twice"/><z ID="twice"/>
    <s:Signature xmlns:s="${DS}" Id="S"><s:SignedInfo/><s:SignatureValue/><s:KeyInfo Id="key"/>
    <s:Object id="shared"/><s:Object Id="object"><s:Manifest Id="manifest"/></s:Object>
    <s:Object><q:QualifyingProperties xmlns:q="${XADES}"><q:SignedProperties Id="properties"/></q:QualifyingProperties></s:Object>
    <s:Object><w Id="wrapper"><q:SignedProperties xmlns:q="${XADES}" Id="wrapped"/></w></s:Object>
    </s:Signature><x Id="shared"/></r>`;
  const rows = [
    ['#root', 'root'],
    ['#object', 'object'],
    ['#manifest', 'manifest'],
    ['#key', 'key-info'],
    ['#properties', 'signed-properties'],
    ['#wrapper', 'object'], // the only element of an own Object
    ['#wrapped', 'missing'], // properties that are not where they must be
    ['#outside', 'missing'],
    ['#twice', 'missing'], // two elements, two spellings of the attribute
    ['#shared', 'missing'], // the first of two would stand where it counts
    ['#none', 'missing'],
    ['file.txt', 'payload'],
    ['./file.txt', 'missing'], // the exact name alone
    ['FILE.TXT', 'missing'],
    ['http://example.org/', 'missing'],
  ] as const;
  it.each(rows)('%s: %s', (uri, landing) => {
    const bytes = Buffer.from(document);
    const found = withXml(bytes, (doc) => {
      const [signature] = findSignatures(doc);
      if (signature === undefined) throw new Error('no signature');
      const payloads = new Map([['file.txt', Buffer.from('x')]]);
      const reference = { uri, transforms: [] } as unknown as XmlReference;
      const space = { doc, bytes, ids: indexIds(doc), payloads };
      const resolved = resolveReference(reference, signature, space);
      return resolved.kind === 'element' ? resolved.landing : resolved.kind;
    });
    expect(found).toBe(landing);
  });
});
