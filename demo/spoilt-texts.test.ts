import { describe, expect, it } from 'vitest';
import { shiftedGlyphs, wrongRecognition } from './spoilt-texts.ts';

describe('texts that cannot be read', () => {
  it('shifts capitals by 29 codes and loses digits', () => {
    expect(shiftedGlyphs('x\nSistem 2026')).toBe(
      '[\n6istem \ufffd\ufffd\ufffd\ufffd'.replace(
        '[',
        String.fromCharCode('x'.charCodeAt(0) - 29),
      ),
    );
  });
  it('leaves no letter of the alphabet\u2019s own after recognition in another language', () => {
    expect(wrongRecognition('İş № Məhkəməsi ığşçöü')).not.toMatch(/[əışğçöüİƏŞÇÖÜ№]/);
  });
});
