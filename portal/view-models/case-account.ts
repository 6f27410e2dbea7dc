import type { CaseAccount, CaseStep } from '#domain/case-history.ts';
import type { ExecutionState } from '#domain/execution-state.ts';
import type { PublishedDecision } from '#domain/published-record.ts';
import { formatDate } from '#portal/i18n/format.ts';
import { label } from '#portal/i18n/index.ts';
import type { Fact } from './decision-page.ts';
import { courtName, decisionHref, type View } from './view.ts';

/** One line of the course of a case. */
export type CourseRow = {
  readonly on: string;
  readonly what: string;
  readonly href?: string | undefined;
  /** Court and number where it is another case than that of the page. */
  readonly where?: string | undefined;
  /** What became of a decision, in words. */
  readonly state?: string | undefined;
  readonly isThis: boolean;
};

export type CaseAccountView = {
  /** One line that opens; undefined where nothing is known of an execution. */
  readonly execution?:
    | {
        readonly summary: string;
        readonly documents: readonly {
          readonly title?: string | undefined;
          readonly facts: readonly Fact[];
        }[];
      }
    | undefined;
  /** Empty where the registers say no more than the decision itself. */
  readonly course: readonly CourseRow[];
};

/** The course of the case and the state of execution as the page of one of its decisions shows them. */
export function caseAccountView(
  view: View,
  record: PublishedDecision,
  account: CaseAccount,
): CaseAccountView {
  const isAlone = account.steps.every(({ id }) => id === record.id);
  return {
    execution: executionView(view, account.execution),
    course: isAlone ? [] : courseRows(view, record, account.steps),
  };
}

function executionView(
  view: View,
  states: readonly ExecutionState[],
): CaseAccountView['execution'] {
  const [first] = states;
  if (first === undefined) return undefined;
  const isOne = states.length === 1;
  return {
    summary: isOne ? stateWords(view, first) : view.t('execution.documents', { n: states.length }),
    documents: states.map((state, at) => ({
      title: isOne
        ? undefined
        : `${view.t('execution.document', { n: at + 1 })}: ${stateWords(view, state)}`,
      facts: executionFacts(view, state),
    })),
  };
}

function stateWords(view: View, { state, closedOn, suspendedOn }: ExecutionState): string {
  const on = closedOn ?? suspendedOn;
  const words = label(view.t, 'execution.state', state);
  return on === undefined ? words : `${words}, ${formatDate(on, view.lang)}`;
}

function executionFacts(view: View, state: ExecutionState): readonly Fact[] {
  const { openedOn, actions, suspendedOn, closedOn } = state;
  const dates = (
    [
      ['execution.openedOn', openedOn],
      ['execution.suspendedOn', suspendedOn],
      ['execution.closedOn', closedOn],
    ] as const
  ).flatMap(([key, on]) =>
    on === undefined ? [] : [{ term: view.t(key), value: formatDate(on, view.lang) }],
  );
  return [...dates, { term: view.t('execution.actions'), value: String(actions) }];
}

function courseRows(
  view: View,
  record: PublishedDecision,
  steps: readonly CaseStep[],
): readonly CourseRow[] {
  return hearingsTogether(steps).map((group) => {
    const [first] = group;
    const last = group.at(-1) ?? first;
    const date = formatDate(first.on, view.lang);
    return {
      on: last.on === first.on ? date : `${date} – ${formatDate(last.on, view.lang)}`,
      what: whatOf(view, first, group.length),
      href: first.id === undefined ? undefined : decisionHref(view, first.id),
      where: whereOf(view, record, first),
      state: first.state === undefined ? undefined : label(view.t, 'course.state', first.state),
      isThis: first.id === record.id,
    };
  });
}

type Group = readonly [CaseStep, ...CaseStep[]];

/** Hearings of one case that follow each other are one line. */
function hearingsTogether(steps: readonly CaseStep[]): readonly Group[] {
  const groups: [CaseStep, ...CaseStep[]][] = [];
  for (const step of steps) {
    const group = groups.at(-1);
    const isNext =
      step.step === 'hearing' &&
      group?.[0].step === 'hearing' &&
      group[0].caseNumber === step.caseNumber;
    if (isNext) group.push(step);
    else groups.push([step]);
  }
  return groups;
}

function whatOf(view: View, step: CaseStep, n: number): string {
  switch (step.step) {
    case 'decision':
      return view.t('course.decision', { kind: label(view.t, 'kind', step.kind ?? '') });
    case 'hearing':
      return n === 1 ? view.t('course.step.hearing') : view.t('course.hearings', { n });
    case 'appeal':
      return label(view.t, 'course.step', step.appealKind ?? 'appeal');
    case 'enforcement-closed':
      return view.t('course.step.enforcement-closed', {
        result: label(view.t, 'execution.state', step.result ?? ''),
      });
    default:
      return label(view.t, 'course.step', step.step);
  }
}

function whereOf(view: View, record: PublishedDecision, step: CaseStep): string | undefined {
  const { caseNumber, courtCode } = step;
  const isSame = caseNumber === undefined || caseNumber === record.facts.caseNumber;
  if (isSame || courtCode === undefined) return undefined;
  return `${courtName(courtCode, view.lang)}, № ${caseNumber}`;
}
