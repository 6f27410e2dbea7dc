import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePki } from '#indexer/signature/create/pki-folder.ts';
import { badPackages, OWN_FAULTS, SPOILT } from './bad-packages.ts';
import {
  actEntry,
  actReceivedOn,
  asBad,
  decisionEntry,
  type Entry,
  EVENT_FILES,
  eventPackages,
} from './corpus-entries.ts';
import { pkiFor } from './corpus-pki.ts';
import { pdfFonts } from './documents/font.ts';
import { generateActs } from './generate-acts.ts';
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
  writePackage,
} from './package-maker.ts';
import { daysBefore } from './words.ts';

export const DEMO_COUNT = 460; // decisions
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
  /** Instant of the certificates and revocation lists; the beginning of `today` by default. */
  readonly now?: Date;
  readonly count?: number;
  readonly onProgress?: (progress: Progress) => void;
};

/**
 * Writes the demonstration corpus: `packages/<source>/*.asice`, `pki/` (a throw-away test CA with its
 * keys, so that `ashkar sign` can add packages) and `demo-manifest.json`. Contents follow from the arguments; keys do not.
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
  const now = options.now ?? new Date(`${today}T00:00:00+04:00`);
  const eventFiles = Object.values(EVENT_FILES).reduce((sum, files) => sum + files, 0);
  const total = 1 + decisions.length + acts.length + eventFiles + bases.length;
  let done = 0;
  const step = (name: Progress['step']) =>
    options.onProgress?.({ done: ++done, total, step: name });
  await mkdir(folder, { recursive: true });
  const pki = await pkiFor(seed, now, acts, bases);
  await writePki(join(folder, 'pki'), pki, now);
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
