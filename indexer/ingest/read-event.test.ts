import { expect, it } from 'vitest';
import { isFault, readEvent } from './read-event.ts';

const TODAY = '2026-11-24';
const event = (more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ schema: 'ashkar-event/1', eventId: 'e1', source: 'e-court', type: 'hearing-held' },
  ...{ occurredOn: '2026-11-20', recordedAt: '2026-11-20T12:00:00Z', subject: 's' },
  ...{ courtCode: '5-104', caseNumber: '2(5-104)-1/2026' },
  ...more,
});
const read = (value: unknown, source = 'e-court') =>
  readEvent(
    { line: 1, text: typeof value === 'string' ? value : JSON.stringify(value) },
    source,
    TODAY,
  );

it.each([
  ['not JSON', '{', 'not-json', 'not JSON'],
  ['JSON that is no object', '[1]', 'field-event', 'event: Invalid input'],
  [
    'an unknown type',
    event({ type: 'hearing' }),
    'unknown-type',
    'type: no type of register event',
  ],
  [
    'a field of no meaning',
    event({ judge: 'x' }),
    'unknown-field',
    'event: Unrecognized key: "judge"',
  ],
  ['a missing subject', event({ subject: undefined }), 'field-subject', 'subject: Invalid input'],
  ['an empty subject', event({ subject: '' }), 'field-subject', 'subject: must be 1–100 signs'],
  ['a name as subject', event({ subject: 'Nümunə Adamov' }), 'field-subject', 'subject: must be'],
  ['a subject of 101 signs', event({ subject: 'x'.repeat(101) }), 'field-subject', 'subject: must'],
  ['a zero sign', event({ subject: 'a\u0000b' }), 'field-subject', 'subject: must be'],
  ['half of a pair', event({ caseNumber: 'a\ud800' }), 'field-caseNumber', 'caseNumber: must be'],
  ['a type of another register', event({ type: 'act-issued' }), 'field-source', 'source: Invalid'],
  ['another source', withdrawal({ source: 'e-enforcement' }), 'wrong-source', 'source: of another'],
  ['a day to come', event({ occurredOn: '2026-11-25' }), 'in-future', 'occurredOn: lies in the'],
  [
    'an entry of a day to come',
    event({ recordedAt: '2026-11-24T20:00:00Z' }),
    'in-future',
    'recordedAt',
  ],
  [
    'a day before all registers',
    event({ occurredOn: '1910-01-01' }),
    'too-early',
    'occurredOn: lies',
  ],
  ['no day', event({ occurredOn: '2026-02-30' }), 'field-occurredOn', 'occurredOn: '],
  [
    'itself as corrected',
    event({ corrects: 'e1' }),
    'corrects-itself',
    'corrects: names the event',
  ],
  ['an id of ours', event({ eventId: 'ashkar:x' }), 'own-event', 'eventId: begins like'],
  ['a withdrawal of nothing', withdrawal({ corrects: undefined }), 'field-corrects', 'corrects: '],
  [
    'too long a field name',
    event({ ['x'.repeat(500)]: 1 }),
    'unknown-field',
    'event: Unrecognized',
  ],
])('refuses %s with a kind and a reason', (_, bad, code, reason) => {
  const fault = read(bad);
  if (!isFault(fault)) throw new Error('the line was taken');
  expect(fault.code).toBe(code);
  expect(fault.reason.startsWith(reason)).toBe(true);
  expect(fault.reason.length).toBeLessThan(201);
});

function withdrawal(more: Readonly<Record<string, unknown>>) {
  const { courtCode: _, caseNumber: _number, ...common } = event();
  return { ...common, type: 'event-withdrawn', corrects: 'e0', ...more };
}

it('takes the event of today, a late one and a withdrawal', () => {
  const today = event({ occurredOn: TODAY, recordedAt: '2026-11-24T08:00:00Z' });
  const late = event({ occurredOn: '2019-01-01' });
  for (const good of [today, late, withdrawal({})]) expect(isFault(read(good))).toBe(false);
});

it('joins an enforcement document to the case it carries out, an appeal to the case below', () => {
  const opened = {
    ...{ schema: 'ashkar-event/1', eventId: 'e1', source: 'e-enforcement', subject: 's' },
    ...{ type: 'enforcement-opened', occurredOn: TODAY, recordedAt: '2026-11-24T08:00:00Z' },
    ...{ documentNumber: 'i-1', decisionCaseNumber: 'İş № 2(5-104) - 7 / 2026', claimKind: 'pul' },
  };
  expect(read(opened, 'e-enforcement')).toMatchObject({ caseNumberKey: '2(5-104)-7/2026' });
  const appeal = event({
    ...{ type: 'case-opened', procedure: 'mülki', categoryPath: 'əmək', instance: 'appeal' },
    ...{ caseNumber: '2(103)-8/2026', appealedCaseNumber: '2(5-104)-07/2026' },
  });
  expect(read(appeal)).toMatchObject({
    caseNumberKey: '2(103)-8/2026',
    appealedCaseKey: '2(5-104)-7/2026',
  });
});
