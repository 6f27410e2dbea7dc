import type { PolicyTrigger } from '#domain/anonymization-policy.ts';
import { type Annotation, type Doubt, ENTITY_CLASSES, GROUNDS } from '#domain/anonymized-text.ts';
import { type Provision, walkProvisions } from '#domain/normative-act.ts';
import { type CalendarDate, DUE_SOON_DAYS, daysBetween } from '#domain/publication-clock.ts';
import { RELEASE_REASONS } from '#domain/review-edit.ts';
import { DRAWN } from '#domain/review-rules.ts';
import type { StaffUser } from '#domain/staff-role.ts';
import type { Block } from '#domain/structured-text.ts';
import { formatDate, formatInstant } from '#portal/i18n/format.ts';
import { type Lang, label, type Translate } from '#portal/i18n/index.ts';
import { courtName } from '#portal/view-models/view.ts';
import type { ReviewDocument } from './review.ts';
import { type Current, type PairView, pairsOf, touches } from './review-marks.ts';

export type DoubtView = {
  readonly index: number;
  readonly kind: string;
  readonly why: string;
  readonly words: string;
  readonly where: string;
  readonly href: string;
  readonly isCurrent: boolean;
};

export type Option = { readonly value: string; readonly label: string };

/** The place that is looked at: what was found there, why, and what may be done. */
export type PanelView = {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly found?:
    | {
        readonly cls: string;
        readonly ground: string;
        readonly isMasked: boolean;
        readonly facts: readonly { readonly term: string; readonly value: string }[];
      }
    | undefined;
  readonly doubt?: (Doubt & { readonly name: string; readonly index: number }) | undefined;
};

export type EditView = {
  readonly seq: number;
  readonly what: string;
  readonly who: string;
  readonly isUndone: boolean;
  readonly mayUndo: boolean;
  /** Made since the reviewer opened the page. */
  readonly isNew: boolean;
};

export type ReviewPageView = {
  readonly title: string;
  readonly facts: readonly {
    readonly term: string;
    readonly value: string;
    readonly tone?: 'bad' | 'note';
  }[];
  readonly reasons: readonly string[];
  readonly token: string;
  readonly lastSeq: number;
  readonly doubts: readonly DoubtView[];
  readonly pairs: readonly PairView[];
  readonly panel?: PanelView | undefined;
  readonly edits: readonly EditView[];
  readonly choices: {
    readonly classes: readonly Option[];
    readonly grounds: readonly Option[];
    readonly labels: readonly string[];
    readonly entities: readonly Option[];
    readonly reasons: readonly Option[];
    readonly paragraphs: readonly Option[];
  };
  readonly isSecond: boolean;
  readonly firstReader: string;
  readonly needsSecond: boolean;
  readonly hasRole: boolean;
  readonly mayAct: boolean;
  /** Who works on it now, in words, and what the reader may do about it. */
  readonly claim: { readonly text: string; readonly act: 'claim' | 'release' | undefined };
  /** The reader has released it, and chance asks for a second reading. */
  readonly isDrawnFromReader: boolean;
  readonly takesEdits: boolean;
};

/** What of the page the address asks for: a doubt by its place in the list, or a span of the original. */
export type ReviewPlace = {
  readonly doubt?: number | undefined;
  readonly span?: { readonly start: number; readonly end: number } | undefined;
  /** Number of the last edit that the reviewer had seen. */
  readonly seen?: number | undefined;
};

/** The place that an address names: `?doubt=2`, `?span=120-134`. */
export function reviewPlace(params: URLSearchParams): ReviewPlace {
  const span = /^(\d{1,8})-(\d{1,8})$/.exec(params.get('span') ?? '');
  const doubt = /^\d{1,4}$/.exec(params.get('doubt') ?? '')?.[0];
  return {
    doubt: doubt === undefined ? undefined : Number(doubt),
    span: span === null ? undefined : { start: Number(span[1]), end: Number(span[2]) },
  };
}

/** The provisions of an act as paragraphs, under their ids. */
function actBlocks(provisions: readonly Provision[]): readonly Block[] {
  return [...walkProvisions(provisions)].map(({ node }) => ({
    anchor: node.id,
    zone: 'facts',
    kind: 'paragraph',
    text: node.text,
  }));
}

type Context = {
  readonly t: Translate;
  readonly lang: Lang;
  readonly path: string;
  readonly triggers: readonly PolicyTrigger[];
  readonly user: StaffUser;
};

const MAX_WORDS = 60; // units of a place that a list shows

