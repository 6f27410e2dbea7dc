import { describe, expect, it } from 'vitest';
import { figuresOf } from '#dashboards/group-figures.ts';
import { GROUPS } from '#dashboards/measures/measure.ts';
import type { CellState, MeasureTable } from '#dashboards/queries/measure-table.ts';
import { LANGS, translator } from '#portal/i18n/index.ts';
import { measureFigure } from './measure-figure.ts';
import { statisticsWish } from './statistics-wish.ts';

const TODAY = '2026-11-24';
const WISH = statisticsWish(new URLSearchParams('period=2026'), TODAY);
const FIGURES = GROUPS.flatMap(figuresOf);
const view = (lang: (typeof LANGS)[number]) => ({
  ...{ t: translator(lang), lang, today: TODAY, publicUrl: 'https://ashkar.example.az' },
});

/** A table of nothing: a total in some state and no row. */
function emptyTable(
  figure: (typeof FIGURES)[number],
  state: CellState,
  value?: number,
): MeasureTable {
  const { measure, by } = figure;
  return {
    ...{ measure, by, from: WISH.from, to: WISH.to, ignored: [], asOf: TODAY, partNames: [] },
    ...{ before: undefined, rows: [], hasHidden: state === 'small' },
    total: { key: '', now: { state, value }, before: { state: 'missing' }, parts: [] },
  };
}
const titles = (lang: (typeof LANGS)[number], state: CellState, value?: number) =>
  FIGURES.map(
    (figure) => measureFigure(view(lang), figure, emptyTable(figure, state, value), WISH).title,
  );

describe('the title of a figure that has nothing to show', () => {
  it.each(LANGS)(
    'is a sentence in %s for every figure, without a dash or an empty place',
    (lang) => {
      for (const title of [
        ...titles(lang, 'none'),
        ...titles(lang, 'small'),
        ...titles(lang, 'missing'),
        ...titles(lang, 'known', 0),
      ]) {
        expect(title).not.toMatch(/[{}]|–\s*$|:\s*$/);
        expect(title).not.toMatch(/undefined|NaN/);
      }
    },
  );

  it.each(LANGS)('says in %s that there is none, where it would name the largest', (lang) => {
    const named = FIGURES.flatMap(({ measure, order }, at) =>
      measure.answer[lang].includes('{top}') && order === undefined ? [at] : [],
    );
    expect(named.length).toBeGreaterThan(5);
    for (const at of named) {
      const name = FIGURES[at]?.measure.name[lang] ?? '';
      expect(titles(lang, 'known', 0)[at]).toBe(translator(lang)('st.noneTitle', { name }));
    }
  });

  it('has no chart of nothing', () => {
    const figure = FIGURES.find(({ measure }) => measure.id === 'searches');
    if (figure === undefined) throw new Error('no figure');
    const row = (value: number) => ({
      ...{ key: '2026-11', before: { state: 'missing' }, parts: [] },
      now: { state: 'known', value },
    });
    const chartOf = (value: number) => {
      const table = { ...emptyTable(figure, 'known', value), rows: [row(value)] } as MeasureTable;
      return measureFigure(view('az'), figure, table, WISH).chart;
    };
    expect(chartOf(0)).toBeUndefined();
    expect(chartOf(1)?.series[0]?.values).toEqual([1]);
  });

  it('names its clause in the words of the reader, for every measure', () => {
    for (const lang of LANGS)
      for (const { source } of FIGURES.map((figure) =>
        measureFigure(view(lang), figure, emptyTable(figure, 'none'), WISH),
      )) {
        if (lang !== 'en') expect(source).not.toMatch(/Court|Acts|Enforcement|Prosecution|section/);
        expect(source).toMatch(/Əsasnamə, \d|CEPEJ|Regulation .*, \d|Положение .*, \d/);
      }
  });

  it('tells what is not known from what is nothing and from what is not shown', () => {
    const at = FIGURES.findIndex(({ measure }) => measure.id === 'availability');
    expect([
      titles('az', 'missing')[at],
      titles('az', 'none')[at],
      titles('az', 'small')[at],
    ]).toEqual([
      'Əlçatanlıq: məlumat yoxdur',
      'Əlçatanlıq: seçilmiş dövrdə hesablama üçün məlumat olmayıb',
      'Əlçatanlıq: şəxsin tanınmaması üçün göstərilmir',
    ]);
  });
});
