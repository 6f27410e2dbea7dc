import { type Provision, walkProvisions } from '#domain/normative-act.ts';
import type { PublishedAct } from '#domain/published-record.ts';
import { formatDate, formatInstant } from '#portal/i18n/format.ts';
import { label, translator } from '#portal/i18n/index.ts';
import type { Fact } from './decision-page.ts';
import { decisionItem, type ListItem } from './listing.ts';
import { qrPath } from './qr-code.ts';
import { actTrust, type TrustFact } from './trust.ts';
import { actHref, type Link, to, type View } from './view.ts';

const AZ = translator('az'); // names of acts are searched for in their own language
const PART_CHARACTERS = 16_000; // a page stays under its weight limit; longer acts are shown part by part

/** A provision as drawn: `level` is its heading level, `cited` the number of decisions that cite it. */
export type ProvisionView = {
  readonly id: string;
  readonly kind: Provision['kind'];
  readonly title: string;
  readonly text: readonly string[];
  readonly repealed: boolean;
  readonly level: 2 | 3 | 4 | 0;
  readonly cited?: Link | undefined;
  readonly children: readonly ProvisionView[];
};

export type ContentsNode = Link & {
  readonly current: boolean;
  readonly children: readonly ContentsNode[];
};

export type ActPageView = {
  readonly title: string;
  readonly eyebrow: readonly string[];
  readonly language: string;
  readonly trust: readonly TrustFact[];
  readonly facts: readonly Fact[];
  readonly contents: readonly ContentsNode[];
  readonly provisions: readonly ProvisionView[];
  readonly path: readonly Link[];
  readonly previous?: Link | undefined;
  readonly next?: Link | undefined;
  readonly endnotes: readonly { readonly mark: string; readonly text: string }[];
  readonly notice?: string | undefined;
  readonly currentHref: string;
  readonly on: {
    readonly action: string;
    readonly value: string;
    readonly at?: string | undefined;
  };
  readonly versions: readonly (Link & { readonly current: boolean; readonly period: string })[];
  readonly history: readonly {
    readonly what: string;
    readonly when: string;
    readonly leaf: number;
  }[];
  readonly citedBy: readonly ListItem[];
  readonly citedByTotal: number;
  readonly citedByHref: string;
  readonly downloads: readonly Link[];
  readonly canonical: string;
  readonly hash: string;
  readonly qr: { readonly size: number; readonly path: string };
};

/** What of an act is asked for: a day of the past, a place in its text. */
export type ActPlace = { readonly on?: string | undefined; readonly at?: string | undefined };

/** The act page of a record. */
export function actPage(view: View, record: PublishedAct, place: ActPlace): ActPageView {
  const { facts } = record;
  const canonical = `${view.publicUrl}/acts/${record.id}`;
  const parts = actParts(record.text.provisions);
  const index = Math.max(
    0,
    parts.findIndex((part) => holds(part.nodes, place.at)),
  );
  const part = parts[index];
  const link = (provision: string) => actHref(view, record.id, { on: place.on, provision });
  const partLink = (one: ActPart | undefined): Link | undefined => {
    const [first] = one?.nodes ?? [];
    return first && { label: nodeTitle(view, first), href: link(first.id) };
  };
  return {
    title: facts.title,
    eyebrow: [label(view.t, 'actKind', facts.kind), facts.body, `№ ${facts.number}`],
    language: record.language,
    trust: actTrust(view, record),
    facts: factRows(view, record),
    contents: contents(view, record.text.provisions, part, parts.length === 1, link),
    provisions: (part?.nodes ?? []).map((node) =>
      provisionView(view, record, node, part?.path.length ?? 0),
    ),
    path: (part?.path ?? []).map((node) => ({ label: nodeTitle(view, node), href: link(node.id) })),
    previous: partLink(parts[index - 1]),
    next: partLink(parts[index + 1]),
    endnotes: parts.length === 1 || index === parts.length - 1 ? record.text.endnotes : [],
    notice: versionNotice(view, record, place),
    currentHref: actHref(view, record.id, { provision: place.at }),
    on: { action: to(view, `/acts/${record.id}`), value: place.on ?? view.today, at: place.at },
    versions: versionLinks(view, record, place),
    history: record.history.map((row) => ({
      what:
        row.event === 'corrected'
          ? view.t('act.newWording', { n: row.version })
          : view.t(`event.${row.event}`, { n: row.version }),
      when: formatInstant(row.at, view.lang),
      leaf: row.leafIndex,
    })),
    citedBy: record.citedBy.newest.map((one) => decisionItem(view, one)),
    citedByTotal: record.citedBy.total,
    citedByHref: searchForAct(view, record),
    downloads: [
      { label: 'TXT', href: `/acts/${record.id}.txt` },
      { label: 'JSON', href: `/api/v1/acts/${record.id}` },
    ],
    canonical,
    hash: record.contentHash,
    qr: qrPath(`${canonical}?on=${record.validFrom}`),
  };
}

