import { sql } from 'drizzle-orm';
import { COURTS } from '#domain/court.ts';
import { DECISION_KINDS, OUTCOMES, PROCEDURES } from '#domain/decision.ts';
import { type RecordStore, rawRows } from '#drizzle/db.ts';
import { DECISION } from '#tests/fixtures/portal-records.ts';

const CHUNK = 20_000; // rows of one statement: under the statement timeout of the store
const SPAN_DAYS = 1_060; // from 1 January 2024

const list = (values: readonly string[]) =>
  sql.raw(`(array[${values.map((value) => `'${value}'`).join(',')}])`);
/** A number below `size` that is the same for the same case and has nothing to do with the other numbers of it. */
const drawn = (salt: number, size: number) =>
  sql.raw(`(hashint8extended(i, ${salt}) & 2147483647) % ${size}`);
const oneOf = (salt: number, values: readonly string[]) =>
  sql`${list(values)}[1 + (${drawn(salt, values.length)})]`;
const COURT = oneOf(
  1,
  COURTS.map(({ code }) => code),
);
const PROCEDURE = oneOf(2, PROCEDURES);
const DAY = (shift: number) =>
  sql`(date '2024-01-01' + (${drawn(3, SPAN_DAYS)})::int + ${sql.raw(String(shift))})`;
const CATEGORY = sql`('kateqoriya ' || (${drawn(4, 25)}))`;
const OUTCOME = oneOf(5, OUTCOMES);

type Kind = {
  readonly type: string;
  readonly source: 'e-court' | 'e-enforcement';
  /** Of all events. */
  readonly share: number;
  readonly days: number;
  readonly fields: ReturnType<typeof sql>;
};

const COURT_FIELDS = sql`'courtCode', ${COURT}, 'caseNumber', '2(013)-' || i || '/2025'`;
const KINDS: readonly Kind[] = [
  {
    ...{ type: 'case-opened', source: 'e-court', share: 0.4, days: 0 },
    fields: sql`${COURT_FIELDS}, 'procedure', ${PROCEDURE}, 'categoryPath', ${CATEGORY}, 'instance', 'first'`,
  },
  {
    ...{ type: 'case-closed', source: 'e-court', share: 0.3, days: 90 },
    fields: sql`${COURT_FIELDS}, 'closureKind', 'həll edilib'`,
  },
  {
    ...{ type: 'decision-adopted', source: 'e-court', share: 0.15, days: 80 },
    fields: sql`${COURT_FIELDS}, 'kind', 'qetname', 'procedure', ${PROCEDURE}, 'judgeIds', '[]'::jsonb,
      'recordId', 'b-' || i, 'outcome', ${OUTCOME}`,
  },
  {
    ...{ type: 'appeal-filed', source: 'e-court', share: 0.05, days: 95 },
    fields: sql`${COURT_FIELDS}, 'appealKind', 'apellyasiya'`,
  },
  {
    ...{ type: 'enforcement-opened', source: 'e-enforcement', share: 0.06, days: 20 },
    fields: sql`'documentNumber', 'n' || i, 'decisionCaseNumber', '2(013)-' || i || '/2025', 'claimKind', ${CATEGORY}`,
  },
  {
    ...{ type: 'enforcement-closed', source: 'e-enforcement', share: 0.04, days: 100 },
    fields: sql`'documentNumber', 'n' || i, 'result', 'fulfilled'`,
  },
];

/** Events of the registers `from` to `to` of a made-up record, written by the database itself. */
export async function loadEvents(store: RecordStore, from: number, to: number): Promise<void> {
  for (const kind of KINDS)
    await inChunks(from * kind.share, to * kind.share, (first, last) =>
      write(
        store,
        sql`insert into register_event (event_id, source, type, occurred_on, recorded_at, subject,
            court_code, record_id, event)
          select e->>'eventId', e->>'source', e->>'type', (e->>'occurredOn')::date,
            (e->>'recordedAt')::timestamptz, e->>'subject', e->>'courtCode', e->>'recordId', e
          from (select jsonb_build_object('schema', 'ashkar-event/1', 'source', ${kind.source}::text,
              'type', ${kind.type}::text, 'eventId', ${kind.type}::text || i, 'subject', 's' || i,
              'occurredOn', ${DAY(kind.days)}, 'recordedAt', ${DAY(kind.days)} || 'T09:00:00Z', ${kind.fields}) as e
            from generate_series(${first}::bigint, ${last}::bigint) as i) as made`,
      ),
    );
}

/** Published decisions `from` to `to`, each with two citations; their subjects are named in one statement. */
export async function loadDecisions(store: RecordStore, from: number, to: number): Promise<void> {
  const tables = ['work', 'decision', 'expression', 'citation'];
  const triggers = (what: 'disable' | 'enable') =>
    store.write(async (tx) => {
      for (const table of tables)
        await rawRows(tx, sql.raw(`alter table ${table} ${what} trigger user`));
    });
  const id = sql`('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid`;
  await triggers('disable');
  await inChunks(from, to, async (first, last) => {
    const series = sql`generate_series(${first}::bigint, ${last}::bigint) as i`;
    await write(
      store,
      sql`insert into work (id, public_id, type, source, record_id, status, current_version, created_at)
        select ${id}, 'b' || i, 'decision', 'e-court', 'b-' || i, 'published', 1, now() from ${series}`,
    );
    await write(
      store,
      sql`insert into decision (work_id, kind, court_code, case_number_raw, case_number, case_number_key,
          procedure, instance, adopted_on, judges, outcome, received_on, published_on)
        select ${id}, ${oneOf(6, DECISION_KINDS)}, ${COURT}, 'b' || i, 'b' || i, 'b' || i,
          ${PROCEDURE}, ${oneOf(7, ['first', 'first', 'appeal'])}, ${DAY(0)}, '{}',
          ${OUTCOME}, ${DAY(5)}, ${DAY(12)} + (${drawn(8, 30)})::int from ${series}`,
    );
    await write(
      store,
      sql`insert into expression (id, work_id, version, language, content_hash, receipt, signature, reviewed,
          valid_from, created_at)
        select ${id}, ${id}, 1, 'az', 'h' || i, ${JSON.stringify(DECISION.receipt)}::jsonb,
          ${JSON.stringify(DECISION.signature)}::jsonb, i % 5 = 0, ${DAY(0)}, now() from ${series}`,
    );
    await write(
      store,
      sql`insert into citation (expression_id, work_id, position, anchor, start, "end", raw_text, target_type,
          target_key, article)
        select ${id}, ${id}, n, 'p1', 0, 1, 'MM', 'provision', 'mm', ((${drawn(9, 60)} + n * 7) % 60 + 1)::text
        from ${series}, generate_series(0, 1) as n`,
    );
    await write(
      store,
      sql`insert into restricted.stat_touched (source, subject) select 'work', ${id}::text from ${series}
        on conflict do nothing`,
    );
  });
  await triggers('enable');
}

async function inChunks(
  from: number,
  to: number,
  run: (first: number, last: number) => Promise<unknown>,
): Promise<void> {
  for (let first = Math.round(from); first < Math.round(to); first += CHUNK)
    await run(first, Math.min(first + CHUNK, Math.round(to)) - 1);
}

function write(store: RecordStore, statement: ReturnType<typeof sql>): Promise<unknown> {
  return store.write((tx) => rawRows(tx, statement));
}
