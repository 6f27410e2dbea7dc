import { describe, expect, it } from 'vitest';
import { NAME_PATTERNS, sweepNames, type Term } from './name-net.ts';

/** `NInit NInit NSurname | - | NKin NGiven`: terms of a window, several tags of one term joined by `+`. */
const windowOf = (tags: string): Term[] =>
  tags.split(' ').map((one) => ({ tags: one === '-' ? [] : one.split('+') }));
const found = (tags: string) =>
  sweepNames([windowOf(tags)]).map(({ start, end, pattern }) => `${pattern} ${start}-${end}`);

describe('what we rely on of compromise', () => {
  it.each([
    ['three tags in a row', '- NAny NCap NPatr -', 'ad-ata 1-4'],
    ['surname, given name, patronymic', 'NAny+NSurname NAny+NCap NCap NPatr', 'soyad-ad-ata 0-4'],
    ['initials before a surname', 'NInit NInit NSurname', 'init-init-soyad 0-3'],
    ['a name after a word for kin', '- NKin NGiven', 'kin-given 1-3'],
    ['at the end of a window', '- - - NForm', 'soyad 3-4'],
    ['a window of one term', 'NSure', 'given 0-1'],
  ])('finds %s', (_reason, tags, expected) => {
    expect(found(tags)).toContain(expected);
  });

  it.each([
    ['no tags', '- - -'],
    ['a word between the parts of a name', 'NInit - NSurname'],
    ['the parts in an order that no pattern has', 'NPatr NAny'],
    ['a tag of its own dictionary', 'FirstName LastName'],
    ['a tag of another case', 'nform nsure'],
  ])('finds nothing in %s', (_reason, tags) => {
    expect(found(tags)).toEqual([]);
  });

  it('does not match over the end of a window', () => {
    expect(sweepNames([windowOf('- NInit'), windowOf('NSurname -')])).toEqual([]);
  });

  it('numbers the windows and gives an exclusive end', () => {
    const matches = sweepNames([windowOf('-'), windowOf('- NForm -')]);
    expect(matches).toEqual([{ window: 1, start: 1, end: 2, pattern: 'soyad' }]);
  });

  it('finds every pattern in its own tags', () => {
    for (const { match, name } of NAME_PATTERNS) {
      expect(found(match.replaceAll('#', '')), name).toContainEqual(
        `${name} 0-${match.split(' ').length}`,
      );
    }
  });

  it('names tags only: a pattern with a word would silently never match', () => {
    for (const { match } of NAME_PATTERNS) expect(match).toMatch(/^#N\w+(?: #N\w+)*$/);
  });

  it('finds overlapping matches of several patterns', () => {
    expect(found('NSlot NFree NFree+NForm')).toEqual(
      expect.arrayContaining(['slot-cap-cap 0-3', 'cap-soyad 1-3', 'soyad 2-3']),
    );
  });

  it('gives the same matches on a second sweep and leaves the input alone', () => {
    const window = windowOf('NInit NInit NSurname');
    const before = structuredClone(window);
    expect(sweepNames([window])).toEqual(sweepNames([window]));
    expect(window).toEqual(before);
  });

  it('takes windows of 64 terms and no longer ones', () => {
    const term: Term = { tags: [] };
    expect(sweepNames([Array.from({ length: 64 }, () => term)])).toEqual([]);
    expect(() => sweepNames([Array.from({ length: 65 }, () => term)])).toThrow(RangeError);
    expect(sweepNames([])).toEqual([]);
    expect(sweepNames([[]])).toEqual([]);
  });
});
