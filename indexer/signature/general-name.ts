import { type Asn1, explicit } from './der.ts';
import { type DistinguishedName, isWithinSubtree, readName } from './distinguished-name.ts';

/** A GeneralName; kinds the verifier does not compare stay `other` with their tag. Source: RFC 5280, 4.2.1.6. */
export type GeneralName =
  | { readonly kind: 'email' | 'dns' | 'uri'; readonly value: string }
  | { readonly kind: 'ip'; readonly bytes: Uint8Array }
  | { readonly kind: 'directory'; readonly name: DistinguishedName }
  | { readonly kind: 'other'; readonly tag: number };

/** Reads one GeneralName. @throws Asn1Error. */
export function readGeneralName(node: Asn1): GeneralName {
  const text = () => Buffer.from(node.content).toString('latin1');
  if (node.tagClass !== 2) return { kind: 'other', tag: -1 };
  switch (node.tag) {
    case 1:
      return { kind: 'email', value: text() };
    case 2:
      return { kind: 'dns', value: text() };
    case 4:
      return { kind: 'directory', name: readName(explicit(node)) };
    case 6:
      return { kind: 'uri', value: text() };
    case 7:
      return { kind: 'ip', bytes: node.content };
    default:
      return { kind: 'other', tag: node.tag };
  }
}

/** Reads several GeneralNames. @throws Asn1Error. */
export function readGeneralNames(nodes: readonly Asn1[]): readonly GeneralName[] {
  return nodes.map(readGeneralName);
}

/** A text that is equal for two names that are the same. */
export function generalNameKey(name: GeneralName): string {
  switch (name.kind) {
    case 'directory':
      return `directory:${name.name.key}`;
    case 'ip':
      return `ip:${Buffer.from(name.bytes).toString('hex')}`;
    case 'other':
      return `other:${name.tag}`;
    default:
      return `${name.kind}:${name.value}`;
  }
}

/** True where both are of one type in the sense of name constraints. */
export function isSameType(a: GeneralName, b: GeneralName): boolean {
  return a.kind === b.kind && (a.kind !== 'other' || (b.kind === 'other' && a.tag === b.tag));
}

/**
 * True where `name` lies in the subtree `base` of the same type; undefined where the verifier cannot
 * tell, which the caller must treat as a violation. Source: RFC 5280, 4.2.1.10.
 */
export function isWithin(name: GeneralName, base: GeneralName): boolean | undefined {
  if (name.kind === 'directory' && base.kind === 'directory')
    return isWithinSubtree(name.name, base.name);
  if (name.kind === 'dns' && base.kind === 'dns') return isHostWithin(name.value, base.value, true);
  if (name.kind === 'email' && base.kind === 'email') return isEmailWithin(name.value, base.value);
  if (name.kind === 'uri' && base.kind === 'uri') {
    const host = uriHost(name.value);
    return host === undefined ? undefined : isHostWithin(host, base.value, false);
  }
  if (name.kind === 'ip' && base.kind === 'ip') return isAddressWithin(name.bytes, base.bytes);
  return undefined;
}

/** DNS constraints take the host and all below it; URI ones the host alone, or with a leading dot all below it. */
function isHostWithin(host: string, base: string, isDns: boolean): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  const constraint = base.toLowerCase();
  if (constraint === '') return true;
  if (constraint.startsWith('.')) return name.endsWith(constraint);
  return name === constraint || (isDns && name.endsWith(`.${constraint}`));
}

function isEmailWithin(address: string, base: string): boolean | undefined {
  const at = address.lastIndexOf('@');
  if (at < 1) return undefined;
  const host = address.slice(at + 1).toLowerCase();
  if (base.includes('@')) {
    const split = base.lastIndexOf('@');
    return (
      address.slice(0, at) === base.slice(0, split) && host === base.slice(split + 1).toLowerCase()
    );
  }
  return isHostWithin(host, base, false);
}

function uriHost(uri: string): string | undefined {
  const host = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:[\]]+)(?::\d*)?(?:[/?#]|$)/.exec(
    uri,
  );
  return host?.[1];
}

function isAddressWithin(address: Uint8Array, base: Uint8Array): boolean | undefined {
  if (base.length !== address.length * 2)
    return base.length === 8 || base.length === 32 ? false : undefined;
  return address.every((byte, i) => {
    const mask = base[address.length + i] ?? 0;
    return (byte & mask) === ((base[i] ?? 0) & mask);
  });
}
