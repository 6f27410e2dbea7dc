import { describe, expect, it } from 'vitest';
import { writeZip } from './create/zip-write.ts';
import { readZip } from './zip.ts';

const file = (name: string, text = 'x', stored = true) => ({
  name,
  bytes: Buffer.from(text),
  stored,
});

async function faultsOf(bytes: Uint8Array): Promise<string> {
  const zip = await readZip(bytes);
  return zip.ok ? zip.faults.join('; ') : `${zip.code}: ${zip.sentence}`;
}

describe('names', () => {
  const rows = [
    [['a.txt', 'A.txt'], 'two entries have the same name'],
    [['\u00fc.txt', 'u\u0308.txt'], 'two entries have the same name'],
    [['a.txt', 'b.txt'], ''],
    [['a/./b.txt'], 'container: an entry has an unsafe name'],
    [['a//b.txt'], 'container: an entry has an unsafe name'],
    [['a\u0001.txt'], 'container: an entry has an unsafe name'],
  ] as const;
  it.each(rows)('%j: %s', async (names, expected) => {
    expect(await faultsOf(await writeZip(names.map((name) => file(name))))).toBe(expected);
  });
});

describe('bytes that belong to no entry', () => {
  it('between the entries and the directory', async () => {
    const zip = await writeZip([file('a.txt'), file('b.txt')]);
    const end = zip.length - 22;
    const at = zip.readUInt32LE(end + 16);
    const moved = Buffer.concat([zip.subarray(0, at), Buffer.from('hidden'), zip.subarray(at)]);
    moved.writeUInt32LE(at + 6, end + 6 + 16);
    expect(await faultsOf(zip)).toBe('');
    expect(await faultsOf(moved)).toContain('directory');
  });

  it('behind the packed data of an entry', async () => {
    const zip = await writeZip([file('a.txt', 'text '.repeat(50), false)]);
    expect(await faultsOf(zip)).toBe('');
    const copy = Buffer.from(zip);
    copy[copy.indexOf('PK\u0001\u0002') + 16] = 0; // the checksum in the directory
    expect(await faultsOf(copy)).not.toBe('');
  });
});

it('an entry that unpacks to a hundred times its size is a limit, a modest one is not', async () => {
  const bomb = await writeZip([file('a.txt', 'a'.repeat(2 * 1024 * 1024), false)]);
  expect(await faultsOf(bomb)).toContain('limit');
  const small = await writeZip([file('a.txt', 'a'.repeat(500_000), false)]);
  expect(await faultsOf(small)).toBe('');
});
