import { describe, expect, it } from 'vitest';
import { paragraphs, wronglyRead } from './paragraphs.ts';

const all = paragraphs('development');

describe.each([...new Set(all.map(({ file }) => file))])('marked paragraphs of %s', (file) => {
  it('are read as marked, but where the mark says otherwise', () => {
    const fresh = all
      .filter((one) => one.file === file)
      .flatMap((one) =>
        wronglyRead(one)
          .filter(({ isKnown }) => !isKnown)
          .map(({ kind, start, end }) => `${kind}:${one.text.slice(start, end)}`),
      );
    expect(fresh).toEqual([]);
  });
});

describe('the marks of the paragraphs', () => {
  it('are closed, and each kind is there', () => {
    for (const { text } of all) expect(text).not.toMatch(/[⟦⟧]/u);
    expect(new Set(all.flatMap(({ marks }) => marks.map(({ kind }) => kind)))).toEqual(
      new Set(['p', 'd', 'a', 'q', 'k']),
    );
  });
});
