import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASICE_MEDIA_TYPE, signAsice } from './asic-write.ts';
import { readPki, writePki } from './pki-folder.ts';
import { prepareMetadata, signerRequestFor } from './prepare-metadata.ts';
import { readOwnPackage } from './read-package.ts';
import { SPOILER_NAMES, spoil, withFaultSigners } from './spoil.ts';
import { createTestPki, signerById, type TestPki } from './test-pki.ts';
import { writeTrust } from './trust-folder.ts';

const NOW = new Date('2026-11-24T10:00:00Z');
const DOCUMENT = Buffer.from('Sınaq qətnaməsi\n'.repeat(40));
const METADATA = {
  ...{ schema: 'ashkar-package/1', packageId: 'p-1', source: 'e-court', recordId: 'r-1' },
  ...{ revision: 1, kind: 'decision', document: { language: 'az' } },
  decision: {
    ...{ kind: 'qetname', courtCode: '102', caseNumber: '2(102)-12/2026', procedure: 'mülki' },
    ...{ instance: 'cassation', adoptedOn: '2026-11-10', closedHearing: false },
    ...{ judges: ['Sınaq Hakim'], parties: [] },
  },
};
const prepared = prepareMetadata(METADATA, DOCUMENT, 'txt');
const request = { ...signerRequestFor(prepared.metadata), algorithm: 'rsa-2048' as const };

let pki: TestPki;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ashkar-asic-'));
  pki = await createTestPki({ seedName: 'unit', now: NOW, signers: [request] });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const signed = (level: 'B' | 'T' = 'B') =>
  signAsice({
    ...{ document: DOCUMENT, documentName: 'document.txt', metadata: prepared.bytes },
    ...{ signer: signerById(pki, request.id), level, signingTime: NOW, tsa: pki.tsa },
  });

describe('ASiC-E package', () => {
  it('begins with the stored mimetype and no extra field', async () => {
    const bytes = Buffer.from(await signed());
    expect(bytes.readUInt16LE(8)).toBe(0); // method: stored
    expect(bytes.readUInt16LE(28)).toBe(0); // length of the extra field
    const central = bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    expect(bytes.readUInt16LE(central + 30)).toBe(0); // the same in the directory
    expect(bytes.toString('latin1', 30, 38 + ASICE_MEDIA_TYPE.length)).toBe(
      `mimetype${ASICE_MEDIA_TYPE}`,
    );
  });

  it('is byte-equal for the same input with a deterministic algorithm', async () => {
    expect(await signed()).toEqual(await signed());
  });

  it('gives back what was put in', async () => {
    const open = await readOwnPackage(await signed('T'));
    expect(open.document.bytes).toEqual(DOCUMENT);
    expect(open.metadata.bytes).toEqual(prepared.bytes);
    expect([open.level, open.signingTime]).toEqual(['T', NOW]);
  });

  it('asks for a timestamp authority at level T', async () => {
    const signer = signerById(pki, request.id);
    const rest = { documentName: 'document.txt', metadata: prepared.bytes, signingTime: NOW };
    await expect(signAsice({ document: DOCUMENT, ...rest, signer, level: 'T' })).rejects.toThrow(
      'timestamp authority',
    );
  });
});

describe('metadata of a package', () => {
  it('fills name, type and hash of the document', () => {
    expect(prepared.metadata.document).toMatchObject({
      ...{ name: 'document.txt', mediaType: 'text/plain', language: 'az' },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it.each([
    ['a list is no metadata', [], 'txt', 'one JSON object'],
    ['an unknown ending', METADATA, 'exe', '.pdf, .docx'],
    ['an unknown field', { ...METADATA, priority: 1 }, 'txt', 'priority'],
    ['a foreign hash', withDocument({ sha256: '0'.repeat(64) }), 'txt', 'not the hash'],
    ['a name of another ending', withDocument({ name: 'document.pdf' }), 'txt', 'document.txt'],
    ['a foreign type', withDocument({ mediaType: 'text/html' }), 'txt', 'text/plain'],
  ])('refuses %s', (_reason, value, ending, sentence) => {
    expect(() => prepareMetadata(value, DOCUMENT, ending)).toThrow(sentence);
  });

  it('lets a state system sign its own event file', () => {
    const events = { ...METADATA, kind: 'events', document: {}, decision: undefined };
    const { metadata } = prepareMetadata(JSON.parse(JSON.stringify(events)), DOCUMENT, 'jsonl');
    expect(metadata.document.name).toBe('events.jsonl');
    expect(signerRequestFor(metadata).authority).toEqual({ source: 'e-court' });
  });

  it('refuses a court that no table knows', () => {
    const other = { ...METADATA, decision: { ...METADATA.decision, courtCode: '9-999' } };
    const { metadata } = prepareMetadata(other, DOCUMENT, 'txt');
    expect(() => signerRequestFor(metadata)).toThrow('known court');
  });
});

function withDocument(change: Record<string, string>) {
  return { ...METADATA, document: { ...METADATA.document, ...change } };
}

describe('PKI folder', () => {
  it('reads back what it wrote, and signs with it', async () => {
    const full = await withFaultSigners(pki, await readOwnPackage(await signed()), NOW);
    await writePki(join(folder, 'pki'), full, NOW);
    const read = await readPki(join(folder, 'pki'));
    expect(read?.authorities['issuing-gei'].revocations).toEqual(
      full.authorities['issuing-gei'].revocations,
    );
    expect([...(read?.signers.keys() ?? [])]).toEqual([...full.signers.keys()]);
    const again = signerById(read ?? pki, request.id);
    expect(again.certificate).toEqual(signerById(full, request.id).certificate);
    expect(again.chain).toEqual(signerById(full, request.id).chain);
  });

  it('keeps the keys from other users', async () => {
    await writePki(join(folder, 'mode'), pki, NOW);
    expect((await stat(join(folder, 'mode', 'test-pki.json'))).mode & 0o777).toBe(0o600);
  });

  it('writes no key into the trust store', async () => {
    await writeTrust(join(folder, 'trust'), pki, NOW);
    await expect(readPki(join(folder, 'trust'))).resolves.toBeUndefined();
    const trust = await readFile(join(folder, 'trust', 'trust.json'), 'utf8');
    expect(trust).not.toContain('rivate');
    expect(JSON.parse(trust).anchors).toHaveLength(3);
  });
});

describe('spoiled packages', () => {
  it('differ from the intact one, each in its own way', async () => {
    const intact = await signed('T');
    const full = await withFaultSigners(pki, await readOwnPackage(intact), NOW);
    const seen = new Set([Buffer.from(intact).toString('latin1')]);
    for (const name of SPOILER_NAMES) {
      const bytes = (await spoil(intact, name, { pki: full, now: NOW })).toString('latin1');
      expect(seen.has(bytes), name).toBe(false);
      seen.add(bytes);
    }
  });
});
