/** Day, month and year of a date as three form fields show them. */
export type DateFields = { readonly d: string; readonly m: string; readonly y: string };

/** The three fields of an ISO date; empty ones where there is none. */
export function dateFields(date: string | undefined): DateFields {
  const [y = '', m = '', d = ''] = date?.split('-') ?? [];
  return { d: d.replace(/^0/, ''), m: m.replace(/^0/, ''), y };
}

/**
 * The parameters with `from-d`, `from-m`, `from-y` (and `to-…`) put together as `from` and `to`. A year
 * alone is the whole year, a month and year the whole month; fields without a year say nothing.
 */
export function withDateFields(params: URLSearchParams): URLSearchParams {
  const out = new URLSearchParams(params);
  for (const name of ['from', 'to'] as const) {
    const field = (part: string) => (params.get(`${name}-${part}`) ?? '').trim();
    for (const part of ['d', 'm', 'y']) out.delete(`${name}-${part}`);
    if (field('y') === '' || (params.get(name) ?? '') !== '') continue;
    out.set(name, `${field('y')}-${monthOf(field('m'), name)}-${dayOf(field, name)}`);
  }
  return out;
}

function monthOf(month: string, edge: 'from' | 'to'): string {
  if (month !== '') return month;
  return edge === 'from' ? '1' : '12';
}

function dayOf(field: (part: string) => string, edge: 'from' | 'to'): string {
  if (field('d') !== '') return field('d');
  if (edge === 'from') return '1';
  const [year, month] = [Number(field('y')), Number(monthOf(field('m'), edge))];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Number.isNaN(last) ? '31' : String(last);
}
