import { expect, it } from 'vitest';
import { parseEvents } from './register.ts';

const TODAY = '2026-11-24';
const event = (more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ schema: 'ashkar-event/1', eventId: 'e1', source: 'e-court', type: 'hearing-held' },
  ...{ occurredOn: '2026-11-20', recordedAt: '2026-11-20T12:00:00Z', subject: 's' },
  ...{ courtCode: '5-104', caseNumber: '2(5-104)-1/2026' },
  ...more,
});

it.each([
  ['not JSON', '{', 'not JSON'],
  ['an unknown type', event({ type: 'hearing' }), 'type: no type of register event'],
  ['a field of no meaning', event({ judge: 'x' }), 'event: Unrecognized key: "judge"'],
  ['a missing subject', event({ subject: '' }), 'subject: Too small'],
  ['another source', event({ source: 'e-enforcement' }), 'source: '],
  ['a day to come', event({ occurredOn: '2026-11-25' }), 'occurredOn: lies in the future'],
  ['no day', event({ occurredOn: '2026-02-30' }), 'occurredOn: '],
  ['itself as corrected', event({ corrects: 'e1' }), 'corrects: names the event itself'],
])('refuses %s with its line and a reason, and keeps the other lines', (_, bad, reason) => {
  const line = typeof bad === 'string' ? bad : JSON.stringify(bad);
  const text = [JSON.stringify(event()), '', line, JSON.stringify(event({ eventId: 'e2' }))];
  const { events, badLines } = parseEvents(text.join('\n'), 'e-court', TODAY);
  expect(events.map(({ event: { eventId } }) => eventId)).toEqual(['e1', 'e2']);
  expect(badLines).toHaveLength(1);
  expect(badLines[0]?.line).toBe(3);
  expect(badLines[0]?.reason.startsWith(reason)).toBe(true);
});

it('joins an enforcement document to the case it carries out', () => {
  const text = JSON.stringify({
    ...{ schema: 'ashkar-event/1', eventId: 'e1', source: 'e-enforcement', subject: 's' },
    ...{ type: 'enforcement-opened', occurredOn: TODAY, recordedAt: '2026-11-24T08:00:00Z' },
    ...{ documentNumber: 'i-1', decisionCaseNumber: 'İş № 2(5-104) - 7 / 2026', claimKind: 'pul' },
  });
  const { events } = parseEvents(text, 'e-enforcement', TODAY);
  expect(events[0]?.caseNumberKey).toBeDefined();
});
