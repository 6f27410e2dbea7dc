import type { Incident } from '#domain/incident.ts';
import { label } from '#portal/i18n/index.ts';
import { escapeXml } from '#portal/xml.ts';
import { to, type View } from './view.ts';

/** An Atom feed of incidents, newest first; an entry changes when its incident ends. Source: RFC 4287; Court 7.2.12. */
export function statusFeed(view: View, incidents: readonly Incident[], now: Date): string {
  const address = view.publicUrl + to(view, '/status');
  const self = view.publicUrl + to(view, '/status.atom');
  const entries = incidents.map((one) => {
    const updated = one.endedAt ?? one.startedAt;
    const state = view.t(one.endedAt === undefined ? 'status.open' : 'status.over');
    const summary = [one.affected, one.cause, one.analysis].filter(Boolean).join(' · ');
    return [
      '<entry>',
      `<id>urn:uuid:${escapeXml(one.id)}</id>`,
      `<title>${escapeXml(`${label(view.t, 'incident', one.code)}: ${state}`)}</title>`,
      `<published>${one.startedAt.toISOString()}</published>`,
      `<updated>${updated.toISOString()}</updated>`,
      `<link href="${escapeXml(`${address}#incident-${one.id}`)}"/>`,
      `<summary>${escapeXml(summary)}</summary>`,
      '</entry>',
    ].join('');
  });
  const newest = incidents.map((one) => (one.endedAt ?? one.startedAt).getTime());
  const updated = newest.length === 0 ? now : new Date(Math.max(...newest));
  return [
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${view.lang}">`,
    `<id>${escapeXml(self)}</id>`,
    `<title>${escapeXml(`${view.t('status.title')} · ${view.t('site.name')}`)}</title>`,
    `<updated>${updated.toISOString()}</updated>`,
    `<author><name>${escapeXml(view.t('site.name'))}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    ...entries,
    '</feed>',
  ].join('\n');
}
