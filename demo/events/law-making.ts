import type { ActKind } from '#domain/normative-act.ts';
import type { RegisterEvent } from '#domain/register-event.ts';
import type { Dice } from '../dice.ts';
import { ACT_WORKS } from '../generate-acts.ts';
import { daysBefore } from '../words.ts';
import { dayBetween, factOf } from './ledger-line.ts';

const BODIES = [
  'Ədliyyə Nazirliyi',
  'İqtisadiyyat Nazirliyi',
  'Maliyyə Nazirliyi',
  'Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi',
  'Daxili İşlər Nazirliyi',
  'Kənd Təsərrüfatı Nazirliyi',
  'Səhiyyə Nazirliyi',
  'Elm və Təhsil Nazirliyi',
];
const KINDS: readonly ActKind[] = [
  'qanun',
  'fərman',
  'sərəncam',
  'nazirlər-kabineti-qərarı',
  'mərkəzi-icra-aktı',
];

/** Drafts in coordination and the acts that came of them; the demonstration acts and their amendments first. */
export function lawMakingEvents(dice: Dice, today: string, count: number): RegisterEvent[] {
  const source = { source: 'normative-acts' as const };
  const out: RegisterEvent[] = [];
  const since = daysBefore(today, 3 * 365);
  for (const work of ACT_WORKS) {
    const act = { ...source, actKind: work.kind, number: work.number };
    const subject = `act-${work.slug}`;
    if (work.adoptedOn >= since && work.adoptedOn <= today) {
      out.push({
        ...factOf(dice, `${subject}-adopted`, work.adoptedOn, subject, today),
        type: 'act-adopted',
        ...act,
      });
    }
    for (const [i, revision] of work.revisions.entries()) {
      if (revision.inForceOn > today || revision.inForceOn < since) continue;
      out.push({
        ...factOf(dice, `${subject}-amended-${i + 1}`, revision.inForceOn, subject, today),
        type: 'act-amended',
        ...act,
      });
    }
  }
  for (let i = 0; out.length < count; i++) out.push(...draft(dice, i, today));
  return out.slice(0, count);
}

function draft(dice: Dice, index: number, today: string): RegisterEvent[] {
  const source = { source: 'normative-acts' as const };
  const subject = `draft-${String(index + 1).padStart(5, '0')}`;
  const fact = (name: string, on: string) => factOf(dice, `${subject}-${name}`, on, subject, today);
  const startOn = dayBetween(dice, daysBefore(today, 3 * 365), daysBefore(today, 3));
  const kind = dice.pick(KINDS);
  const bodies = dice.shuffle(BODIES).slice(0, dice.int(2, 5));
  const termDays = dice.pick([5, 10, 15]);
  const out: RegisterEvent[] = [
    {
      ...fact('registered', startOn),
      type: 'draft-registered',
      ...source,
      draftKind: kind,
      initiator: dice.pick(BODIES),
    },
    { ...fact('sent', startOn), type: 'draft-sent', ...source, bodies: [...bodies], termDays },
  ];
  for (const [i, body] of bodies.entries()) {
    const silent = dice.chance(0.14);
    const on = daysBefore(startOn, silent ? -(termDays + 1) : -dice.int(2, termDays));
    if (on > today) continue;
    if (silent)
      out.push({ ...fact(`silent-${i + 1}`, on), type: 'silent-consent', ...source, body });
    else
      out.push({
        ...fact(`opinion-${i + 1}`, on),
        type: 'opinion-given',
        ...source,
        body,
        opinion: dice.weighted({ agree: 60, 'agree-with-remarks': 32, disagree: 8 }),
      });
  }
  const submittedOn = daysBefore(startOn, -(termDays + dice.int(3, 20)));
  if (submittedOn <= today)
    out.push({ ...fact('submitted', submittedOn), type: 'draft-submitted', ...source });
  const adoptedOn = daysBefore(submittedOn, -dice.int(10, 60));
  if (adoptedOn <= today && dice.chance(0.7)) {
    const act = { ...source, actKind: kind, number: `${9200 + index}` };
    out.push({ ...fact('adopted', adoptedOn), type: 'act-adopted', ...act });
    const registeredOn = daysBefore(adoptedOn, -dice.int(3, 12));
    if (registeredOn <= today)
      out.push({ ...fact('register', registeredOn), type: 'act-registered', ...act });
    const repealedOn = daysBefore(adoptedOn, -dice.int(200, 500));
    if (repealedOn <= today && dice.chance(0.06))
      out.push({ ...fact('repealed', repealedOn), type: 'act-repealed', ...act });
  }
  return out;
}
