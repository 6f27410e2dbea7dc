import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STAFF_ROLES } from '#domain/staff-role.ts';
import type { WORK_STATES } from '#domain/staff-work.ts';
import { MAX_DOCUMENT_BYTES } from '#domain/work-change.ts';
import { auditPages, readAudit } from '#drizzle/read-audit.ts';
import { countWorklist, placeOf, readWorklist } from '#drizzle/read-worklist.ts';
import { setting } from '#drizzle/schema/index.ts';
import { writeStartedOn } from '#drizzle/settings.ts';
import { staffUserBy } from '#drizzle/staff-users.ts';
import { submissionById } from '#drizzle/submissions.ts';
import { ensureBuilt } from '../e2e/ensure-built.ts';
import { type StaffPortal, startStaffPortal } from '../fixtures/staff-portal.ts';
import { STAFF_SUBMISSIONS, seedStaffRecords } from '../fixtures/staff-records.ts';

const TODAY = '2026-11-24';

let portal: StaffPortal;
let ids: ReadonlyMap<string, string>;
let operator: string;
let auditor: string;
let reviewer: string;
beforeAll(async () => {
  await ensureBuilt();
  portal = await startStaffPortal();
  ids = await seedStaffRecords(portal.store);
  operator = await portal.enter('operator 1', ['operator']);
  auditor = await portal.enter('auditor 2', ['auditor']);
  reviewer = await portal.enter('reviewer 7', ['reviewer']);
});
afterAll(() => portal?.close());

const get = async (path: string, cookie: string) =>
  (await fetch(portal.origin + path, { headers: { cookie } })).text();
const post = (
  path: string,
  cookie: string,
  fields: Readonly<Record<string, string>> | [string, string][],
) =>
  fetch(portal.origin + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: portal.origin },
    body: new URLSearchParams(fields),
  });
const lastAudit = async () => (await readAudit(portal.store.read, {}, { size: 1 }))[0];
const idOf = (name: string) => ids.get(name) ?? '';

describe('the worklist', () => {
  const names = async (state?: (typeof WORK_STATES)[number]) => {
    const rows = await readWorklist(portal.store.read, TODAY, { state, size: 50 });
    return rows.map(({ id }) => [...ids].find(([, one]) => one === id)?.[0]);
  };

  it('has what waits for a person or whose term ends, what is due first on top', async () => {
    expect(await names()).toEqual(['late', 'last day', 'second', 'on hold', 'young', 'act']);
  });

  it.each([
    ['overdue', ['late']],
    ['due-soon', ['last day', 'second', 'on hold']],
    ['review', ['late', 'last day', 'young', 'act']],
    ['second-reading', ['second']],
  ] as const)('can be narrowed to %s, and counts it', async (state, wanted) => {
    expect(await names(state)).toEqual(wanted);
    const counts = await countWorklist(portal.store.read, TODAY, undefined);
    expect(counts[state]).toBe(wanted.length);
  });

  it('has no day for what was adopted before the term began to run, and warns of none of it', async () => {
    await portal.store.write((tx) => writeStartedOn(tx, '2026-10-25', new Date()));
    const pages = [
      ...[await get('/en/staff', reviewer), await get('/en/staff/notices', reviewer)],
      await get(`/en/staff/submissions/${idOf('late')}`, operator),
    ];
    const [all, overdue, soon] = [await names(), await names('overdue'), await names('due-soon')];
    const counts = await countWorklist(portal.store.read, TODAY, undefined);
    await portal.store.write((tx) => tx.delete(setting));
    expect([overdue, soon]).toEqual([[], ['second', 'on hold']]);
    expect([counts.overdue, counts['due-soon'], counts.all]).toEqual([0, 2, 6]);
    expect(all?.slice(0, 3)).toEqual(['second', 'on hold', 'young']);
    expect(all?.slice(3).sort()).toEqual(['act', 'last day', 'late']);
    const [list = '', notices = '', page = ''] = pages;
    expect(list.match(/the term does not run/g)).toHaveLength(2);
    expect(list).toContain('no term'); // an act has none
    expect(page).toContain('the term does not run');
    expect(notices).not.toContain('1-2026');
    expect(notices).toContain('3-2026');
  });

  it('goes on by place, with no row twice or lost', async () => {
    const seen: string[] = [];
    for (let after: Parameters<typeof readWorklist>[2]['after']; ; ) {
      const rows = await readWorklist(portal.store.read, TODAY, { after, size: 2 });
      const last = rows.at(-1);
      if (last === undefined) break;
      seen.push(...rows.map(({ id }) => id));
      after = placeOf(last);
    }
    expect(new Set(seen).size).toBe(6);
    expect(seen).toHaveLength(6);
  });

  it('can be narrowed to a court, and shows the day of the term in words', async () => {
    const page = await get('/staff?court=5-104', reviewer);
    expect(page).toContain('3-2026');
    expect(page).not.toContain('1-2026');
    expect(await get('/en/staff?state=overdue', reviewer)).toContain('9 days late');
  });
});

