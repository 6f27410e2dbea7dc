import type { Citation } from '#domain/citation.ts';
import { citationTokens } from '#domain/citation.ts';
import type { IndexRow } from '#drizzle/index-rows.ts';
import type { FacetName, IndexDocument } from '#indexer/search/engine.ts';

/** The index document of a published work; undefined where its text is gone. */
export function indexDocumentOf(row: IndexRow): IndexDocument | undefined {
  const { work, expression, decision, act } = row;
  if (expression.text === null) return undefined;
  const cited = row.citations.map(targetOf);
  const common = {
    id: work.publicId,
    type: work.type,
    hash: expression.contentHash,
    citations: [...new Set(cited.flatMap((target) => citationTokens(target)))],
    citedBy: row.citedBy,
    text: expression.text,
  };
  const citedAct = [...new Set(cited.flatMap((t) => (t.type === 'provision' ? [t.act] : [])))];
  if (decision !== null) {
    const { kind, courtCode, instance, procedure, outcome, adoptedOn, judges } = decision;
    const facets: Partial<Record<FacetName, readonly string[]>> = {
      type: ['decision'],
      court: [courtCode],
      instance: [instance],
      procedure: [procedure],
      decisionKind: [kind],
      outcome: [outcome],
      year: [adoptedOn.slice(0, 4)],
      judge: judges,
      citedAct,
    };
    return {
      ...common,
      title: expression.text.title,
      number: decision.caseNumber,
      date: adoptedOn,
      facets,
    };
  }
  if (act === null) throw new Error('a work is neither decision nor act');
  const facets = {
    type: ['act'],
    actKind: [act.kind],
    body: [act.body],
    status: [act.status],
    year: [act.adoptedOn.slice(0, 4)],
    citedAct,
  };
  return { ...common, title: act.title, number: act.number, date: act.adoptedOn, facets };
}

function targetOf(row: IndexRow['citations'][number]): Citation['target'] {
  if (row.targetType === 'provision')
    return {
      type: 'provision',
      act: row.targetKey,
      article: row.article ?? '',
      point: row.point ?? undefined,
    };
  if (row.targetType === 'case') return { type: 'case', caseNumberKey: row.targetKey };
  return { type: 'act-number', number: row.targetKey };
}
