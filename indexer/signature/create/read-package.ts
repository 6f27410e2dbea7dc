import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { MANIFEST_FILE, mediaTypeOf, SIGNATURE_FILE } from './asic-write.ts';
import type { SignedFile } from './xades-sign.ts';

/** The parts of a package that `signAsice` wrote. */
export type OpenPackage = {
  readonly files: readonly SignedFile[];
  readonly document: SignedFile;
  readonly metadata: SignedFile;
  /** Text of the one signature file. */
  readonly signature: string;
  readonly level: 'B' | 'T';
  readonly signingTime: Date;
};

/** Opens one of our own, intact packages to make another of it; it is no verifier and checks nothing. */
export async function readOwnPackage(bytes: Uint8Array): Promise<OpenPackage> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  const files: SignedFile[] = [];
  let signature = '';
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    const content = await buffer(await zip.openReadStreamPromise(entry));
    if (name === SIGNATURE_FILE) signature = content.toString('utf8');
    else if (name !== 'mimetype' && name !== MANIFEST_FILE) {
      files.push({ name, mediaType: mediaTypeOf(name), bytes: content });
    }
  }
  const metadata = files.find(({ name }) => name === 'metadata.json');
  const document = files.find(({ name }) => name !== 'metadata.json');
  if (metadata === undefined || document === undefined) throw new Error('not one of our packages');
  const level = signature.includes('<xades:SignatureTimeStamp') ? 'T' : 'B';
  const claimed = /<xades:SigningTime>([^<]+)</.exec(signature)?.[1] ?? '';
  return { files, document, metadata, signature, level, signingTime: new Date(claimed) };
}
