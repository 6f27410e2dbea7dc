import { desc } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { audit, signIn as pendingSignIn, session } from '#drizzle/schema/index.ts';
import { changeStaffUser, endSessionsOf, staffUserBy } from '#drizzle/staff-users.ts';
import { ensureBuilt } from '../e2e/ensure-built.ts';
import {
  browserWithoutWindow,
  HIGH_ACR,
  signIn,
  type TokenFault,
} from '../fixtures/oidc-provider.ts';
import { type StaffPortal, startStaffPortal } from '../fixtures/staff-portal.ts';

let portal: StaffPortal;
beforeAll(async () => {
  await ensureBuilt();
  portal = await startStaffPortal();
  for (const subject of ['reviewer 7', 'operator 1'])
    await portal.enter(subject, subject === 'operator 1' ? ['operator'] : ['reviewer']);
});
afterAll(() => portal?.close());
afterEach(() => portal.provider.spoil(undefined));

const start = () => `${portal.origin}/staff/sign-in/start`;
const isCallback = (address: string) => address.startsWith(`${portal.origin}/staff/callback`);
const open = (cookie: string, path = '/staff') =>
  fetch(portal.origin + path, { headers: { cookie }, redirect: 'manual' });
const lastAudit = async () => {
  const [row] = await portal.store.read.select().from(audit).orderBy(desc(audit.id)).limit(1);
  return row;
};

/** A sign-in up to the provider's answer, which is not handed in yet. */
async function answered(subject = 'reviewer 7') {
  const browser = browserWithoutWindow(subject);
  const { address } = await browser.follow(start(), isCallback);
  return { browser, answer: new URL(address) };
}

/** Runs the whole sign-in and gives the status of the page at which it ends, with its heading. */
async function signInEnd(subject = 'reviewer 7') {
  const { answer } = await browserWithoutWindow(subject).follow(start());
  const text = (await answer?.text()) ?? '';
  return { status: answer?.status, text };
}

describe('a sign-in', () => {
  it('by the rules opens a session, in a cookie that scripts cannot read, and is in the audit', async () => {
    const { browser, answer } = await answered();
    const end = await browser.visit(answer.href);
    expect(end.status).toBe(303);
    expect(end.headers.get('location')).toBe('/staff');
    const set = end.headers.getSetCookie().find((line) => line.startsWith('ashkar-staff='));
    expect(set).toMatch(/^ashkar-staff=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await browser.visit(`${portal.origin}/staff`)).status).toBe(200);
    expect(await lastAudit()).toMatchObject({
      actor: 'reviewer 7',
      action: 'sign-in',
      result: 'done',
    });
  });

  it('asks the provider with code, PKCE S256, state and nonce', async () => {
    const begun = await browserWithoutWindow('x').visit(start());
    const asked = new URL(begun.headers.get('location') ?? '').searchParams;
    expect(asked.get('response_type')).toBe('code');
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const part of ['state', 'nonce', 'code_challenge'])
      expect(asked.get(part)?.length).toBeGreaterThanOrEqual(43);
  });

  it('asks with another state, nonce and challenge each time', async () => {
    const asked = async () => {
      const begun = await browserWithoutWindow('x').visit(start());
      return new URL(begun.headers.get('location') ?? '').searchParams;
    };
    const [one, other] = await Promise.all([asked(), asked()]);
    for (const part of ['state', 'nonce', 'code_challenge'])
      expect(one.get(part), part).not.toBe(other.get(part));
  });

  it('leaves no token and no secret in the database', async () => {
    const { browser, answer } = await answered();
    const [, secret = ''] = /ashkar-sign-in=([\w-]+)/.exec(browser.cookies(portal.origin)) ?? [];
    const pending = JSON.stringify(await portal.store.read.select().from(pendingSignIn));
    expect(secret).toHaveLength(43);
    expect(pending).toContain(answer.searchParams.get('state'));
    expect(pending).not.toContain(secret);
    await browser.visit(answer.href);
    const cookie = browser.cookies(portal.origin);
    const value = /ashkar-staff=([\w-]+)/.exec(cookie)?.[1] ?? '';
    expect(value).toHaveLength(43);
    const rows = JSON.stringify(await portal.store.read.select().from(session));
    expect(rows).not.toContain(value);
  });

  it('goes back to the page that was asked for, in its language', async () => {
    const turned = await open('', '/ru/staff?kind=term');
    expect(turned.status).toBe(303);
    const to = new URL(turned.headers.get('location') ?? '', portal.origin);
    expect(to.pathname).toBe('/ru/staff/sign-in');
    const browser = browserWithoutWindow('reviewer 7');
    const go = `${portal.origin}/ru/staff/sign-in/start${to.search}`;
    const { address } = await browser.follow(go);
    expect(address).toBe(`${portal.origin}/ru/staff?kind=term`);
  });

  it.each([
    'https://example.com/staff',
    '//example.com/staff',
    '/\\example.com',
    '/staff\\..\\x',
    '/search',
    '/staff/sign-out',
  ])('does not go back to %s', async (to) => {
    const browser = browserWithoutWindow('reviewer 7');
    const { address } = await browser.follow(`${start()}?${new URLSearchParams({ to })}`);
    expect(address).toBe(`${portal.origin}/staff`);
  });
});

