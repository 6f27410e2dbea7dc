import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTrust } from '#indexer/signature/create/trust-folder.ts';
import { loadTrustFolder } from '#indexer/signature/load-trust.ts';
import { TEST_NOW, testBench, testPackage } from '#indexer/signature/test-packages.ts';
import { type Inspection, type InspectOptions, inspectPaths } from './inspect.ts';

let folder: string;
const path = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ashkar-inspect-'));
  const bench = await testBench();
  await writeTrust(path('trust'), bench.pki, TEST_NOW);
  await mkdir(path('packages/deep'), { recursive: true });
  await writeFile(path('packages/act.asice'), await testPackage(bench, 'act'));
  await writeFile(path('packages/decision.asice'), await testPackage(bench, 'decision'));
  await writeFile(path('packages/deep/events.asice'), await testPackage(bench, 'events'));
  await writeFile(path('packages/empty'), '');
  await writeFile(path('packages/noise'), Buffer.from([0, 1, 2, 0x30, 0x82]));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function inspect(paths: readonly string[], options: InspectOptions): Promise<Inspection[]> {
  const found: Inspection[] = [];
  for await (const one of inspectPaths(
    paths,
    { time: TEST_NOW.toISOString(), ...options },
    TEST_NOW,
  ))
    found.push(one);
  return found;
}

const verdict = (one: Inspection) => ('report' in one ? one.report.verdict : one.error);

describe('inspect', () => {
  it('gives a report for every file below a folder, whatever its bytes', async () => {
    const found = await inspect([path('packages')], { trust: path('trust') });
    expect(found.map(verdict)).toEqual([
      ...['PUBLISHABLE', 'PUBLISHABLE', 'PUBLISHABLE', 'REFUSED', 'REFUSED'],
    ]);
    const policies = found.flatMap((one) => ('report' in one ? [one.report.policyId] : []));
    expect(policies.slice(0, 3)).toEqual(['AZ-AKT-1', 'AZ-QERAR-1', 'AZ-HADISE-1']);
  });

  it('without trust an honest signature is on hold', async () => {
    const found = await inspect([path('packages/decision.asice')], {});
    expect(found.map(verdict)).toEqual(['HOLD']);
  });

  it('refuses an instant and a path that are none', async () => {
    await expect(inspect([path('packages')], { time: 'now' })).rejects.toThrow('ISO 8601');
    await expect(inspect([path('nowhere')], {})).rejects.toThrow('cannot be read');
  });

  it('a folder of certificates without trust.json makes each CA an anchor', async () => {
    const store = await loadTrustFolder(path('trust/anchors'));
    expect(store.anchors.length).toBe(3);
    expect(store.anchors.every((a) => a.class === 'GEI_QC' && a.test)).toBe(true);
    const options = { trust: path('trust/anchors'), crl: path('trust/crl') };
    const found = await inspect([path('packages/act.asice')], options);
    expect(found.map(verdict)).toEqual(['PUBLISHABLE']);
  });

  it('refuses a trust folder that cannot be used, with one sentence', async () => {
    await mkdir(path('bad'), { recursive: true });
    await writeFile(path('bad/trust.json'), '{"anchors":[{"sha256":"x"}]}');
    await expect(loadTrustFolder(path('bad'))).rejects.toThrow('trust.json cannot be used');
  });
});
