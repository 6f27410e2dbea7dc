import { citationTokens } from '../citation.ts';
import type { DecisionFacts } from '../decision.ts';
import type { ActKind } from '../normative-act.ts';
import {
  type CalendarDate,
  clockState,
  daysBetween,
  dueOn,
  termRuns,
} from '../publication-clock.ts';
import { courtKey } from './case-facts.ts';
import type { Fact, Tally } from './fact.ts';

/** What is counted of a published decision. */
export type CountedDecision = Pick<
  DecisionFacts,
  'courtCode' | 'procedure' | 'instance' | 'kind' | 'outcome' | 'adoptedOn'
> & {
  readonly receivedOn: CalendarDate;
  readonly publishedOn: CalendarDate;
  readonly reviewed: boolean;
  readonly doubts: number;
  /** Entities masked, by class. */
  readonly masked: Readonly<Record<string, number>>;
  readonly citations: readonly CountedCitation[];
};

export type CountedCitation = {
  readonly targetType: 'provision' | 'act-number' | 'case';
  readonly targetKey: string;
  readonly article?: string | undefined;
};

/** Bands of days from adoption to publication; the last day of the term is told apart by the law, not by a count. */
const DELAY_BANDS = [
  ...(['0-7', '8-14', '15-21', '22-term', 'late-30', 'late-more', 'not-subject'] as const),
] as const;
const LONG_DELAY_DAYS = 30; // after the term

/** The band of a decision that was published on a day, `startedOn` as in `termRuns`. Source: Court 12.6 for where "late" begins. */
export function delayBand(
  adoptedOn: CalendarDate,
  publishedOn: CalendarDate,
  startedOn?: CalendarDate,
): (typeof DELAY_BANDS)[number] {
  if (!termRuns(adoptedOn, startedOn)) return 'not-subject';
  const late = daysBetween(dueOn(adoptedOn), publishedOn);
  if (late > LONG_DELAY_DAYS) return 'late-more';
  if (late > 0) return 'late-30';
  const days = daysBetween(adoptedOn, publishedOn);
  if (days <= 7) return '0-7';
  if (days <= 14) return '8-14';
  return days <= 21 ? '15-21' : '22-term';
}

/** Name of a cited article in the roll-ups: key of the act and number of the article, `mm 21`. */
function articleKey(act: string, article: string): string {
  return `${act} ${article}`;
}

/** The article that a name of `articleKey` stands for; undefined where it is the number of a case. */
export function citedArticle(
  key: string,
): { readonly act: string; readonly article: string } | undefined {
  const [, act, article] = /^([a-z-]+) (\S+)$/.exec(key) ?? [];
  return act === undefined || article === undefined ? undefined : { act, article };
}

/** Facts of a published decision, all on its day of adoption; `startedOn` as in `termRuns`. */
export function decisionFacts(one: CountedDecision, startedOn?: CalendarDate): readonly Fact[] {
  const { adoptedOn: on, publishedOn, procedure, instance, kind, outcome } = one;
  const court = courtKey(one.courtCode);
  const keys = { court, procedure, kind };
  const fact = (tally: Tally, value: number, more: Partial<Fact> = {}): Fact => ({
    ...{ tally, on, value, ...keys, ...more },
  });
  return [
    fact('published', 1, { instance }),
    ...termFacts(one, startedOn).map(([tally, value]) =>
      fact(tally, value, tally === 'timed' || tally === 'in-time' ? { instance } : {}),
    ),
    fact('portal-days', daysBetween(one.receivedOn, publishedOn)),
    fact('delay-band', 1, { category: delayBand(on, publishedOn, startedOn) }),
    ...(instance === 'first' ? [] : [fact('review-outcome', 1, { instance, outcome })]),
    fact('route', 1, { category: one.reviewed ? 'reviewed' : 'automatic' }),
    ...(one.doubts > 0 ? [fact('doubts', one.doubts)] : []),
    ...Object.entries(one.masked).map(([category, count]) => ({
      ...{ tally: 'masked' as const, on, value: count, court, procedure, category },
    })),
    ...citationFacts(one, { court, procedure }),
  ];
}

/** What is counted of the term: nothing where none runs. */
function termFacts(
  { adoptedOn, receivedOn, publishedOn }: CountedDecision,
  startedOn: CalendarDate | undefined,
): readonly (readonly [Tally, number])[] {
  const clock = clockState({ adoptedOn, receivedOn, publishedOn }, publishedOn, startedOn);
  if (clock.state === 'published-not-subject') return [];
  const late = clock.state === 'published-late' ? clock.days : 0;
  return [
    ['timed', 1],
    ...(late > 0
      ? ([
          ['late', 1],
          ['late-days', late],
        ] as const)
      : ([['in-time', 1]] as const)),
    ['court-days', daysBetween(adoptedOn, receivedOn)],
  ];
}

/** A decision counts once for each article and each decision it cites, however often it names it. */
function citationFacts(
  { adoptedOn: on, outcome, citations }: CountedDecision,
  keys: { readonly court: string; readonly procedure: string },
): readonly Fact[] {
  const articles = new Set<string>();
  const cases = new Map<string, string>();
  for (const { targetType, targetKey, article } of citations) {
    if (targetType === 'provision' && article !== undefined)
      articles.add(articleKey(targetKey, article));
    if (targetType === 'case')
      cases.set(citationTokens({ type: 'case', caseNumberKey: targetKey })[0] ?? '', targetKey);
  }
  return [
    ...[...articles].flatMap((category): Fact[] => [
      { tally: 'cited-article', on, value: 1, ...keys, category },
      { tally: 'cited-article-outcome', on, value: 1, category, outcome },
    ]),
    ...[...cases.values()].map((category) => ({
      ...{ tally: 'cited-case' as const, on, value: 1, ...keys, category },
    })),
  ];
}

/** Facts of a published normative act. */
export function actFacts(act: {
  readonly kind: ActKind;
  readonly body: string;
  readonly adoptedOn: CalendarDate;
}): readonly Fact[] {
  return [{ tally: 'acts', on: act.adoptedOn, value: 1, kind: act.kind, body: act.body }];
}
