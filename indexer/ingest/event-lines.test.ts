import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type EventLine, eventLines } from './event-lines.ts';

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(pieces: AsyncIterable<Uint8Array>, max?: number) {
  const lines: EventLine[] = [];
  let last = 0;
  for await (const piece of eventLines(pieces, max)) {
    lines.push(...piece.lines);
    last = piece.last;
  }
  return { lines, last };
}

it('finds the same lines however the bytes are cut', async () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (parts, size) => {
      const bytes = Buffer.from(parts.join('\n'));
      const expected = bytes
        .toString('utf8')
        .split('\n')
        .map((text, at) => ({ line: at + 1, text: text.trim() }))
        .filter(({ text }) => text !== '');
      const { lines } = await read(cut(bytes, size));
      expect(lines).toEqual(expected);
    }),
  );
});

it('names a line that is too long and goes on behind it, wherever it is cut', async () => {
  const bytes = Buffer.from(`{"a":1}\n${'x'.repeat(5_000)}\r\n{"b":2}\n\n${'y'.repeat(101)}`);
  for (const size of [1, 7, 64, 100, 101, 10_000])
    expect((await read(cut(bytes, size), 100)).lines).toEqual([
      { line: 1, text: '{"a":1}' },
      { line: 2, fault: 'too-long' },
      { line: 3, text: '{"b":2}' },
      { line: 5, fault: 'too-long' },
    ]);
});

it('names a line that is not UTF-8', async () => {
  const bytes = Buffer.concat([
    Buffer.from('a\n'),
    Buffer.from([0xc3, 0x28, 0x0a]),
    Buffer.from('b'),
  ]);
  expect((await read(cut(bytes, 2))).lines).toEqual([
    { line: 1, text: 'a' },
    { line: 2, fault: 'not-utf8' },
    { line: 3, text: 'b' },
  ]);
});

it('holds nothing of a line without an end', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    const piece = new Uint8Array(1024 * 1024).fill(0x78);
    for (let at = 0; at < 100; at++) yield piece;
  }
  globalThis.gc?.();
  const before = process.memoryUsage().arrayBuffers;
  expect((await read(endless())).lines).toEqual([{ line: 1, fault: 'too-long' }]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024);
});
