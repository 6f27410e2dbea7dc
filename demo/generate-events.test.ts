import { describe, expect, it } from 'vitest';
import { parseCaseNumber } from '#domain/case-number.ts';
import { registerEvent } from '#domain/register-event.ts';
import { diceOf } from './dice.ts';
import { generateDecisions } from './generate-decisions.ts';
import { EVENT_COUNT, generateEvents } from './generate-events.ts';

const TODAY = '2026-11-24';
const decisions = [...generateDecisions('demo', 460, TODAY)];
const events = generateEvents('demo', decisions, TODAY);
const adopted = events.flatMap((event) => (event.type === 'decision-adopted' ? [event] : []));

describe('register events', () => {
  it('are 20,000 of four systems, each valid by the exchange schema', () => {
    expect(events.length).toBe(EVENT_COUNT);
    expect(new Set(events.map(({ source }) => source)).size).toBe(4);
    const bad = events.filter((event) => !registerEvent.safeParse(event).success);
    expect(bad).toEqual([]);
  });
  it('have ids of their own and no date after today', () => {
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(events.length);
    expect(
      events.every(
        ({ occurredOn, recordedAt }) => occurredOn <= TODAY && recordedAt.slice(0, 10) <= TODAY,
      ),
    ).toBe(true);
    expect(
      events.every(({ occurredOn, recordedAt }) => recordedAt.slice(0, 10) >= occurredOn),
    ).toBe(true);
  });
  it('hold the adoption of every decision as its metadata say', () => {
    const byRecord = new Map(adopted.map((event) => [event.recordId, event]));
    for (const { recordId, metadata, outcome } of decisions) {
      expect(byRecord.get(recordId)).toMatchObject({
        caseNumber: metadata.caseNumber,
        courtCode: metadata.courtCode,
        occurredOn: metadata.adoptedOn,
        kind: metadata.kind,
        outcome,
      });
    }
  });
  it('hold further adopted decisions that were never handed over', () => {
    const known = new Set(decisions.map(({ recordId }) => recordId));
    const missing = adopted.filter(({ recordId }) => !known.has(recordId));
    expect(missing.length).toBeGreaterThan(50);
    expect(missing.length).toBeLessThan(decisions.length);
  });
  it('join enforcement to adopted decisions by case number', () => {
    const numbers = new Set(adopted.map(({ caseNumber }) => caseNumber));
    const opened = events.filter((event) => event.type === 'enforcement-opened');
    expect(opened.length).toBeGreaterThan(500);
    expect(
      opened.every(
        (event) => event.type === 'enforcement-opened' && numbers.has(event.decisionCaseNumber),
      ),
    ).toBe(true);
  });
  it('join the case that an appeal opened to the case below by its number', () => {
    const numbers = new Set(adopted.map(({ caseNumber }) => caseNumber));
    const above = events.flatMap((event) =>
      event.type === 'case-opened' && event.appealedCaseNumber !== undefined ? [event] : [],
    );
    expect(above.length).toBeGreaterThan(30);
    for (const { appealedCaseNumber = '', caseNumber, instance } of above) {
      expect(numbers).toContain(appealedCaseNumber);
      expect(parseCaseNumber(caseNumber)).toBeDefined();
      expect(instance).not.toBe('first');
    }
  });
  it('carry no name of a person', () => {
    const text = JSON.stringify(events);
    const people = decisions
      .slice(0, 60)
      .flatMap(({ gold }) => gold.filter(({ cls, kind }) => cls === 'person' && kind === 'direct'));
    const full = people
      .map(({ surface }) => surface)
      .filter((surface) => / (?:oğlu|qızı)$/.test(surface));
    expect(full.length).toBeGreaterThan(50);
    expect(full.some((name) => text.includes(name))).toBe(false);
  });
  it('are the same for the same seed', () => {
    expect(
      JSON.stringify(generateEvents('demo', decisions, TODAY)) === JSON.stringify(events),
    ).toBe(true);
    expect(diceOf('a').int(0, 1e9)).not.toBe(diceOf('b').int(0, 1e9));
  });
});
