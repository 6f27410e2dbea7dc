import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import type { Payload } from './payload.ts';
import {
  attributeOf,
  canonicalOctets,
  childElements,
  DEFAULT_CANONICALIZATION,
  elementAt,
  elementPath,
  isCanonicalization,
  isNamed,
  isWithinElement,
  onlyText,
  readCanonicalization,
  strictBase64,
  withXml,
  XmlFault,
} from './xml.ts';
import { DS, findSignatures, type XmlReference } from './xml-signature.ts';

export const XADES_132 = 'http://uri.etsi.org/01903/v1.3.2#';
export const XADES_141 = 'http://uri.etsi.org/01903/v1.4.1#';
const XADES_ALL: readonly string[] = [
  XADES_132,
  'http://uri.etsi.org/01903/v1.2.2#',
  'http://uri.etsi.org/01903/v1.1.1#',
];
const FILTER2_NS = 'http://www.w3.org/2002/06/xmldsig-filter2';
const TRANSFORM = {
  enveloped: `${DS}enveloped-signature`,
  base64: `${DS}base64`,
  xpath: 'http://www.w3.org/TR/1999/REC-xpath-19991116',
  filter2: FILTER2_NS,
} as const;

/** Where a same-document reference may land. Source: signatures, section 6, XML 2. */
export type Landing =
  | 'root'
  | 'object'
  | 'manifest'
  | 'signature-properties'
  | 'key-info'
  | 'signed-properties'
  | 'countersigned-value';

export type Resolved =
  | {
      readonly kind: 'element';
      readonly element: XmlElement;
      readonly landing: Landing;
      readonly keepsComments: boolean;
    }
  | { readonly kind: 'document'; readonly keepsComments: boolean }
  | { readonly kind: 'payload'; readonly name: string; readonly octets: Payload }
  | { readonly kind: 'missing'; readonly sentence: string };

/** What references of one XML document are resolved against. */
export type ReferenceSpace = {
  readonly doc: XmlDocument;
  readonly bytes: Uint8Array;
  /** Elements by Id, ID or id; more than one element under one id makes it unusable. */
  readonly ids: ReadonlyMap<string, readonly XmlElement[]>;
  readonly payloads: ReadonlyMap<string, Payload>;
};

/** Index of identifiers over the three spellings of the attribute. */
export function indexIds(doc: XmlDocument): ReadonlyMap<string, readonly XmlElement[]> {
  const ids = new Map<string, XmlElement[]>();
  for (const attribute of doc.find(
    "//@*[local-name()='Id' or local-name()='ID' or local-name()='id']",
  )) {
    const { content: value, parent } = attribute;
    if (parent === null) continue;
    const holders = ids.get(value) ?? [];
    if (!holders.some((holder) => holder.isSameNode(parent))) holders.push(parent);
    ids.set(value, holders);
  }
  return ids;
}

/** The ds:Signature that this one countersigns, undefined for an ordinary signature. Source: EN 319 132-1, 5.2.7. */
export function countersignedBy(signature: XmlElement): XmlElement | undefined {
  const names = [
    'CounterSignature',
    'UnsignedSignatureProperties',
    'UnsignedProperties',
    'QualifyingProperties',
  ];
  let at: XmlElement | null = signature.parent;
  for (const name of names) {
    if (!isNamed(at, XADES_132, name)) return undefined;
    at = at.parent;
  }
  return isNamed(at, DS, 'Object') && isNamed(at.parent, DS, 'Signature') ? at.parent : undefined;
}

