import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SPOILER_NAMES, SPOILERS, spoil } from '#indexer/signature/create/spoil.ts';
import { writeTrust } from '#indexer/signature/create/trust-folder.ts';
import { loadCrlFolder, loadTrustFolder } from '#indexer/signature/load-trust.ts';
import { POLICIES } from '#indexer/signature/policy.ts';
import type { SignatureReport } from '#indexer/signature/report.ts';
import { verify } from '#indexer/signature/verify.ts';
import {
  type PackageBench,
  packageBench,
  sameRecordOtherContent,
} from '../fixtures/bad-packages.ts';

const NOW = new Date('2026-11-24T10:00:00Z');

describe.each(['B', 'T'] as const)(
  'packages at level %s, created here and verified here',
  (level) => {
    let bench: PackageBench;
    let folder: string;
    let judge: (bytes: Buffer) => Promise<SignatureReport>;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'ashkar-bad-'));
      bench = await packageBench(NOW, level);
      await writeTrust(folder, bench.pki, NOW);
      const trust = await loadTrustFolder(folder);
      const revocation = await loadCrlFolder(join(folder, 'crl'));
      judge = (bytes) =>
        verify({
          ...{ bytes, expect: 'decision', policy: POLICIES.decision, trust, revocation },
          ...{ now: NOW, receivedAt: NOW },
        });
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    it('passes the intact one, and says that its trust is a test', async () => {
      const report = await judge(bench.intact);
      expect(report).toMatchObject({
        verdict: 'PUBLISHABLE',
        trust: 'test',
        metadataTrust: 'signed',
      });
      expect(report.signatures).toMatchObject([
        {
          level,
          class: 'GEI',
          indication: 'TOTAL-PASSED',
          timeProof: level === 'T' ? 'TST' : 'receivedAt',
        },
      ]);
    });

    it('passes an honest package of the same record: that is for a later step to refuse', async () => {
      expect((await judge(await sameRecordOtherContent(bench))).verdict).toBe('PUBLISHABLE');
    });

    it.each(
      SPOILER_NAMES.map((name) => [name, SPOILERS[name].verdict, SPOILERS[name].says] as const),
    )('%s: %s (%s)', async (name, verdict) => {
      const report = await judge(await spoil(bench.intact, name, bench));
      expect(report.verdict).toBe(verdict);
      if (verdict !== 'PUBLISHABLE') expect(report.reasons[0]?.sentence).toMatch(/\w+.*\.$/);
    });
  },
);
