import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INCIDENT_CODES } from '#domain/incident.ts';
import { STAFF_ROLES } from '#domain/staff-role.ts';
import { openIncident } from '#drizzle/incidents.ts';
import { insertRequest, keepRequest, takeFromInbox } from '#drizzle/requests.ts';
import { requestInbox } from '#drizzle/schema/index.ts';
import { staffUserBy } from '#drizzle/staff-users.ts';
import { seedSample } from '../fixtures/seed-sample.ts';
import { type StaffPortal, startStaffPortal } from '../fixtures/staff-portal.ts';
import { seedStaffRecords } from '../fixtures/staff-records.ts';
import { axeViolations, scrollsSideways, violationsIn } from './axe.ts';
import { hasChromium, launchChromium } from './chromium.ts';
import { ensureBuilt } from './ensure-built.ts';

const LANGS = ['', '/en', '/ru'] as const;
const PAGES = [
  ['worklist', '/staff'],
  ['worklist of a court, empty', '/staff?court=102'],
  ['submissions', '/staff/submissions'],
  ['held submission', '/staff/submissions/{held}'],
  ['refused submission', '/staff/submissions/{refused}'],
  ['warnings', '/staff/notices?done=read&n=2'],
  ['audit', '/staff/audit'],
  ['weekly samples', '/staff/samples'],
  ['one reading of a sample', '/staff/samples/{reading}'],
  ['requests', '/staff/requests'],
  ['one request', '/staff/requests/{request}'],
  ['incidents', '/staff/incidents'],
  ['one incident', '/staff/incidents/{incident}'],
  ['users', '/staff/users'],
  ['one user', '/staff/users/{user}'],
] as const;

/** A report of the public, taken over for staff. */
async function seedRequest({ store, clock: { now } }: StaffPortal): Promise<string> {
  const ticket = 'bcdfghjkmn';
  await store.write(async (tx) => {
    const request = { kind: 'leak', content: 'Mətndə bir ad açıq qalıb.' } as const;
    await insertRequest(tx, { ...request, ticket, codeHash: 'a'.repeat(64) });
    await tx.update(requestInbox).set({ receivedAt: now });
    const row = await takeFromInbox(tx);
    if (row !== undefined) await keepRequest(tx, row, 'no-passage');
  });
  return ticket;
}

async function seedIncident({ store, clock: { now } }: StaffPortal): Promise<string> {
  const opened = { code: INCIDENT_CODES[0], startedAt: now, affected: 'Axtarış', cause: 'Sınaq' };
  return (await store.write((tx) => openIncident(tx, opened, now))) ?? '';
}

describe.skipIf(!hasChromium)('the pages of the staff (needs Chromium)', () => {
  let portal: StaffPortal;
  let browser: Browser;
  let page: Page; // of somebody with every role
  const ids = new Map<string, string>();
  beforeAll(async () => {
    await ensureBuilt();
    portal = await startStaffPortal();
    const seeded = await seedStaffRecords(portal.store);
    ids.set('held', seeded.get('on hold') ?? '');
    ids.set('refused', seeded.get('refused') ?? '');
    ids.set('reading', await seedSample(portal.store, portal.clock.now));
    ids.set('request', await seedRequest(portal));
    ids.set('incident', await seedIncident(portal));
    await portal.enter('reviewer 7', ['reviewer', 'second-reviewer']);
    const cookie = await portal.enter('everything 1', STAFF_ROLES);
    ids.set('user', (await staffUserBy(portal.store.read, { subject: 'reviewer 7' }))?.id ?? '');
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const [name = '', value = ''] = cookie.split('=');
    await page.context().addCookies([{ name, value, url: portal.origin }]);
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  const addressOf = (path: string) =>
    portal.origin + path.replace(/\{(\w+)\}/, (_, name: string) => ids.get(name) ?? '');

  const cases = PAGES.flatMap(([name, path]) =>
    LANGS.map((lang) => ({ name, lang: lang.slice(1) || 'az', path: lang + path })),
  );
  it.each(cases)(
    '$name in $lang: 0 axe violations, light and dark; fits 1280 px',
    async ({ path }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      const answer = await page.goto(addressOf(path));
      expect(answer?.status()).toBe(200);
      expect(await scrollsSideways(page)).toBe(false);
      expect(await violationsIn(page)).toEqual([]);
    },
  );

  it.each(LANGS)('the ways in and the refusals pass axe: %s', async (lang) => {
    const stranger = await browser.newPage();
    const pages = ['/staff/sign-in', '/staff/sign-in?out', '/staff/callback?code=1'];
    const found: string[] = [];
    for (const path of pages) {
      await stranger.goto(portal.origin + lang + path);
      found.push(...(await axeViolations(stranger)).map(({ rule }) => `${path}: ${rule}`));
    }
    await stranger.close();
    expect(found).toEqual([]);
  });

  it('no page scrolls sideways at 320 px', async () => {
    const wide: string[] = [];
    await page.setViewportSize({ width: 320, height: 800 });
    for (const [name, path] of PAGES) {
      await page.goto(addressOf(path));
      if (await scrollsSideways(page)) wide.push(name);
    }
    expect(wide).toEqual([]);
  });

  it('sign-in, worklist and sign-out by keyboard alone and without script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const focus = page.locator(':focus');
    const tabTo = async (text: string) => {
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await focus.count()) > 0 && (await focus.innerText()).includes(text)) return;
      }
      throw new Error(`"${text}" was not reached by keyboard`);
    };
    await page.goto(`${portal.origin}/en/staff?state=overdue`);
    expect(page.url()).toContain('/en/staff/sign-in');
    await tabTo('Continue');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/interaction\//);
    await page.keyboard.press('Tab');
    await page.keyboard.type('reviewer 7');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${portal.origin}/en/staff?state=overdue`);
    await tabTo('Skip to the main content');
    await tabTo('Sign out');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/staff\/sign-in\?out/);
    await page.goto(`${portal.origin}/en/staff`);
    expect(page.url()).toContain('/en/staff/sign-in');
    await context.close();
  });
});
