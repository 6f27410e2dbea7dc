import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { and, eq, gte } from 'drizzle-orm';
import fc from 'fast-check';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MEASURES, measureById } from '#dashboards/measures/index.ts';
import type { Axis, Measure } from '#dashboards/measures/measure.ts';
import type { Filter, MeasureTable } from '#dashboards/queries/measure-table.ts';
import { generateEvents } from '#demo/generate-events.ts';
import { clockState, dueOn } from '#domain/publication-clock.ts';
import type { RegisterEvent } from '#domain/register-event.ts';
import { connect, type RecordStore } from '#drizzle/db.ts';
import { insertRegisterEvents } from '#drizzle/register-events.ts';
import { touchDecisions } from '#drizzle/roll-ups.ts';
import { registerEvent, statDaily, statMonthly, statSubject, work } from '#drizzle/schema/index.ts';
import { writeStartedOn } from '#drizzle/settings.ts';
import { keepStatistics, verifyStatistics } from '#indexer/ingest/keep-statistics.ts';
import type { SearchEngine } from '#indexer/search/engine.ts';
import { sqliteEngine } from '#indexer/search/engines/sqlite/sqlite-engine.ts';
import { parseSearchParams } from '#indexer/search/search-request.ts';
import { statisticsCsv, statisticsOut } from '#portal/api/statistics.ts';
import { formatNumber } from '#portal/i18n/format.ts';
import { translator } from '#portal/i18n/index.ts';
import { portalSearch } from '#portal/search.ts';
import { statisticsReport } from '#portal/statistics-report.ts';
import { portalStatistics, type StatisticsService } from '#portal/statistics-service.ts';
import { measureFigure } from '#portal/view-models/measure-figure.ts';
import { ensureBuilt } from '../e2e/ensure-built.ts';
import {
  indexedDecision,
  insertDecisions,
  type RandomDecision,
  randomDecisions,
} from '../fixtures/random-record.ts';

const TODAY = '2026-11-24';
const YEAR = { from: '2026-01-01', to: '2026-10-20' }; // ends within a month: days and months are joined
const DECISIONS = 10_000;
const VIEW = { t: translator('en'), lang: 'en', today: TODAY, publicUrl: 'https://a.az' } as const;

let folder: string;
let store: RecordStore;
let engine: SearchEngine;
let statistics: StatisticsService;
let decisions: readonly RandomDecision[];

beforeAll(async () => {
  await ensureBuilt(); // the fonts of reports are made with the portal
  folder = await mkdtemp(join(tmpdir(), 'ashkar-statistics-'));
  store = await connect('memory:');
  await store.migrate();
  engine = await sqliteEngine({ folder, deadline: 20_000 });
  statistics = portalStatistics(
    () => store.read,
    () => TODAY,
  );
  decisions = randomDecisions(DECISIONS, 20_261_124);
  await insertDecisions(store, decisions);
  await engine.bulk(decisions.filter(({ status }) => status === 'published').map(indexedDecision));
  const events = generateEvents('statistics', [], TODAY, 4_000);
  await store.write((tx) =>
    insertRegisterEvents(
      tx,
      events.map((event) => ({ event })),
    ),
  );
  await keepStatistics({ store });
}, 300_000);

afterAll(async () => {
  await engine?.close();
  await store?.close();
  await rm(folder, { recursive: true, force: true });
});

