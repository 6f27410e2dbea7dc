import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EVENTS_SCHEMA_FILE, eventsSchema } from '#tests/fixtures/events-schema.ts';
import { effectiveEvents } from './register-event.ts';

it('is what the published JSON Schema says', () => {
  expect(JSON.parse(readFileSync(EVENTS_SCHEMA_FILE, 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(eventsSchema())),
  );
});

it('counts an event that nobody corrects, in any order, and one that names itself', () => {
  const events = [
    { eventId: 'a' },
    { eventId: 'b', corrects: 'a' },
    { eventId: 'c', corrects: 'c' },
    { eventId: 'd', corrects: 'not here' },
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
      const ids = effectiveEvents(shuffled).map(({ eventId }) => eventId);
      expect([...ids].sort()).toEqual(['b', 'c', 'd']);
    }),
  );
});