/** The review page of a document. `context.path` is its own address. */
export function reviewPage(
  context: Context,
  document: ReviewDocument,
  place: ReviewPlace,
): ReviewPageView {
  const { t, user } = context;
  const { state } = document;
  const { row, task, edits } = state;
  const result = row.anonymized;
  const structured = row.structured;
  const isDecision = structured?.type === 'decision';
  const blocks = isDecision ? structured.blocks : actBlocks(structured?.provisions ?? []);
  const original = blocks.map(({ text }) => text).join('\n');
  const doubts = result?.doubts ?? [];
  const annotations = result?.annotations ?? [];
  const results = isDecision ? (result?.text.blocks ?? []) : blocks;
  // Doubts about an act are about its provisions: there is no place of the whole text to look at.
  const current = isDecision ? currentOf(place, doubts) : undefined;
  const placed = isDecision ? doubts : [];
  const pairs = pairsOf(context, blocks, results, { annotations, doubts: placed, current });
  const isSecond = task.firstReader !== null;
  const hasRole = user.roles.includes(isSecond ? 'second-reviewer' : 'reviewer');
  const isHeld = state.holder !== undefined && state.holder.by !== user.subject;
  const mayClaim = hasRole && !isHeld && task.firstReader !== user.subject;
  return {
    title: result?.text.title || row.recordId || row.id,
    facts: factsOf(context, document),
    reasons: task.reasons.map((code) => codeName(context, code)),
    token: state.token,
    lastSeq: edits.at(-1)?.seq ?? 0,
    doubts: doubts.map((doubt, index) =>
      doubtView(context, doubt, { index, original, blocks, current, document }),
    ),
    pairs,
    panel: current && panelOf(context, current, { annotations, doubts, original }),
    edits: edits.map((edit) => ({
      seq: edit.seq,
      what: editText(context, edit, original),
      who: t('review.edit.by', { who: edit.by, when: formatInstant(edit.at, context.lang) }),
      isUndone: edit.undoneAt !== null,
      mayUndo: edit.undoneAt === null && edit.acceptedAt === null,
      isNew: place.seen !== undefined && edit.seq > place.seen,
    })),
    choices: {
      classes: ENTITY_CLASSES.map((one) => ({ value: one, label: label(t, 'entityClass', one) })),
      grounds: GROUNDS.map((one) => ({ value: one, label: label(t, 'ground', one) })),
      labels: document.labels,
      entities: entityOptions(context, document, original),
      reasons: RELEASE_REASONS.map((one) => ({ value: one, label: label(t, 'release', one) })),
      paragraphs: blocks.map(({ anchor, text }, i) => ({
        value: anchor,
        label: `${i + 1}. ${text.slice(0, 40)}${text.length > 40 ? '…' : ''}`,
      })),
    },
    isSecond,
    firstReader: task.firstReader ?? '',
    needsSecond: state.needsSecond,
    hasRole,
    mayAct: hasRole && !isHeld,
    claim: claimView(context, state.holder, mayClaim),
    isDrawnFromReader: task.reasons.includes(DRAWN) && task.firstReader === user.subject,
    takesEdits: isDecision,
  };
}

function claimView(
  { t, lang, user }: Context,
  holder: ReviewDocument['state']['holder'],
  mayClaim: boolean,
): ReviewPageView['claim'] {
  if (holder === undefined)
    return { text: t('review.claim.free'), act: mayClaim ? 'claim' : undefined };
  const times = {
    since: formatInstant(holder.since, lang),
    until: formatInstant(holder.until, lang),
  };
  return holder.by === user.subject
    ? { text: t('review.claim.mine', times), act: 'release' }
    : { text: t('review.claim.theirs', { who: holder.by, ...times }), act: undefined };
}

// Doubts first: without a wish the first one is looked at.
function currentOf(place: ReviewPlace, doubts: readonly Doubt[]): Current | undefined {
  if (place.span !== undefined) return place.span;
  const at = Math.min(place.doubt ?? 0, doubts.length - 1);
  const doubt = doubts[at];
  return doubt && { start: doubt.start, end: doubt.end, doubt: at };
}

function factsOf(
  { t, lang }: Context,
  { state, today, isNotSubject }: ReviewDocument,
): ReviewPageView['facts'] {
  const { row, task } = state;
  const { metadata } = row;
  const number = metadata?.kind === 'decision' ? metadata.decision.caseNumber : row.recordId;
  const facts: { term: string; value: string; tone?: 'bad' | 'note' }[] = [
    { term: t('review.number'), value: number ?? '–' },
  ];
  if (row.courtCode !== null)
    facts.push({ term: t('review.court'), value: courtName(row.courtCode, lang) });
  if (row.adoptedOn !== null)
    facts.push({ term: t('review.adopted'), value: formatDate(row.adoptedOn, lang) });
  if (isNotSubject) facts.push({ term: t('review.due'), value: t('staff.term.notSubject') });
  else if (task.dueOn !== null)
    facts.push({ term: t('review.due'), ...dueText(t, lang, task.dueOn, today) });
  return facts;
}

function dueText(
  t: Translate,
  lang: Lang,
  due: CalendarDate,
  today: CalendarDate,
): { readonly value: string; readonly tone?: 'bad' | 'note' } {
  const left = daysBetween(today, due);
  const date = formatDate(due, lang);
  if (left < 0) return { value: t('review.overdue', { date, n: -left }), tone: 'bad' };
  const value = t('review.daysLeft', { date, n: left });
  return left <= DUE_SOON_DAYS ? { value, tone: 'note' } : { value };
}

