/** An XML element to be written; `name` carries its prefix, attributes carry none. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
};

const NAMESPACES: Readonly<Record<string, string>> = {
  asic: 'http://uri.etsi.org/02918/v1.2.1#',
  ds: 'http://www.w3.org/2000/09/xmldsig#',
  xades: 'http://uri.etsi.org/01903/v1.3.2#',
};

/** One element, shortly written. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  return { name, attributes, children };
}

/**
 * The element in Exclusive XML Canonicalization 1.0 without comments: as the apex of its subtree, or, with
 * `rendered`, as a part of a larger text in which these prefixes are declared already. Because the whole
 * document is written by the same function, a part's canonical form does not change inside it.
 * Source: W3C xml-exc-c14n, section 3.
 */
export function canonicalXml(
  { name, attributes, children }: XmlElement,
  rendered: readonly string[] = [],
): string {
  const prefix = name.slice(0, name.indexOf(':'));
  const isNew = !rendered.includes(prefix);
  const declared = isNew ? [...rendered, prefix] : rendered;
  const namespace = isNew ? ` xmlns:${prefix}="${NAMESPACES[prefix] ?? ''}"` : '';
  const list = Object.entries(attributes)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
    .join('');
  const content = children
    .map((child) => (typeof child === 'string' ? escapeText(child) : canonicalXml(child, declared)))
    .join('');
  return `<${name}${namespace}${list}>${content}</${name}>`;
}

const TEXT: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

const escapeText = (text: string) => text.replace(/[&<>\r]/g, (sign) => TEXT[sign] ?? sign);
const escapeAttribute = (text: string) =>
  text.replace(/[&<"\t\n\r]/g, (sign) => TEXT[sign] ?? sign);
