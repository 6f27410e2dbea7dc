import { caseNumberKey, parseCaseNumber } from '#domain/case-number.ts';
import { citationTokens, findCitations } from '#domain/citation.ts';
import { COURTS } from '#domain/court.ts';
import { DECISION_KINDS } from '#domain/decision.ts';
import { ACT_KINDS } from '#domain/normative-act.ts';
import { foldWord } from '#indexer/analysis/fold.ts';
import type { Filters, QueryNode } from './engine.ts';
import type { FieldKind } from './lex-query.ts';
import { ownTokenOf } from './own-token.ts';
import { type NoticeCode, parseDay } from './search-request.ts';

export type FieldContext = {
  readonly note: (code: NoticeCode, ...values: string[]) => void;
  readonly filters: Partial<Filters>;
};

/** What `field:value` asks for: a node, filters, or (`plain`) to be searched as words. */
type FieldQuery = {
  readonly node?: QueryNode | undefined;
  readonly filters: Partial<Filters>;
  readonly plain: boolean;
};

/** Reads a value that was typed after a field other than title and body. */
export function fieldQuery(kind: FieldKind, value: string, context: FieldContext): FieldQuery {
  const { filters, note } = context;
  const plain = (code: NoticeCode): FieldQuery => {
    note(code, kind, value);
    return { filters, plain: true };
  };
  const facet = (name: 'court' | 'decisionKind' | 'actKind' | 'status', values: string[]) => ({
    filters: { ...filters, facets: { ...filters.facets, [name]: values } },
    plain: false,
  });
  switch (kind) {
    case 'case': {
      const parts = parseCaseNumber(value);
      if (parts === undefined) return plain('field-value-unknown');
      const token = ownTokenOf({ type: 'case', caseNumberKey: caseNumberKey(parts) }) ?? '';
      return { node: { t: 'cite', token }, filters, plain: false };
    }
    case 'cites': {
      const citation = findCitations(value)[0];
      const token = citation === undefined ? undefined : citationTokens(citation.target)[0];
      if (token === undefined) return plain('citation-act-missing');
      return { node: { t: 'cite', token }, filters, plain: false };
    }
    case 'court': {
      const wanted = foldText(value);
      const codes = COURTS.filter(
        (court) => court.code === value || ` ${foldText(court.name)}`.includes(` ${wanted}`),
      ).map((court) => court.code);
      return codes.length === 0 || wanted === ''
        ? plain('field-value-unknown')
        : facet('court', codes);
    }
    case 'kind': {
      const decision = DECISION_KINDS.find((each) => each === foldText(value));
      const act = ACT_KINDS.find((each) => foldText(each) === foldText(value));
      if (decision !== undefined) return facet('decisionKind', [decision]);
      return act === undefined ? plain('field-value-unknown') : facet('actKind', [act]);
    }
    case 'date': {
      const range = dateRange(value);
      if (range === undefined) return plain('field-value-unknown');
      return { filters: { ...filters, ...range }, plain: false };
    }
    case 'inforce':
      return facet('status', ['in-force']);
    default:
      return plain('field-unsupported');
  }
}

/** `2020..2023`, `2020`, `01.02.2020..` as inclusive days; undefined where it is none of these. */
function dateRange(value: string): { from?: string; to?: string } | undefined {
  const [first = '', second] = value.split('..');
  const from = day(first, '01-01');
  const to = day(second ?? first, '12-31');
  if ((first !== '' && from === undefined) || ((second ?? first) !== '' && to === undefined))
    return undefined;
  if (from === undefined && to === undefined) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function day(text: string, edge: string): string | undefined {
  return /^\d{4}$/.test(text) ? `${text}-${edge}` : parseDay(text);
}

function foldText(text: string): string {
  return text
    .split(/\s+/)
    .map(foldWord)
    .filter((word) => word !== '')
    .join(' ');
}
