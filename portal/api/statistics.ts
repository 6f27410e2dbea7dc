import { z } from 'zod';
import { MEASURES, measureById } from '#dashboards/measures/index.ts';
import { AXES, GROUPS, type Measure, UNITS } from '#dashboards/measures/measure.ts';
import {
  CELL_STATES,
  type Cell,
  type MeasureRow,
  type MeasureTable,
  type TableWish,
} from '#dashboards/queries/measure-table.ts';
import { csvOf } from '#dashboards/report/csv.ts';
import { courtByCode } from '#domain/court.ts';
import { PROCEDURES } from '#domain/decision.ts';
import { isLang, type Lang, translator } from '#portal/i18n/index.ts';
import { rowLabel } from '#portal/view-models/measure-labels.ts';
import { type StatisticsWish, statisticsWish } from '#portal/view-models/statistics-wish.ts';
import { invalidParams, readParams } from './answer.ts';
import { problemJson } from './problem-json.ts';

const date = z.iso.date();
const words = z.object({ az: z.string(), en: z.string(), ru: z.string() });
const cell = z
  .number()
  .nullable()
  .meta({ description: 'null where there is no number; see state' });
const state = z.enum(CELL_STATES).meta({
  description:
    'missing: NA, nothing was handed over; small: hidden, under three or beside one that is; none: nothing to divide by',
});

export const statisticsInput = z.object({
  by: z
    .enum(AXES)
    .optional()
    .meta({ description: 'What the rows stand for; see the list of measures' }),
  period: z
    .string()
    .regex(/^\d{4}(?:Q[1-4]|-(?:0[1-9]|1[0-2]))?$/)
    .optional()
    .meta({ description: 'A year, a quarter or a month', example: '2026Q3' }),
  from: date.optional().meta({ description: 'First day, with `to` instead of a period' }),
  to: date.optional(),
  court: z
    .string()
    .refine((code) => courtByCode(code) !== undefined, 'must be the code of a court')
    .optional(),
  region: z.string().max(100).optional(),
  procedure: z.enum(PROCEDURES).optional(),
  kind: z.string().max(100).optional().meta({ description: 'Kind of decision or act' }),
  lang: z
    .enum(['az', 'en', 'ru'])
    .optional()
    .meta({ description: 'Language of names, az by default' }),
});

const row = z.object({
  key: z.string(),
  label: z.string(),
  value: cell,
  state,
  previous: cell.meta({ description: 'The same days a year before' }),
  previousState: state,
  parts: z
    .record(z.string(), z.number().nullable())
    .meta({ description: 'Counts that the value is made of' }),
});

export const statisticsResult = z
  .object({
    measure: z.string(),
    name: z.string(),
    definition: z.string(),
    unit: z.enum(UNITS),
    clause: z.string(),
    source: z.string(),
    asOf: z
      .string()
      .optional()
      .meta({ description: 'How far the source has come: an instant or a day' }),
    by: z.enum(AXES),
    from: date,
    to: date,
    previous: z.object({ from: date, to: date }).optional(),
    notCutBy: z
      .array(z.string())
      .meta({ description: 'Filters that this measure cannot be cut by' }),
    total: row,
    rows: z.array(row),
  })
  .meta({ id: 'Statistics', description: 'A measure by an axis, as the pages show it' });

export const measureList = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        group: z.enum(GROUPS),
        name: words,
        definition: words,
        unit: z.enum(UNITS),
        clause: z.string(),
        source: z.string(),
        by: z.array(z.enum(AXES)),
        smallCells: z.enum(['shown', 'hidden']),
      }),
    ),
  })
  .meta({ id: 'Measures', description: 'Every measure of the statistics with its definition' });

/** The measures with their definitions, as the API lists them. */
export function measuresOut(): z.infer<typeof measureList> {
  return {
    items: MEASURES.map(
      ({ id, group, name, definition, unit, clause, source, by, smallCells }) => ({
        ...{ id, group, name, definition, unit, clause, source, by: [...by], smallCells },
      }),
    ),
  };
}

/** What a request of a measure asks for, or the answer that refuses it. */
export type StatisticsRequest = {
  readonly measure: Measure;
  readonly wish: StatisticsWish;
  readonly table: TableWish;
  readonly lang: Lang;
};

/** Reads the address of a measure; a measure that does not exist is 404, a parameter that is not valid 400. */
export function readStatisticsRequest(
  id: string | undefined,
  url: URL,
  locals: { readonly services: { today(): string }; readonly requestId: string },
): StatisticsRequest | Response {
  const measure = measureById(id ?? '');
  if (measure === undefined)
    return problemJson({ status: 404, code: 'not-found' }, locals.requestId);
  const input = readParams(
    statisticsInput.refine(({ by }) => by === undefined || measure.by.includes(by), {
      path: ['by'],
      message: `must be one of: ${measure.by.join(', ')}`,
    }),
    url.searchParams,
  );
  if (!input.success) return invalidParams(input.error, locals.requestId);
  const wish = statisticsWish(url.searchParams, locals.services.today());
  const by = input.data.by ?? measure.by[0] ?? 'none';
  const { lang = 'az' } = input.data;
  return {
    measure,
    wish,
    table: { by, from: wish.from, to: wish.to, filter: wish.filter },
    lang: isLang(lang) ? lang : 'az',
  };
}

/** A table as the API gives it. */
export function statisticsOut(table: MeasureTable, lang: Lang): z.infer<typeof statisticsResult> {
  const { measure, by } = table;
  const view = { t: translator(lang), lang };
  const out = (one: MeasureRow, label: string): z.infer<typeof row> => ({
    ...{ key: one.key, label, value: numberOf(one.now), state: one.now.state },
    ...{ previous: numberOf(one.before), previousState: one.before.state },
    parts: Object.fromEntries(table.partNames.map((name, at) => [name, one.parts[at] ?? null])),
  });
  return {
    measure: measure.id,
    name: measure.name[lang],
    definition: measure.definition[lang],
    unit: measure.unit,
    clause: measure.clause,
    source: measure.source,
    asOf: table.asOf,
    by,
    from: table.from,
    to: table.to,
    previous: table.before,
    notCutBy: [...table.ignored],
    total: out(table.total, view.t('st.total')),
    rows: table.rows.map((one) => out(one, rowLabel(view, measure, by, one.key))),
  };
}

function numberOf(one: Cell): number | null {
  return one.value ?? null;
}

/** The same rows as CSV, under the name and definition of the measure. */
export function statisticsCsv(table: MeasureTable, lang: Lang): string {
  const view = { t: translator(lang), lang };
  const { measure, by } = table;
  return csvOf(table, {
    lang,
    labelOf: (key) => rowLabel(view, measure, by, key),
    total: view.t('st.total'),
  });
}
