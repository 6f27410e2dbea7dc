import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceName } from '#domain/package-metadata.ts';
import { signAsice } from '#indexer/signature/create/asic-write.ts';
import { prepareMetadata, signerRequestFor } from '#indexer/signature/create/prepare-metadata.ts';
import { readOwnPackage } from '#indexer/signature/create/read-package.ts';
import { type SpoilerName, spoil, withFaultSigners } from '#indexer/signature/create/spoil.ts';
import {
  addSigners,
  createTestPki,
  signerById,
  type TestPki,
} from '#indexer/signature/create/test-pki.ts';
import { writeTrust } from '#indexer/signature/create/trust-folder.ts';
import {
  type ActFact,
  CODES,
  COURT_POSITIONS,
  DECISIONS,
  type DecisionFact,
  REGULATIONS,
  TRAFFIC_LAW,
} from './facts.ts';
import { judgesOf, refillDecision } from './refill.ts';

export const REAL_GROUPS = [
  'codes',
  'regulations',
  'poor',
  'decisions',
  'refilled',
  'traffic-docx',
  'traffic-html',
  'positions',
  'spoiled',
] as const;
export type RealGroup = (typeof REAL_GROUPS)[number];

/** One signed package of the bench. `mustEnd`: what the pipeline must make of it. */
export type RealPackage = {
  readonly recordId: string;
  readonly group: RealGroup;
  readonly source: SourceName;
  readonly path: string;
  readonly bytes: number;
  readonly mustEnd: 'published-or-review' | 'quarantined' | 'refused';
  readonly headings?: number | undefined;
  readonly spoiler?: SpoilerName | undefined;
};

export type RealPackages = {
  readonly packages: readonly RealPackage[];
  /** Folder with trust.json, anchors/ and crl/. */
  readonly trustFolder: string;
  /** Groups that could not be made, each with the reason. */
  readonly skipped: readonly string[];
};

type Input = {
  readonly recordId: string;
  readonly group: RealGroup;
  readonly document: Buffer;
  readonly ending: string;
  readonly subject: Readonly<Record<string, unknown>>;
  readonly mustEnd: RealPackage['mustEnd'];
  readonly headings?: number | undefined;
};

const DAY_MS = 86_400_000;
const SPOILED: readonly SpoilerName[] = [
  'payload-changed',
  'metadata-changed',
  'certificate-swapped',
];

/**
 * Wraps the real documents under `sharedData` into signed packages, one folder per source below
 * `outFolder/packages`, with a trust store beside them. Keys are made here and never written.
 */
export async function makeRealPackages(
  outFolder: string,
  options: {
    readonly sharedData: string;
    readonly now: Date;
    readonly seed: string;
    readonly groups?: readonly RealGroup[] | undefined;
    readonly pki?: TestPki | undefined;
  },
): Promise<RealPackages> {
  const { sharedData, now, seed } = options;
  const wanted = new Set(options.groups ?? REAL_GROUPS);
  const skipped: string[] = [];
  let pki = options.pki ?? (await createTestPki({ seedName: 'real-input', now, signers: [] }));
  const packages: RealPackage[] = [];
  for await (const input of inputs(sharedData, seed, wanted, skipped)) {
    const made = await makePackage(outFolder, input, pki, now);
    pki = made.pki;
    packages.push(made.package);
  }
  if (wanted.has('spoiled')) {
    const first = (group: RealGroup) => packages.find((each) => each.group === group);
    for (const intact of [first('regulations'), first('refilled')]) {
      if (intact === undefined) continue;
      const spoiled = await makeSpoiled(outFolder, intact, pki, now);
      pki = spoiled.pki;
      packages.push(...spoiled.packages);
    }
  }
  const trustFolder = join(outFolder, 'trust');
  await writeTrust(trustFolder, pki, now);
  return { packages, trustFolder, skipped };
}

async function* inputs(
  sharedData: string,
  seed: string,
  wanted: ReadonlySet<RealGroup>,
  skipped: string[],
): AsyncGenerator<Input> {
  const read = (file: string) => readFile(join(sharedData, file));
  for (const fact of [...CODES, ...REGULATIONS]) {
    const group = CODES.includes(fact) ? 'codes' : fact.poor === true ? 'poor' : 'regulations';
    if (wanted.has(group)) yield actInput(group, fact, await read(fact.file));
  }
  for (const fact of DECISIONS) {
    const text = (await read(fact.file)).toString('utf8');
    if (wanted.has('decisions')) yield decisionInput('decisions', fact, text, []);
    if (!wanted.has('refilled')) continue;
    const refilled = refillDecision(text, fact, seed);
    yield decisionInput('refilled', fact, refilled.text, refilled.parties);
  }
  if (wanted.has('traffic-docx') || wanted.has('traffic-html')) {
    yield* trafficInputs(join(sharedData, TRAFFIC_LAW.archive), wanted, skipped);
  }
  if (wanted.has('positions')) yield* positionInputs(await read(COURT_POSITIONS.file));
}

function actInput(group: RealGroup, fact: ActFact, document: Buffer): Input {
  const { kind, body, title, number, adoptedOn, headings, ending } = fact;
  return {
    ...{ recordId: fact.id, group, document, ending, headings },
    subject: { kind: 'act', act: { kind, body, title, number, adoptedOn } },
    mustEnd: group === 'poor' ? 'quarantined' : 'published-or-review',
  };
}

