import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LegendEntry } from '#domain/anonymized-text.ts';
import type { PublishedCitation } from '#domain/published-record.ts';
import { type SegmentNames, segments } from './segments.ts';

const NAMES: SegmentNames = {
  href: () => '/acts/x',
  citationTitle: () => undefined,
  labelTitle: () => 'fiziki şəxs',
};
const entry = (label: string): LegendEntry => ({ label, cls: 'person', ground: 'P' });
const cite = (start: number, end: number): PublishedCitation => ({
  anchor: 'p1',
  start,
  end,
  rawText: '',
});

describe('segments', () => {
  it.each([
    ['İddiaçı1-in tələbi', ['İddiaçı1'], ['İddiaçı1'], 'suffix stays outside the label'],
    [
      'İddiaçı12 və İddiaçı1',
      ['İddiaçı1', 'İddiaçı12'],
      ['İddiaçı12', 'İddiaçı1'],
      'a label is not the beginning of a longer one',
    ],
    ['xİddiaçı1', ['İddiaçı1'], [], 'not inside a word'],
    ['Ünvan1(a)', ['Ünvan1'], ['Ünvan1'], 'before a bracket'],
    ['Şirkət[1]', ['Şirkət[1]'], ['Şirkət[1]'], 'signs of a pattern are plain signs here'],
  ] as const)('%s', (text, legend, found, _why) => {
    const labels = segments(text, [], legend.map(entry), NAMES).filter(
      (one) => one.type === 'label',
    );
    expect(labels.map((one) => one.text)).toEqual(found);
  });

  it('links a citation and leaves one out that overlaps or lies outside', () => {
    const parts = segments('MM 21 və MPM 5', [cite(0, 5), cite(3, 8), cite(9, 99)], [], NAMES);
    expect(parts.filter((one) => one.type === 'citation').map((one) => one.text)).toEqual([
      'MM 21',
    ]);
  });

  it('joined together they are the paragraph, whatever the offsets', () => {
    const offset = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50 }),
        fc.array(fc.tuple(offset, offset)),
        (text, spans) => {
          const citations = spans.map(([a, b]) => cite(Math.min(a, b), Math.max(a, b)));
          const parts = segments(text, citations, [entry('İddiaçı1')], NAMES);
          expect(parts.map((one) => one.text).join('')).toBe(text);
        },
      ),
    );
  });
});