describe('what somebody typed into an address or a form', () => {
  it.each([
    ['/staff?after=2026-02-30+9b2f1c5e-0a4d-4f0e-8a57-3d1c5e9b7a10', 'a day that no calendar has'],
    ['/staff/notices?after=2026-02-30+7', 'the same among the warnings'],
    ['/staff?after=2026-02-28+------------------------------------', 'hyphens for an id'],
  ])('%s is a list all the same: %s', async (address) => {
    const cookie = address.includes('notices') ? operator : reviewer;
    const answer = await fetch(portal.origin + address, { headers: { cookie } });
    expect(answer.status).toBe(200);
  });

  it('loses the NUL that the database does not keep', async () => {
    const headers = { cookie: auditor };
    const search = await fetch(`${portal.origin}/staff/audit?actor=no%00body`, { headers });
    expect(search.status).toBe(200);
    const fields: [string, string][] = [
      ['subject', 'with \0 nul'],
      ['name', 'N.\0 Two'],
      ['role', 'analyst'],
    ];
    expect((await post('/staff/users', operator, fields)).status).toBe(303);
    expect(await get('/staff/users', auditor)).toContain('N. Two');
  });
});

describe('a document for a change', () => {
  it.each([
    [1024, 404, 'is read, and the work is unknown'],
    [MAX_DOCUMENT_BYTES, 404, 'is the largest that is read'],
    [MAX_DOCUMENT_BYTES + 2 * 1024 * 1024, 413, 'is not even read'],
  ])('of %i bytes is answered %i: it %s', async (size, status) => {
    const cookie = await portal.enter(`publisher of ${size}`, ['publisher']);
    const form = new FormData();
    form.set('kind', 'correct');
    form.set('reason', 'personal-data');
    form.set('document', new File([new Uint8Array(size)], 'letter.pdf'));
    const answer = await fetch(`${portal.origin}/staff/decisions/record/bcdfghjkm`, {
      method: 'POST',
      headers: { cookie, origin: portal.origin },
      body: form,
    });
    expect(answer.status).toBe(status);
  });
});

describe('a stopped submission', () => {
  it('is listed with its reason, the kept file and its size', async () => {
    const page = await get('/en/staff/submissions', operator);
    expect(page).toContain('on-hold.asice');
    expect(page).toContain('waits for the revocation list');
    expect(page).not.toContain('done.asice');
    const one = await get(`/en/staff/submissions/${idOf('refused')}`, operator);
    expect(one).toContain('HASH_FAILURE');
    expect(one).toContain('The document is not the one that was signed.');
    expect(one).not.toContain('Send through again');
  });

  it('is sent through again once, and the second one is told', async () => {
    const path = `/staff/submissions/${idOf('on hold')}`;
    const version =
      (await submissionById(portal.store.read, idOf('on hold')))?.updatedAt ?? new Date(0);
    const fields = { version: version.toISOString() };
    expect((await post(path, operator, fields)).status).toBe(303);
    expect(await submissionById(portal.store.read, idOf('on hold'))).toMatchObject({
      ...{ state: 'received', reasonCode: null, attempts: 0 },
    });
    expect(await lastAudit()).toMatchObject({
      ...{
        actor: 'operator 1',
        action: 'submission-retry',
        subject: idOf('on hold'),
        result: 'done',
      },
    });
    expect((await post(path, operator, fields)).status).toBe(409);
    expect(await lastAudit()).toMatchObject({ action: 'submission-retry', result: 'refused' });
  });

  it('is not sent through again where a retry cannot help', async () => {
    const row = await submissionById(portal.store.read, idOf('refused'));
    const fields = { version: row?.updatedAt.toISOString() ?? '' };
    expect((await post(`/staff/submissions/${idOf('refused')}`, operator, fields)).status).toBe(
      409,
    );
    expect(await submissionById(portal.store.read, idOf('refused'))).toMatchObject({
      state: 'refused',
    });
  });
});

describe('the warnings', () => {
  it('are marked as read by a person, once', async () => {
    const ticked = [
      ...(await get('/staff/notices', reviewer)).matchAll(/name="id" value="(\d+)"/g),
    ];
    expect(ticked.length).toBeGreaterThan(2);
    const [, id = ''] = ticked[0] ?? [];
    const done = await post('/staff/notices', reviewer, { id });
    expect(done.headers.get('location')).toBe('/staff/notices?done=read&n=1');
    expect(await lastAudit()).toMatchObject({
      actor: 'reviewer 7',
      action: 'read-notice',
      subject: id,
    });
    expect(await get('/staff/notices', reviewer)).not.toContain(`name="id" value="${id}"`);
    const again = await post('/staff/notices', reviewer, { id });
    expect(again.headers.get('location')).toBe('/staff/notices?done=read&n=0');
    expect(await lastAudit()).toMatchObject({ action: 'read-notice', result: 'refused' });
  });
});