function decisionInput(
  group: RealGroup,
  fact: DecisionFact,
  text: string,
  parties: readonly unknown[],
): Input {
  const { id, file, refilling, ...facts } = fact;
  const [caseNumber, recordId] =
    group === 'refilled'
      ? [fact.caseNumber.replace(/-(\d+)\//, '-9$1/'), `${id}-refilled`]
      : [fact.caseNumber, id];
  const filled = text.replaceAll(fact.caseNumber, caseNumber);
  const decision = { ...facts, caseNumber, closedHearing: false, judges: judgesOf(text), parties };
  return {
    ...{ recordId, group, document: Buffer.from(filled), ending: 'txt' },
    ...{ subject: { kind: 'decision', decision }, mustEnd: 'published-or-review' },
  };
}

async function* trafficInputs(
  archive: string,
  wanted: ReadonlySet<RealGroup>,
  skipped: string[],
): AsyncGenerator<Input> {
  const folder = await mkdtemp(join(tmpdir(), 'ashkar-traffic-'));
  try {
    const unpacked = spawnSync('tar', ['-xJf', archive, '-C', folder]);
    if (unpacked.status !== 0) {
      skipped.push('traffic-docx, traffic-html: tar with xz is not there or failed');
      return;
    }
    for (const name of (await readdir(folder, { recursive: true })).toSorted()) {
      const [, article, ending] = /(?:^|\/)M([\d-]+|_1_sayli_elave)\.(docx|htm)$/.exec(name) ?? [];
      const group = ending === 'docx' ? 'traffic-docx' : 'traffic-html';
      if (article === undefined || !wanted.has(group)) continue;
      const { kind, body, number, adoptedOn, title } = TRAFFIC_LAW;
      const place = article.startsWith('_') ? 'əlavə 1' : `maddə ${article}`;
      const part = group === 'traffic-docx' ? place : `${place}, HTML`;
      yield {
        ...{
          recordId: `${group}-${article.replace(/^_1.*/, 'annex-1')}`,
          group,
          mustEnd: 'published-or-review',
        },
        document: await readFile(join(folder, name)),
        ending: ending === 'docx' ? 'docx' : 'html',
        subject: {
          kind: 'act',
          act: { kind, body, adoptedOn, number: `${number}, ${part}`, title: `${title}, ${part}` },
        },
      };
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Position = { code: string; kmq: number; date: string | null; text: string };

function* positionInputs(file: Buffer): Generator<Input> {
  const positions: readonly Position[] = JSON.parse(file.toString('utf8'));
  for (const [index, { code, kmq, date, text }] of positions.entries()) {
    if (date === null) continue;
    const { kind, body } = COURT_POSITIONS;
    const number = `KMQ ${kmq}, ${code}`.slice(0, 60);
    const title = `Konstitusiya Məhkəməsinin qərarı, ${date}`;
    yield {
      recordId: `kmq-${index + 1}`,
      ...{ group: 'positions', document: Buffer.from(text), ending: 'txt' },
      subject: { kind: 'act', act: { kind, body, title, number, adoptedOn: date } },
      mustEnd: 'published-or-review',
    };
  }
}

async function makePackage(outFolder: string, input: Input, pki: TestPki, now: Date) {
  const source: SourceName = 'decision' in input.subject ? 'e-court' : 'normative-acts';
  const value = {
    ...{ schema: 'ashkar-package/1', packageId: `real:${input.recordId}`, source },
    ...{ recordId: input.recordId, revision: 1, document: { language: 'az' }, ...input.subject },
  };
  const { metadata, bytes } = prepareMetadata(value, input.document, input.ending);
  // Decisions are signed at level B, so that both levels and both algorithms are exercised.
  const isDecision = metadata.kind === 'decision';
  const request = signerRequestFor(metadata);
  const algorithm = isDecision ? 'rsa-3072' : 'ecdsa-p256';
  const withSigner = await addSigners(pki, [{ ...request, algorithm }], now);
  const signed = await signAsice({
    ...{ document: input.document, documentName: metadata.document.name, metadata: bytes },
    ...{ signer: signerById(withSigner, request.id), level: isDecision ? 'B' : 'T', tsa: pki.tsa },
    signingTime: new Date(now.getTime() - DAY_MS),
  });
  const path = await keep(outFolder, source, input.recordId, signed);
  const { recordId, group, mustEnd, headings } = input;
  return {
    pki: withSigner,
    package: { recordId, group, source, path, bytes: signed.length, mustEnd, headings },
  };
}

async function makeSpoiled(outFolder: string, intact: RealPackage, pki: TestPki, now: Date) {
  const bytes = await readFile(intact.path);
  const full = await withFaultSigners(pki, await readOwnPackage(bytes), now);
  const packages: RealPackage[] = [];
  for (const spoiler of SPOILED) {
    const bad = await spoil(bytes, spoiler, { pki: full, now });
    const recordId = `${intact.recordId}-${spoiler}`;
    const path = await keep(outFolder, intact.source, recordId, bad);
    packages.push({
      ...{ recordId, group: 'spoiled', source: intact.source, path, bytes: bad.length },
      ...{ mustEnd: 'refused', spoiler },
    });
  }
  return { pki: full, packages };
}

async function keep(outFolder: string, source: SourceName, recordId: string, bytes: Uint8Array) {
  const folder = join(outFolder, 'packages', source);
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${recordId}.asice`);
  await writeFile(path, bytes);
  return path;
}
