import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Embedder } from '#indexer/assist/embedder.ts';

const CACHE = join(tmpdir(), 'ashkar-vectors');
const KEY_BYTES = 32;

/**
 * The embedder with its vectors of passages kept between runs, by model and text: a laptop makes only a
 * few a second. A record is the hash of the text and the numbers of its vector.
 */
export function cached(embedder: Embedder, dimensions: number): Embedder {
  mkdirSync(CACHE, { recursive: true });
  const file = join(CACHE, `${embedder.model.replace(/\W+/g, '-')}.bin`);
  const size = KEY_BYTES + dimensions * 4;
  const known = new Map<string, Float32Array>();
  if (existsSync(file)) {
    const bytes = readFileSync(file);
    for (let at = 0; at + size <= bytes.length; at += size) {
      const vector = new Float32Array(dimensions);
      for (let index = 0; index < dimensions; index += 1)
        vector[index] = bytes.readFloatLE(at + KEY_BYTES + index * 4);
      known.set(bytes.toString('hex', at, at + KEY_BYTES), vector);
    }
  }
  return {
    model: embedder.model,
    async embed(texts, kind, signal) {
      const keys = texts.map((text) =>
        createHash('sha256').update(`${kind}\n${text}`).digest('hex'),
      );
      const missing = texts
        .map((_, index) => index)
        .filter((index) => !known.has(keys[index] ?? ''));
      const made = await embedder.embed(
        missing.map((index) => texts[index] ?? ''),
        kind,
        signal,
      );
      for (const [position, index] of missing.entries()) {
        const vector = made[position] ?? new Float32Array(dimensions);
        known.set(keys[index] ?? '', vector);
        appendFileSync(
          file,
          Buffer.concat([Buffer.from(keys[index] ?? '', 'hex'), Buffer.from(vector.buffer)]),
        );
      }
      return keys.map((key) => known.get(key) ?? new Float32Array(dimensions));
    },
  };
}
