import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COURTS } from '#domain/court.ts';
import { SOURCES, type SourceName } from '#domain/package-metadata.ts';
import type { RegisterEvent } from '#domain/register-event.ts';
import { withFaultSigners } from '#indexer/signature/create/spoil.ts';
import {
  createTestPki,
  type SignerRequest,
  type TestPki,
} from '#indexer/signature/create/test-pki.ts';
import { writeTrust } from '#indexer/signature/create/trust-folder.ts';
import { badPackages, OWN_FAULTS, SPOILT } from './bad-packages.ts';
import { pdfFonts } from './documents/font.ts';
import { type DemoAct, generateActs } from './generate-acts.ts';
import { type DemoDecision, generateDecisions } from './generate-decisions.ts';
import { generateEvents } from './generate-events.ts';
import { type DemoManifest, type DemoPackage, MANIFEST_FILE } from './manifest.ts';
import {
  actEnvelope,
  decisionEnvelope,
  documentOf,
  endingFor,
  receivedAtOf,
  signedAtOf,
  signedPackage,
  sourceOfAct,
  writePackage,
} from './package-maker.ts';
import { daysBefore } from './words.ts';

export const DEMO_COUNT = 460; // decisions
const EVENT_FILES: Readonly<Record<SourceName, number>> = {
  'e-court': 6,
  'e-enforcement': 2,
  'e-prosecution': 2,
  'normative-acts': 2,
};
const RSA_COURTS = 4; // the rest sign with ECDSA, which is quicker to make
const NOTE =
  'Demonstration data: every person, company and identifier is invented; signed by a throw-away TEST authority.';

export type Progress = {
  readonly done: number;
  readonly total: number;
  readonly step: 'pki' | 'decisions' | 'acts' | 'events' | 'bad';
};
export type BuildOptions = {
  readonly folder: string;
  readonly seed: string;
  /** Calendar date in Asia/Baku; everything in the corpus lies before it. */
  readonly today: string;
  readonly count?: number;
  readonly onProgress?: (progress: Progress) => void;
};

/**
 * Writes the demonstration corpus: `packages/<source>/*.asice`, `pki/` (trust store and revocation lists of
 * a throw-away test CA, no key) and `demo-manifest.json`. Contents follow from the arguments; keys do not.
 */
