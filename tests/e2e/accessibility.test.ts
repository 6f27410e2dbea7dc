import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFixturePortal } from '../fixtures/portal-fixture-server.ts';
import { violationsIn } from './axe.ts';
import { hasChromium, launchChromium } from './chromium.ts';
import { ensureBuilt } from './ensure-built.ts';

const LANGS = ['', '/en', '/ru'] as const;
const PAGES = [
  ['home', ''],
  ['search', '/search?q=kompensasiya&decisionKind=qetname'],
  ['search without a hit', '/search?q=heç nə&year=2026'],
  ['ask', '/ask?q=məni işdən qovublar'],
  ['ask with a summary', '/ask?q=a&summary=1'],
  ['ask without an answer', '/ask?q=heç nə'],
  ['decision', '/decisions/k7m2p9xwz'],
  ['tombstone', '/decisions/zzzz22222'],
  ['act as it stood', '/acts/bcdf23456?on=2020-01-01'],
  ['courts', '/courts'],
  ['court', '/courts/baki-seheri-yasamal-rayon-mehkemesi'],
  ['statistics', '/statistics'],
  ['statistics of publication', '/statistics/publication?period=2026Q3&court=5-104'],
  ['statistics of justice', '/statistics/justice'],
  ['statistics of law in use', '/statistics/law?region=Bakı'],
  ['statistics of enforcement', '/statistics/enforcement'],
  ['statistics of prosecution', '/statistics/prosecution'],
  ['statistics of law-making', '/statistics/law-making'],
  ['statistics of anonymization', '/statistics/anonymization'],
  ['statistics of the portal', '/statistics/portal'],
  ['chart of searches', '/statistics/chart?p=iddia&p=kredit&by=year'],
  ['ledger', '/statistics/ledger'],
  ['about', '/about'],
  ['method', '/method'],
  ['help', '/help'],
  ['status', '/status'],
  ['report', '/report?id=k7m2p9xwz&at=p5'],
  ['request', '/request'],
  ['ticket', '/report/bcdfghjkmn'],
  ['ticket that is not there', '/report/zzzzzzzzzz'],
  ['404', '/nothing-here'],
  ['500', '/search?q=xəta'],
] as const;

describe.skipIf(!hasChromium)('accessibility of every page type (needs Chromium)', () => {
  let portal: Awaited<ReturnType<typeof startFixturePortal>>;
  let browser: Browser;
  beforeAll(async () => {
    await ensureBuilt();
    portal = await startFixturePortal();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.drain(0);
  });

  const cases = PAGES.flatMap(([name, path]) =>
    LANGS.map((lang) => ({ name, lang: lang.slice(1) || 'az', path: lang + path || '/' })),
  );
  it.each(cases)('$name in $lang: 0 axe violations, light and dark', async ({ path }) => {
    const context = await browser.newContext({ colorScheme: 'light' });
    const page = await context.newPage();
    try {
      await page.goto(portal.origin + path);
      for (const details of await page.locator('details').all()) {
        await details.evaluate((element) => element.setAttribute('open', ''));
      }
      expect(await violationsIn(page)).toEqual([]);
    } finally {
      await context.close();
    }
  });

  it.each([320, 1280])('no page scrolls sideways at %i px', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const [name, path] of PAGES) {
      await page.goto(portal.origin + (path || '/'));
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      if (over) wide.push(name);
    }
    await context.close();
    expect(wide).toEqual([]);
  });

  it('sends no request to another origin and breaks no policy', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(portal.origin)) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) errors.push(message.text());
    });
    for (const [, path] of PAGES) await page.goto(portal.origin + (path || '/'));
    await context.close();
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });
});
