import { foldAz, lowerAz } from '#domain/az-text.ts';
import { COURTS } from '#domain/court.ts';
import { DECISION_KINDS } from '#domain/decision.ts';
import type { FacetName, Filters } from '#indexer/search/engine.ts';
import { parseQuery } from '#indexer/search/parse-query.ts';
import { actsNamedIn } from './named-acts.ts';

/** A filter recognised in a question: days of adoption, a court, a kind of decision, a named act. */
export type QuestionFilter = {
  /** Names it in an address; of that form it is not to count. */
  readonly id: string;
  readonly kind: 'years' | 'court' | 'decisionKind' | 'act' | 'field';
  /** Years as they are shown, else the code or key of the value. */
  readonly value: string;
  readonly filters: Filters;
};

const PLURAL_KINDS = { qetname: 'qetnamel', hokm: 'hokml', qerardad: 'qerardadl' } as const;
const MOST_YEARS = 50;

/**
 * Filters in the words of a question. Years and kinds count where decisions are asked for: in a person's own
 * story a year is no date of a document.
 */
export function filtersIn(text: string, today: string): QuestionFilter[] {
  const folded = ` ${foldAz(lowerAz(text)).replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  const court = courtsIn(folded);
  const kinds = DECISION_KINDS.flatMap((kind) => {
    const word = (PLURAL_KINDS as Readonly<Record<string, string>>)[kind];
    return word !== undefined && folded.includes(` ${word}`) ? [facet('decisionKind', kind)] : [];
  });
  const asksDecisions = court.length + kinds.length > 0 || / (?:mehkeme )?qerarlar/.test(folded);
  const acts = actsNamedIn(text).map((value) => ({
    id: `act:${value}`,
    kind: 'act' as const,
    value,
    filters: { facets: {} },
  }));
  return [
    ...(asksDecisions ? yearsIn(folded, today) : []),
    ...court,
    ...kinds,
    ...acts,
    ...fieldsIn(text),
  ];
}

/** Filters that hold together; of two of the same facet or edge the later one. */
export function joined(all: readonly Filters[]): Filters {
  const facets: Partial<Record<FacetName, readonly string[]>> = {};
  let dates: Pick<Filters, 'from' | 'to'> = {};
  for (const { from, to, facets: wanted } of all) {
    Object.assign(facets, wanted);
    if (from !== undefined || to !== undefined) dates = { from, to };
  }
  return { facets, ...dates };
}

function courtsIn(folded: string): QuestionFilter[] {
  return COURTS.flatMap(({ code, name }) => {
    // The name to its last letter but the ending: `Ali Məhkəməsinin`.
    const known = foldAz(lowerAz(name)).replace(/^azerbaycan respublikasinin? /, '');
    return folded.includes(` ${known.replace(/si$/, '')}`) ? [facet('court', code)] : [];
  }).slice(0, 1);
}

function facet(kind: 'court' | 'decisionKind', value: string): QuestionFilter {
  return { id: `${kind}:${value}`, kind, value, filters: { facets: { [kind]: [value] } } };
}

function yearsIn(folded: string, today: string): QuestionFilter[] {
  const last = / son (\d{1,2}) il/.exec(folded)?.[1];
  const year = /(?:^| )((?:19|20)\d{2})(?:-?c[iu])? il/.exec(folded)?.[1];
  if (last !== undefined && Number(last) > 0 && Number(last) <= MOST_YEARS) {
    const from = `${Number(today.slice(0, 4)) - Number(last)}${today.slice(4).replace('02-29', '02-28')}`;
    return [years(`${from.slice(0, 4)}–${today.slice(0, 4)}`, from, today)];
  }
  return year === undefined ? [] : [years(year, `${year}-01-01`, `${year}-12-31`)];
}

function years(value: string, from: string, to: string): QuestionFilter {
  return { id: `years:${value}`, kind: 'years', value, filters: { facets: {}, from, to } };
}

/** What was typed as fields of the search (`tarix:2020`). */
function fieldsIn(text: string): QuestionFilter[] {
  const { filters } = parseQuery(text);
  if (Object.keys(filters).length === 0) return [];
  const value = [...Object.values(filters.facets ?? {}).flat(), filters.from, filters.to]
    .filter((one) => one !== undefined)
    .join(', ');
  return [{ id: 'field', kind: 'field', value, filters: { facets: {}, ...filters } }];
}