export async function buildDemoCorpus(options: BuildOptions): Promise<DemoManifest> {
  const { folder, seed, today } = options;
  const count = options.count ?? DEMO_COUNT;
  const decisions = [...generateDecisions(seed, count, today)];
  const acts = [...generateActs(today)];
  const events = generateEvents(seed, decisions, today);
  const bases = [
    ...generateDecisions(`${seed}-bad`, SPOILT.length + Object.keys(OWN_FAULTS).length, today),
  ].map(asBad);
  const now = new Date(`${today}T00:00:00+04:00`);
  const eventFiles = Object.values(EVENT_FILES).reduce((sum, files) => sum + files, 0);
  const total = 1 + decisions.length + acts.length + eventFiles + bases.length;
  let done = 0;
  const step = (name: Progress['step']) =>
    options.onProgress?.({ done: ++done, total, step: name });
  await mkdir(folder, { recursive: true });
  const pki = await pkiFor(seed, now, acts, bases);
  await writeTrust(join(folder, 'pki'), pki, now);
  step('pki');
  const fonts = await pdfFonts();
  const packages: DemoPackage[] = [];
  const write = async (item: Entry, bytes: Uint8Array) => {
    await writePackage(folder, item.file, bytes);
    const receivedAt = receivedAtOf(item.receivedOn, packages.length);
    packages.push({ ...item, receivedAt });
  };
  let published: { decision: DemoDecision; bytes: Uint8Array } | undefined;
  for (const [index, decision] of decisions.entries()) {
    const document = await documentOf(decision.text, endingFor(index), index, fonts);
    const how = {
      level: index % 3 === 0 ? 'T' : 'B',
      signingTime: signedAtOf(decision.times.receivedOn),
    } as const;
    const bytes = await signedPackage(pki, decisionEnvelope(decision), document, how);
    if (decision.times.fate === 'in-time' || index === decisions.length - 1) {
      published ??= { decision, bytes };
    }
    await write(decisionEntry(decision), bytes);
    step('decisions');
  }
  for (const [index, act] of acts.entries()) {
    const document = await documentOf(act.text, endingFor(index), index, fonts);
    const receivedOn = actReceivedOn(act, today);
    const bytes = await signedPackage(pki, actEnvelope(act), document, {
      level: 'T',
      signingTime: signedAtOf(receivedOn),
    });
    await write(actEntry(act, receivedOn), bytes);
    step('acts');
  }
  for (const file of eventPackages(events, today)) {
    const document = { bytes: Buffer.from(`${file.lines.join('\n')}\n`), ending: 'jsonl' };
    const bytes = await signedPackage(pki, file.envelope, document, {
      level: 'B',
      signingTime: signedAtOf(file.entry.receivedOn),
    });
    await write(file.entry, bytes);
    step('events');
  }
  if (published === undefined || acts[0] === undefined)
    throw new RangeError('The corpus is too small to spoil.');
  const yesterday = daysBefore(today, 1);
  const bad = badPackages({
    ...{ pki, now, signingTime: signedAtOf(yesterday), bases, act: acts[0], published },
    eventLines: events
      .filter(({ source }) => source === 'e-court')
      .slice(0, 5)
      .map((event) => JSON.stringify({ ...event, eventId: `${event.eventId}-b` })),
  });
  for await (const { bytes, ...item } of bad) {
    const file = `packages/${item.source}/zz-bad-${item.fault?.name}.asice`;
    await write({ ...item, file, receivedOn: yesterday }, bytes);
    step('bad');
  }
  const counts = {
    decisions: decisions.length,
    acts: acts.length,
    events: events.length,
    bad: bases.length,
    packages: packages.length,
  };
  const manifest: DemoManifest = {
    schema: 'ashkar-demo-manifest/1',
    note: NOTE,
    seed,
    today,
    pki: 'pki',
    counts,
    packages,
  };
  await writeFile(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

/** An entry of the manifest before its turn, and with it its instant, is known. */
type Entry = Omit<DemoPackage, 'receivedAt'>;

/** Decisions to spoil keep out of the way of the good ones: other record ids, serials above all others. */
function asBad(decision: DemoDecision, index: number): DemoDecision {
  const caseNumber = decision.metadata.caseNumber.replace(/-\d+\//, `-${9900 + index}/`);
  const text = decision.text.replaceAll(decision.metadata.caseNumber, caseNumber);
  return {
    ...decision,
    text,
    recordId: `ec-bad-${String(index + 1).padStart(3, '0')}`,
    metadata: { ...decision.metadata, caseNumber },
  };
}

async function pkiFor(
  seed: string,
  now: Date,
  acts: readonly DemoAct[],
  bases: readonly DemoDecision[],
): Promise<TestPki> {
  const courts = COURTS.map(
    (court, i): SignerRequest => ({
      ...{
        id: `court:${court.code}`,
        organisation: court.name,
        class: 'GEI',
        authority: { courtCode: court.code },
      },
      algorithm: i < RSA_COURTS ? 'rsa-2048' : 'ecdsa-p256',
    }),
  );
  const bodies = [...new Set(acts.map(({ metadata }) => metadata.body))].map(
    (body): SignerRequest => ({
      ...{
        id: `body:${body}`,
        organisation: body,
        class: 'GEI_QC',
        authority: { body },
        algorithm: 'ecdsa-p256',
      },
    }),
  );
  const sources = SOURCES.map(
    (source): SignerRequest => ({
      ...{
        id: `source:${source}`,
        organisation: source,
        class: 'GEI',
        authority: { source },
        algorithm: 'ecdsa-p256',
      },
    }),
  );
  let pki = await createTestPki({
    seedName: `Demo ${seed}`,
    now,
    signers: [...courts, ...bodies, ...sources],
  });
  const seen = new Set<string>();
  for (const decision of bases) {
    if (seen.has(decision.metadata.courtCode)) continue;
    seen.add(decision.metadata.courtCode);
    const placeholder = {
      name: 'document.html',
      mediaType: 'text/html',
      sha256: '0'.repeat(64),
      language: 'az',
    };
    const bytes = Buffer.from(
      JSON.stringify({ ...decisionEnvelope(decision), document: placeholder }),
    );
    pki = await withFaultSigners(
      pki,
      { metadata: { name: 'metadata.json', mediaType: 'application/json', bytes } },
      now,
    );
  }
  return pki;
}

function decisionEntry({ recordId, times }: DemoDecision): Entry {
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
function actReceivedOn(act: DemoAct, today: string): string {
  const start = daysBefore(today, 3 * 365);
  const [wanted, yesterday] = [
    daysBefore(act.metadata.inForceOn ?? today, -3),
    daysBefore(today, 1),
  ];
  return wanted < start ? start : wanted > yesterday ? yesterday : wanted;
}

function actEntry(act: DemoAct, receivedOn: string): Entry {
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

function* eventPackages(
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