describe('a sign-in that is refused', () => {
  const refusals = [
    ['another state', (url: URL) => url.searchParams.set('state', 'a'.repeat(43))],
    ['no state', (url: URL) => url.searchParams.delete('state')],
    ['no code', (url: URL) => url.searchParams.delete('code')],
    ['another code', (url: URL) => url.searchParams.set('code', 'b'.repeat(43))],
    ['another issuer', (url: URL) => url.searchParams.set('iss', 'http://127.0.0.1:1')],
  ] as const;
  it.each(refusals)('with %s', async (_name, spoil) => {
    const { browser, answer } = await answered();
    spoil(answer);
    const end = await browser.visit(answer.href);
    expect(end.status).toBe(400);
    expect(browser.cookies(portal.origin)).toBe('');
    expect(await lastAudit()).toMatchObject({
      ...{ action: 'sign-in', result: 'refused', detail: { code: 'bad-answer' } },
    });
  });

  it.each(['audience', 'expired', 'nonce', 'issuer', 'unsigned', 'foreign-key'] as const)(
    'with an ID token of a wrong kind: %s',
    async (fault: TokenFault) => {
      portal.provider.spoil(fault);
      const exchanges = portal.provider.exchanges();
      expect((await signInEnd()).status).toBe(400);
      expect(portal.provider.exchanges()).toBe(exchanges + 1);
      portal.provider.spoil(undefined);
      expect((await signInEnd()).status).toBe(200);
    },
  );

  it('when the answer comes a second time', async () => {
    const { browser, answer } = await answered();
    const secret = browser.cookies(portal.origin);
    expect((await browser.visit(answer.href)).status).toBe(303);
    const again = await fetch(answer, { headers: { cookie: secret }, redirect: 'manual' });
    expect(again.status).toBe(400);
    expect(again.headers.getSetCookie().join()).not.toContain('ashkar-staff=');
  });

  it('when the answer comes from another browser, or without the cookie', async () => {
    const { answer } = await answered();
    expect((await fetch(answer, { redirect: 'manual' })).status).toBe(400);
    const other = await answered();
    expect((await other.browser.visit(answer.href)).status).toBe(400);
  });

  it('when the answer comes after ten minutes', async () => {
    const { browser, answer } = await answered();
    const begun = portal.clock.now;
    portal.clock.now = new Date(begun.getTime() + 10 * 60_000 + 1);
    expect((await browser.visit(answer.href)).status).toBe(400);
    portal.clock.now = begun;
  });

  it('when the person goes away at the provider', async () => {
    const { status, text } = await signInEnd('');
    expect(status).toBe(403);
    expect(text).toContain('tamamlanmadı');
  });

  it('for a subject whom no operator has entered', async () => {
    const { status, text } = await signInEnd('somebody else');
    expect(status).toBe(403);
    expect(text).toContain('əməkdaşları sırasında deyilsiniz');
    expect(await lastAudit()).toMatchObject({
      actor: 'somebody else',
      detail: { code: 'unknown-user' },
    });
  });

  it('for a person who is blocked, whose sessions end at once', async () => {
    const cookie = await portal.enter('reviewer 9', ['reviewer']);
    expect((await open(cookie)).status).toBe(200);
    const user = await staffUserBy(portal.store.read, { subject: 'reviewer 9' });
    if (user === undefined) throw new Error('the person was not entered');
    const acting = { by: 'operator 1', at: portal.clock.now };
    const change = { block: { reason: 'left the court' } };
    await portal.store.write((tx) => changeStaffUser(tx, user, change, acting));
    expect((await open(cookie)).status).toBe(303);
    expect((await signInEnd('reviewer 9')).status).toBe(403);
  });
});

