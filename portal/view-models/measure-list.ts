import type { Axis } from '#dashboards/measures/measure.ts';
import type { MeasureTable } from '#dashboards/queries/measure-table.ts';
import { citationTokens, findCitations } from '#domain/citation.ts';
import { COURTS } from '#domain/court.ts';
import { citedArticle } from '#domain/statistics/work-facts.ts';
import { type Lang, label, translator } from '#portal/i18n/index.ts';
import { lastDay } from './calendar.ts';
import { to } from './view.ts';

type Lister = { readonly lang: Lang };
const AZ = translator('az');

// Facet of the search for each axis, of decisions and of acts.
const FACETS: Readonly<Record<'decisions' | 'acts', Partial<Record<Axis, string>>>> = {
  decisions: {
    court: 'court',
    procedure: 'procedure',
    instance: 'instance',
    kind: 'decisionKind',
    outcome: 'outcome',
  },
  acts: { kind: 'actKind', body: 'body' },
};

/**
 * Address of the search that lists exactly what a row counts, or the whole table without a key. Undefined where
 * the search has no such list: register events are no documents.
 */
export function listHref(
  view: Lister,
  table: MeasureTable & { readonly filter: Readonly<Record<string, string>> },
  key?: string,
): string | undefined {
  const { measure, by } = table;
  if (measure.list === undefined || key === '') return undefined;
  if (measure.list === 'citing' && (by !== 'category' || key === undefined)) return undefined;
  const kind = measure.list === 'acts' ? 'acts' : 'decisions';
  const params = new URLSearchParams({ type: kind === 'acts' ? 'act' : 'decision' });
  if (!setKey(params, table, kind, key) || !setFilters(params, table, kind)) return undefined;
  if (measure.list === 'review' && !params.has('instance'))
    for (const instance of ['appeal', 'cassation']) params.append('instance', instance);
  return `${to(view, '/search')}?${params}`;
}

function setKey(
  params: URLSearchParams,
  table: MeasureTable,
  kind: 'decisions' | 'acts',
  key: string | undefined,
): boolean {
  const { by, from, to: last } = table;
  const days = by === 'month' && key !== undefined ? clipped(key, from, last) : [from, last];
  params.set('from', days[0] ?? from);
  params.set('to', days[1] ?? last);
  if (key === undefined || by === 'month') return true;
  if (by === 'region') return setCourts(params, key);
  if (table.measure.list === 'citing') {
    const query = citingQuery(key);
    if (query !== undefined) params.set('q', query);
    return query !== undefined;
  }
  const facet = FACETS[kind][by];
  if (facet !== undefined) params.set(facet, key);
  return facet !== undefined;
}

function clipped(month: string, from: string, to: string): readonly string[] {
  const [first, last] = [`${month}-01`, lastDay(month)];
  return [first < from ? from : first, last > to ? to : last];
}

function setCourts(params: URLSearchParams, region: string): boolean {
  for (const { code } of COURTS.filter((court) => court.region === region))
    params.append('court', code);
  return params.has('court');
}

function setFilters(
  params: URLSearchParams,
  { filter, ignored }: MeasureTable & { readonly filter: Readonly<Record<string, string>> },
  kind: 'decisions' | 'acts',
): boolean {
  for (const [name, value] of Object.entries(filter)) {
    if (ignored.some((one) => one === name)) continue;
    if (name === 'region') {
      if (!params.has('court')) setCourts(params, value);
      continue;
    }
    const facet = FACETS[kind][name as Axis];
    if (facet === undefined) return false;
    if (!params.has(facet)) params.set(facet, value);
  }
  return true;
}

/** A query that finds what cites an article (`mm 21`) or a case; undefined where no wording leads back to it. */
export function citingQuery(key: string): string | undefined {
  const cited = citedArticle(key);
  const text =
    cited === undefined
      ? key
      : `${genitive(label(AZ, 'code', cited.act))} ${ordinal(cited.article)} maddəsi`;
  const wanted =
    cited === undefined
      ? citationTokens({ type: 'case', caseNumberKey: key })[0]
      : citationTokens({ type: 'provision', ...cited })[0];
  const [found] = findCitations(text);
  const isSame = found !== undefined && citationTokens(found.target)[0] === wanted;
  return isSame ? `madde:"${text}"` : undefined;
}

// Vowel of the ending by the last vowel of the word; of a numeral by how its last figure is read.
const HARMONY: readonly (readonly [RegExp, string])[] = [
  [/[aı][^aıoueəiöü]*$/i, 'ı'],
  [/[ou][^aıoueəiöü]*$/i, 'u'],
  [/[öü][^aıoueəiöü]*$/i, 'ü'],
  [/./, 'i'],
];
const READ_AS: readonly (readonly [RegExp, string])[] = [
  [/000$/, 'i'], // min
  [/00$|[34]$/, 'ü'], // yüz, üç, dörd
  [/[469]0$|6$/, 'ı'], // qırx, altmış, doxsan, altı
  [/[13]0$|9$/, 'u'], // on, otuz, doqquz
  [/./, 'i'],
];

function genitive(name: string): string {
  const vowel = HARMONY.find(([pattern]) => pattern.test(name))?.[1] ?? 'i';
  return `${name}${/[aıoueəiöü]$/.test(name) ? 'n' : ''}${vowel}n`;
}

function ordinal(number: string): string {
  return `${number}-c${READ_AS.find(([pattern]) => pattern.test(number))?.[1] ?? 'i'}`;
}