/** What a reference of `signature` points at; anything outside the white list is missing. */
export function resolveReference(
  reference: XmlReference,
  signature: XmlElement,
  space: ReferenceSpace,
): Resolved {
  const { uri } = reference;
  if (uri === undefined) return { kind: 'missing', sentence: 'a reference has no URI' };
  if (uri === '') return { kind: 'document', keepsComments: false };
  if (uri === '#xpointer(/)') return { kind: 'document', keepsComments: true };
  if (uri.startsWith('#')) {
    // A bare name selects without comments, a full pointer with them: XML Signature 1.1, 4.4.3.3.
    const pointer = /^#xpointer\(id\((['"])([^'"()]+)\1\)\)$/.exec(uri)?.[2];
    const holders = space.ids.get(pointer ?? uri.slice(1)) ?? [];
    const [element] = holders;
    if (element === undefined)
      return { kind: 'missing', sentence: 'a referenced element is absent' };
    if (holders.length > 1)
      return { kind: 'missing', sentence: 'several elements have the referenced identifier' };
    const landing = landingOf(element, signature, space.doc);
    return landing === undefined
      ? { kind: 'missing', sentence: 'a referenced element stands where it does not count' }
      : { kind: 'element', element, landing, keepsComments: pointer !== undefined };
  }
  const name = percentDecoded(uri);
  const octets = name === undefined ? undefined : space.payloads.get(name);
  if (name === undefined || octets === undefined)
    return { kind: 'missing', sentence: 'a referenced file is absent' };
  return { kind: 'payload', name, octets };
}

/** Percent-decoding only, then NFC; undefined where the encoding is broken. Source: RFC 3986, 2.1. */
export function percentDecoded(uri: string): string | undefined {
  try {
    return decodeURIComponent(uri).normalize('NFC');
  } catch {
    return undefined;
  }
}

function landingOf(
  element: XmlElement,
  signature: XmlElement,
  doc: XmlDocument,
): Landing | undefined {
  if (element.isSameNode(doc.root)) return 'root';
  const { parent } = element;
  if (parent === null) return undefined;
  const isOwn = (at: XmlElement | null) => at?.isSameNode(signature) === true;
  const isOwnObject = (at: XmlElement | null) => isNamed(at, DS, 'Object') && isOwn(at.parent);
  if (isOwnObject(element)) return 'object';
  if (isNamed(element, DS, 'KeyInfo') && isOwn(parent)) return 'key-info';
  if (isNamed(element, DS, 'Manifest') && isOwnObject(parent)) return 'manifest';
  if (isNamed(element, DS, 'SignatureProperties') && isOwnObject(parent))
    return 'signature-properties';
  if (
    isNamed(element, DS, 'SignatureProperty') &&
    isNamed(parent, DS, 'SignatureProperties') &&
    isOwnObject(parent.parent)
  )
    return 'signature-properties';
  for (const namespace of XADES_ALL)
    if (
      isNamed(element, namespace, 'SignedProperties') &&
      isNamed(parent, namespace, 'QualifyingProperties') &&
      isOwnObject(parent.parent)
    )
      return 'signed-properties';
  // The one thing inside an own Object, where it is data and not a structure of signatures.
  if (isOwnObject(parent) && isForeign(element) && childElements(parent).length === 1)
    return 'object';
  const above = countersignedBy(signature);
  if (above !== undefined && isNamed(element, DS, 'SignatureValue') && parent.isSameNode(above))
    return 'countersigned-value';
  return undefined;
}

function isForeign(element: XmlElement): boolean {
  const { namespaceUri } = element;
  return namespaceUri !== DS && !namespaceUri.startsWith('http://uri.etsi.org/');
}