describe('a session', () => {
  const later = async (minutes: number, run: () => Promise<void>) => {
    const begun = portal.clock.now;
    portal.clock.now = new Date(begun.getTime() + minutes * 60_000);
    await run().finally(() => {
      portal.clock.now = begun;
    });
  };

  it('ends after 15 minutes without use', async () => {
    const cookie = await signIn(portal.origin, 'reviewer 7');
    await later(14, async () => expect((await open(cookie)).status).toBe(200));
    await later(28, async () => expect((await open(cookie)).status).toBe(200));
    await later(43.1, async () => expect((await open(cookie)).status).toBe(303));
  });

  it('ends after 8 hours however much it is used', async () => {
    const cookie = await signIn(portal.origin, 'reviewer 7');
    for (let minutes = 14; minutes < 480; minutes += 14)
      await later(minutes, async () => expect((await open(cookie)).status).toBe(200));
    await later(480, async () => expect((await open(cookie)).status).toBe(303));
  });

  it('is not prolonged by a clock that is set back', async () => {
    const cookie = await signIn(portal.origin, 'reviewer 7');
    await later(-60, async () => expect((await open(cookie)).status).toBe(303));
  });

  it('ends with the sign-out, and all of a person end together', async () => {
    const [one, two] = [
      await signIn(portal.origin, 'reviewer 7'),
      await signIn(portal.origin, 'reviewer 7'),
    ];
    const three = await signIn(portal.origin, 'reviewer 7');
    const out = (cookie: string, body: string) =>
      fetch(`${portal.origin}/staff/sign-out`, {
        method: 'POST',
        headers: {
          cookie,
          origin: portal.origin,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body,
        redirect: 'manual',
      });
    const left = await out(one, '');
    expect(left.status).toBe(303);
    expect(left.headers.get('location')).toBe('/staff/sign-in?out');
    expect((await open(one)).status).toBe(303);
    expect((await open(two)).status).toBe(200);
    await out(two, 'all=1');
    expect((await open(two)).status).toBe(303);
    expect((await open(three)).status).toBe(303);
    expect(await lastAudit()).toMatchObject({ action: 'sign-out', actor: 'reviewer 7' });
  });

  it('may be ended by an operator', async () => {
    const cookie = await signIn(portal.origin, 'reviewer 7');
    const user = await staffUserBy(portal.store.read, { subject: 'reviewer 7' });
    if (user === undefined) throw new Error('the person was not entered');
    expect(user.sessions).toBeGreaterThan(0);
    const acting = { by: 'operator 1', at: portal.clock.now };
    await portal.store.write((tx) => endSessionsOf(tx, user, acting));
    expect((await open(cookie)).status).toBe(303);
  });

  it.each(['forged'.padEnd(43, 'x'), '', 'a'.repeat(4000), '%00', "' or 1=1 --"])(
    'is not opened by the cookie %j',
    async (value) => {
      expect((await open(`ashkar-staff=${value}`)).status).toBe(303);
    },
  );

  it('does not open by its hash, which is what the database holds', async () => {
    await signIn(portal.origin, 'reviewer 7');
    const [row] = await portal.store.read.select().from(session);
    expect((await open(`ashkar-staff=${row?.tokenHash}`)).status).toBe(303);
  });
});

describe('a form of the staff area', () => {
  const post = (headers: Record<string, string>, body: string, path = '/staff/sign-out') =>
    fetch(portal.origin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body,
      redirect: 'manual',
    });

  it.each([{}, { origin: 'https://example.com' }, { origin: 'null' }])(
    'is refused from another site: %j',
    async (headers) => {
      const cookie = await signIn(portal.origin, 'reviewer 7');
      expect((await post({ cookie, ...headers }, '')).status).toBe(403);
      expect((await open(cookie)).status).toBe(200);
    },
  );

  it('is refused over 1 MB, announced or not', async () => {
    const cookie = await signIn(portal.origin, 'reviewer 7');
    const headers = { cookie, origin: portal.origin };
    expect((await post(headers, 'a'.repeat(1024 * 1024 + 1))).status).toBe(413);
    expect((await post(headers, 'a'.repeat(1024 * 1000))).status).toBe(303);
    const chunks = new ReadableStream({
      pull: (to) => to.enqueue(new Uint8Array(64 * 1024).fill(97)),
    });
    const endless = fetch(`${portal.origin}/staff/sign-out`, {
      ...{ method: 'POST', headers, body: chunks, duplex: 'half' },
    } as RequestInit);
    // The server answers and closes; whether the answer still reaches a client that goes on sending is up to it.
    expect(
      await endless.then(
        ({ status }) => status,
        () => 413,
      ),
    ).toBe(413);
  });

  it('is answered 401 where the session has ended', async () => {
    expect((await post({ origin: portal.origin }, '')).status).toBe(401);
  });
});

