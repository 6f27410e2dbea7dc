import type { RequestKind, RequestOutcome } from '../public-request.ts';
import { bakuDate, type CalendarDate } from '../publication-clock.ts';
import type { ReadingFinds } from '../second-reading.ts';
import type { SampleFinding } from '../weekly-sample.ts';
import { courtKey } from './case-facts.ts';
import type { Fact } from './fact.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** Facts of an incident: that it was, and how long. Source: Court 7.2.12. */
export function incidentFacts(incident: {
  readonly code: string;
  readonly startedAt: Date;
  readonly endedAt?: Date | undefined;
}): readonly Fact[] {
  const on = bakuDate(incident.startedAt);
  const category = incident.code;
  const facts: Fact[] = [{ tally: 'incidents', on, value: 1, category }];
  if (incident.endedAt === undefined) return facts;
  const minutes = Math.max(
    0,
    Math.round((incident.endedAt.getTime() - incident.startedAt.getTime()) / MINUTE_MS),
  );
  return [
    ...facts,
    { tally: 'incidents-ended', on, value: 1, category },
    { tally: 'incident-minutes', on, value: minutes, category },
  ];
}

/** Facts of a request of the public, on the day it came in; hours to its answer, begun ones whole. */
export function requestFacts(request: {
  readonly kind: RequestKind;
  readonly receivedAt: Date;
  readonly closedAt?: Date | undefined;
  readonly outcome?: RequestOutcome | undefined;
}): readonly Fact[] {
  const on = bakuDate(request.receivedAt);
  const category = request.kind;
  const facts: Fact[] = [{ tally: 'requests', on, value: 1, category }];
  if (request.kind === 'leak' && request.outcome === 'confirmed')
    facts.push({ tally: 'leaks-confirmed', on, value: 1, category });
  if (request.closedAt === undefined) return facts;
  const ms = Math.max(0, request.closedAt.getTime() - request.receivedAt.getTime());
  return [
    ...facts,
    { tally: 'requests-closed', on, value: 1, category },
    { tally: 'request-hours', on, value: Math.ceil(ms / HOUR_MS), category },
  ];
}

/** A second reading by lot that has ended. */
export type CountedReading = ReadingFinds & {
  readonly closedAt: Date;
  readonly courtCode: string | undefined;
};

/** Facts of a second reading by lot, on the day it ended: one document, whatever was found in it. */
export function readingFacts(reading: CountedReading): readonly Fact[] {
  const { courtCode, missed, overMasked } = reading;
  const fact = (tally: Fact['tally']): Fact => ({
    ...{ tally, on: bakuDate(reading.closedAt), value: 1 },
    ...(courtCode === undefined ? {} : { court: courtKey(courtCode) }),
  });
  return [
    fact('lot-read'),
    ...(missed > 0 ? [fact('lot-missed')] : []),
    ...(overMasked > 0 ? [fact('lot-over-masked')] : []),
  ];
}

/** A decision that a weekly sample has drawn; without a finding it waits for its reader. */
export type CountedSampleReading = {
  readonly publishedOn: CalendarDate;
  readonly finding: SampleFinding | undefined;
};

/** Facts of a drawn decision, on the day it was published: that it was drawn, that it was read, that something was left. */
export function sampleFacts({ publishedOn, finding }: CountedSampleReading): readonly Fact[] {
  const fact = (tally: Fact['tally']): Fact => ({ tally, on: publishedOn, value: 1 });
  return [
    fact('sample-drawn'),
    ...(finding === 'clean' || finding === 'leak' ? [fact('sample-read')] : []),
    ...(finding === 'leak' ? [fact('sample-leaks')] : []),
  ];
}
