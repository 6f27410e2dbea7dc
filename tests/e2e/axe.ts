import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LIBRARY = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// The builder evaluates the library twice a run; the page has it already.
const NOTHING = 'void 0';

/** Rules to run, by tag or by name; all that axe has by default where neither is given. */
export type AxeRules = { readonly tags: readonly string[] } | { readonly rules: readonly string[] };

/** A rule that a page breaks, and the first places where it does. */
export type Violation = { readonly rule: string; readonly at: readonly string[] };

/** What axe finds on a page. It has no foreign frames, so axe needs no second page; what passes is not listed. */
export async function axeViolations(page: Page, rules?: AxeRules): Promise<readonly Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(LIBRARY);
  const axe = new AxeBuilder({ page, axeSource: NOTHING })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode();
  if (rules !== undefined && 'tags' in rules) axe.withTags([...rules.tags]);
  if (rules !== undefined && 'rules' in rules) axe.withRules([...rules.rules]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({
    rule: id,
    at: nodes.slice(0, 3).map((node) => node.html.slice(0, 160)),
  }));
}

/** What axe finds on a page in light colours, and of its contrast in dark ones. Leaves the page dark. */
export async function violationsIn(page: Page): Promise<readonly Violation[]> {
  const light = await axeViolations(page, { tags: TAGS });
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await axeViolations(page, { rules: ['color-contrast'] }))];
}

/** True where a page is wider than its window. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}
