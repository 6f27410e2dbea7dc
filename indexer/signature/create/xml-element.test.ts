import { XmlC14NMode, XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { canonicalXml, element } from './xml-element.ts';

/** Exclusive canonical form by libxml2 of the first child of the root. */
function ofLibxml2(whole: string): string {
  const document = XmlDocument.fromString(whole);
  try {
    const mode = XmlC14NMode.XML_C14N_EXCLUSIVE_1_0;
    return document.root.firstChild?.canonicalizeToString({ mode }) ?? '';
  } finally {
    document.dispose();
  }
}

const wrap = (child: ReturnType<typeof element>) => element('asic:XAdESSignatures', {}, child);

describe('canonical XML', () => {
  it.each([
    ['attributes sorted by name', element('ds:Reference', { URI: 'a', Id: 'b', Type: 'c' })],
    ['signs in attributes', element('ds:Reference', { URI: 'a&b<c>"d"\'\t\n\r' })],
    ['signs in text', element('ds:Object', {}, 'a&b<c>"d"\r\n\tə')],
    [
      'a prefix declared once on each path, also around another prefix',
      element(
        'ds:Object',
        {},
        element('xades:Cert', {}, element('ds:A', {}, element('xades:B', {}), element('ds:C', {}))),
        element('xades:D', {}),
      ),
    ],
    ['no children: start and end tag', element('ds:Transform', { Algorithm: 'x' })],
  ])('%s', (_reason, part) => {
    const whole = canonicalXml(wrap(part));
    expect(ofLibxml2(whole)).toBe(canonicalXml(part));
    // The part stands in the whole just as it is digested: nothing is declared again inside it.
    expect(whole).toContain(canonicalXml(part));
  });
});
