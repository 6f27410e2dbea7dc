import { describe, expect, it } from 'vitest';
import { repairLetters } from './repair-letters.ts';

const SOUND = [
  'məsələ və vergi haqqında',
  'vergilərin ödənilməsi qaydaları',
  'ümumi əsasları bu qanunda',
];
const DAMAGED = Array.from({ length: 12 }, () => 'm ə s ə l ə v ə vergil ə rin öd ə nilm ə si');

describe('repairLetters', () => {
  it('puts letters back into the words that the text uses elsewhere', () => {
    expect(repairLetters([...SOUND, ...DAMAGED]).at(-1)).toBe('məsələ və vergilərin ödənilməsi');
  });

  it('does not run known words together', () => {
    const line = 'ümumi ə sasları bu qanunda və vergi haqqında';
    expect(repairLetters([...SOUND, ...DAMAGED, line]).at(-1)).toBe(
      'ümumi əsasları bu qanunda və vergi haqqında',
    );
  });

  it('leaves a text without damage, and headings in spaced type', () => {
    const lines = [...SOUND, 'bənd ə üzrə', ...Array.from({ length: 20 }, () => 'M a d d ə 5')];
    expect(repairLetters(lines)).toBe(lines);
  });
});
