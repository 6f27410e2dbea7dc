import { ParseOption, XmlC14NMode, XmlDocument, XmlElement, XmlError, XmlText } from 'libxml2-wasm';

/** XML that is refused, or that does not have the shape a signature must have. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
}

const MAX_BYTES = 16 * 1024 * 1024; // signature files are kilobytes
const MAX_DEPTH = 64; // levels of elements
const FORBIDDEN = ['<!DOCTYPE', '<!ENTITY'] as const;

/** Canonicalization methods by URI. Source: XML Signature 1.1, 6.5. */
const CANONICALIZATION: Readonly<
  Record<string, { readonly mode: 0 | 1 | 2; readonly withComments: boolean }>
> = {
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315': {
    mode: XmlC14NMode.XML_C14N_1_0,
    withComments: false,
  },
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments': {
    mode: XmlC14NMode.XML_C14N_1_0,
    withComments: true,
  },
  'http://www.w3.org/2006/12/xml-c14n11': { mode: XmlC14NMode.XML_C14N_1_1, withComments: false },
  'http://www.w3.org/2006/12/xml-c14n11#WithComments': {
    mode: XmlC14NMode.XML_C14N_1_1,
    withComments: true,
  },
  'http://www.w3.org/2001/10/xml-exc-c14n#': {
    mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0,
    withComments: false,
  },
  'http://www.w3.org/2001/10/xml-exc-c14n#WithComments': {
    mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0,
    withComments: true,
  },
};
const EXCLUSIVE_NS = 'http://www.w3.org/2001/10/xml-exc-c14n#';
export const DEFAULT_CANONICALIZATION = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';

/** A canonicalization method with its inclusive prefixes. */
export type Canonicalization = { readonly uri: string; readonly prefixes: readonly string[] };

/** True where the URI names one of the six canonicalization methods. */
export function isCanonicalization(uri: string): boolean {
  return Object.hasOwn(CANONICALIZATION, uri);
}

/**
 * Parses guarded XML, hands it to `use` and always frees it. Refused on bytes: DOCTYPE, entities, not
 * UTF-8, over 16 MiB; after parsing: deeper than 64. @throws XmlFault.
 */
export function withXml<T>(bytes: Uint8Array, use: (doc: XmlDocument) => T): T {
  refuseOnBytes(bytes);
  let doc: XmlDocument;
  try {
    doc = XmlDocument.fromBuffer(bytes, {
      option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE,
    });
  } catch (error) {
    throw new XmlFault('the XML is not well-formed', { cause: error });
  }
  try {
    if (doc.find(`//*[count(ancestor::*) >= ${MAX_DEPTH}]`).length > 0)
      throw new XmlFault('the XML is nested too deeply');
    return use(doc);
  } catch (error) {
    if (error instanceof XmlError) throw new XmlFault('the XML cannot be read', { cause: error });
    throw error;
  } finally {
    doc.dispose();
  }
}

function refuseOnBytes(bytes: Uint8Array): void {
  if (bytes.length > MAX_BYTES) throw new XmlFault('the XML is too large');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new XmlFault('the XML is not UTF-8', { cause: error });
  }
  for (const word of FORBIDDEN)
    if (text.includes(word)) throw new XmlFault('the XML holds a document type declaration');
  const declared = /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
  if (declared !== undefined && declared.toUpperCase() !== 'UTF-8')
    throw new XmlFault('the XML declares another encoding than UTF-8');
}

/** Child elements in order. */
export function childElements(element: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (let node = element.firstChild; node !== null; node = node.next)
    if (node instanceof XmlElement) found.push(node);
  return found;
}

/** Child elements of this name. */
export function childrenNamed(
  element: XmlElement,
  namespace: string,
  name: string,
): readonly XmlElement[] {
  return childElements(element).filter((child) => isNamed(child, namespace, name));
}

/** The single child element of this name, undefined where there is none. @throws XmlFault for several. */
export function onlyChild(
  element: XmlElement,
  namespace: string,
  name: string,
): XmlElement | undefined {
  const found = childrenNamed(element, namespace, name);
  if (found.length > 1) throw new XmlFault(`several ${name} elements`);
  return found[0];
}

