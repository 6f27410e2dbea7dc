import type { APIRoute } from 'astro';

/** Names no record: what must not be indexed says so itself, in its header. */
export const GET: APIRoute = ({ locals }) =>
  new Response(
    [
      'User-agent: *',
      'Disallow: /*?',
      'Disallow: /api/',
      '',
      `Sitemap: ${locals.services.publicUrl}/sitemap.xml`,
      '',
    ].join('\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
