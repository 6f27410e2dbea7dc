import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listIncidents } from '#drizzle/incidents.ts';
import { audit } from '#drizzle/schema/index.ts';
import type { IngestServices } from '#indexer/ingest/services.ts';
import { takeRequests } from '#indexer/ingest/take-requests.ts';
import { isKey } from '#portal/i18n/index.ts';
import { ensureBuilt } from '../e2e/ensure-built.ts';
import { startFixturePortal } from '../fixtures/portal-fixture-server.ts';
import { fixtureServices } from '../fixtures/portal-locals.ts';
import { type StaffPortal, startStaffPortal } from '../fixtures/staff-portal.ts';

const SCRIPT = '<script>alert(1)</script> Ad açıq qalıb & "dırnaq"';
const SHOWN = '&lt;script&gt;alert(1)&lt;/script&gt; Ad açıq qalıb &amp; &quot;dırnaq&quot;';

let portal: StaffPortal;
beforeAll(async () => {
  await ensureBuilt();
  portal = await startStaffPortal();
}, 240_000);
afterAll(() => portal?.close());

const plain = (html: string) => html.replaceAll('&#34;', '&quot;');

async function post(path: string, fields: Record<string, string>, cookie = '') {
  const answer = await fetch(portal.origin + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: portal.origin, cookie },
    body: new URLSearchParams(fields),
  });
  return {
    status: answer.status,
    location: answer.headers.get('location'),
    text: plain(await answer.text()),
    headers: answer.headers,
  };
}
const get = async (path: string, cookie = '') => {
  const answer = await fetch(portal.origin + path, { headers: { cookie } });
  return { status: answer.status, text: plain(await answer.text()), headers: answer.headers };
};
/** The token of the words that a page of an incident shows. */
const seenBy = async (cookie: string, page: string) =>
  /name="seen" value="([^"]+)"/.exec((await get(page, cookie)).text)?.[1] ?? '';
const take = () => {
  const clock = { now: () => portal.clock.now };
  return takeRequests({ store: portal.store, clock } as unknown as IngestServices);
};

describe('a report on /report', () => {
  let ticket = '';
  let code = '';

  it('that lacks something comes back with what was typed', async () => {
    const wrong = await post('/report', {
      kind: 'leak',
      content: SCRIPT,
      document: 'yanlış ünvan',
    });
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain('Bu ünvanda dərc olunmuş sənəd tapılmadı.');
    expect(wrong.text).toContain(`${SHOWN}</textarea>`);
    expect(wrong.text).toMatch(/value="leak" checked/);
    const long = await post('/en/report', { kind: 'x', content: 'a'.repeat(5001) });
    expect(long.text).toContain('Choose one of the list.');
    expect(long.text).toContain('The text is longer than 5,000 characters');
    expect(long.text).toContain('a'.repeat(5001));
  });

  it('gives a ticket and a code, the same for a form that is sent twice, and no cache keeps it', async () => {
    const form = await get('/report?id=k7m2p9xwz&at=p5');
    expect(form.headers.get('cache-control')).toBe('no-store');
    expect(form.text).toContain('<option value="p5" selected');
    const key = /name="code" value="(\w+)"/.exec(form.text)?.[1] ?? '';
    const fields = {
      kind: 'leak',
      content: SCRIPT,
      document: 'k7m2p9xwz',
      anchor: 'p5',
      code: key,
    };
    const sent = await post('/report', fields);
    expect(sent.status).toBe(201);
    ticket = /\/report\/(\w+)"/.exec(sent.text)?.[1] ?? '';
    code = /<b class="code">([\w-]+)</.exec(sent.text)?.[1] ?? '';
    expect(code.replaceAll('-', '')).toBe(key);
    expect((await post('/report', fields)).text).toContain(`/report/${ticket}"`);
    expect(await take()).toBe(1);
  });

  it('has a page with its state alone', async () => {
    const { text, status } = await get(`/en/report/${ticket}`);
    expect(status).toBe(200);
    expect(text).toContain('being looked at');
    expect(text).not.toContain('Ad açıq');
    expect((await get('/en/report/bbbbbbbbbb')).status).toBe(404);
    expect((await post(`/en/report/${ticket}`, { code })).text).toContain('There is no answer');
  });

  it('is read and answered by staff, and the answer opens with the code alone', async () => {
    const cookie = await portal.enter('reviewer 7', ['reviewer']);
    expect((await get('/staff/requests', cookie)).text).toContain(ticket);
    const page = await get(`/staff/requests/${ticket}`, cookie);
    expect(page.text).toContain(SHOWN);
    expect(page.headers.get('cache-control')).toBe('no-store');
    const path = `/en/staff/requests/${ticket}`;
    const answer = { do: 'answer', version: '1', answer: 'Cavab: <b>səhv</b> yoxdur.' };
    const bare = await post(path, { ...answer, outcome: 'refused' }, cookie);
    expect(bare.status).toBe(400);
    expect(bare.text).toContain('A refusal gives its ground');
    expect(bare.text).toContain('Cavab: &lt;b&gt;səhv&lt;/b&gt; yoxdur.');
    const refused = { ...answer, outcome: 'refused', reason: 'no-personal-data' };
    expect((await post(path, { ...refused, version: '7' }, cookie)).status).toBe(409);
    expect(await post(path, refused, cookie)).toMatchObject({
      ...{ status: 303, location: `${path}?done=request-answered` },
    });
    expect((await post(path, refused, cookie)).status).toBe(409);
    const opened = await post(`/en/report/${ticket}`, { code });
    expect(opened.text).toContain('Cavab: &lt;b&gt;səhv&lt;/b&gt; yoxdur.');
    expect(opened.text).toContain('refused with reasons');
    const wrongCode = 'b'.repeat(28);
    expect((await post(`/en/report/${ticket}`, { code: wrongCode })).text).not.toContain('səhv');
  });
});

