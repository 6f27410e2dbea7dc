import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFixturePortal } from '../fixtures/portal-fixture-server.ts';
import { hasChromium, launchChromium } from './chromium.ts';
import { ensureBuilt } from './ensure-built.ts';

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };

describe.skipIf(!hasChromium)('journeys of the public (needs Chromium)', () => {
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

  async function withPage(options: BrowserContextOptions, walk: (page: Page) => Promise<void>) {
    const context = await browser.newContext(options);
    try {
      await walk(await context.newPage());
    } finally {
      await context.close();
    }
  }

  const active = (page: Page) =>
    page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);

  /** Presses Tab until the wanted element has the focus; fails after 80. */
  async function tabTo(page: Page, wanted: (focus: string) => boolean): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      if (wanted((await active(page)) ?? '')) return;
    }
    throw new Error('not reached by keyboard');
  }

  it('search and read by keyboard alone, focus visible at every step', async () => {
    await withPage({ viewport: DESKTOP }, async (page) => {
      await page.goto(portal.origin);
      await page.keyboard.press('Tab');
      expect(await active(page)).toBe('#main');
      await page.keyboard.press('Enter');
      await tabTo(page, (focus) => focus === 'search-q');
      await page.keyboard.type('isden cixarma');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\?q=isden\+cixarma/);
      await tabTo(page, (focus) => focus === '/decisions/k7m2p9xwz');
      const outline = await page.evaluate(
        () => getComputedStyle(document.activeElement as Element).outlineWidth,
      );
      expect(outline).toBe('3px');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/decisions\/k7m2p9xwz/);
      await tabTo(page, (focus) => focus.startsWith('/acts/bcdf23456?on=2026-10-21'));
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/acts\/bcdf23456/);
      expect(await page.locator(':target :is(h2, h3, h4)').textContent()).toContain('Maddə 77');
    });
  });

  it('suggests while typing, and searches for what was chosen by arrow keys', async () => {
    await withPage({ viewport: PHONE }, async (page) => {
      await page.goto(portal.origin);
      const box = page.getByRole('combobox');
      await box.pressSequentially('mülki');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await box.inputValue()).toBe('Azərbaycan Respublikasının Mülki Prosessual Məcəlləsi');
      await page.keyboard.press('Escape');
      expect(await box.inputValue()).toBe('mülki');
      expect(await page.getByRole('option').count()).toBe(0);
      await box.press('End');
      await page.keyboard.type(' ');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\?q=Az.+Prosessual/);
    });
  });

  it.each([
    ['az', '', DESKTOP],
    ['en', '/en', PHONE],
    ['ru', '/ru', DESKTOP],
  ] as const)(
    'without script, in %s: search, narrow, widen, read, follow the law',
    async (_, lang, viewport) => {
      await withPage({ javaScriptEnabled: false, viewport }, async (page) => {
        await page.goto(`${portal.origin}${lang || '/'}`);
        await page.getByRole('searchbox').fill('kompensasiya');
        await page.getByRole('searchbox').press('Enter');
        await page.waitForURL(/q=kompensasiya/);
        if (viewport === PHONE) await page.locator('details.facets > summary').click();
        await page.locator('input[name=decisionKind][value=qetname]').check();
        await page.locator('input[name=from-y]').fill('2026');
        await page.locator('.facets .apply button').click();
        await page.waitForURL(/decisionKind=qetname/);
        expect(page.url()).toContain('q=kompensasiya');
        expect(await page.locator('.tags li').count()).toBe(3);
        await page.locator('.tags a').first().click();
        await page.waitForURL((url) => !url.search.includes('decisionKind'));
        expect(page.url()).toContain('from=2026-01-01');
        await page.locator('.hits .snippets a').first().click();
        await page.waitForURL(/\/decisions\/k7m2p9xwz#p8/);
        expect(await page.locator(':target').count()).toBe(1);
        await page.locator('.trust > summary').click();
        expect(await page.locator('.trust dl').isVisible()).toBe(true);
        await page.locator('#p8 a[href*="/acts/"]').first().click();
        await page.waitForURL(/\/acts\/bcdf23456\?on=2026-10-21&at=m77#m77/);
        await page.locator('input[name=on]').fill('2020-01-01');
        await page.locator('.on-date button').click();
        await page.waitForURL(/on=2020-01-01&at=m77/);
      });
    },
  );

  it('keeps the page when the language is changed', async () => {
    await withPage({ viewport: DESKTOP }, async (page) => {
      await page.goto(`${portal.origin}/search?q=a&year=2026`);
      await page.locator('.langs a[lang=ru]').click();
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
        '/ru/search?q=a&year=2026',
      );
      expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    });
  });

  it('draws the charts over their tables; without script the tables are the page', async () => {
    await withPage({ viewport: DESKTOP }, async (page) => {
      await page.goto(`${portal.origin}/statistics/publication`);
      await page.waitForSelector('.chart.drawn canvas');
      const painted = await page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.chart.drawn canvas');
        const pixels = canvas
          ?.getContext('2d')
          ?.getImageData(0, 0, canvas.width, canvas.height).data;
        return pixels?.some((value) => value !== 0);
      });
      expect(painted).toBe(true);
      expect(await page.locator('.chart.drawn').count()).toBe(8);
    });
    await withPage({ viewport: DESKTOP, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${portal.origin}/statistics/publication`);
      expect(await page.locator('.chart').first().isVisible()).toBe(false);
      expect(await page.locator('figure table').count()).toBe(8);
    });
  });

  it('prints a decision with its QR code and hash, without navigation', async () => {
    await withPage({ viewport: DESKTOP }, async (page) => {
      await page.goto(`${portal.origin}/decisions/k7m2p9xwz`);
      await page.emulateMedia({ media: 'print' });
      for (const hidden of ['.nav', '.toc', '.langs', '#downloads']) {
        expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
      }
      for (const shown of ['.check svg', '.check dd', '.trust dl', '#legend']) {
        expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
      }
    });
  });
});
