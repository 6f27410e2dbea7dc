import { COURTS, type Court, courtByCode, instanceOf } from '#domain/court.ts';
import type { DecisionKind, Outcome, Procedure } from '#domain/decision.ts';
import type { RegisterEvent } from '#domain/register-event.ts';
import type { Dice } from '../dice.ts';
import type { DemoDecision } from '../generate-decisions.ts';
import { CASE_TYPES } from '../templates/frames.ts';
import { FAMILIES } from '../templates/index.ts';
import { daysBefore } from '../words.ts';
import { AMOUNT_BANDS, dayBetween, factOf } from './ledger-line.ts';

type Case = {
  readonly subject: string;
  readonly courtCode: string;
  readonly caseNumber: string;
  readonly procedure: Procedure;
  readonly instance: 'first' | 'appeal' | 'cassation';
  readonly categoryPath: string;
  readonly openedOn: string;
  readonly decision?:
    | {
        readonly on: string;
        readonly kind: DecisionKind;
        readonly outcome: Outcome;
        readonly recordId: string;
      }
    | undefined;
  readonly closure?: string | undefined;
};

const YEARS_BACK = 3;
const CLOSURES = ['aidiyyəti üzrə göndərilib', 'başqa işlə birləşdirilib', 'ərizə qaytarılıb'];
const NOT_RECEIVED_SHARE = 0.07; // of the cases that have no demonstration decision

/** Histories of cases: those of the decisions first, then others until `count` events are there. */
export function courtCases(
  dice: Dice,
  decisions: readonly DemoDecision[],
  today: string,
  count: number,
): RegisterEvent[] {
  const out: RegisterEvent[] = [];
  for (const decision of decisions) out.push(...historyOf(dice, caseOf(dice, decision), today));
  for (let i = 0; out.length < count; i++)
    out.push(...historyOf(dice, otherCase(dice, i, today), today));
  return out.slice(0, Math.max(count, decisions.length));
}

function caseOf(dice: Dice, decision: DemoDecision): Case {
  const { metadata, recordId, outcome, category } = decision;
  const length =
    metadata.procedure === 'inzibati xəta'
      ? dice.int(2, 20)
      : metadata.kind === 'emr'
        ? dice.int(3, 12)
        : dice.int(35, 210);
  return {
    subject: `case-${recordId}`,
    ...{
      courtCode: metadata.courtCode,
      caseNumber: metadata.caseNumber,
      procedure: metadata.procedure,
      instance: metadata.instance,
    },
    categoryPath: category,
    openedOn: daysBefore(metadata.adoptedOn, length),
    decision: { on: metadata.adoptedOn, kind: metadata.kind, outcome, recordId },
  };
}

function otherCase(dice: Dice, index: number, today: string): Case {
  const family = dice.pick(FAMILIES);
  const court = dice.pick(COURTS.filter((item) => item.type === family.courts));
  const openedOn = dayBetween(dice, daysBefore(today, YEARS_BACK * 365), daysBefore(today, 2));
  const year = openedOn.slice(0, 4);
  const code = Number(year) < 2026 ? (court.oldCodes[0] ?? court.code) : court.code;
  const common: Case = {
    subject: `case-x${index}`,
    courtCode: court.code,
    caseNumber: `${CASE_TYPES[family.procedure] ?? '2'}(${code})-${7000 + index}/${year}`,
    procedure: family.procedure,
    instance: instanceOf(court),
    categoryPath: family.category,
    openedOn,
  };
  const on = daysBefore(openedOn, -dice.int(20, 200));
  if (dice.chance(NOT_RECEIVED_SHARE) && on <= today) {
    const recordId = `ec-${on.slice(0, 4)}-9${String(index).padStart(5, '0')}`;
    return {
      ...common,
      decision: { on, kind: family.kind, outcome: dice.weighted(family.outcomes), recordId },
    };
  }
  return { ...common, closure: dice.chance(0.6) && on <= today ? dice.pick(CLOSURES) : undefined };
}

