import { lowerAz } from '#domain/az-text.ts';
import { type CaseAccount, NO_ACCOUNT } from '#domain/case-history.ts';
import { ZONES, type Zone } from '#domain/decision.ts';
import type {
  DecisionSummary,
  PublicationRow,
  PublishedCitation,
  PublishedDecision,
} from '#domain/published-record.ts';
import { formatDate, formatInstant } from '#portal/i18n/format.ts';
import { isKey, label } from '#portal/i18n/index.ts';
import { type CaseAccountView, caseAccountView } from './case-account.ts';
import { decisionItem, type ListItem } from './listing.ts';
import { qrPath } from './qr-code.ts';
import { type LegendRow, legendRows, type ReceiptView, receiptView } from './receipt.ts';
import { type Segment, type SegmentNames, segments } from './segments.ts';
import { decisionTrust, type TrustFact } from './trust.ts';
import { actHref, courtHref, courtName, decisionHref, type Link, to, type View } from './view.ts';

export type BlockView = {
  readonly anchor: string;
  readonly heading: boolean;
  readonly number: string;
  readonly segments: readonly Segment[];
  /** True where a report has hidden it: there are no segments. */
  readonly hidden: boolean;
  /** Cited articles for the margin: `MM 21` with a flag where they have changed since. */
  readonly notes: readonly { readonly label: string; readonly changed: boolean }[];
};
export type ZoneView = {
  readonly id: string;
  readonly label: string;
  readonly blocks: readonly BlockView[];
};
export type Fact = {
  readonly term: string;
  readonly value: string;
  readonly href?: string | undefined;
};

/** A cited provision or decision with every place that cites it. */
export type CitedView = {
  readonly label: string;
  readonly href?: string | undefined;
  readonly note?: string | undefined;
  readonly places: readonly Link[];
};

export type DecisionPageView = {
  readonly title: string;
  readonly eyebrow: readonly string[];
  readonly language: string;
  readonly trust: readonly TrustFact[];
  /** Address of the current version where this is an earlier one. */
  readonly oldVersion?: string | undefined;
  /** Paragraphs that reports have hidden. */
  readonly hidden: number;
  /** Address of the form for a report on this version. */
  readonly reportHref: string;
  readonly facts: readonly Fact[];
  readonly contents: readonly (Link & { readonly children: readonly Link[] })[];
  readonly zones: readonly ZoneView[];
  readonly legend: readonly LegendRow[];
  readonly cites: readonly CitedView[];
  readonly citedBy: readonly ListItem[];
  readonly citedByTotal: number;
  readonly citedByHref: string;
  readonly sameCase: readonly ListItem[];
  /** Decisions about the same matter; empty where none are known. */
  readonly similar: readonly ListItem[];
  readonly account: CaseAccountView;
  readonly history: readonly {
    readonly what: string;
    readonly when: string;
    readonly leaf: number;
    /** Why a correction was made, and the page that shows what it changed. */
    readonly reason?: string | undefined;
    readonly changes?: Link | undefined;
  }[];
  readonly receipt: ReceiptView;
  readonly cite: readonly { readonly name: string; readonly text: string }[];
  readonly downloads: readonly Link[];
  readonly canonical: string;
  readonly hash: string;
  readonly qr: { readonly size: number; readonly path: string };
};

