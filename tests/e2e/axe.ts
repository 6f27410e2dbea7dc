import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A run of axe on a page. It has no foreign frames, so axe needs no second page; what passes is not listed. */
export function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

/** What axe finds on a page in light colours, and of its contrast in dark ones. Leaves the page dark. */
export async function violationsIn(
  page: Page,
): Promise<readonly { readonly rule: string; readonly at: readonly string[] }[]> {
  const light = await axe(page).withTags(TAGS).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe(page).withRules(['color-contrast']).analyze();
  return [...light.violations, ...dark.violations].map(({ id, nodes }) => ({
    rule: id,
    at: nodes.slice(0, 3).map((node) => node.html.slice(0, 160)),
  }));
}