const measure = (id: string): Measure => {
  const found = measureById(id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found;
};
const tableOf = (
  one: Measure,
  by: Axis = one.by[0] ?? 'none',
  filter: Filter = {},
  days = YEAR,
): Promise<MeasureTable> => statistics.table(one, { by, ...days, filter });
const wishOf = (filter: Filter, days = YEAR) => ({ period: undefined, ...days, filter });

describe('roll-ups', () => {
  it('are what the rows of the record add up to', { timeout: 120_000 }, async () => {
    expect(await verifyStatistics({ store })).toEqual([]);
  });
});

describe('10,000 random decisions', () => {
  const inYear = (one: RandomDecision) =>
    one.status === 'published' && one.adoptedOn >= YEAR.from && one.adoptedOn <= YEAR.to;
  const isInTime = (one: RandomDecision) => one.publishedOn <= dueOn(one.adoptedOn);

  it.each([
    ['court', (one: RandomDecision) => one.courtCode],
    ['month', (one: RandomDecision) => one.adoptedOn.slice(0, 7)],
    ['procedure', (one: RandomDecision) => one.procedure],
    ['kind', (one: RandomDecision) => one.kind],
    ['instance', (one: RandomDecision) => one.instance],
  ] as const)('are counted by %s as a plain count does', async (by, keyOf) => {
    const counted = Map.groupBy(decisions.filter(inYear), keyOf);
    const table = await tableOf(measure('published'), by);
    expect(table.rows.map(({ key, now }) => `${key} ${now.value}`).sort()).toEqual(
      [...counted].map(([key, own]) => `${key} ${own.length}`).sort(),
    );
    const share = await tableOf(measure('in-time-share'), by);
    for (const { key, now, parts } of share.rows) {
      const own = counted.get(key) ?? [];
      expect(parts).toEqual([own.filter(isInTime).length, own.length]);
      expect(now.value).toBe(Math.round((own.filter(isInTime).length / own.length) * 1000) / 10);
    }
  });

  it('are compared with the same days a year before', async () => {
    const table = await tableOf(measure('published'), 'court');
    const earlier = decisions.filter(
      (one) =>
        one.status === 'published' &&
        one.adoptedOn >= '2025-01-01' &&
        one.adoptedOn <= '2025-10-20',
    );
    expect(table.total.before.value).toBe(earlier.length);
    expect(earlier.length).toBeGreaterThan(1_000);
  });

  it('stand in exactly the list that each number links to', { timeout: 120_000 }, async () => {
    const search = portalSearch(engine);
    let followed = 0;
    for (const one of MEASURES.filter(({ list }) => list !== undefined && list !== 'acts'))
      for (const filter of [{}, { procedure: 'mülki' }, { region: 'Bakı' }] satisfies Filter[])
        for (const by of one.by) {
          const table = await tableOf(one, by, filter);
          const figure = measureFigure(VIEW, { measure: one, by }, table, wishOf(filter));
          const rows = figure.rows.filter(({ href }) => href !== undefined);
          for (const { href = '', cells } of rows.slice(0, 6)) {
            const query = parseSearchParams(new URL(href, 'https://a.az').searchParams);
            const { total } = await search({ ...query, size: 10 });
            expect(`${href} ${total}`).toBe(`${href} ${cells[0]?.replaceAll(',', '')}`);
            followed += 1;
          }
        }
    expect(followed).toBeGreaterThan(100);
  });
});

describe('chart, table, CSV and API', () => {
  const cases = MEASURES.flatMap((one) => one.by.map((by) => ({ id: one.id, by })));

  it.each(cases)('say the same of $id by $by', async ({ id, by }) => {
    const one = measure(id);
    const table = await tableOf(one, by);
    const api = statisticsOut(table, 'en');
    const lines = csvRows(statisticsCsv(table, 'en'));
    const figure = measureFigure(VIEW, { measure: one, by }, table, wishOf({}));
    const values = (rows: readonly { value: number | null }[]) => rows.map(({ value }) => value);
    const csv = lines.map((cells) => numberOf(cells.at(-2)));
    expect(csv).toEqual(values([api.total, ...api.rows]));
    expect(lines.map((cells) => numberOf(cells.at(-1)))).toEqual(
      [api.total, ...api.rows].map(({ previous }) => previous),
    );
    const drawn = figure.chart?.series[0]?.values ?? [];
    expect(drawn).toEqual(values(api.rows).slice(0, drawn.length));
    const shown = figure.rows.filter(({ isTotal }) => !isTotal).map(({ cells }) => cells);
    const column = table.partNames.length;
    for (const [at, cells] of shown.entries()) {
      const value = api.rows[at]?.value ?? null;
      if (value !== null) expect(Number(cells[column]?.replace(/[,%]/g, ''))).toBe(value);
      else expect(cells[column]).toMatch(/^(?:NA|hidden|–)$/);
    }
  });

  it('have something to say of most measures', async () => {
    const known = [];
    for (const one of MEASURES)
      if ((await tableOf(one)).total.now.state === 'known') known.push(one.id);
    expect(known.length).toBeGreaterThan(30);
  });
});

describe('the report of a period', () => {
  const reportOf = (format: 'html' | 'pdf' | 'csv' | 'xlsx') =>
    statisticsReport({ statistics, today: () => TODAY, publicUrl: 'https://a.az' })({
      ...{ period: '2026Q3', format, lang: 'az' },
    });
  const publishedInQuarter = async () => {
    const days = { from: '2026-07-01', to: '2026-09-30' };
    const { total } = await tableOf(measure('published'), 'month', {}, days);
    return total.now.value ?? 0;
  };

  it('says the same in HTML, CSV and PDF, and every letter prints', {
    timeout: 60_000,
  }, async () => {
    const value = await publishedInQuarter();
    const sentence = `Bu dövrdə qəbul edilmiş ${formatNumber(value, 'az')} məhkəmə aktı dərc olunub`;
    expect(new TextDecoder().decode(await reportOf('html'))).toContain(sentence);
    expect(new TextDecoder().decode(await reportOf('csv'))).toContain(`total,Cəmi,${value},`);
    const pdf = await reportOf('pdf');
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf ?? [])), {
      mergePages: true,
    });
    expect(text.replace(/\s+/g, ' ')).toContain(sentence);
    const { info } = await getMeta(new Uint8Array((await reportOf('pdf')) ?? []));
    expect(info).toMatchObject({ Producer: 'Aşkar', Creator: 'Aşkar' });
  });

  it('is a workbook that names neither the machine nor a person', async () => {
    const bytes = Buffer.from((await reportOf('xlsx')) ?? []);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.includes(process.cwd())).toBe(false);
  });

  it('is none for a period that is none or has not begun', async () => {
    const report = statisticsReport({ statistics, today: () => TODAY, publicUrl: 'https://a.az' });
    for (const period of ['2027', '2026Q5', 'x', '2026-13'])
      expect(await report({ period, format: 'html', lang: 'az' })).toBeUndefined();
  });
});

