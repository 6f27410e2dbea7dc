import { describe, expect, it } from 'vitest';
import type { AnonymizationResult, AnonymizedText } from '#domain/anonymized-text.ts';
import type { CurrentVersion } from '#drizzle/publications.ts';
import type { GateVerdict } from './gate.ts';
import { rerunVerdict, showsMore, showsMoreOften } from './published-before.ts';

const PUBLISH: GateVerdict = { route: 'publish' };
const WITHHOLD: GateVerdict = { route: 'withhold', ground: 'adoption' };
const review = (...reasons: string[]): GateVerdict => ({ route: 'review', reasons });

type Case = {
  readonly gate: GateVerdict;
  readonly isSame?: boolean;
  readonly reasons?: readonly string[];
  readonly before?: readonly string[];
  readonly status?: 'published' | 'withdrawn';
};

function verdictOf({
  gate,
  isSame = false,
  reasons = [],
  before = [],
  status = 'published',
}: Case) {
  const result = { receipt: { reasons } } as unknown as AnonymizationResult;
  const published = { status, contentHash: 'a', receipt: { reasons: before } };
  return rerunVerdict({
    ...{ gate, result, contentHash: isSame ? 'a' : 'b' },
    published: published as unknown as CurrentVersion,
  });
}

describe('rerunVerdict', () => {
  it.each<[string, Case, unknown]>([
    [
      'a ground to withhold takes the same text away too',
      { gate: WITHHOLD, isSame: true },
      WITHHOLD,
    ],
    ['the same text stays', { gate: PUBLISH, isSame: true }, { route: 'unchanged' }],
    [
      'the same text needs no calibration: it is out already',
      { gate: review('no-calibration'), isSame: true },
      { route: 'unchanged' },
    ],
    [
      'a doubt that was there when the text went out is answered',
      { gate: review('typo'), isSame: true, reasons: ['typo'], before: ['typo'] },
      { route: 'unchanged' },
    ],
    [
      'a new doubt about the same text waits for a person, named by its code',
      { gate: review('x'), isSame: true, reasons: ['secret:minor-victim'] },
      { route: 'review', reasons: ['minor-victim'], isHidden: false },
    ],
    [
      'a leak that was not seen before hides the same text',
      { gate: review('surface'), isSame: true, reasons: ['leak-check:surface'] },
      { route: 'review', reasons: ['surface'], isHidden: true },
    ],
    ['another text that the gate lets out is a new version', { gate: PUBLISH }, PUBLISH],
    [
      'another text in doubt waits, the published one stays',
      { gate: review('no-calibration', 'typo'), reasons: ['typo'] },
      { route: 'review', reasons: ['no-calibration', 'typo'], isHidden: false },
    ],
    [
      'an answered doubt is open again over another text',
      { gate: review('surface'), reasons: ['leak-check:surface'], before: ['leak-check:surface'] },
      { route: 'review', reasons: ['surface'], isHidden: true },
    ],
    [
      'a withdrawn decision that a person lets out comes back, even with the same text',
      { gate: PUBLISH, isSame: true, status: 'withdrawn' },
      PUBLISH,
    ],
    [
      'and otherwise only waits',
      { gate: review('withdrawn-before'), status: 'withdrawn' },
      { route: 'review', reasons: ['withdrawn-before'], isHidden: false },
    ],
  ])('%s', (_, given, expected) => {
    expect(verdictOf(given)).toEqual(expected);
  });
});

describe('showsMore', () => {
  const text = (words: string, ...labels: string[]) =>
    ({
      ...{ type: 'decision', title: '', provisions: [], endnotes: [] },
      blocks: [{ anchor: 'p1', zone: 'facts', kind: 'paragraph', text: words }],
      legend: labels.map((label) => ({ label, cls: 'person', ground: 'P' })),
    }) as unknown as AnonymizedText;

  it.each<[string, AnonymizedText, AnonymizedText, boolean]>([
    ['a word that is masked now', text('Sınaq gəldi'), text('Şəxs1 gəldi', 'Şəxs1'), true],
    ['a label that is a word now', text('Şəxs1 gəldi', 'Şəxs1'), text('Sınaq gəldi'), false],
    [
      'labels with endings, joined and glued',
      text('Nümayəndə1-nin və Maraqlı şəxs2yə', 'Nümayəndə1', 'Maraqlı şəxs2'),
      text('Sınaq və Misala'),
      false,
    ],
    ['case of letters and order', text('Gəldi sınaq'), text('Sınaq gəldi'), false],
    ['a number that is masked now', text('№ 45'), text('№ Sənəd1', 'Sənəd1'), true],
  ])('%s', (_, before, after, expected) => {
    expect(showsMore(before, after)).toBe(expected);
  });
  it.each<[string, AnonymizedText, AnonymizedText, boolean]>([
    [
      'a name masked at one place that an official bears too',
      text('Sınaq gəldi, hakim Sınaq'),
      text('Şəxs1 gəldi, hakim Sınaq', 'Şəxs1'),
      true,
    ],
    ['a label that is a word now', text('Şəxs1 gəldi', 'Şəxs1'), text('Sınaq gəldi'), false],
    ['the same words', text('Sınaq Sınaq'), text('Sınaq Sınaq'), false],
  ])('of a correction also counts: %s', (_, before, after, expected) => {
    expect(showsMoreOften(before, after)).toBe(expected);
  });
});
