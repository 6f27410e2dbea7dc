import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECISION } from '../../tests/fixtures/portal-records.ts';
import { translator } from '../i18n/index.ts';
import { diffWords, versionChanges } from './version-changes.ts';

const VIEW = { t: translator('en'), lang: 'en', today: '2026-11-24', publicUrl: '' } as const;
const [FIRST, SECOND] = DECISION.text.blocks;
const textOf = (pieces: readonly { text: string; kind: string }[], without: string) =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('difference of two texts', () => {
  it('names what went and what came, words whole', () => {
    expect(diffWords('İddiaçı Anar gəldi.', 'İddiaçı1 gəldi.')).toEqual([
      { text: 'İddiaçı Anar', kind: 'removed' },
      { text: 'İddiaçı1', kind: 'added' },
      { text: ' gəldi.', kind: 'same' },
    ]);
  });

  it('gives both texts back', () => {
    const words = fc.array(fc.constantFrom('bir', 'iki', 'üç', 'dörd'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(' '), b.join(' ')];
        const pieces = diffWords(before, after);
        expect([textOf(pieces, 'added'), textOf(pieces, 'removed')]).toEqual([before, after]);
      }),
    );
  });

  it('shows nothing of a version that is closed, nor of a paragraph that a report hid', () => {
    const after = { ...DECISION, version: 2 };
    const stone = {
      type: 'tombstone',
      workType: 'decision',
      id: 'x',
      withdrawnOn: '2026-01-01',
    } as const;
    const closed = versionChanges(VIEW, after, stone);
    expect(closed.paragraphs).toEqual([]);
    expect(closed.note).toContain('closed');
    const blocks = DECISION.text.blocks.map((block, i) =>
      i < 2 ? { ...block, text: `${block.text} əvvəlki` } : block,
    );
    const before = { ...DECISION, text: { ...DECISION.text, blocks } };
    const anchors = (hidden: readonly string[]) =>
      versionChanges(VIEW, { ...after, hidden }, before).paragraphs.map(({ anchor }) => anchor);
    expect(anchors([])).toEqual([FIRST?.anchor, SECOND?.anchor]);
    expect(anchors([FIRST?.anchor ?? ''])).toEqual([SECOND?.anchor]);
  });
});