/** As `onlyChild`, and there must be one. @throws XmlFault. */
export function requiredChild(element: XmlElement, namespace: string, name: string): XmlElement {
  const found = onlyChild(element, namespace, name);
  if (found === undefined) throw new XmlFault(`${name} is missing`);
  return found;
}

/** True where the element has this name in this namespace. */
export function isNamed(
  element: XmlElement | null | undefined,
  namespace: string,
  name: string,
): element is XmlElement {
  return element?.name === name && element.namespaceUri === namespace;
}

/** Value of an attribute without namespace. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attr(name)?.value;
}

/** Text of an element that holds exactly one text node. @throws XmlFault. */
export function onlyText(element: XmlElement): string {
  const node = element.firstChild;
  if (!(node instanceof XmlText) || node.next !== null)
    throw new XmlFault(`${element.name} must hold one text`);
  return node.content;
}

/** Octets of strict base64 in one text node, XML white space aside. @throws XmlFault. */
export function base64Octets(element: XmlElement): Uint8Array {
  const octets = strictBase64(onlyText(element));
  if (octets === undefined) throw new XmlFault(`${element.name} is not base64`);
  return octets;
}

/** Octets of canonical base64, XML white space aside; undefined where it is not. Source: RFC 4648, 3.5 and 4. */
export function strictBase64(text: string): Uint8Array | undefined {
  const compact = text.replace(/[ \t\r\n]+/g, '');
  const octets = Buffer.from(compact, 'base64');
  return compact.length > 0 && octets.toString('base64') === compact ? octets : undefined;
}

/** Reads a CanonicalizationMethod or a canonicalizing Transform. @throws XmlFault. */
export function readCanonicalization(element: XmlElement): Canonicalization {
  const uri = attributeOf(element, 'Algorithm') ?? '';
  if (!isCanonicalization(uri)) throw new XmlFault('the canonicalization method is not allowed');
  const list = onlyChild(element, EXCLUSIVE_NS, 'InclusiveNamespaces');
  if (childElements(element).length > (list === undefined ? 0 : 1))
    throw new XmlFault('the canonicalization method has unexpected parameters');
  const prefixes = list === undefined ? '' : (attributeOf(list, 'PrefixList') ?? '');
  return { uri, prefixes: prefixes.split(/[ \t\r\n]+/).filter((prefix) => prefix !== '') };
}

/** Canonical octets of a subtree, or of the whole document with what stands beside the root. */
export function canonicalOctets(
  target: XmlElement | XmlDocument,
  { uri, prefixes }: Canonicalization,
): Uint8Array {
  const method = CANONICALIZATION[uri];
  if (method === undefined) throw new XmlFault('the canonicalization method is not allowed');
  const parts: Buffer[] = [];
  try {
    target.canonicalize(
      {
        write: (chunk) => {
          parts.push(Buffer.from(chunk));
          return chunk.length;
        },
        close: () => true,
      },
      {
        ...method,
        ...(prefixes.length > 0 ? { inclusiveNamespacePrefixes: [...prefixes] } : {}),
      },
    );
  } catch (error) {
    if (error instanceof XmlError)
      throw new XmlFault('the XML cannot be made canonical', { cause: error });
    throw error;
  }
  return Buffer.concat(parts);
}

/** Positions of an element among the child elements, from the root down; finds it again in a copy. */
export function elementPath(element: XmlElement): readonly number[] {
  const path: number[] = [];
  for (let at = element; at.parent !== null; at = at.parent)
    path.unshift(childElements(at.parent).findIndex((sibling) => sibling.isSameNode(at)));
  return path;
}

/** The element at these positions. @throws XmlFault where there is none. */
export function elementAt(doc: XmlDocument, path: readonly number[]): XmlElement {
  let at: XmlElement | undefined = doc.root;
  for (const index of path) at = at === undefined ? undefined : childElements(at)[index];
  if (at === undefined) throw new XmlFault('the element is not found in the copy');
  return at;
}

/** True where `ancestor` is the element or stands above it. */
export function isWithinElement(element: XmlElement, ancestor: XmlElement): boolean {
  for (let at: XmlElement | null = element; at !== null; at = at.parent)
    if (at.isSameNode(ancestor)) return true;
  return false;
}
