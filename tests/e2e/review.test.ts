import { sql } from 'drizzle-orm';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawRows } from '#drizzle/db.ts';
import { readReview } from '#indexer/ingest/review-edits.ts';
import { type ReviewPortal, startReviewPortal } from '../fixtures/review-portal.ts';
import { axeViolations } from './axe.ts';
import { hasChromium, launchChromium } from './chromium.ts';
import { ensureBuilt } from './ensure-built.ts';

const DESKTOP = { width: 1360, height: 900 };

describe.skipIf(!hasChromium)('review by the staff (needs Chromium)', () => {
  let portal: ReviewPortal;
  let browser: Browser;
  beforeAll(async () => {
    await ensureBuilt();
    portal = await startReviewPortal(8);
    browser = await launchChromium();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  const rows = <T extends Record<string, unknown>>(query: ReturnType<typeof sql>) =>
    rawRows<T>(portal.demo.services.store.read, query);

  /** A decision in review without a trigger that asks for two. */
  async function nextInReview(): Promise<string> {
    const [row] = await rows<{ id: string }>(
      sql`select s.id from restricted.submission s join restricted.review_task t on t.submission_id = s.id
          where s.state = 'review' and t.closed_at is null and t.version = 0 and s.adopted_on is not null
            and s.anonymized->>'gate' <> 'withhold'
            and not s.anonymized->'doubts' @> '[{"kind":"secret"}]' order by s.received_at limit 1`,
    );
    if (row === undefined) throw new Error('too few documents in review');
    return row.id;
  }

  async function openAs(subject: string, script = true): Promise<Page> {
    const cookie = await portal.enter(subject, ['reviewer', 'second-reviewer', 'publisher']);
    const context = await browser.newContext({ viewport: DESKTOP, javaScriptEnabled: script });
    await context.addCookies(
      cookie.split('; ').map((one) => {
        const at = one.indexOf('=');
        return { name: one.slice(0, at), value: one.slice(at + 1), url: portal.origin };
      }),
    );
    return context.newPage();
  }

  /** A word of small letters and the number of its paragraph. */
  async function someWord(id: string): Promise<{ paragraph: number; word: string }> {
    const { row } = await readReview(id, portal.demo.services.ingest);
    const blocks = row.structured?.type === 'decision' ? row.structured.blocks : [];
    const masked = row.anonymized?.text.blocks ?? [];
    for (const [i, { text, kind }] of blocks.entries()) {
      const word = kind === 'paragraph' ? /(?<!\S)\p{Ll}{9,}(?=[ ,])/u.exec(text)?.[0] : undefined;
      if (word !== undefined && masked[i]?.text.includes(word)) return { paragraph: i, word };
    }
    throw new Error('no word');
  }

  it('goes by keyboard alone: doubts, a mask, undo, a mask again, acceptance', {
    timeout: 90_000,
  }, async () => {
    const id = await nextInReview();
    const { paragraph, word } = await someWord(id);
    const page = await openAs('klaviatura');
    const address = `${portal.origin}/staff/review/${id}`;
    await page.goto(address);
    await page.waitForSelector('[data-keys]:not([hidden])');
    const doubts = await page.locator('[data-doubt]').count();
    if (doubts > 1) {
      await page.keyboard.press('j');
      await page.waitForURL(/doubt=1/);
      await page.keyboard.press('k');
      await page.waitForURL(/doubt=0/);
    }
    if (doubts > 0) {
      await page.keyboard.press('a');
      await page.waitForSelector('.edits li');
      expect(await page.locator('[data-doubt]').count()).toBeLessThan(doubts);
    }
    const mask = async () => {
      await page.keyboard.press('m');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('words');
      await page.keyboard.press('Shift+Tab');
      for (let i = 0; i < paragraph; i++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await page.keyboard.type(word);
      const shown = page.waitForResponse((response) => response.request().method() === 'POST');
      await page.keyboard.press('Enter');
      expect((await shown).status()).toBe(303);
      await page.waitForLoadState();
    };
    await mask();
    const edits = page.locator('.edits li');
    await edits.filter({ hasText: word }).first().waitFor();
    const resultText = () => page.locator('.pair .result').allTextContents();
    const hasWord = async () =>
      new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u').test((await resultText()).join('\n'));
    expect(await hasWord()).toBe(false);
    await page.keyboard.press('u');
    await page.locator('.edits .undone').first().waitFor();
    expect(await hasWord()).toBe(true);
    await mask();
    await page.waitForFunction(() => document.querySelectorAll('.edits .undone').length > 0);
    expect(await hasWord()).toBe(false);
    await page.keyboard.press('t');
    await page.waitForSelector('h1:has-text("yoxlamada deyil")');
    const [work] = await rows<{ text: string }>(
      sql`select e.text::text from expression e join restricted.submission s on s.work_id = e.work_id where s.id = ${id}`,
    );
    expect(work?.text).toBeDefined();
    expect(work?.text).not.toMatch(new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u'));
    await page.context().close();
  });

  it('works without script, and tells the second of two with the same page', {
    timeout: 90_000,
  }, async () => {
    const id = await nextInReview();
    const { paragraph, word } = await someWord(id);
    const address = `${portal.origin}/en/staff/review/${id}`;
    const [one, two] = [await openAs('birinci', false), await openAs('ikinci', false)];
    for (const page of [one, two]) await page.goto(address);
    const mask = async (page: Page) => {
      await page.locator('#add select[name=paragraph]').selectOption({ index: paragraph });
      await page.locator('#add input[name=words]').fill(word);
      const answer = page.waitForResponse((response) => response.request().method() === 'POST');
      await page.locator('#add button').click();
      return (await answer).status();
    };
    expect(await mask(one)).toBe(303);
    expect(await mask(two)).toBe(409);
    const notice = two.locator('.review-notice');
    expect(await notice.textContent()).toContain(word);
    expect(await two.locator('.edits').textContent()).toContain('birinci');
    expect(await two.locator('.edits b').textContent()).toContain('new');
    await one.context().close();
    await two.context().close();
  });

  it('has no axe violation, light and dark, and stays within 320 pixels', {
    timeout: 120_000,
  }, async () => {
    const id = await nextInReview();
    const [publicId] = await rows<{ id: string }>(sql`select public_id id from work limit 1`);
    const page = await openAs('ucuncu');
    for (const path of [
      `/staff/review/${id}`,
      `/ru/staff/review/${id}`,
      '/en/staff/decisions?q=yoxdur',
      `/staff/decisions/record/${publicId?.id}`,
    ])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(DESKTOP);
        expect((await page.goto(portal.origin + path))?.status()).toBe(200);
        const rules = colorScheme === 'dark' ? { rules: ['color-contrast'] } : undefined;
        const found = await axeViolations(page, rules);
        expect(found.map(({ rule, at }) => `${path} ${rule} ${at[0]}`)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 700 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(`${path} ${wide}`).toBe(`${path} 320`);
      }
    await page.context().close();
  });
});
