import { ASICE_MEDIA_TYPE, assembleAsice, manifestXml, SIGNATURE_FILE } from '../asic-write.ts';
import type { OpenPackage } from '../read-package.ts';
import { writeZip, type ZipEntry } from '../zip-write.ts';
import type { Spoiler } from './spoiler.ts';

const MEBIBYTE = 1024 * 1024;
const BOMB_MEBIBYTES = 80; // above the 64 MiB a package may have unpacked; 80 KiB packed
const TOO_MANY = 1200; // entries; 1,000 are allowed
const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1');
const CENTRAL_HEADER = Buffer.from('PK\x01\x02', 'latin1');

/** Faults of the container itself. */
export const CONTAINER_SPOILERS = {
  'not-a-container': {
    says: 'plain text under the name of a package',
    verdict: 'REFUSED',
    make: async () => Buffer.from('This is not a container.\n'),
  },
  empty: { says: 'no bytes at all', verdict: 'REFUSED', make: async () => Buffer.alloc(0) },
  truncated: {
    says: 'the second half of the file is missing',
    verdict: 'REFUSED',
    make: async ({ bytes }) => Buffer.from(bytes.subarray(0, Math.floor(bytes.length / 2))),
  },
  'bytes-before': {
    says: 'bytes stand before the first entry',
    verdict: 'REFUSED',
    make: async ({ bytes }) => Buffer.concat([Buffer.from('prefix\n'), bytes]),
  },
  'bytes-after': {
    says: 'bytes stand after the end record',
    verdict: 'REFUSED',
    make: async ({ bytes }) => Buffer.concat([bytes, Buffer.from('suffix')]),
  },
  'mimetype-missing': {
    says: 'the mimetype entry is missing',
    verdict: 'REFUSED',
    make: async ({ open }) => await writeZip(entriesOf(open).slice(1)),
  },
  'mimetype-last': {
    says: 'the mimetype entry is not the first one',
    verdict: 'REFUSED',
    make: async ({ open }) => await writeZip(entriesOf(open).toReversed()),
  },
  'mimetype-compressed': {
    says: 'the mimetype entry is compressed',
    verdict: 'REFUSED',
    make: async ({ open }) =>
      await writeZip(entriesOf(open).map((entry) => ({ ...entry, stored: false }))),
  },
  'mimetype-other': {
    says: 'the mimetype names another kind of container',
    verdict: 'REFUSED',
    make: async ({ open }) => {
      const other = { ...mimetype(), bytes: Buffer.from('application/epub+zip') };
      return await writeZip([other, ...entriesOf(open).slice(1)]);
    },
  },
  'duplicate-entries': {
    says: 'two entries have the name of the document, the second with other content',
    verdict: 'REFUSED',
    make: async ({ open }) =>
      await writeZip([...entriesOf(open), { name: open.document.name, bytes: other(open) }]),
  },
  'case-twin': {
    says: 'a second entry differs from the document in letter case only',
    verdict: 'REFUSED',
    make: async ({ open }) =>
      await writeZip([
        ...entriesOf(open),
        { name: open.document.name.replace('d', 'D'), bytes: other(open) },
      ]),
  },
  'path-escape': {
    says: 'an entry leads out of the folder it is unpacked to',
    verdict: 'REFUSED',
    make: async ({ open }) => {
      const zip = await writeZip([...entriesOf(open), { name: 'aa/evil.txt', bytes: other(open) }]);
      return replaceAll(zip, 'aa/evil.txt', '../evil.txt');
    },
  },
  'local-name-differs': {
    says: 'an entry has one name in its local header and another in the directory',
    verdict: 'REFUSED',
    make: async ({ bytes, open }) => {
      const copy = Buffer.from(bytes);
      const at = copy.indexOf(open.document.name, copy.indexOf(LOCAL_HEADER, 4));
      copy.write('Xocument', at, 'latin1');
      return copy;
    },
  },
  'wrong-crc': {
    says: 'the checksum of the document is wrong',
    verdict: 'REFUSED',
    make: async ({ bytes, open }) => {
      const copy = Buffer.from(bytes);
      for (const [header, crc, name] of [
        [LOCAL_HEADER, 14, 30],
        [CENTRAL_HEADER, 16, 46],
      ] as const) {
        const at = headerOf(copy, header, name, open.document.name) + crc;
        copy.writeUInt32LE((copy.readUInt32LE(at) ^ 1) >>> 0, at);
      }
      return copy;
    },
  },
  'encrypted-entry': {
    says: 'the document is marked as encrypted',
    verdict: 'REFUSED',
    make: async ({ bytes, open }) => {
      const copy = Buffer.from(bytes);
      for (const [header, flags, name] of [
        [LOCAL_HEADER, 6, 30],
        [CENTRAL_HEADER, 8, 46],
      ] as const) {
        const at = headerOf(copy, header, name, open.document.name) + flags;
        copy.writeUInt16LE(copy.readUInt16LE(at) | 1, at);
      }
      return copy;
    },
  },
  'zip-bomb': {
    says: 'an entry of 80 MiB of one letter, packed into 80 KiB',
    verdict: 'REFUSED',
    make: async ({ open }) =>
      await writeZip([
        ...entriesOf(open),
        { name: 'extra.txt', bytes: Buffer.alloc(BOMB_MEBIBYTES * MEBIBYTE, 'a') },
      ]),
  },
  'too-many-entries': {
    says: '1,200 entries',
    verdict: 'REFUSED',
    make: async ({ open }) => {
      const more = Array.from({ length: TOO_MANY }, (_, index) => ({
        ...{ name: `extra/${index}.txt`, bytes: Buffer.from('a') },
      }));
      return await writeZip([...entriesOf(open), ...more]);
    },
  },
  'payload-not-covered': {
    says: 'a further file that no signature covers, named in the manifest',
    verdict: 'REFUSED',
    make: async ({ open }) =>
      await assembleAsice(
        [
          ...open.files,
          { name: 'extra.txt', mediaType: 'text/plain', bytes: Buffer.from('extra') },
        ],
        [{ name: SIGNATURE_FILE, text: open.signature }],
      ),
  },
  'payload-not-in-manifest': {
    says: 'a further file that neither the manifest nor a signature names',
    verdict: 'REFUSED',
    make: async ({ open }) =>
      await writeZip([...entriesOf(open), { name: 'extra.txt', bytes: Buffer.from('extra') }]),
  },
  'payload-removed': {
    says: 'the document is missing, the signature still names it',
    verdict: 'REFUSED',
    make: async ({ open }) =>
      await writeZip(entriesOf(open).filter(({ name }) => name !== open.document.name)),
  },
  'payload-renamed': {
    says: 'the document lies under another name with the same content',
    verdict: 'REFUSED',
    make: async ({ open }) =>
      await writeZip(
        entriesOf(open).map((entry) =>
          entry.name === open.document.name ? { ...entry, name: `renamed-${entry.name}` } : entry,
        ),
      ),
  },
} as const satisfies Record<string, Spoiler>;

function entriesOf({ files, signature }: OpenPackage): ZipEntry[] {
  return [
    mimetype(),
    ...files.map(({ name, bytes }) => ({ name, bytes })),
    { name: 'META-INF/manifest.xml', bytes: Buffer.from(manifestXml(files)) },
    { name: SIGNATURE_FILE, bytes: Buffer.from(signature) },
  ];
}

const mimetype = () => ({ name: 'mimetype', bytes: Buffer.from(ASICE_MEDIA_TYPE), stored: true });
const other = ({ document }: OpenPackage) => Buffer.concat([document.bytes, Buffer.from('other')]);

function replaceAll(bytes: Buffer, from: string, to: string): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(from); at >= 0; at = copy.indexOf(from, at + 1)) copy.write(to, at);
  return copy;
}

// Offset of the header (local or central) of the entry with this name; `nameAt`: offset of its name.
function headerOf(bytes: Buffer, header: Buffer, nameAt: number, name: string): number {
  for (let at = bytes.indexOf(header); at >= 0; at = bytes.indexOf(header, at + 1)) {
    if (bytes.toString('latin1', at + nameAt, at + nameAt + name.length) === name) return at;
  }
  throw new Error(`no entry ${name}`);
}