function historyOf(dice: Dice, item: Case, today: string): RegisterEvent[] {
  const court = {
    source: 'e-court' as const,
    courtCode: item.courtCode,
    caseNumber: item.caseNumber,
  };
  const fact = (name: string, on: string) =>
    factOf(dice, `${item.subject}-${name}`, on, item.subject, today);
  const end = item.decision?.on ?? today;
  const out: RegisterEvent[] = [
    {
      ...fact('opened', item.openedOn),
      type: 'case-opened',
      ...court,
      procedure: item.procedure,
      categoryPath: item.categoryPath,
      instance: item.instance,
    },
    { ...fact('assigned', item.openedOn), type: 'case-assigned', ...court },
  ];
  for (let i = 0; i < dice.int(0, 3); i++) {
    out.push({
      ...fact(`hearing-${i + 1}`, dayBetween(dice, item.openedOn, end)),
      type: 'hearing-held',
      ...court,
    });
  }
  if (item.decision !== undefined)
    out.push(...adopted(dice, item, item.decision, fact, court, today));
  else if (item.closure !== undefined) {
    out.push({
      ...fact('closed', dayBetween(dice, item.openedOn, today)),
      type: 'case-closed',
      ...court,
      closureKind: item.closure,
    });
  }
  return out;
}

function adopted(
  dice: Dice,
  item: Case,
  decision: NonNullable<Case['decision']>,
  fact: (name: string, on: string) => ReturnType<typeof factOf>,
  court: { source: 'e-court'; courtCode: string; caseNumber: string },
  today: string,
): RegisterEvent[] {
  const panel = item.instance === 'first' ? 1 : 3;
  const judgeIds = Array.from(
    { length: panel },
    () =>
      `judge-${(courtByCode(item.courtCode) as Court).code}-${dice.int(1, panel === 1 ? 4 : 7)}`,
  );
  const money = ['mülki', 'kommersiya', 'əmr icraatı', 'icra'].includes(item.procedure);
  const out: RegisterEvent[] = [
    {
      ...fact('adopted', decision.on),
      ...{
        type: 'decision-adopted',
        ...court,
        kind: decision.kind,
        procedure: item.procedure,
        outcome: decision.outcome,
      },
      judgeIds: [...new Set(judgeIds)],
      ...(money ? { amountBand: dice.pick(AMOUNT_BANDS) } : {}),
      recordId: decision.recordId,
    },
  ];
  const appealOn = daysBefore(decision.on, -dice.int(6, 28));
  if (dice.chance(0.22) && item.instance !== 'cassation' && appealOn <= today) {
    out.push({
      ...fact('appeal', appealOn),
      type: 'appeal-filed',
      ...court,
      appealKind: item.instance === 'first' ? 'apellyasiya' : 'kassasiya',
    });
    out.push(...caseAbove(item, appealOn, today));
  }
  const closedOn = daysBefore(decision.on, -dice.int(0, 34));
  if (closedOn <= today)
    out.push({
      ...fact('closed', closedOn),
      type: 'case-closed',
      ...court,
      closureKind: 'mahiyyəti üzrə həll edilib',
    });
  return out;
}

const APPEAL_COURTS = COURTS.filter(({ type }) => type === 'appeal');
const DAYS_TO_OPEN = 12; // until the court above opens its case

/** The case that an appeal opens at the court above, if it has by `today`; joined to the case below by its number. */
function caseAbove(item: Case, appealOn: string, today: string): RegisterEvent[] {
  const openedOn = daysBefore(appealOn, -DAYS_TO_OPEN);
  const serial = Number(/-(\d+)\/\d+$/.exec(item.caseNumber)?.[1] ?? 0);
  const isFirst = item.instance === 'first';
  const court = isFirst
    ? APPEAL_COURTS[serial % APPEAL_COURTS.length]
    : COURTS.find(({ type }) => type === 'supreme');
  if (openedOn > today || court === undefined) return [];
  const type = CASE_TYPES[item.procedure] ?? '2';
  return [
    {
      ...{ schema: 'ashkar-event/1', source: 'e-court', type: 'case-opened' },
      ...{ eventId: `${item.subject}-above`, subject: `${item.subject}-above` },
      ...{ occurredOn: openedOn, recordedAt: `${openedOn}T08:00:00Z` },
      ...{ courtCode: court.code, procedure: item.procedure, categoryPath: item.categoryPath },
      caseNumber: `${type}(${court.code})-${30_000 + serial}/${openedOn.slice(0, 4)}`,
      instance: isFirst ? 'appeal' : 'cassation',
      appealedCaseNumber: item.caseNumber,
    },
  ];
}