describe('when the provider is down', () => {
  it('nobody gets in, with a clear page, and the public portal works', async () => {
    const down = await startStaffPortal({ issuer: 'http://127.0.0.1:9' });
    try {
      const answer = await fetch(`${down.origin}/en/staff/sign-in/start`, { redirect: 'manual' });
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('30');
      expect(await answer.text()).toContain('The identification service does not answer');
      expect((await fetch(`${down.origin}/`)).status).toBe(200);
      expect((await fetch(`${down.origin}/staff/sign-in`)).status).toBe(200);
    } finally {
      await down.close();
    }
  });

  it('and comes back, the next sign-in works', async () => {
    const own = await startStaffPortal();
    const { browser, answer } = await (async () => {
      await own.enter('reviewer 7', ['reviewer']);
      const walker = browserWithoutWindow('reviewer 7');
      const { address } = await walker.follow(`${own.origin}/staff/sign-in/start`, (at) =>
        at.startsWith(`${own.origin}/staff/callback`),
      );
      return { browser: walker, answer: address };
    })();
    await own.provider.stop();
    const end = await browser.visit(answer);
    expect(end.status).toBe(503);
    await own.close();
  });
});

describe('an authentication context that is asked for', () => {
  it('must be that of the sign-in', async () => {
    const strict = await startStaffPortal({ acr: HIGH_ACR });
    try {
      strict.provider.setAcr(HIGH_ACR);
      const cookie = await strict.enter('reviewer 7', ['reviewer']);
      expect(cookie).toContain('ashkar-staff=');
      strict.provider.setAcr(undefined);
      const walker = browserWithoutWindow('reviewer 7');
      const { answer } = await walker.follow(`${strict.origin}/staff/sign-in/start`);
      expect(answer?.status).toBe(403);
    } finally {
      await strict.close();
    }
  });
});

describe('without a provider in the settings', () => {
  it('there is no staff area', async () => {
    const { startFixturePortal } = await import('../fixtures/portal-fixture-server.ts');
    const plain = await startFixturePortal();
    for (const path of ['/staff', '/staff/sign-in', '/en/staff/users', '/staff/callback?code=1'])
      expect((await fetch(plain.origin + path, { redirect: 'manual' })).status).toBe(404);
    await plain.drain(0);
  });
});