describe('what is missing', () => {
  it('is NA and not zero where a register has handed nothing over', async () => {
    const table = await tableOf(
      measure('incoming'),
      'month',
      {},
      {
        ...{ from: '2019-01-01', to: '2019-03-31' },
      },
    );
    expect(table.total.now).toEqual({ state: 'missing' });
    const api = statisticsOut(table, 'en');
    expect(api.total).toMatchObject({ value: null, state: 'missing' });
    expect(statisticsCsv(table, 'en')).toContain('total,Total,NA,NA');
    const figure = measureFigure(VIEW, { measure: table.measure, by: 'month' }, table, wishOf({}));
    expect(figure.title).toContain('no data');
    expect(figure.chart).toBeUndefined();
  });

  it('is zero where the register has handed over facts and none is of the kind', async () => {
    const table = await tableOf(measure('incoming'), 'court', { procedure: 'icra' });
    expect(table.total.now).toMatchObject({ state: 'known' });
    const suspended = await tableOf(measure('enforcement-suspended'), 'outcome', { court: '4-21' });
    expect(suspended.total.now).toEqual({ state: 'known', value: 0 });
  });

  it('is named where the portal does not measure it', async () => {
    expect((await tableOf(measure('availability'))).total.now.state).toBe('missing');
  });
});

describe('small cells', () => {
  it.each(MEASURES.filter(({ smallCells }) => smallCells === 'hidden').map(({ id }) => id))(
    'of %s are hidden, and no subtraction gives one back',
    async (id) => {
      const one = measure(id);
      for (const by of one.by)
        for (const filter of [{}, { court: '3-9' }, { region: 'Gəncə' }] satisfies Filter[]) {
          const { rows, total, partNames } = await tableOf(one, by, filter);
          const counts = rows.map(({ now, parts }) =>
            partNames.length > 0 ? parts[0] : now.value,
          );
          for (const count of counts) if (count !== undefined) expect([1, 2]).not.toContain(count);
          const hidden = rows.filter(({ now }) => now.state === 'small');
          if (hidden.length === 0) continue;
          if (total.now.state === 'small') continue;
          expect(hidden.length).toBeGreaterThan(1);
          if (one.formula.is !== 'count') continue;
          const shown = rows.reduce((sum, { now }) => sum + (now.value ?? 0), 0);
          expect((total.now.value ?? 0) - shown).toBeGreaterThanOrEqual(3);
        }
    },
  );
});

const eventStep = fc.record({
  id: fc.integer({ min: 1, max: 12 }),
  subject: fc.integer({ min: 1, max: 3 }),
  type: fc.constantFrom('case-opened', 'case-closed', 'decision-adopted', 'appeal-filed'),
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 12 }),
  corrects: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  counts: fc.boolean(),
});

