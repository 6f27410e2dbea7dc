import type { APIRoute } from 'astro';
import { answerXml, escapeXml } from '#portal/xml.ts';

/** OpenSearch description: lets a browser search the portal from its address line. */
export const GET: APIRoute = ({ locals }) => {
  const { services, t } = locals;
  const url = (path: string, type: string) =>
    `<Url type="${type}" template="${escapeXml(`${services.publicUrl}${path}?q={searchTerms}`)}"/>`;
  return answerXml(
    [
      '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
      `<ShortName>${escapeXml(t('site.name'))}</ShortName>`,
      `<Description>${escapeXml(t('site.tagline'))}</Description>`,
      '<InputEncoding>UTF-8</InputEncoding>',
      url('/search', 'text/html'),
      url('/search.atom', 'application/atom+xml'),
      '</OpenSearchDescription>',
    ].join(''),
    'application/opensearchdescription+xml',
  );
};