describe('forms of the public', () => {
  it('are refused over 1 MB and from another site', async () => {
    const large = await post('/request', { kind: 'information', content: 'a'.repeat(1_100_000) });
    expect(large.status).toBe(413);
    const foreign = await fetch(`${portal.origin}/report`, {
      ...{ method: 'POST', headers: { origin: 'https://example.com' } },
      body: new URLSearchParams({ kind: 'leak' }),
    });
    expect(foreign.status).toBe(403);
  });

  it('keep what was typed while the database is down', async () => {
    const services = fixtureServices();
    const send = async () => {
      throw new Error('down');
    };
    const down = await startFixturePortal({
      services: { ...services, requests: { ...services.requests, send } },
    });
    const answer = await fetch(`${down.origin}/en/request`, {
      ...{ method: 'POST', headers: { origin: down.origin } },
      body: new URLSearchParams({ kind: 'information', content: 'My question' }),
    });
    expect(answer.status).toBe(503);
    const text = await answer.text();
    expect(text).toContain('The request could not be taken now');
    expect(text).toContain('My question</textarea>');
    await down.drain(0);
  });

  it('are limited by address: the third of two is refused, pages are not', async () => {
    const plenty = { points: 1000, seconds: 60 };
    const limits = { page: plenty, search: plenty, bots: plenty, form: { points: 2, seconds: 60 } };
    const limited = await startFixturePortal({ limits });
    const send = async () => {
      const body = new URLSearchParams({ kind: 'other', content: 'a' });
      const headers = { origin: limited.origin };
      return (await fetch(`${limited.origin}/ru/report`, { method: 'POST', headers, body })).status;
    };
    expect([await send(), await send(), await send()]).toEqual([201, 201, 429]);
    expect((await fetch(`${limited.origin}/report`)).status).toBe(200);
    await limited.drain(0);
  });
});

describe('incidents of staff', () => {
  it('are opened, described, closed and noted by an operator alone', async () => {
    const reader = await portal.enter('auditor 1', ['auditor']);
    const cookie = await portal.enter('operator 2', ['operator']);
    const opened = { code: 'maintenance', affected: 'Portal <qısa> müddətə bağlanır' };
    expect((await post('/staff/incidents', opened, reader)).status).toBe(403);
    const done = await post('/staff/incidents', opened, cookie);
    expect(done.status).toBe(303);
    expect((await post('/staff/incidents', opened, cookie)).status).toBe(409);
    const page = new URL(done.location ?? '', portal.origin).pathname;
    const shown = await get(page, cookie);
    expect((await get(page, reader)).text).toContain('Portal &lt;qısa&gt; müddətə bağlanır');
    const notice = /name="notice" value="(\d+)"/.exec(shown.text)?.[1] ?? '';
    const noted = await post(page, { do: 'note', notice, reference: '№ 12/45' }, cookie);
    expect(noted.status).toBe(303);
    expect((await get(page, reader)).text).toContain('№ 12/45');
    const words = { affected: 'Portal bağlı idi', cause: 'Yeniləmə', analysis: 'Vaxtında bitib' };
    const close = async () => {
      const seen = await seenBy(cookie, page);
      return (await post(page, { do: 'close', seen, ...words }, cookie)).status;
    };
    expect([await close(), await close()]).toEqual([303, 409]);
    expect(await listIncidents(portal.store.read, 1)).toMatchObject([
      { ...words, code: 'maintenance', endedAt: expect.any(Date) },
    ]);
  });
});

it('two operators who describe one incident: the second sees both texts and loses nothing', async () => {
  const cookie = await portal.enter('operator 3', ['operator']);
  const opened = { code: 'security', affected: 'Giriş bağlıdır' };
  const done = await post('/staff/incidents', opened, cookie);
  const page = new URL(done.location ?? '', portal.origin).pathname;
  const seen = await seenBy(cookie, page);
  const save = (affected: string, token: string) =>
    post(page, { do: 'describe', seen: token, affected }, cookie);
  expect((await save('Birinci mətn', seen)).status).toBe(303);
  const second = await save('İkinci mətn', seen);
  expect(second.status).toBe(409);
  expect(second.text).toContain('<dd>Birinci mətn</dd>'); // what is saved
  expect(second.text).toContain('value="İkinci mətn"'); // what was written
  const own = /name="seen" value="([^"]+)"/.exec(second.text)?.[1] ?? '';
  expect((await save('Hər ikisi', own)).status).toBe(303);
  expect((await save('Token olmadan', '')).status).toBe(409);
  const all = await listIncidents(portal.store.read, 9);
  expect(all.find(({ code }) => code === 'security')?.affected).toBe('Hər ikisi');
});

it('every act on requests and incidents is in the audit under a name that has words, refused ones too', async () => {
  const rows = await portal.store.read.select().from(audit);
  const named = new Set(rows.map(({ action, result }) => `${action} ${result}`));
  for (const one of [
    ...['answer-request done', 'open-incident done', 'open-incident refused'],
    ...['notify-incident done', 'describe-incident done', 'describe-incident refused'],
    'close-incident refused',
    'staff-access refused',
  ])
    expect(named).toContain(one);
  expect(rows.filter(({ action }) => !isKey(`auditAction.${action}`))).toEqual([]);
});
