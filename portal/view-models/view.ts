import { courtByCode } from '#domain/court.ts';
import { type Lang, localePath, type Translate } from '#portal/i18n/index.ts';

/** What every view model needs beside its record: the words, the day and the portal's own address. */
export type View = {
  readonly t: Translate;
  readonly lang: Lang;
  readonly today: string;
  readonly publicUrl: string;
};

/** A link as components draw it. */
export type Link = { readonly label: string; readonly href: string };

/** Address of a page in the reader's language. */
export function to(view: { readonly lang: Lang }, path: string): string {
  return localePath(view.lang, path);
}

/** Address of a decision or of a place in it. */
export function decisionHref(view: { readonly lang: Lang }, id: string, anchor?: string): string {
  return to(view, `/decisions/${id}`) + (anchor === undefined ? '' : `#${anchor}`);
}

/** Address of an act, of the law as it stood on a day, and of a provision in it. */
export function actHref(
  view: { readonly lang: Lang },
  id: string,
  place: { readonly on?: string | undefined; readonly provision?: string | undefined } = {},
): string {
  const query = new URLSearchParams();
  if (place.on !== undefined) query.set('on', place.on);
  if (place.provision !== undefined) query.set('at', place.provision);
  const search = query.size === 0 ? '' : `?${query}`;
  const hash = place.provision === undefined ? '' : `#${place.provision}`;
  return to(view, `/acts/${id}`) + search + hash;
}

/** Name of a court in the reader's language; the code where the court is not known. */
export function courtName(code: string, lang: Lang): string {
  const court = courtByCode(code);
  if (court === undefined) return code;
  return { az: court.name, en: court.nameEn, ru: court.nameRu }[lang];
}

/** Address of a court's page; undefined where the court is not known. */
export function courtHref(view: { readonly lang: Lang }, code: string): string | undefined {
  const court = courtByCode(code);
  return court === undefined ? undefined : to(view, `/courts/${court.slug}`);
}
