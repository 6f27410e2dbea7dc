import type { RegisterEvent } from '#domain/register-event.ts';
import type { Dice } from '../dice.ts';
import { ACT_WORKS } from '../generate-acts.ts';
import { daysBefore } from '../words.ts';
import { dayBetween, factOf } from './ledger-line.ts';

const DIRECTIONS = [
  'mülkiyyət əleyhinə',
  'şəxsiyyət əleyhinə',
  'iqtisadi fəaliyyət',
  'nəqliyyat',
  'narkotik vasitələr',
  'vəzifə cinayətləri',
];
const GROUNDS = [
  'cinayət tərkibi yoxdur',
  'barışıq',
  'müddətin keçməsi',
  'səlahiyyət üzrə göndərilib',
];

/** Proceedings of the prosecution and its acts, until `count` events are there. */
export function prosecutionEvents(dice: Dice, today: string, count: number): RegisterEvent[] {
  const source = { source: 'e-prosecution' as const };
  const out: RegisterEvent[] = ACT_WORKS.filter(
    ({ kind, adoptedOn }) =>
      kind === 'baş-prokuror-əmri' && adoptedOn >= daysBefore(today, 3 * 365),
  ).map((work) => ({
    ...factOf(dice, `pros-act-${work.slug}`, work.adoptedOn, `act-${work.slug}`, today),
    ...{ type: 'act-issued' as const, ...source, actKind: work.kind, number: work.number },
  }));
  for (let i = 0; out.length < count; i++) {
    const subject = `pros-${String(i + 1).padStart(6, '0')}`;
    const openedOn = dayBetween(dice, daysBefore(today, 3 * 365), daysBefore(today, 1));
    out.push({
      ...factOf(dice, `${subject}-opened`, openedOn, subject, today),
      type: 'proceeding-opened',
      ...source,
      direction: dice.pick(DIRECTIONS),
    });
    const endOn = daysBefore(openedOn, -dice.int(30, 150));
    if (endOn > today) continue;
    const end = factOf(dice, `${subject}-end`, endOn, subject, today);
    if (dice.chance(0.58)) out.push({ ...end, type: 'proceeding-sent-to-court', ...source });
    else if (dice.chance(0.75))
      out.push({ ...end, type: 'proceeding-closed', ...source, closureGround: dice.pick(GROUNDS) });
  }
  return out.slice(0, count);
}
