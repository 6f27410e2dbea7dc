import { describe, expect, it } from 'vitest';
import type { RegisterEvent } from '../register-event.ts';
import { caseFacts } from './case-facts.ts';
import { addFacts, type Fact, ofRollUpKey, rollUpKey } from './fact.ts';
import { lawMakingFacts } from './law-making-facts.ts';
import { prosecutionFacts } from './prosecution-facts.ts';
import { countingEvents } from './register-entries.ts';
import { decisionFacts, delayBand } from './work-facts.ts';

const base = (eventId: string, occurredOn: string) => ({
  ...{ schema: 'ashkar-event/1' as const, eventId, occurredOn, subject: 's' },
  recordedAt: `${occurredOn}T09:00:00Z`,
});
const court = { source: 'e-court' as const, courtCode: '106', caseNumber: 'x' }; // old code of 3-9
const opened = (eventId: string, on: string): RegisterEvent => ({
  ...{ ...base(eventId, on), ...court, type: 'case-opened', procedure: 'mülki' },
  ...{ categoryPath: 'borc', instance: 'first' },
});
const closed = (eventId: string, on: string): RegisterEvent => ({
  ...{ ...base(eventId, on), ...court, type: 'case-closed', closureKind: 'həll edilib' },
});
const names = (facts: readonly Fact[]) =>
  facts.filter(({ tally }) => tally !== 'reported').map(({ tally, value }) => `${tally} ${value}`);

describe('facts of a case', () => {
  it('are pending until it is closed, and then its length', () => {
    const open = caseFacts([opened('a', '2026-01-10')]);
    expect(names(open)).toEqual(['incoming 1', 'pending 1']);
    expect(open.at(-1)).toMatchObject({ court: '3-9', procedure: 'mülki', instance: 'first' });
    const both = caseFacts([opened('a', '2026-01-10'), closed('b', '2026-02-09')]);
    expect(names(both)).toEqual(['incoming 1', 'resolved 1', 'ended 1', 'case-days 30']);
  });

  it('count a closing whose opening is not known as resolved only: nothing goes below zero', () => {
    expect(names(caseFacts([closed('b', '2026-02-09')]))).toEqual(['resolved 1']);
  });

  it('follow the entry that was recorded last, whatever the order they came in', () => {
    const entries = [opened('a', '2026-01-10'), opened('c', '2026-03-01')];
    for (const events of [entries, entries.toReversed()])
      expect(caseFacts(countingEvents(events, new Set())).at(-1)?.on).toBe('2026-03-01');
    expect(countingEvents(entries, new Set(['c'])).map(({ eventId }) => eventId)).toEqual(['a']);
  });
});

describe('facts of a draft', () => {
  const source = { source: 'normative-acts' as const };
  const sent: RegisterEvent = {
    ...{ ...base('s', '2026-01-01'), ...source, type: 'draft-sent' },
    ...{ bodies: ['A', 'B'], termDays: 10 },
  };
  const opinion = (on: string): RegisterEvent => ({
    ...{ ...base('o', on), ...source, type: 'opinion-given', body: 'A', opinion: 'agree' },
  });

  it('await an opinion under the end of its term, and say when one is late', () => {
    const late = lawMakingFacts([sent, opinion('2026-01-12')]);
    expect(names(late)).toEqual(['opinions 1', 'opinion-late 1', 'opinion-awaited 1']);
    expect(late.at(-1)).toMatchObject({ on: '2026-01-11', body: 'B' });
    expect(names(lawMakingFacts([sent, opinion('2026-01-11')]))).not.toContain('opinion-late 1');
  });
});

it('a proceeding that was sent to court has that outcome, even where it was closed after', () => {
  const source = { source: 'e-prosecution' as const };
  const facts = prosecutionFacts([
    { ...base('a', '2026-01-01'), ...source, type: 'proceeding-opened', direction: 'd' },
    { ...base('b', '2026-02-01'), ...source, type: 'proceeding-sent-to-court' },
    { ...base('c', '2026-03-01'), ...source, type: 'proceeding-closed', closureGround: 'g' },
  ]);
  expect(facts.filter(({ tally }) => tally === 'pros-ended')).toMatchObject([
    { outcome: 'sent-to-court', on: '2026-02-01' },
  ]);
});

it.each([
  ['2026-01-31', '2026-02-28', '22-term'], // the last day of the term
  ['2026-01-31', '2026-03-01', 'late-30'],
  ['2026-01-31', '2026-03-31', 'late-more'],
  ['2026-03-01', '2026-03-08', '0-7'],
  ['2026-03-01', '2026-03-09', '8-14'],
])('adopted %s and published %s is in the band %s', (adopted, published, band) => {
  expect(delayBand(adopted, published)).toBe(band);
});

it('a decision that no term runs for is published, and neither in time nor late', () => {
  const facts = (publishedOn: string, startedOn?: string) =>
    names(
      decisionFacts(
        {
          ...{ courtCode: '3-9', procedure: 'mülki', instance: 'first', kind: 'qetname' },
          ...{ outcome: 'granted', adoptedOn: '2026-01-31', receivedOn: '2026-02-10', publishedOn },
          ...{ reviewed: false, doubts: 0, masked: {}, citations: [] },
        },
        startedOn,
      ),
    );
  const rest = ['portal-days 20', 'delay-band 1', 'route 1'];
  expect(facts('2026-03-02', '2026-02-01')).toEqual(['published 1', ...rest]);
  const late = ['published 1', 'timed 1', 'late 1', 'late-days 2', 'court-days 10', ...rest];
  expect(facts('2026-03-02', '2026-01-31')).toEqual(late);
  expect(facts('2026-02-28')).toContain('in-time 1');
  expect(delayBand('2026-01-31', '2026-03-02', '2026-02-01')).toBe('not-subject');
});

describe('roll-up keys', () => {
  it('lead back to the fact', () => {
    const fact = { tally: 'outcomes' as never, on: '2026-01-01', court: '3-9', outcome: 'granted' };
    expect(ofRollUpKey(rollUpKey(fact))).toEqual(fact);
  });

  it('add up, and what comes to nothing is gone', () => {
    const sums = new Map<string, number>();
    const fact: Fact = { tally: 'incoming', on: '2026-01-01', value: 1, court: '3-9' };
    addFacts(sums, [fact, fact]);
    expect([...sums.values()]).toEqual([2]);
    addFacts(sums, [fact, fact], -1);
    expect(sums.size).toBe(0);
  });
});