/** The decision page of a record. */
export function decisionPage(
  view: View,
  record: PublishedDecision,
  similar: readonly DecisionSummary[] = [],
  account: CaseAccount = NO_ACCOUNT,
): DecisionPageView {
  const { facts } = record;
  const canonical = `${view.publicUrl}/decisions/${record.id}`;
  const zones = zoneViews(view, record);
  const court = courtName(facts.courtCode, view.lang);
  const kind = label(view.t, 'kind', facts.kind);
  return {
    title: record.text.title,
    eyebrow: [kind, court, formatDate(facts.adoptedOn, view.lang)],
    language: record.language,
    trust: decisionTrust(view, record),
    oldVersion:
      record.version === record.currentVersion ? undefined : decisionHref(view, record.id),
    hidden: record.hidden?.length ?? 0,
    reportHref: `${to(view, '/report')}?${new URLSearchParams({ id: record.id, v: String(record.version) })}`,
    facts: factRows(view, record),
    contents: zones.map((zone) => ({
      label: zone.label,
      href: `#${zone.id}`,
      children: zone.blocks
        .filter((block) => block.heading && !block.hidden && !isFormula(block))
        .map((block) => ({
          label: block.segments.map((segment) => segment.text).join(''),
          href: `#${block.anchor}`,
        })),
    })),
    zones,
    legend: legendRows(view, record),
    cites: citedViews(view, record, zones),
    citedBy: record.citedBy.newest.map((one) => decisionItem(view, one)),
    citedByTotal: record.citedBy.total,
    citedByHref: `${to(view, '/search')}?${new URLSearchParams({ q: facts.caseNumber })}`,
    sameCase: record.sameCase.map((one) => decisionItem(view, one)),
    similar: similar.map((one) => decisionItem(view, one)),
    account: caseAccountView(view, record, account),
    history: record.history.map((row) => ({
      what: view.t(`event.${row.event}`, { n: row.version }),
      when: formatInstant(row.at, view.lang),
      leaf: row.leafIndex,
      ...changesOf(view, record.id, row),
    })),
    receipt: receiptView(view, record),
    cite: citations(view, record, canonical),
    downloads: [
      { label: 'TXT', href: `/decisions/${record.id}.txt` },
      { label: 'JSON', href: `/api/v1/decisions/${record.id}` },
    ],
    canonical,
    hash: record.contentHash,
    qr: qrPath(`${canonical}?v=${record.version}`),
  };
}

function changesOf(view: View, id: string, { event, version, reasonCode }: PublicationRow) {
  if (event !== 'corrected') return {};
  const href = to(view, `/decisions/${id}/changes/${version}`);
  return {
    reason: reasonCode && label(view.t, 'eventReason', reasonCode),
    changes: { label: view.t('versions.link', { n: version }), href },
  };
}

function zoneViews(view: View, record: PublishedDecision): readonly ZoneView[] {
  const names = segmentNames(view, record);
  const places = Map.groupBy(record.citations, (citation) => citation.anchor);
  let count = 0;
  const number = (printed: string | undefined): string => {
    count += 1;
    return printed ?? String(count);
  };
  return ZONES.flatMap((zone: Zone) => {
    const blocks = record.text.blocks.filter((block) => block.zone === zone);
    if (blocks.length === 0) return [];
    return [
      {
        id: `zone-${zone}`,
        label: view.t(`zone.${zone}`),
        blocks: blocks.map((block) => ({
          anchor: block.anchor,
          heading: block.kind === 'heading',
          number: block.kind === 'heading' ? '' : number(block.number),
          hidden: record.hidden?.includes(block.anchor) ?? false,
          segments: segments(block.text, places.get(block.anchor) ?? [], record.text.legend, names),
          notes: marginNotes(view, places.get(block.anchor) ?? []),
        })),
      },
    ];
  });
}

// Words that open a part of every decision: as contents they would say nothing.
const FORMULA =
  /^(?:qətnamə|hökm|(?:məhkəmə )?əmri?|qərardad|qərar|müəyyən\s*etdi|qət\s*etdi|qərara\s*aldı|hökm\s*etdi)[\s:]*$/u;

function isFormula(block: BlockView): boolean {
  return FORMULA.test(lowerAz(block.segments.map((segment) => segment.text).join('')));
}

function marginNotes(view: View, citations: readonly PublishedCitation[]): BlockView['notes'] {
  const notes = citations.flatMap(({ target, article }) => {
    if (target === undefined) return [];
    const place = article === undefined ? target.number : view.t('cite.article', { article });
    return [{ label: `${target.title}, ${place}`, changed: target.changedSince }];
  });
  return [...new Map(notes.map((note) => [note.label, note])).values()];
}

function segmentNames(view: View, record: PublishedDecision): SegmentNames {
  return {
    href: (citation) => targetHref(view, record, citation),
    citationTitle: ({ target }) =>
      target &&
      [target.title, target.heading, target.changedSince ? view.t('cite.changed') : undefined]
        .filter(Boolean)
        .join(' · '),
    labelTitle: (entry) =>
      `${label(view.t, 'entity', entry.cls)} · ${label(view.t, 'ground', entry.ground)}`,
  };
}

