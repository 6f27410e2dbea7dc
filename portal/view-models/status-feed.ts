import type { Incident } from '#domain/incident.ts';
import { label } from '#portal/i18n/index.ts';
import { atom } from './atom.ts';
import { to, type View } from './view.ts';

/** An Atom feed of incidents, newest first; an entry changes when its incident ends. Source: RFC 4287; Court 7.2.12. */
export function statusFeed(view: View, incidents: readonly Incident[], now: Date): string {
  const address = view.publicUrl + to(view, '/status');
  const self = view.publicUrl + to(view, '/status.atom');
  const entries = incidents.map((one) => {
    const state = view.t(one.endedAt === undefined ? 'status.open' : 'status.over');
    return {
      id: `urn:uuid:${one.id}`,
      title: `${label(view.t, 'incident', one.code)}: ${state}`,
      publishedAt: one.startedAt.toISOString(),
      updatedAt: (one.endedAt ?? one.startedAt).toISOString(),
      href: `${address}#incident-${one.id}`,
      summary: [one.affected, one.cause, one.analysis].filter(Boolean).join(' · '),
    };
  });
  const newest = incidents.map((one) => (one.endedAt ?? one.startedAt).getTime());
  const updated = newest.length === 0 ? now : new Date(Math.max(...newest));
  const feed = { self, page: address, title: view.t('status.title') };
  return atom(view, { ...feed, updatedAt: updated.toISOString() }, entries);
}
