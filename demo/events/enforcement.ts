import type { RegisterEvent } from '#domain/register-event.ts';
import type { Dice } from '../dice.ts';
import { daysBefore } from '../words.ts';
import { AMOUNT_BANDS, dayBetween, factOf } from './ledger-line.ts';

const EXECUTABLE = ['granted', 'partly-granted', 'fined', 'order-issued', 'settled', 'convicted'];
const CLAIMS = [
  'pul tələbi',
  'aliment',
  'çıxarılma',
  'əmək haqqı',
  'inzibati cərimə',
  'əmlakın qaytarılması',
];
const ACTIONS = [
  'hesaba həbs',
  'əmlakın siyahıya alınması',
  'ölkədən getmənin məhdudlaşdırılması',
  'əmək haqqından tutulma',
  'borcluya bildiriş',
  'hərrac',
];
const GROUNDS = ['möhlət verilib', 'borclu xəstədir', 'apellyasiya şikayəti verilib'];
const WAIT_DAYS = 30; // a first-instance decision comes into force

/** Enforcement of adopted decisions, joined to them by case number, until `count` events are there. */
export function enforcementEvents(
  dice: Dice,
  court: readonly RegisterEvent[],
  today: string,
  count: number,
): RegisterEvent[] {
  const out: RegisterEvent[] = [];
  const adopted = court.filter(
    (event) => event.type === 'decision-adopted' && EXECUTABLE.includes(event.outcome),
  );
  const targets = dice.shuffle(adopted);
  for (let i = 0; out.length < count; i++) {
    const decision = targets[i % targets.length];
    if (decision === undefined || decision.type !== 'decision-adopted') break;
    const openedOn = daysBefore(decision.occurredOn, -dice.int(WAIT_DAYS, 90));
    if (openedOn > today && i < targets.length * 4) continue;
    out.push(...history(dice, i, decision.caseNumber, openedOn > today ? today : openedOn, today));
  }
  return out.slice(0, count);
}

function history(
  dice: Dice,
  index: number,
  decisionCaseNumber: string,
  openedOn: string,
  today: string,
): RegisterEvent[] {
  const subject = `enf-${String(index + 1).padStart(6, '0')}`;
  const base = { source: 'e-enforcement' as const, documentNumber: `İV-${100000 + index}` };
  const fact = (name: string, on: string) => factOf(dice, `${subject}-${name}`, on, subject, today);
  const out: RegisterEvent[] = [
    {
      ...fact('opened', openedOn),
      type: 'enforcement-opened',
      ...base,
      decisionCaseNumber,
      claimKind: dice.pick(CLAIMS),
      amountBand: dice.pick(AMOUNT_BANDS),
    },
  ];
  const actions = dice.int(1, 4);
  for (let i = 0; i < actions; i++) {
    out.push({
      ...fact(`action-${i + 1}`, dayBetween(dice, openedOn, today)),
      type: 'enforcement-action',
      ...base,
      actionKind: dice.pick(ACTIONS),
    });
  }
  if (dice.chance(0.12))
    out.push({
      ...fact('suspended', dayBetween(dice, openedOn, today)),
      type: 'enforcement-suspended',
      ...base,
      suspensionGround: dice.pick(GROUNDS),
    });
  const closedOn = daysBefore(openedOn, -dice.int(25, 240));
  if (closedOn <= today && dice.chance(0.8)) {
    const result = dice.weighted({ fulfilled: 62, partly: 12, returned: 18, impossible: 8 });
    out.push({ ...fact('closed', closedOn), type: 'enforcement-closed', ...base, result });
  }
  return out;
}
