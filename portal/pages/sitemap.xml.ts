import type { APIRoute } from 'astro';
import { answerXml, escapeXml } from '#portal/xml.ts';

/** Index of sitemaps: the pages of the portal, then acts by ranges of ids. */
export const GET: APIRoute = async ({ locals }) => {
  const { services } = locals;
  const maps = ['pages', 'acts'];
  for (let after: string | undefined; ; ) {
    const page = await services.addresses(after);
    if (page.next === undefined) break;
    after = page.next;
    maps.push(`acts-${after}`);
  }
  const entries = maps.map(
    (name) =>
      `<sitemap><loc>${escapeXml(`${services.publicUrl}/sitemaps/${name}.xml`)}</loc></sitemap>`,
  );
  return answerXml(
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</sitemapindex>`,
    'application/xml',
  );
};
