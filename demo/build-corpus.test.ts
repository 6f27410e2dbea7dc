import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCrlFolder, loadTrustFolder } from '#indexer/signature/load-trust.ts';
import { policyFor } from '#indexer/signature/policy.ts';
import { verify } from '#indexer/signature/verify.ts';
import { OWN_FAULTS, SPOILT } from './bad-packages.ts';
import { buildDemoCorpus } from './build-corpus.ts';
import type { DemoManifest, DemoPackage } from './manifest.ts';

const TODAY = '2026-11-24';
let folder = '';
let manifest: DemoManifest;
let verdicts: ReadonlyMap<string, { verdict: string; payloads: readonly string[] }>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ashkar-demo-'));
  manifest = await buildDemoCorpus({ folder, seed: 'demo', today: TODAY, count: 60 });
  const [trust, revocation] = [
    await loadTrustFolder(join(folder, 'pki')),
    await loadCrlFolder(join(folder, 'pki', 'crl')),
  ];
  const out = new Map<string, { verdict: string; payloads: readonly string[] }>();
  for (const { file, kind, receivedAt } of manifest.packages) {
    const bytes = await readFile(join(folder, file));
    const input = {
      bytes,
      expect: kind,
      policy: policyFor(kind),
      trust,
      revocation,
      now: new Date(`${TODAY}T12:00:00Z`),
      receivedAt: new Date(receivedAt),
    };
    const { verdict, payloads } = await verify(input);
    out.set(file, { verdict, payloads: payloads.map(({ name }) => name) });
  }
  verdicts = out;
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const good = (): readonly DemoPackage[] =>
  manifest.packages.filter(({ fault }) => fault === undefined);

describe('the demonstration corpus on disk', () => {
  it('has one file for every entry of its manifest', () => {
    expect(new Set(manifest.packages.map(({ file }) => file)).size).toBe(manifest.packages.length);
    expect(verdicts.size).toBe(manifest.packages.length);
    expect(manifest.counts).toMatchObject({ decisions: 60 });
  });
  it('verifies: every good package is publishable', () => {
    const others = good().filter(({ file }) => verdicts.get(file)?.verdict !== 'PUBLISHABLE');
    expect(others.map(({ file }) => file)).toEqual([]);
  });
  it('holds at least fourteen kinds of bad package, each named with its end', () => {
    const bad = manifest.packages.filter(({ fault }) => fault !== undefined);
    expect(bad.map(({ fault }) => fault?.name).sort()).toEqual(
      [...SPOILT.map(([name]) => name), ...Object.keys(OWN_FAULTS)].sort(),
    );
    expect(bad.length).toBeGreaterThanOrEqual(14);
    for (const { expected } of bad) expect(expected.length).toBeGreaterThan(0);
  });
  it.each([
    ['payload-changed', 'REFUSED'],
    ['no-signature', 'REFUSED'],
    ['signer-untrusted', 'HOLD'],
    ['signer-expired', 'REFUSED'],
    ['signer-revoked', 'REFUSED'],
    ['duplicate-entries', 'REFUSED'],
    ['act-without-qualified-signature', 'REFUSED'],
    ['wrong-court', 'PUBLISHABLE'],
    ['broken-pdf', 'PUBLISHABLE'],
    ['second-content', 'PUBLISHABLE'],
  ])('%s: the verifier says %s', (name, verdict) => {
    const item = manifest.packages.find(({ fault }) => fault?.name === name);
    expect(verdicts.get(item?.file ?? '')?.verdict).toBe(verdict);
  });
  it('delivers the first package again, byte for byte, and once with other content', async () => {
    const of = (name: string) => manifest.packages.find(({ fault }) => fault?.name === name);
    const [again, second] = [of('redelivered'), of('second-content')];
    const first = good().find(({ recordId }) => recordId === again?.recordId);
    const bytes = async (item: DemoPackage | undefined) =>
      await readFile(join(folder, item?.file ?? ''));
    expect((await bytes(again)).equals(await bytes(first))).toBe(true);
    expect(second?.recordId).toBe(first?.recordId);
    expect((await bytes(second)).equals(await bytes(first))).toBe(false);
  });
  it('mixes the four formats', () => {
    const names = good().flatMap(({ file }) => verdicts.get(file)?.payloads ?? []);
    for (const name of [
      'document.html',
      'document.txt',
      'document.docx',
      'document.pdf',
      'events.jsonl',
    ])
      expect(names).toContain(name);
  });
  it('hands everything over before today, no two at one instant, signed before it is received', () => {
    expect(new Set(manifest.packages.map(({ receivedAt }) => receivedAt)).size).toBe(
      manifest.packages.length,
    );
    expect(manifest.packages.every(({ receivedOn }) => receivedOn < TODAY)).toBe(true);
  });
});
