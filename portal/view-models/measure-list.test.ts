import { describe, expect, it } from 'vitest';
import { measureById } from '#dashboards/measures/index.ts';
import type { Axis } from '#dashboards/measures/measure.ts';
import type { MeasureTable } from '#dashboards/queries/measure-table.ts';
import { citingQuery, listHref } from './measure-list.ts';

const tableOf = (id: string, by: Axis, filter: Readonly<Record<string, string>> = {}) =>
  ({
    ...{ measure: measureById(id), by, from: '2026-01-10', to: '2026-03-20', ignored: [], filter },
  }) as unknown as MeasureTable & { readonly filter: Readonly<Record<string, string>> };
const EN = { lang: 'en' } as const;

describe('the list that a number counts', () => {
  it.each([
    ['published', 'court', {}, '3-9', 'from=2026-01-10&to=2026-03-20&court=3-9'],
    ['published', 'month', {}, '2026-01', 'from=2026-01-10&to=2026-01-31'], // not before the period
    ['published', 'month', {}, '2026-03', 'from=2026-03-01&to=2026-03-20'],
    ['published', 'kind', { court: '3-9' }, 'emr', 'decisionKind=emr&court=3-9'],
    [
      'appeal-outcomes',
      'outcome',
      {},
      'upheld',
      'outcome=upheld&instance=appeal&instance=cassation',
    ],
    ['appeal-outcomes', 'instance', {}, 'appeal', 'instance=appeal'],
  ] as const)('of %s by %s with %j is the search of %s', (id, by, filter, key, expected) => {
    const params = new URLSearchParams(listHref(EN, tableOf(id, by, filter), key)?.split('?')[1]);
    for (const [name, value] of new URLSearchParams(expected))
      expect(params.getAll(name)).toContain(value);
    expect(params.get('type')).toBe('decision');
  });

  it.each([
    ['incoming', 'court', '3-9'], // events of a register are no documents
    ['published', 'court', ''], // a court that is not stated
    ['cited-articles', 'court', '3-9'], // a sum over articles counts a decision more than once
  ] as const)('of %s by %s for "%s" is none', (id, by, key) => {
    expect(listHref(EN, tableOf(id, by), key)).toBeUndefined();
  });
});

describe('what cites an article', () => {
  it.each([
    ['mm 21', 'madde:"Mülki Məcəllənin 21-ci maddəsi"'],
    ['em 300', 'madde:"Əmək Məcəlləsinin 300-cü maddəsi"'],
    ['cm 126', 'madde:"Cinayət Məcəlləsinin 126-cı maddəsi"'],
    ['konst 60', 'madde:"Konstitusiyanın 60-cı maddəsi"'],
    ['mm 10', 'madde:"Mülki Məcəllənin 10-cu maddəsi"'],
    ['2(013)-2069/2025', 'madde:"2(013)-2069/2025"'],
    ['unknown-act 5', undefined],
  ])('%s is found by %s', (key, query) => {
    expect(citingQuery(key)).toBe(query);
  });
});
