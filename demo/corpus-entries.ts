import { SOURCES, type SourceName } from '#domain/package-metadata.ts';
import type { RegisterEvent } from '#domain/register-event.ts';
import type { DemoAct } from './generate-acts.ts';
import type { DemoDecision } from './generate-decisions.ts';
import type { DemoPackage } from './manifest.ts';
import { sourceOfAct } from './package-maker.ts';
import { daysBefore } from './words.ts';

/** How many files carry the events of each system. */
export const EVENT_FILES: Readonly<Record<SourceName, number>> = {
  'e-court': 6,
  'e-enforcement': 2,
  'e-prosecution': 2,
  'normative-acts': 2,
};

/** An entry of the manifest before its turn, and with it its instant, is known. */
export type Entry = Omit<DemoPackage, 'receivedAt'>;

/** Decisions to spoil keep out of the way of the good ones: other record ids, serials above all others. */
export function asBad(decision: DemoDecision, index: number): DemoDecision {
  const caseNumber = decision.metadata.caseNumber.replace(/-\d+\//, `-${9900 + index}/`);
  const text = decision.text.replaceAll(decision.metadata.caseNumber, caseNumber);
  return {
    ...decision,
    text,
    recordId: `ec-bad-${String(index + 1).padStart(3, '0')}`,
    metadata: { ...decision.metadata, caseNumber },
  };
}

/** The entry of a good decision. */
export function decisionEntry({ recordId, times }: DemoDecision): Entry {
  const { receivedOn, publishedOn, fate } = times;
  return {
    ...{
      file: `packages/e-court/${recordId}.asice`,
      source: 'e-court',
      kind: 'decision',
      recordId,
      revision: 1,
    },
    ...{
      receivedOn,
      publishedOn,
      fate,
      expected: publishedOn === undefined ? ['review'] : ['indexed', 'review'],
    },
  };
}

/** An act is handed over three days after it begins to hold, old ones when the system began. */
export function actReceivedOn(act: DemoAct, today: string): string {
  const start = daysBefore(today, 3 * 365);
  const [wanted, yesterday] = [
    daysBefore(act.metadata.inForceOn ?? today, -3),
    daysBefore(today, 1),
  ];
  return wanted < start ? start : wanted > yesterday ? yesterday : wanted;
}

/** The entry of an act's version. */
export function actEntry(act: DemoAct, receivedOn: string): Entry {
  const source = sourceOfAct(act);
  return {
    ...{
      file: `packages/${source}/${act.recordId}-r${act.revision}.asice`,
      source,
      kind: 'act',
      recordId: act.recordId,
      revision: act.revision,
    },
    ...{
      receivedOn,
      publishedOn: receivedOn,
      expected: ['indexed'],
    },
  };
}

/** The event files of the four systems, each with its lines. */
export function* eventPackages(
  events: readonly RegisterEvent[],
  today: string,
): Generator<{ entry: Entry; envelope: unknown; lines: readonly string[] }> {
  for (const source of SOURCES) {
    const own = events.filter((event) => event.source === source);
    const size = Math.ceil(own.length / EVENT_FILES[source]);
    for (let part = 0; part < EVENT_FILES[source]; part++) {
      const slice = own.slice(part * size, (part + 1) * size);
      const recordId = `ev-${source}-${part + 1}`;
      const last = slice[slice.length - 1]?.recordedAt.slice(0, 10) ?? today;
      const receivedOn = daysBefore(last, -1) > today ? today : daysBefore(last, -1);
      const onTime = receivedOn >= today ? daysBefore(today, 1) : receivedOn;
      yield {
        lines: slice.map((event) => JSON.stringify(event)),
        envelope: {
          schema: 'ashkar-package/1',
          packageId: recordId,
          source,
          recordId,
          revision: 1,
          kind: 'events',
        },
        entry: {
          ...{
            file: `packages/${source}/${recordId}.asice`,
            source,
            kind: 'events',
            recordId,
            revision: 1,
          },
          ...{ receivedOn: onTime, expected: ['stored'] },
        },
      };
    }
  }
}