describe('roll-ups of a record that changes', () => {
  let small: RecordStore;
  beforeAll(async () => {
    small = await connect('memory:');
    await small.migrate();
    await insertDecisions(small, randomDecisions(60, 7));
    await keepStatistics({ store: small });
  }, 60_000);
  afterAll(() => small?.close());

  it('are found wrong when one is changed by hand', async () => {
    const setTo = (value: number) =>
      small.write((tx) =>
        tx
          .update(statDaily)
          .set({ value })
          .where(and(eq(statDaily.tally, 'published'), gte(statDaily.on, '2026-01-01'))),
      );
    await setTo(77);
    const found = await verifyStatistics({ store: small });
    expect(found.length).toBeGreaterThan(3);
    expect(found[0]).toMatchObject({ table: 'stat_daily', kept: 77, counted: 1 });
    await setTo(1);
    expect(await verifyStatistics({ store: small })).toEqual([]);
  });

  it('follow the day from which the term runs, and are what the clock says', async () => {
    const day = '2025-06-01';
    const begin = (on: string) =>
      small.write(async (tx) => {
        await writeStartedOn(tx, on, new Date());
        await touchDecisions(tx);
      });
    await begin(day);
    await keepStatistics({ store: small });
    expect(await verifyStatistics({ store: small })).toEqual([]);
    const states = randomDecisions(60, 7)
      .filter(({ status }) => status === 'published')
      .map((one) => clockState(one, TODAY, day).state);
    const those = (state: string) => states.filter((one) => one === state).length;
    const own = portalStatistics(
      () => small.read,
      () => TODAY,
    );
    const { total } = await own.table(measure('in-time-share'), {
      ...{ by: 'court', from: '2023-01-01', to: TODAY, filter: {} },
    });
    const [inTime, late] = [those('published-in-time'), those('published-late')];
    expect(those('published-not-subject')).toBeGreaterThan(5);
    expect(total.parts).toEqual([inTime, inTime + late]);
    await begin('2000-01-01');
    await keepStatistics({ store: small });
    expect(await verifyStatistics({ store: small })).toEqual([]);
  });

  it('follow a withdrawal and the return of a decision', async () => {
    const [gone] = randomDecisions(60, 7).filter(({ status }) => status === 'published');
    for (const status of ['withdrawn', 'published'] as const) {
      await small.write((tx) =>
        tx
          .update(work)
          .set({ status })
          .where(eq(work.id, gone?.id ?? '')),
      );
      expect(await keepStatistics({ store: small })).toBe(1);
      expect(await verifyStatistics({ store: small })).toEqual([]);
    }
  });

  it('are the same as a count from the beginning on 30 random histories', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(eventStep, { minLength: 5, maxLength: 25 }), async (steps) => {
        await small.write(async (tx) => {
          for (const table of [registerEvent, statSubject, statDaily, statMonthly])
            await tx.delete(table);
        });
        for (const step of steps) {
          await small.write((tx) => insertRegisterEvents(tx, [{ event: eventOf(step) }]));
          if (step.counts) await keepStatistics({ store: small });
        }
        await keepStatistics({ store: small });
        const wrong = (await verifyStatistics({ store: small })).filter(
          ({ rollUp }) =>
            !/^(?:published|timed|in-time|late|court|portal|delay|review|route|doubts|masked|cited)/.test(
              rollUp,
            ),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

function eventOf(step: {
  readonly id: number;
  readonly subject: number;
  readonly type: 'case-opened' | 'case-closed' | 'decision-adopted' | 'appeal-filed';
  readonly day: number;
  readonly month: number;
  readonly corrects: number | undefined;
}): RegisterEvent {
  const two = (n: number) => String(n).padStart(2, '0');
  const common = {
    ...{ schema: 'ashkar-event/1' as const, source: 'e-court' as const },
    ...{ eventId: `h${step.id}`, subject: `history-${step.subject}`, courtCode: '5-155' },
    ...{ caseNumber: 'x', occurredOn: `2024-${two(step.month)}-${two(step.day)}` },
    recordedAt: `2024-12-${two(step.day)}T09:00:00Z`,
    ...(step.corrects === undefined ? {} : { corrects: `h${step.corrects}` }),
  };
  switch (step.type) {
    case 'case-opened':
      return {
        ...{ ...common, type: 'case-opened', procedure: 'mülki', instance: 'first' },
        categoryPath: 'borc',
      };
    case 'case-closed':
      return { ...common, type: 'case-closed', closureKind: 'həll edilib' };
    case 'appeal-filed':
      return { ...common, type: 'appeal-filed', appealKind: 'apellyasiya' };
    default:
      return {
        ...{ ...common, type: 'decision-adopted', kind: 'qetname', procedure: 'mülki' },
        ...{ outcome: 'granted', judgeIds: [], recordId: `h-${step.subject}` },
      };
  }
}

/** Cells of the lines after the header of a CSV file. */
function csvRows(csv: string): readonly (readonly string[])[] {
  const lines = csv.slice(1).trimEnd().split('\r\n');
  const header = lines.findIndex((line) => line.startsWith('key,'));
  return lines
    .slice(header + 1)
    .map((line) =>
      [...`${line},`.matchAll(/("(?:[^"]|"")*"|[^,]*),/g)].map((match) => match[1] ?? ''),
    );
}

function numberOf(cell: string | undefined): number | null {
  return cell === undefined || cell === '' || /[a-z]/i.test(cell) ? null : Number(cell);
}
