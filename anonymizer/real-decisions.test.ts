import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StructuredDecision } from '#domain/structured-text.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

const FOLDER = join(process.env.ASHKAR_SHARED_DATA ?? '../shared/data', 'az-court-decisions');
const isPresent = existsSync(FOLDER);

/** What the earlier masking had left in, read from the folder's own note: stems in quotation marks or lists. */
function residualStems(): readonly string[] {
  const note = readFileSync(join(FOLDER, 'SOURCES.md'), 'utf8');
  const list = /Replaced stems: (.+?)\. These/su.exec(note)?.[1] ?? '';
  return list.split(',').map((stem) =>
    stem
      .replace(/\(file \d\)/g, '')
      .replace(/['-]\s*$/g, '')
      .replace(/['‘’]/g, '')
      .trim(),
  );
}

function documentOf(text: string): StructuredDecision {
  const lines = text
    .split(/\n(?=\s{4,}|\s*\n)/)
    .map((block) => block.replace(/\s*\n\s*/g, ' ').trim());
  return {
    type: 'decision',
    facts: { judges: [] },
    outcome: 'other',
    blocks: lines
      .filter(Boolean)
      .map((line, i) => ({ anchor: `p${i}`, zone: 'facts', kind: 'paragraph', text: line })),
  };
}

describe.skipIf(!isPresent)('officially masked decisions (shared data az-court-decisions)', () => {
  const files = isPresent ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];

  it('the note lists the residual leaks', () => {
    expect(files.length).toBe(2);
    expect(residualStems().length).toBeGreaterThanOrEqual(8);
  });

  it.each(files)('%s: no residual leak is left and a person looks', (file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const result = anonymize(documentOf(text), undefined, DEFAULT_POLICY, 'real');
    const output = result.text.blocks.map((block) => block.text).join('\n');
    const left = residualStems().filter((stem) => text.includes(stem) && output.includes(stem));
    expect(left.length).toBe(0);
    expect(result.gate).toBe('review');
    expect(result.doubts.map((doubt) => doubt.kind)).toContain('already-masked');
  });

  it.each(files)('%s: courts, case numbers and officials stay', (file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8').replace(/\s+/g, ' ');
    const result = anonymize(
      documentOf(readFileSync(join(FOLDER, file), 'utf8')),
      undefined,
      DEFAULT_POLICY,
      'real',
    );
    const output = result.text.blocks
      .map((block) => block.text)
      .join(' ')
      .replace(/\s+/g, ' ');
    const wanted =
      text.match(
        /№ \d(?:-\d)?\(\d{3}\)-\d+\/\d{4}|\p{Lu}\p{L}+ \p{Lu}\p{L}+ \p{Lu}\p{L}+ oğlu|\d{1,4}-İİİQD|[\d.]+-c[iıuü] maddə\p{L}*/gu,
      ) ?? [];
    expect(wanted.length).toBeGreaterThan(4);
    expect(wanted.filter((part) => !output.includes(part))).toEqual([]);
  });
});
