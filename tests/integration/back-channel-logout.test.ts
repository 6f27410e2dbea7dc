import { desc } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit, logoutToken, session } from '#drizzle/schema/index.ts';
import { ensureBuilt } from '../e2e/ensure-built.ts';
import { browserWithoutWindow, signIn } from '../fixtures/oidc-provider.ts';
import { type StaffPortal, startStaffPortal } from '../fixtures/staff-portal.ts';

let portal: StaffPortal;
beforeAll(async () => {
  await ensureBuilt();
  portal = await startStaffPortal();
  await portal.enter('reviewer 7', ['reviewer']);
  await portal.enter('reviewer 8', ['reviewer']);
});
afterAll(() => portal?.close());

const send = (token: string, init: RequestInit = {}) =>
  fetch(`${portal.origin}/staff/back-channel-logout`, {
    method: 'POST',
    body: new URLSearchParams({ logout_token: token }),
    ...init,
  });
const isIn = async (cookie: string) => {
  const { status } = await fetch(`${portal.origin}/staff`, {
    headers: { cookie },
    redirect: 'manual',
  });
  return status === 200;
};
const lastAudit = async () => {
  const [row] = await portal.store.read.select().from(audit).orderBy(desc(audit.id)).limit(1);
  return row;
};
/** The provider's names of the sessions that are open. */
const providerSessions = async () => {
  const rows = await portal.store.read.select({ sid: session.providerSession }).from(session);
  return rows.map(({ sid }) => sid);
};
const seconds = () => Math.floor(Date.now() / 1000);

describe('a sign-out that begins at the provider', () => {
  it('ends the session that the provider names, and no other', async () => {
    const browser = browserWithoutWindow('reviewer 7');
    await browser.follow(`${portal.origin}/staff/sign-in/start`);
    const mine = browser.cookies(portal.origin);
    const other = await signIn(portal.origin, 'reviewer 7');
    const { issuer, clientId } = portal.provider;
    const asked = await browser.visit(`${issuer}/session/end?client_id=${clientId}`);
    const [, xsrf = ''] = /name="xsrf"[^>]*value="([^"]+)"/.exec(await asked.text()) ?? [];
    expect(xsrf).not.toBe('');
    await browser.visit(`${issuer}/session/end/confirm`, {
      method: 'POST',
      body: new URLSearchParams({ xsrf, logout: 'yes' }),
    });
    expect(await isIn(mine)).toBe(false);
    expect(await isIn(other)).toBe(true);
    expect(await lastAudit()).toMatchObject({
      ...{ actor: 'sign-in-provider', action: 'back-channel-logout', result: 'done' },
      detail: { ended: 1 },
    });
  });

  it('ends every session of a subject, and of nobody else', async () => {
    const cookies = [
      await signIn(portal.origin, 'reviewer 7'),
      await signIn(portal.origin, 'reviewer 7'),
    ];
    const other = await signIn(portal.origin, 'reviewer 8');
    const answer = await send(portal.provider.logoutToken({ sub: 'reviewer 7' }));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await Promise.all(cookies.map(isIn))).toEqual([false, false]);
    expect(await isIn(other)).toBe(true);
  });

  it('ends the session of a subject where a token names both, and none where they do not match', async () => {
    const before = await providerSessions();
    const first = await signIn(portal.origin, 'reviewer 7');
    const [sid, ...more] = (await providerSessions()).filter((one) => !before.includes(one));
    expect([typeof sid, more]).toEqual(['string', []]);
    const second = await signIn(portal.origin, 'reviewer 7');
    const other = await signIn(portal.origin, 'reviewer 8');
    const foreign = await send(portal.provider.logoutToken({ sub: 'reviewer 8', sid }));
    expect(foreign.status).toBe(200);
    expect(await lastAudit()).toMatchObject({ result: 'done', detail: { ended: 0 } });
    expect(await Promise.all([first, second, other].map(isIn))).toEqual([true, true, true]);
    const unknown = await send(portal.provider.logoutToken({ sub: 'reviewer 99', sid }));
    expect(unknown.status).toBe(200);
    expect(await isIn(first)).toBe(true);
    const own = await send(portal.provider.logoutToken({ sub: 'reviewer 7', sid }));
    expect(own.status).toBe(200);
    expect(await lastAudit()).toMatchObject({ result: 'done', detail: { ended: 1 } });
    expect(await Promise.all([first, second, other].map(isIn))).toEqual([false, true, true]);
  });

  it('serves once for each token, of which only a hash is kept', async () => {
    const token = portal.provider.logoutToken({ sub: 'reviewer 8', jti: 'one of the tests' });
    expect((await send(token)).status).toBe(200);
    const cookie = await signIn(portal.origin, 'reviewer 8');
    expect((await send(token)).status).toBe(400);
    expect(await isIn(cookie)).toBe(true);
    expect(await lastAudit()).toMatchObject({ result: 'refused', detail: { code: 'replay' } });
    const kept = JSON.stringify(await portal.store.read.select().from(logoutToken));
    expect(kept).not.toContain('one of the tests');
  });

  it.each([
    ['of another provider', { iss: 'http://127.0.0.1:1' }],
    ['for another client', { aud: 'another-client' }],
    ['that is old', { iat: seconds() - 3_600, exp: seconds() + 60 }],
    ['that has ended', { iat: seconds() - 200, exp: seconds() - 100 }],
    ['of days to come', { iat: seconds() + 3_600, exp: seconds() + 7_200 }],
    ['without a time', { iat: undefined }],
    ['without an end', { exp: undefined }],
    ['without a name of its own', { jti: undefined }],
    ['with a nonce', { nonce: 'of a sign-in' }],
    ['without the event', { events: {} }],
    [
      'with an event that is none',
      { events: 'http://schemas.openid.net/event/backchannel-logout' },
    ],
    ['of nobody', { sub: undefined }],
  ])('is refused with a token %s', async (_, claims) => {
    const cookie = await signIn(portal.origin, 'reviewer 8');
    const answer = await send(portal.provider.logoutToken({ sub: 'reviewer 8', ...claims }));
    expect(answer.status).toBe(400);
    expect(await isIn(cookie)).toBe(true);
    expect(await lastAudit()).toMatchObject({ result: 'refused', detail: { code: 'bad-token' } });
  });

  it('is refused with a token of another key, without a signature, and without a token', async () => {
    const cookie = await signIn(portal.origin, 'reviewer 8');
    const good = portal.provider.logoutToken({ sub: 'reviewer 8' });
    const [, claims = ''] = good.split('.');
    const none = Buffer.from('{"alg":"none","typ":"logout+jwt"}').toString('base64url');
    const tokens = [
      portal.provider.logoutToken({ sub: 'reviewer 8' }, 'foreign'),
      ...[`${none}.${claims}.`, '', 'no token', 'a'.repeat(9_000)],
    ];
    for (const token of tokens) expect((await send(token)).status).toBe(400);
    const multipart = new FormData();
    multipart.set('logout_token', good);
    expect((await send('', { body: multipart })).status).toBe(400);
    expect(await isIn(cookie)).toBe(true);
  });
});
