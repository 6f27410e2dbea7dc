import type { Incident } from '#domain/incident.ts';
import type { RequestTally } from '#domain/public-request.ts';
import { controlRuns, type WatchState } from '#domain/watch.ts';
import { formatInstant, formatNumber } from '#portal/i18n/format.ts';
import { label } from '#portal/i18n/index.ts';
import type { ServiceHealth } from '#portal/services.ts';
import type { Fact } from './decision-page.ts';
import { actHref, decisionHref, type View } from './view.ts';

/** An incident as the public reads it. */
export type IncidentView = {
  readonly id: string;
  readonly title: string;
  readonly state: 'good' | 'bad';
  readonly when: string;
  readonly facts: readonly Fact[];
};
export type StatusPageView = {
  readonly state: 'good' | 'note' | 'bad';
  readonly sentence: string;
  readonly rows: readonly { readonly name: string; readonly value: string }[];
  readonly incidents: readonly IncidentView[];
  /** Known documents and whether the search finds them; empty where no probe runs. */
  readonly canaries: readonly {
    readonly query: string;
    readonly href: string;
    readonly found: boolean;
    readonly state: string;
    readonly ms: string;
  }[];
  readonly canariesAt: string;
  readonly tally: readonly Fact[];
};

/** What the status page is made of; what the database could not give is undefined. */
export type StatusParts = {
  readonly health: ServiceHealth;
  readonly incidents?: readonly Incident[] | undefined;
  readonly watch?: WatchState | undefined;
  readonly tally?: RequestTally | undefined;
  readonly answers?: AnswerTimes | undefined;
};

/** Milliseconds within which half and 95 % of some pages were made, and how many they were. */
export type AnswerTimes = {
  readonly medianMs: number;
  readonly slowMs: number;
  readonly count: number;
};

/** The public status page: what works, how far the index is, which failures are on record. Source: Court 7.2.12. */
export function statusPage(view: View, parts: StatusParts): StatusPageView {
  const { health, watch, tally } = parts;
  const { t, lang } = view;
  const works = (ok: boolean) => t(ok ? 'status.works' : 'status.fails');
  const missed = watch?.canaries.some((one) => !one.found) ?? false;
  const state = health.database ? (health.search && !missed ? 'good' : 'note') : 'bad';
  const sentence = { good: 'status.ok', note: 'status.degraded', bad: 'status.down' } as const;
  const instant = (at: Date | undefined) =>
    at === undefined ? t('status.unknown') : formatInstant(at, lang);
  return {
    state,
    sentence: t(missed && health.search ? 'status.missed' : sentence[state]),
    rows: [
      { name: t('status.database'), value: works(health.database) },
      { name: t('status.search'), value: works(health.search) },
      { name: t('status.availability'), value: availabilityText(view, watch) },
      { name: t('status.answerTime'), value: answerTimeText(view, parts.answers) },
      { name: t('status.checkedAt'), value: instant(watch?.beatAt) },
      { name: t('status.newest'), value: instant(health.newestAt) },
      { name: t('status.published'), value: formatNumber(health.publishedDocuments, lang) },
      { name: t('status.indexed'), value: formatNumber(health.indexedDocuments, lang) },
      { name: t('status.waiting'), value: formatNumber(health.waiting, lang) },
      { name: t('status.log'), value: formatNumber(health.logSize, lang) },
    ],
    incidents: shownIncidents(parts).map((one) => incidentView(view, one)),
    canaries: (watch?.canaries ?? []).map((one) => ({
      query: one.query,
      href: one.type === 'decision' ? decisionHref(view, one.id) : actHref(view, one.id),
      found: one.found,
      state: t(one.found ? 'status.found' : 'status.notFound'),
      ms: t('status.ms', { n: one.ms }),
    })),
    canariesAt: instant(watch?.canariesAt),
    tally: tally === undefined ? [] : tallyFacts(view, tally),
  };
}

/**
 * Incidents on record with those that only the probe knows yet: while the database is down, its own failure is in no
 * table.
 */
export function shownIncidents({ incidents = [], watch }: StatusParts): readonly Incident[] {
  const known = new Set(incidents.map(({ id }) => id));
  const open = (watch?.open ?? [])
    .filter(({ id }) => !known.has(id))
    .map((one) => ({ ...one, affected: '' }));
  return [...open, ...incidents];
}

function incidentView(view: View, incident: Incident): IncidentView {
  const { t, lang } = view;
  const { startedAt, endedAt } = incident;
  const facts: (Fact | undefined)[] = [
    { term: t('status.started'), value: formatInstant(startedAt, lang) },
    {
      term: t('status.ended'),
      value: endedAt === undefined ? t('status.open') : formatInstant(endedAt, lang),
    },
    endedAt && { term: t('status.length'), value: lengthText(view, startedAt, endedAt) },
    { term: t('status.affected'), value: incident.affected },
    { term: t('status.cause'), value: incident.cause ?? '' },
    { term: t('status.analysis'), value: incident.analysis ?? '' },
  ];
  return {
    id: incident.id,
    title: label(t, 'incident', incident.code),
    state: endedAt === undefined ? 'bad' : 'good',
    when: endedAt === undefined ? t('status.open') : t('status.over'),
    facts: facts.filter((fact): fact is Fact => fact !== undefined && fact.value !== ''),
  };
}

/** Length of an incident in whole seconds, minutes from two minutes on. */
function lengthText({ t }: View, from: Date, to: Date): string {
  const seconds = Math.round((to.getTime() - from.getTime()) / 1000);
  return seconds < 120
    ? t('status.seconds', { n: seconds })
    : t('status.minutes', { n: Math.round(seconds / 60) });
}

/** Share of the rounds of control searches that passed, rounded down: one that failed never reads as 100 %. */
function availabilityText({ t, lang, today }: View, watch: WatchState | undefined): string {
  const counted = watch && controlRuns(watch, today);
  if (counted === undefined) return t('status.unmeasured');
  const { runs, passed } = counted;
  const hundredths = Math.floor((passed / runs) * 10_000);
  const percent = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
  return t('status.share', { percent: percent.format(hundredths / 100), n: runs, passed });
}

function answerTimeText({ t }: View, answers: AnswerTimes | undefined): string {
  if (answers === undefined) return t('status.untimed');
  const { medianMs: median, slowMs: slow, count: n } = answers;
  return t('status.answerTimes', { median, slow, n });
}

/** Counts of what readers reported, and how long the answer took. */
function tallyFacts({ t, lang }: View, tally: RequestTally): readonly Fact[] {
  const { medianHours } = tally;
  const median =
    medianHours === undefined
      ? t('tally.none')
      : medianHours < 1
        ? t('tally.underHour')
        : t('tally.hours', { n: Math.round(medianHours) });
  const number = (value: number) => formatNumber(value, lang);
  return [
    { term: t('tally.received'), value: number(tally.received) },
    { term: t('tally.open'), value: number(tally.open) },
    { term: t('tally.leaks'), value: number(tally.leakReports) },
    { term: t('tally.confirmed'), value: number(tally.leaksConfirmed) },
    { term: t('tally.median'), value: median },
  ];
}
