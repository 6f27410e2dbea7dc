import type { APIRoute } from 'astro';
import { GROUPS } from '#dashboards/measures/measure.ts';
import { COURTS } from '#domain/court.ts';
import { LANGS, localePath } from '#portal/i18n/index.ts';
import { answerXml, escapeXml } from '#portal/xml.ts';

const PAGES = [
  ...['/', '/courts', '/statistics', '/statistics/ledger'],
  ...GROUPS.map((group) => `/statistics/${group}`),
  ...['/about', '/method', '/help'],
];

export const GET: APIRoute = async ({ params, locals }) => {
  const { services } = locals;
  const [, kind, after] = /^(pages|acts)(?:-([a-z0-9]{8,12}))?$/.exec(params['name'] ?? '') ?? [];
  if (kind === undefined) return new Response(null, { status: 404 });
  const locations =
    kind === 'pages'
      ? [...PAGES, ...COURTS.map((court) => `/courts/${court.slug}`)].flatMap((path) =>
          LANGS.map((lang) => ({ path: localePath(lang, path), changedAt: undefined })),
        )
      : (await services.addresses(after)).rows.map((row) => ({
          path: `/acts/${row.id}`,
          changedAt: row.changedAt,
        }));
  const entries = locations.map(({ path, changedAt }) => {
    const changed = changedAt === undefined ? '' : `<lastmod>${changedAt.toISOString()}</lastmod>`;
    return `<url><loc>${escapeXml(services.publicUrl + path)}</loc>${changed}</url>`;
  });
  return answerXml(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>`,
    'application/xml',
  );
};
