import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalOctets, childElements, childrenNamed, withXml } from '#indexer/signature/xml.ts';
import {
  indexIds,
  type ReferenceSpace,
  referencedOctets,
} from '#indexer/signature/xml-reference.ts';
import {
  DS,
  findSignatures,
  isDigestGenuine,
  readReference,
} from '#indexer/signature/xml-signature.ts';

export type CanonicalResult = { total: number; equal: number; different: string[] };

/** Compares canonical octets with the W3C interoperability vectors. */
export function canonicalDigests(folder: string): CanonicalResult {
  const result: CanonicalResult = { total: 0, equal: 0, different: [] };
  const count = (name: string, isEqual: boolean) => {
    result.total++;
    if (isEqual) result.equal++;
    else result.different.push(name);
  };
  signedInfoOf(folder, count);
  exclusive(folder, count);
  return result;
}

type Count = (name: string, isEqual: boolean) => void;

function signedInfoOf(folder: string, count: Count): void {
  const path = join(folder, 'merlin-c14n-three');
  if (!existsSync(join(path, 'signature.xml'))) return;
  const expected = readFileSync(join(path, 'c14n-27.txt'));
  withXml(readFileSync(join(path, 'signature.xml')), (doc) => {
    const [signature] = findSignatures(doc);
    const signedInfo = signature === undefined ? undefined : childElements(signature)[0];
    const uri = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
    const octets =
      signedInfo === undefined ? [] : canonicalOctets(signedInfo, { uri, prefixes: [] });
    count('c14n-27.txt', Buffer.compare(Buffer.from(octets), expected) === 0);
  });
}

function exclusive(folder: string, count: Count): void {
  const path = join(folder, 'merlin-exc-c14n-one', 'exc-signature.xml');
  if (!existsSync(path)) return;
  const bytes = readFileSync(path);
  withXml(bytes, (doc) => {
    const space: ReferenceSpace = { doc, bytes, ids: indexIds(doc), payloads: new Map() };
    const [signature] = findSignatures(doc);
    const signedInfo = signature === undefined ? undefined : childElements(signature)[0];
    if (signature === undefined || signedInfo === undefined) return;
    for (const [index, node] of childrenNamed(signedInfo, DS, 'Reference').entries()) {
      const reference = readReference(node);
      const id = /id\('([^']+)'\)/.exec(reference.uri ?? '')?.[1] ?? '';
      const [element] = space.ids.get(id) ?? [];
      if (element === undefined) return count(`reference ${index + 1}`, false);
      const resolved = {
        kind: 'element',
        element,
        landing: 'object',
        keepsComments: true,
      } as const;
      const octets = referencedOctets(reference, resolved, signature, space);
      count(`exc-signature.xml reference ${index + 1}`, isDigestGenuine(reference, octets));
    }
  });
}
