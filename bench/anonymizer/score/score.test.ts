import { expect, test } from 'vitest';
import { align } from './align.ts';
import { bCubed, wrongMerges } from './clusters.ts';
import { leaksOf, upperBound } from './leaks.ts';
import { residuesOf } from './residues.ts';
import { expectedEnding, suffixAgreement } from './suffix.ts';
import { fileName } from './write-out.ts';

test('a changed letter is no alignment, dropped numbers and spaces are', () => {
  expect(align('1. Ad\n\nSoyad', 'Ad\nSoyad')?.[3]).toBe(0);
  expect(align('Ad', 'Od')).toBeUndefined();
});

test('two persons under one label are a wrong merge and cost B³ precision', () => {
  const mentions = [
    { gold: 'a', found: 'X1' },
    { gold: 'b', found: 'X1' },
  ];
  expect(wrongMerges(mentions)).toEqual({ part: 1, all: 1 });
  expect(bCubed(mentions).precision).toEqual({ part: 1, all: 2 });
  expect(bCubed(mentions).recall).toEqual({ part: 2, all: 2 });
});

test.each([
  [1, 'gen', 'lərin'],
  [6, 'loc', 'larda'],
  [10, 'dat', 'lara'],
  [5, 'abl', 'lərdən'],
])('ending of the family of %i in %s', (index, kase, ending) => {
  expect(expectedEnding(index, kase, true)).toBe(ending);
});

test.each([
  [3, 'gen', 'ün'],
  [6, 'dat', 'ya'],
  [20, 'acc', 'ni'],
  [23, 'gen', 'ün'],
  [300, 'abl', 'dən'],
  [1, 'nom', ''],
])('ending of %i in %s', (index, kase, ending) => {
  expect(expectedEnding(index, kase)).toBe(ending);
});

test('no leak of 1,000 has the bound 0.3 %', () => {
  expect(upperBound(0, 1000)).toBeCloseTo(0.003, 4);
  expect(upperBound(5, 1000)).toBeGreaterThan(0.005);
});

test('residues', () => {
  expect(residuesOf('Borclu1 oğlunun, A.B.Borclu2, “ ”')).toHaveLength(3);
  expect(residuesOf('Borclu1-in oğlan uşağı')).toHaveLength(0);
  expect(residuesOf('Borclu1 qızıllarını, Soyadova S.Ə. Sənəd6 nömrəli')).toHaveLength(0);
});

test('an id does not leave its folder', () => {
  expect(fileName('../../x')).not.toMatch(/[/\\]|^\./);
});

test('a person who shares a name with the judge leaks where the judge does not stand', () => {
  const span = (surface: string, kind: 'direct' | 'keep') => ({
    ...{ start: 0, end: surface.length, surface, class: 'person' as const, entity: surface, kind },
  });
  const gold = [span('Nağıyev Tural', 'keep'), span('Nağıyev Samir', 'direct')];
  expect(leaksOf({ gold, published: 'Hakim Nağıyev Tural. Cavabdeh1 gəldi.' })).toEqual([]);
  expect(leaksOf({ gold, published: 'Hakim Nağıyev Tural. Nağıyev gəldi.' })).toEqual(['Nağıyev']);
});

test.each([
  ['Soyadova A.', { part: 0, all: 1 }],
  ['Соядовой А.', { part: 0, all: 0 }],
])('a label without ending is judged for %s by its letters', (surface, ratio) => {
  const span = { start: 0, end: surface.length };
  const run = {
    gold: [{ ...span, surface, case: 'gen', class: 'person', entity: 'p', kind: 'direct' }],
    result: { annotations: [{ ...span, action: 'label', printed: 'Şəxs1' }] },
  };
  expect(suffixAgreement(run as unknown as Parameters<typeof suffixAgreement>[0]).ratio).toEqual(
    ratio,
  );
});