/** A piece of an act that is shown at once: sibling nodes and the headings above them. */
export type ActPart = { readonly path: readonly Provision[]; readonly nodes: readonly Provision[] };

/** Cuts an act into parts in reading order, each under the limit where its articles allow it. */
export function actParts(
  nodes: readonly Provision[],
  path: readonly Provision[] = [],
): readonly ActPart[] {
  const parts: ActPart[] = [];
  let together: Provision[] = [];
  let size = 0;
  const flush = (): void => {
    if (together.length > 0) parts.push({ path, nodes: together });
    together = [];
    size = 0;
  };
  for (const node of nodes) {
    const length = lengthOf(node);
    const divisible = node.children.length > 0 && (node.kind === 'bölmə' || node.kind === 'fəsil');
    if (length > PART_CHARACTERS && divisible) {
      flush();
      parts.push(...actParts(node.children, [...path, node]));
      continue;
    }
    if (size + length > PART_CHARACTERS) flush();
    together.push(node);
    size += length;
  }
  flush();
  return parts;
}

function lengthOf(node: Provision): number {
  let sum = 0;
  for (const { node: one } of walkProvisions([node]))
    sum += one.text.length + (one.heading?.length ?? 0);
  return sum;
}

function holds(nodes: readonly Provision[], id: string | undefined): boolean {
  if (id === undefined) return false;
  for (const { node } of walkProvisions(nodes)) if (node.id === id) return true;
  return false;
}

/** Heading of a node as printed: `Maddə 21. Zərərin əvəzinin ödənilməsi`. The law keeps its language. */
export function nodeTitle(view: View, node: Provision): string {
  const kind = label(view.t, 'provision', node.kind);
  const numbered = {
    preamble: kind,
    annex: [kind, node.number].filter(Boolean).join(' '),
    bölmə: `${node.number ?? ''} bölmə`.trim(),
    fəsil: `${node.number ?? ''} fəsil`.trim(),
    maddə: `Maddə ${node.number ?? ''}`.trim(),
    hissə: pointMark(node.number),
    bənd: pointMark(node.number),
  }[node.kind];
  return [numbered, node.heading].filter(Boolean).join('. ');
}

/** A part or point as printed: `1.2`, but `a)` for a letter. */
function pointMark(number: string | undefined): string {
  return /^\p{L}$/u.test(number ?? '') ? `${number})` : (number ?? '');
}

