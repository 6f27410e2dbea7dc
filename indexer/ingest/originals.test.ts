import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOriginals } from './originals.ts';

const NOW = new Date('2026-11-24T08:00:00Z');
const YESTERDAY = new Date('2026-11-23T08:00:00Z');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ashkar-originals-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('sweeps up what a crash left half received, and nothing that is kept or still comes in', async () => {
  const originals = openOriginals(folder);
  const { objectKey } = await originals.keep(Buffer.from('a kept document'));
  const old = new Date('2026-11-20T08:00:00Z');
  for (const [name, changedAt] of [
    ['incoming-0a1b2c3d4e5f.part', old],
    ['incoming-5f4e3d2c1b0a.part', NOW],
    ['notes.part', old],
    [objectKey, old],
  ] as const) {
    const path = join(folder, name);
    if (name !== objectKey) await writeFile(path, 'half');
    await utimes(path, changedAt, changedAt);
  }
  expect(await originals.sweep(YESTERDAY)).toBe(1);
  expect((await readdir(folder)).toSorted()).toEqual(
    [objectKey.slice(0, 2), 'incoming-5f4e3d2c1b0a.part', 'notes.part'].toSorted(),
  );
  expect(await originals.sweep(YESTERDAY)).toBe(0);
});

it('sweeps nothing where no document has come yet', async () => {
  expect(await openOriginals(join(folder, 'none')).sweep(NOW)).toBe(0);
});
