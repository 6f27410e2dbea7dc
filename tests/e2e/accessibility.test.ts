import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFixturePortal } from '../fixtures/portal-fixture-server.ts';
import { scrollsSideways, violationsIn } from './axe.ts';
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
  let page: Page; // one for all: a window costs more than a page
  let foreign: string[] = [];
  let refused: string[] = [];
  beforeAll(async () => {
    await ensureBuilt();
    portal = await startFixturePortal();
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('request', (request) => {
      if (!request.url().startsWith(portal.origin)) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
    });
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.drain(0);
  });

  const cases = PAGES.flatMap(([name, path]) =>
    LANGS.map((lang) => ({ name, lang: lang.slice(1) || 'az', path: lang + path || '/' })),
  );
  it.each(cases)(
    '$name in $lang: 0 axe violations in light and dark, no request to another origin',
    async ({ path }) => {
      [foreign, refused] = [[], []];
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(portal.origin + path);
      expect(await scrollsSideways(page)).toBe(false);
      expect({ foreign, refused }).toEqual({ foreign: [], refused: [] });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await violationsIn(page)).toEqual([]);
    },
  );

  it('no page scrolls sideways at 320 px', async () => {
    const narrow = await browser.newPage({ viewport: { width: 320, height: 800 } });
    const wide: string[] = [];
    for (const [name, path] of PAGES) {
      await narrow.goto(portal.origin + (path || '/'));
      if (await scrollsSideways(narrow)) wide.push(name);
    }
    await narrow.close();
    expect(wide).toEqual([]);
  });
});
