import { COURTS, courtByCode, courtCodes } from '#domain/court.ts';
import { DUE_SOON_DAYS, daysBetween } from '#domain/publication-clock.ts';
import { plainText } from '#portal/form-text.ts';
import { type Lang, label, localePath, type Translate } from '#portal/i18n/index.ts';
import { courtName } from '#portal/view-models/view.ts';

/** Rows of a list of the staff area. */
export const PAGE_SIZE = 25;

/** A parameter of the address, where it is one of a closed list. */
export function choice<Value extends string>(
  params: URLSearchParams,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const given = params.get(name);
  return values.find((value) => value === given);
}

/** Text of a parameter, trimmed and cut; undefined where it is empty. */
export function words(params: URLSearchParams, name: string, max = 200): string | undefined {
  const text = plainText(params.get(name) ?? '').slice(0, max);
  return text === '' ? undefined : text;
}

/** The court that an address names, with every code under which it is recorded. */
export function chosenCourt(
  params: URLSearchParams,
): { readonly code: string; readonly codes: readonly string[] } | undefined {
  const court = courtByCode(params.get('court') ?? '');
  return court === undefined ? undefined : { code: court.code, codes: courtCodes(court.code) };
}

/** Courts for a list of choice, by name. */
export function courtChoices(lang: Lang, chosen: string | undefined) {
  return COURTS.map(({ code }) => ({
    code,
    name: courtName(code, lang),
    selected: code === chosen,
  })).sort((a, b) => a.name.localeCompare(b.name, lang));
}

/** Address of this page with other parameters; undefined takes one away. */
export function withParams(url: URL, change: Readonly<Record<string, string | undefined>>): string {
  const params = new URLSearchParams(url.search);
  params.delete('after');
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) params.delete(name);
    else params.set(name, value);
  }
  return params.size === 0 ? '?' : `?${params}`;
}

/** One row more than a page holds tells that there is a next page. */
export function pageOf<Row>(rows: readonly Row[], size = PAGE_SIZE) {
  return { shown: rows.slice(0, size), last: rows.length > size ? rows[size - 1] : undefined };
}

/** Two parts of a place in a list, as they stand in the parameter `after`. */
export function placeParts(params: URLSearchParams): readonly [string, string] | undefined {
  const [, first, second] = /^([^ ]{1,40}) ([\w-]{1,40})$/.exec(params.get('after') ?? '') ?? [];
  return first === undefined || second === undefined ? undefined : [first, second];
}

/** Words for how a day stands to today, with the sign that goes with them. */
export function termWords(t: Translate, dueOn: string, today: string) {
  const left = daysBetween(today, dueOn);
  if (left < 0)
    return { icon: 'bad', tone: 'bad', text: t('staff.term.over', { n: -left }) } as const;
  const text = left === 0 ? t('staff.term.today') : t('staff.term.left', { n: left });
  return left <= DUE_SOON_DAYS
    ? ({ icon: 'note', tone: 'note', text } as const)
    : ({ icon: undefined, tone: '', text } as const);
}

/** Words for a reason of review or of a stop; its code where there are none. */
export function reasonWords(t: Translate, code: string): string {
  for (const list of ['reviewReason', 'doubt', 'stop', 'mismatch']) {
    const text = label(t, list, code);
    if (text !== code) return text;
  }
  return code;
}

/** Words for what was done, as the audit names it; the name itself where there are none. */
export function actionWords(t: Translate, action: string): string {
  return label(t, 'auditAction', action);
}

/** Address of a page of the staff area in the language of the reader. */
export function staffHref(lang: Lang, path: string): string {
  return localePath(lang, `/staff${path}`);
}
