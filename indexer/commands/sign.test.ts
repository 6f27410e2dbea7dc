import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOwnPackage } from '#indexer/signature/create/read-package.ts';
import { signFile } from './sign.ts';

const NOW = new Date('2026-11-24T10:00:00Z');
const ACT = {
  ...{ schema: 'ashkar-package/1', packageId: 'a-1', source: 'normative-acts', recordId: 'a-1' },
  ...{ revision: 1, kind: 'act', document: { language: 'az' } },
  act: { kind: 'qanun', body: 'Sınaq Məclisi', number: '1-VIQ', adoptedOn: '2026-01-05' },
};

let folder: string;
const path = (name: string) => join(folder, name);
const options = (more: Partial<Parameters<typeof signFile>[1]> = {}) => ({
  ...{
    metadata: path('act.json'),
    out: path('act.asice'),
    level: 'T' as const,
    pki: path('test-pki'),
    ...more,
  },
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ashkar-sign-'));
  await writeFile(path('act.txt'), 'Maddə 1. Sınaq\n');
  await writeFile(path('act.json'), JSON.stringify(ACT));
  await writeFile(path('broken.json'), '{');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('ashkar sign', () => {
  it('writes a package and uses the hierarchy again', async () => {
    const first = await signFile(path('act.txt'), options(), NOW);
    const trust = await readFile(path('test-pki/trust.json'), 'utf8');
    const second = await signFile(path('act.txt'), options({ out: path('2.asice') }), NOW);
    expect(first).toEqual(second);
    expect(await readFile(path('test-pki/trust.json'), 'utf8')).toBe(trust);
    const open = await readOwnPackage(await readFile(path('act.asice')));
    expect([open.level, open.document.name]).toEqual(['T', 'document.txt']);
  });

  it.each([
    ['an absent document', 'absent.txt', {}, 'document cannot be read'],
    ['metadata that is no JSON', 'act.txt', { metadata: 'broken.json' }, 'is not JSON'],
    ['a time that is none', 'act.txt', { time: 'yesterday' }, 'ISO 8601'],
    ['an ending that is not accepted', 'act.json', {}, '.pdf, .docx'],
    [
      'a folder that is absent',
      'act.txt',
      { out: 'no/such/act.asice', pki: 'test-pki' },
      'written',
    ],
  ])('refuses %s', async (_reason, document, change, sentence) => {
    const inFolder = Object.entries(change).map(([key, value]) => [
      key,
      key === 'time' ? value : path(value),
    ]);
    const bad = options(Object.fromEntries(inFolder));
    await expect(signFile(path(document), bad, NOW)).rejects.toThrow(sentence);
  });
});
