import { escapeXml } from '#portal/xml.ts';
import type { View } from './view.ts';

export type AtomEntry = {
  readonly id: string;
  readonly title: string;
  readonly publishedAt?: string | undefined;
  readonly updatedAt: string;
  readonly href: string;
  readonly summary: string;
};

/** A feed and its entries, in their order; instants as ISO 8601. Source: RFC 4287. */
export function atom(
  view: View,
  feed: {
    /** Address of the feed, which is its id too. */
    readonly self: string;
    /** The page that shows the same. */
    readonly page: string;
    readonly title: string;
    readonly updatedAt: string;
  },
  entries: readonly AtomEntry[],
): string {
  const name = view.t('site.name');
  return [
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${view.lang}">`,
    `<id>${escapeXml(feed.self)}</id>`,
    `<title>${escapeXml(`${feed.title} · ${name}`)}</title>`,
    `<updated>${feed.updatedAt}</updated>`,
    `<author><name>${escapeXml(name)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(feed.page)}"/>`,
    ...entries.map(entryXml),
    '</feed>',
  ].join('\n');
}

function entryXml({ id, title, publishedAt, updatedAt, href, summary }: AtomEntry): string {
  return [
    '<entry>',
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    ...(publishedAt === undefined ? [] : [`<published>${publishedAt}</published>`]),
    `<updated>${updatedAt}</updated>`,
    `<link href="${escapeXml(href)}"/>`,
    `<summary>${escapeXml(summary)}</summary>`,
    '</entry>',
  ].join('');
}