/** The octets that a reference digests. @throws XmlFault for a transform that is not allowed there. */
export function referencedOctets(
  reference: XmlReference,
  resolved: Exclude<Resolved, { kind: 'missing' }>,
  signature: XmlElement,
  space: ReferenceSpace,
): Payload {
  if (resolved.kind === 'payload') {
    // Base64 or canonicalization would let two different files share one digest.
    if (reference.transforms.length > 0) throw new XmlFault('a payload reference has transforms');
    return resolved.octets;
  }
  const removals: ((copy: XmlDocument) => void)[] = [];
  const steps = [...reference.transforms];
  const last = steps.at(-1);
  const lastUri = last === undefined ? '' : (attributeOf(last, 'Algorithm') ?? '');
  let finish = (at: XmlElement | XmlDocument) =>
    canonicalOctets(at, { uri: DEFAULT_CANONICALIZATION, prefixes: [] });
  if (last !== undefined && isCanonicalization(lastUri)) {
    steps.pop();
    const named = readCanonicalization(last);
    const method = resolved.keepsComments
      ? named
      : { ...named, uri: named.uri.replace(/#WithComments$/, withoutComments(named.uri)) };
    finish = (at) => canonicalOctets(at, method);
  } else if (lastUri === TRANSFORM.base64) {
    steps.pop();
    finish = decodedText;
  }
  for (const step of steps) removals.push(removalOf(step, signature, resolved));
  if (removals.length === 0)
    return finish(resolved.kind === 'document' ? space.doc : resolved.element);
  const path = resolved.kind === 'document' ? undefined : elementPath(resolved.element);
  return withXml(space.bytes, (copy) => {
    const target = path === undefined ? copy : elementAt(copy, path);
    for (const remove of removals) remove(copy);
    return finish(target);
  });
}

/** The exclusive method keeps its number sign. */
function withoutComments(uri: string): string {
  return uri.includes('xml-exc-c14n') ? '#' : '';
}

function decodedText(at: XmlElement | XmlDocument): Uint8Array {
  const octets = strictBase64(onlyText(at instanceof XmlDocument ? at.root : at));
  if (octets === undefined) throw new XmlFault('a base64 transform met other text');
  return octets;
}

/** The change a node-set transform makes to a copy of the document. */
function removalOf(
  step: XmlElement,
  signature: XmlElement,
  resolved: Exclude<Resolved, { kind: 'missing' | 'payload' }>,
): (copy: XmlDocument) => void {
  switch (attributeOf(step, 'Algorithm')) {
    case TRANSFORM.enveloped: {
      if (childElements(step).length > 0) throw new XmlFault('a transform has parameters');
      if (resolved.kind === 'element' && !isWithinElement(signature, resolved.element))
        throw new XmlFault('an enveloped transform meets data that does not hold the signature');
      if (signature.parent === null) throw new XmlFault('the signature is the whole document');
      const path = elementPath(signature);
      return (copy) => elementAt(copy, path).remove();
    }
    case TRANSFORM.xpath: {
      const [xpath, extra] = childElements(step);
      if (!isNamed(xpath, DS, 'XPath') || extra !== undefined)
        throw new XmlFault('an XPath transform is not allowed');
      const prefix = /^not\(ancestor-or-self::([A-Za-z][\w.-]*):Signature\)$/.exec(
        onlyText(xpath).replace(/\s+/g, ''),
      )?.[1];
      if (prefix === undefined || xpath.namespaceForPrefix(prefix) !== DS)
        throw new XmlFault('an XPath transform is not allowed');
      return removeAllSignatures;
    }
    case TRANSFORM.filter2: {
      const [xpath, extra] = childElements(step);
      if (
        !isNamed(xpath, FILTER2_NS, 'XPath') ||
        extra !== undefined ||
        attributeOf(xpath, 'Filter') !== 'subtract'
      )
        throw new XmlFault('an XPath filter is not allowed');
      const prefix =
        /^(?:\/descendant::|\/\/|\/descendant-or-self::)([A-Za-z][\w.-]*):Signature$/.exec(
          onlyText(xpath).replace(/\s+/g, ''),
        )?.[1];
      if (prefix === undefined || xpath.namespaceForPrefix(prefix) !== DS)
        throw new XmlFault('an XPath filter is not allowed');
      return removeAllSignatures;
    }
    default:
      throw new XmlFault('a transform is not allowed');
  }
}

function removeAllSignatures(copy: XmlDocument): void {
  for (let [first] = findSignatures(copy); first !== undefined; [first] = findSignatures(copy)) {
    if (first.parent === null) throw new XmlFault('the signature is the whole document');
    first.remove();
  }
}