describe('the audit', () => {
  it('is found by who, what, when and on what', async () => {
    const found = async (query: string) => {
      const page = await get(`/en/staff/audit?${query}`, auditor);
      return [...page.matchAll(/№ (\d+)/g)].length;
    };
    const all = await found('');
    expect(all).toBeGreaterThan(STAFF_SUBMISSIONS.length);
    expect(await found('actor=reviewer+7')).toBeGreaterThan(1);
    expect(await found(`subject=${idOf('late')}`)).toBe(1);
    expect(await found('action=verify&to=2026-11-12')).toBe(3);
    expect(await found('from=2026-11-13&to=2026-11-13')).toBe(1);
    expect(await found('result=failed')).toBe(0);
    expect(await found('actor=%25')).toBe(0);
  });

  it('says that its chain holds, and that it was checked', async () => {
    const answer = await post('/en/staff/audit', auditor, {});
    expect(await answer.text()).toContain('The chain is intact');
    expect(await lastAudit()).toMatchObject({ actor: 'auditor 2', action: 'audit-check' });
  });

  it('leaves as CSV with every row of the search, no formula in it, and says who took it', async () => {
    const name = '=HYPERLINK("x")';
    await post('/staff/users', operator, [
      ['subject', name],
      ['name', 'n'],
      ['role', 'analyst'],
    ]);
    const csv = await get('/staff/audit.csv?action=user-add', auditor);
    const lines = csv.trim().split('\r\n');
    const rows = await readAudit(portal.store.read, { action: 'user-add' }, { size: 100 });
    expect(lines).toHaveLength(rows.length + 1);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(await lastAudit()).toMatchObject({ actor: 'auditor 2', action: 'audit-export' });
  });

  it('is read for the CSV in pages without a gap', async () => {
    const rows = [];
    for await (const page of auditPages(() => portal.store.read, {}, 3)) rows.push(...page);
    const all = await readAudit(portal.store.read, {}, { size: 1_000 });
    expect(rows.map(({ id }) => id)).toEqual(all.map(({ id }) => id).reverse());
  });
});

describe('the users', () => {
  const person = async (subject: string) => {
    const user = await staffUserBy(portal.store.read, { subject });
    if (user === undefined) throw new Error(`${subject} was not entered`);
    return { path: `/staff/users/${user.id}`, version: user.updatedAt.toISOString(), user };
  };

  it('are entered by an operator, each once and with a role', async () => {
    const fields: [string, string][] = [
      ['subject', 'new one'],
      ['name', 'N. One'],
      ['role', 'analyst'],
    ];
    expect((await post('/staff/users', operator, fields)).headers.get('location')).toBe(
      '/staff/users?done=add',
    );
    expect((await post('/staff/users', operator, fields)).status).toBe(409);
    expect((await post('/staff/users', operator, fields.slice(0, 2))).status).toBe(400);
    expect(
      (await post('/staff/users', operator, [...fields.slice(0, 2), ['role', 'king']])).status,
    ).toBe(400);
    expect(await get('/staff/users', auditor)).toContain('N. One');
  });

  it('lose their sessions with a role, and a stale form is answered 409 with what was chosen', async () => {
    const cookie = await portal.enter('reviewer 8', ['reviewer']);
    const { path, version } = await person('reviewer 8');
    portal.clock.now = new Date(portal.clock.now.getTime() + 1000);
    const wish = (role: string): [string, string][] => [
      ['version', version],
      ['do', 'roles'],
      ['role', role],
    ];
    expect((await post(path, operator, wish('analyst'))).status).toBe(303);
    expect(
      (await fetch(portal.origin + path, { headers: { cookie }, redirect: 'manual' })).status,
    ).toBe(303);
    expect((await person('reviewer 8')).user.roles).toEqual(['analyst']);
    const stale = await post(path, operator, wish('publisher'));
    expect(stale.status).toBe(409);
    expect(await stale.text()).toMatch(/value="publisher"[^>]* checked/);
    expect((await person('reviewer 8')).user.roles).toEqual(['analyst']);
  });

  it('are blocked with a reason and unblocked', async () => {
    const { path, version } = await person('reviewer 8');
    expect((await post(path, operator, { version, do: 'block', reason: ' ' })).status).toBe(400);
    expect((await post(path, operator, { version, do: 'block', reason: 'left' })).status).toBe(303);
    expect(await lastAudit()).toMatchObject({ action: 'user-block', detail: { reason: 'left' } });
    const after = await person('reviewer 8');
    expect(after.user.blockedReason).toBe('left');
    expect((await post(path, operator, { version: after.version, do: 'unblock' })).status).toBe(
      303,
    );
    expect((await person('reviewer 8')).user.blockedAt).toBeNull();
  });

  it('do not change their own rights', async () => {
    const { path, version } = await person('operator 1');
    const fields = [...STAFF_ROLES].map((role): [string, string] => ['role', role]);
    const answer = await post(path, operator, [['version', version], ['do', 'roles'], ...fields]);
    expect(answer.status).toBe(409);
    expect((await person('operator 1')).user.roles).toEqual(['operator']);
    expect(await lastAudit()).toMatchObject({ action: 'user-change', result: 'refused' });
  });
});