function provisionView(
  view: View,
  record: PublishedAct,
  node: Provision,
  depth: number,
): ProvisionView {
  const heading = ['preamble', 'bölmə', 'fəsil', 'maddə', 'annex'].includes(node.kind);
  const count = node.kind === 'maddə' ? (record.citedArticles[node.number ?? ''] ?? 0) : 0;
  return {
    id: node.id,
    kind: node.kind,
    title: nodeTitle(view, node),
    text: node.text.split(/\n+/).filter(Boolean),
    repealed: node.repealed,
    level: heading ? (Math.min(4, depth + 2) as 2 | 3 | 4) : 0,
    cited:
      count === 0
        ? undefined
        : {
            label: view.t('act.citedIn', { n: count }),
            href: `${to(view, '/search')}?${new URLSearchParams({ q: articleQuery(record, node.number ?? '') })}`,
          },
    children: node.children.map((child) => provisionView(view, record, child, depth + 1)),
  };
}

/** The query that finds decisions citing an article: the act's name as citations write it, and the number. */
function articleQuery(record: PublishedAct, article: string): string {
  const name = record.citationKey === undefined ? undefined : label(AZ, 'code', record.citationKey);
  return `${name ?? record.facts.title} ${article}`;
}

function searchForAct(view: View, record: PublishedAct): string {
  const key = record.citationKey;
  const params =
    key === undefined ? { q: record.facts.number } : { type: 'decision', citedAct: key };
  return `${to(view, '/search')}?${new URLSearchParams(params)}`;
}

function contents(
  view: View,
  nodes: readonly Provision[],
  part: ActPart | undefined,
  whole: boolean,
  link: (id: string) => string,
): readonly ContentsNode[] {
  const shown = new Set((part?.nodes ?? []).map((node) => node.id));
  const open = new Set((part?.path ?? []).map((node) => node.id));
  const build = (list: readonly Provision[], inside: boolean): readonly ContentsNode[] =>
    list.flatMap((node) => {
      if (node.kind === 'hissə' || node.kind === 'bənd') return [];
      const here = inside || shown.has(node.id);
      if (node.kind === 'maddə' && !here && !whole) return [];
      return [
        {
          label: nodeTitle(view, node),
          href: here || whole ? `#${node.id}` : link(node.id),
          current: here || open.has(node.id),
          children: build(node.children, here),
        },
      ];
    });
  return build(nodes, whole);
}

function versionNotice(view: View, record: PublishedAct, place: ActPlace): string | undefined {
  if (place.on !== undefined && place.on < record.validFrom) {
    return view.t('act.beforeFirst', { date: formatDate(record.validFrom, view.lang) });
  }
  if (record.version === record.currentVersion) return undefined;
  return view.t('act.oldVersion', {
    from: formatDate(record.validFrom, view.lang),
    to: record.validTo === undefined ? '' : formatDate(record.validTo, view.lang),
  });
}

function versionLinks(view: View, record: PublishedAct, place: ActPlace): ActPageView['versions'] {
  return record.versions.map((version) => ({
    label: view.t('act.version', { n: version.version }),
    href: actHref(view, record.id, {
      on: version.version === record.currentVersion ? undefined : version.validFrom,
      provision: place.at,
    }),
    current: version.version === record.version,
    period:
      version.validTo === undefined
        ? view.t('act.since', { date: formatDate(version.validFrom, view.lang) })
        : `${formatDate(version.validFrom, view.lang)} – ${formatDate(version.validTo, view.lang)}`,
  }));
}

function factRows(view: View, record: PublishedAct): readonly Fact[] {
  const { facts } = record;
  const rows: (Fact | undefined)[] = [
    { term: view.t('fact.kind'), value: label(view.t, 'actKind', facts.kind) },
    { term: view.t('fact.body'), value: facts.body },
    { term: view.t('fact.number'), value: facts.number },
    facts.registerNumber === undefined
      ? undefined
      : { term: view.t('fact.registerNumber'), value: facts.registerNumber },
    { term: view.t('fact.adoptedOn'), value: formatDate(facts.adoptedOn, view.lang) },
    facts.inForceOn === undefined
      ? undefined
      : { term: view.t('fact.commencedOn'), value: formatDate(facts.inForceOn, view.lang) },
  ];
  return rows.filter((row): row is Fact => row !== undefined);
}
