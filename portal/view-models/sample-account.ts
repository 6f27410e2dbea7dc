import { measureById } from '#dashboards/measures/index.ts';
import type { Measure } from '#dashboards/measures/measure.ts';
import type { MeasureTable, TableWish } from '#dashboards/queries/measure-table.ts';
import { yearBefore } from '#dashboards/queries/table-parts.ts';
import { type CalendarDate, daysAfter } from '#domain/publication-clock.ts';
import { formatNumber } from '#portal/i18n/format.ts';
import { localePath } from '#portal/i18n/index.ts';
import type { Fact } from './decision-page.ts';
import { formatValue } from './measure-labels.ts';
import type { View } from './view.ts';

/** What the weekly samples have found: counts and a bound, and where there is more of it. */
export type SampleAccount = { readonly facts: readonly Fact[]; readonly href: string };

/** The tables that the account is made of, for the twelve months up to a day: what was read, and what was left. */
export function sampleTables(
  today: CalendarDate,
): readonly { readonly measure: Measure; readonly wish: TableWish }[] {
  const wish: TableWish = {
    ...{ by: 'none', filter: {} },
    ...{ from: daysAfter(yearBefore(today), 1), to: today },
  };
  return ['sample-read', 'sample-leaks'].map((id) => {
    const measure = measureById(id);
    if (measure === undefined) throw new Error(`no measure ${id}`);
    return { measure, wish };
  });
}

/** The account of the samples on the page of the method, of the tables of `sampleTables` in their order. */
export function sampleAccount(
  { t, lang }: View,
  [read, leaks]: readonly MeasureTable[],
): SampleAccount {
  const [, drawn = 0] = read?.total.parts ?? [];
  const [leaking = 0, whole = 0, bound] = leaks?.total.parts ?? [];
  const shown = bound === undefined ? t('method.sample.none') : formatValue(bound, 'percent', lang);
  const days = new URLSearchParams({ from: leaks?.from ?? '', to: leaks?.to ?? '' });
  return {
    facts: [
      { term: t('method.sample.drawn'), value: formatNumber(drawn, lang) },
      { term: t('method.sample.read'), value: formatNumber(whole, lang) },
      { term: t('method.sample.leaks'), value: formatNumber(leaking, lang) },
      { term: t('method.sample.bound'), value: shown },
    ],
    href: `${localePath(lang, '/statistics/anonymization')}?${days}#sample-leaks-month`,
  };
}