/** Words of a reason code: a trigger of the policy, a kind of doubt, or a reason of the gate. */
function codeName({ t, lang, triggers }: Context, code: string): string {
  const trigger = triggers.find((one) => one.code === code);
  if (trigger !== undefined) return trigger.what[lang];
  const asDoubt = label(t, 'doubt', code);
  return asDoubt === code ? label(t, 'reviewReason', code) : asDoubt;
}

function doubtView(
  context: Context,
  doubt: Doubt,
  at: {
    readonly index: number;
    readonly original: string;
    readonly blocks: readonly Block[];
    readonly current: Current | undefined;
    readonly document: ReviewDocument;
  },
): DoubtView {
  const { t } = context;
  const provision = at.blocks.findIndex(({ anchor }) => anchor === doubt.entity);
  const paragraph = provision < 0 ? paragraphOf(at.blocks, doubt.start) : provision;
  const party = at.document.parties.find(({ id }) => id === doubt.entity);
  const isWhole = doubt.end === 0;
  const source = provision < 0 ? at.original : (at.blocks[provision]?.text ?? '');
  return {
    index: at.index,
    kind: label(t, 'doubt', doubt.kind),
    why: doubt.code === undefined ? '' : codeName(context, doubt.code),
    words: isWhole ? (party?.name ?? '') : short(source.slice(doubt.start, doubt.end)),
    where: isWhole ? t('review.wholeText') : t('review.paragraph', { n: paragraph + 1 }),
    href:
      provision < 0
        ? `${context.path}?doubt=${at.index}#panel`
        : `#a-${at.blocks[provision]?.anchor}`,
    isCurrent: at.current?.doubt === at.index,
  };
}

function short(text: string): string {
  return text.length > MAX_WORDS ? `${text.slice(0, MAX_WORDS)}…` : text;
}

function paragraphOf(blocks: readonly Block[], offset: number): number {
  let end = 0;
  return blocks.findIndex(({ text }) => {
    end += text.length + 1;
    return offset < end;
  });
}

function panelOf(
  context: Context,
  current: Current,
  found: {
    readonly annotations: readonly Annotation[];
    readonly doubts: readonly Doubt[];
    readonly original: string;
  },
): PanelView {
  const { t } = context;
  const { annotations, doubts, original } = found;
  const one =
    current.end === 0 ? undefined : annotations.find((annotation) => touches(annotation, current));
  const span = one ?? current;
  const at = current.doubt ?? doubts.findIndex((doubt) => doubt.end > 0 && touches(doubt, span));
  const doubt = doubts[at];
  return {
    ...{ start: span.start, end: span.end, words: short(original.slice(span.start, span.end)) },
    found: one && {
      cls: one.cls,
      ground: one.ground,
      isMasked: one.action !== 'keep',
      facts: [
        {
          term: t('review.printed'),
          value: one.action === 'keep' ? t('review.kept') : one.printed,
        },
        { term: t('review.class'), value: label(t, 'entityClass', one.cls) },
        { term: t('review.ground'), value: label(t, 'ground', one.ground) },
        { term: t('review.rule'), value: one.rule },
        { term: t('review.score'), value: one.score.toFixed(2) },
        { term: t('review.features'), value: one.features.join(', ') || '–' },
        { term: t('review.entity'), value: one.entity },
      ],
    },
    doubt: doubt && { ...doubt, index: at, name: label(t, 'doubt', doubt.kind) },
  };
}

/** Whose mention a place may be: somebody new, a party of the record, or whoever the text names. */
function entityOptions(
  { t }: Context,
  { state, parties }: ReviewDocument,
  original: string,
): readonly Option[] {
  const annotations = state.row.anonymized?.annotations ?? [];
  const named = new Map<string, Annotation>();
  for (const one of annotations)
    if (one.action === 'label' && !named.has(one.entity)) named.set(one.entity, one);
  const ofRecord = parties.map(({ id, name }) => ({
    value: id,
    label: `${named.get(id)?.label ?? t('review.party')} · ${name}`,
  }));
  const others = [...named.values()]
    .filter(({ entity }) => !/^r\d+$/.test(entity))
    .map((one) => ({
      value: `at:${one.start}`,
      label: `${one.label} · ${short(original.slice(one.start, one.end))}`,
    }));
  return [{ value: 'new', label: t('review.entity.new') }, ...ofRecord, ...others];
}

function editText(
  { t }: Context,
  edit: ReviewDocument['state']['edits'][number],
  original: string,
): string {
  const words =
    edit.end === 0 ? t('review.wholeText') : short(original.slice(edit.start, edit.end));
  const parts = [
    edit.cls && label(t, 'entityClass', edit.cls),
    edit.label,
    edit.reason && label(t, 'release', edit.reason),
    edit.doubt && label(t, 'doubt', edit.doubt),
    edit.propagate && t('review.everywhere'),
  ].filter(Boolean);
  const tail = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
  return `${label(t, 'edit', edit.kind)}: ${words}${tail}`;
}