/** A cited article opens as it stood on the day of the decision. */
function targetHref(
  view: View,
  record: PublishedDecision,
  { target }: PublishedCitation,
): string | undefined {
  if (target === undefined) return undefined;
  if (target.type === 'decision') return decisionHref(view, target.id);
  return actHref(view, target.id, { on: record.facts.adoptedOn, provision: target.provisionId });
}

function factRows(view: View, record: PublishedDecision): readonly Fact[] {
  const { facts } = record;
  const date = (value: string) => formatDate(value, view.lang);
  const rows: (Fact | undefined)[] = [
    { term: view.t('fact.caseNumber'), value: facts.caseNumber },
    {
      term: view.t('fact.court'),
      value: courtName(facts.courtCode, view.lang),
      href: courtHref(view, facts.courtCode),
    },
    { term: view.t('fact.instance'), value: label(view.t, 'instance', facts.instance) },
    { term: view.t('fact.procedure'), value: label(view.t, 'procedure', facts.procedure) },
    { term: view.t('fact.outcome'), value: label(view.t, 'outcome', facts.outcome) },
    { term: view.t('fact.adoptedOn'), value: date(facts.adoptedOn) },
    facts.inForceOn ? { term: view.t('fact.inForceOn'), value: date(facts.inForceOn) } : undefined,
    { term: view.t('fact.judges', { n: facts.judges.length }), value: facts.judges.join(', ') },
    facts.appealTerm ? { term: view.t('fact.appeal'), value: facts.appealTerm } : undefined,
  ];
  return rows.filter((row): row is Fact => row !== undefined && row.value !== '');
}

function citedViews(
  view: View,
  record: PublishedDecision,
  zones: readonly ZoneView[],
): readonly CitedView[] {
  const numbers = new Map(
    zones.flatMap((zone) => zone.blocks.map((block) => [block.anchor, block.number] as const)),
  );
  const key = ({ target, rawText, actKey, article }: PublishedCitation) =>
    target === undefined
      ? `${actKey ?? rawText}#${article ?? ''}`
      : `${target.id}#${target.provisionId ?? ''}`;
  return [...Map.groupBy(record.citations, key).values()].map((group) => {
    const [first] = group;
    const target = first?.target;
    const anchors = [...new Set(group.map((citation) => citation.anchor))];
    return {
      label: first === undefined ? '' : citedLabel(view, first),
      href: first && targetHref(view, record, first),
      note:
        target === undefined
          ? view.t('cite.notHeld')
          : target.changedSince
            ? view.t('cite.changed')
            : undefined,
      places: anchors.map((anchor) => ({
        label: `¶ ${numbers.get(anchor) || anchor.replace(/^p/, '')}`,
        href: `#${anchor}`,
      })),
    };
  });
}

function citedLabel(view: View, { target, actKey, article, rawText }: PublishedCitation): string {
  if (target?.type === 'decision') return `№ ${target.number}, ${target.title}`;
  if (target === undefined && (actKey === undefined || !isKey(`code.${actKey}`))) return rawText;
  const act = target?.title ?? label(view.t, 'code', actKey ?? '');
  if (article === undefined) return act;
  const heading = target?.heading === undefined ? '' : `. ${target.heading}`;
  return `${act}, ${view.t('cite.article', { article })}${heading}`;
}

function citations(
  view: View,
  record: PublishedDecision,
  canonical: string,
): DecisionPageView['cite'] {
  const { facts } = record;
  const az = courtName(facts.courtCode, 'az');
  const date = formatDate(facts.adoptedOn, view.lang);
  const title = `${courtName(facts.courtCode, view.lang)}, ${label(view.t, 'kind', facts.kind)}, № ${facts.caseNumber}`;
  const year = facts.adoptedOn.slice(0, 4);
  return [
    { name: view.t('cite.plain'), text: `${title}, ${date}, ${canonical}` },
    {
      name: 'BibTeX',
      text: `@misc{ashkar-${record.id},\n  author = {{${az}}},\n  title = {${record.text.title}},\n  year = {${year}},\n  note = {№ ${facts.caseNumber}, ${facts.adoptedOn}},\n  url = {${canonical}}\n}`,
    },
    {
      name: 'RIS',
      text: `TY  - CASE\nTI  - ${record.text.title}\nA2  - ${az}\nM1  - ${facts.caseNumber}\nDA  - ${facts.adoptedOn.replaceAll('-', '/')}\nUR  - ${canonical}\nER  - `,
    },
  ];
}
