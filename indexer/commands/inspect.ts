import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { invalidInput, safeSentence } from '#domain/errors.ts';
import { readContainer } from '#indexer/signature/asic.ts';
import { detectFormat } from '#indexer/signature/format.ts';
import { loadCrlFolder, loadTrustFolder } from '#indexer/signature/load-trust.ts';
import type { Expectation, SignatureReport, SignatureVerifier } from '#indexer/signature/report.ts';
import { revocationCache } from '#indexer/signature/revocation.ts';
import { buildStore } from '#indexer/signature/trust.ts';
import { workerVerifier } from '#indexer/signature/verifier-worker.ts';

export type InspectOptions = {
  readonly trust?: string;
  readonly crl?: string;
  readonly time?: string;
  readonly json?: boolean;
};

/** What came of one file: its report, or why there is none. */
export type Inspection = { readonly file: string } & (
  | { readonly report: SignatureReport }
  | { readonly error: string }
);

const MAX_FILE_BYTES = 256 * 1024 * 1024; // larger ones are not read into memory at all
const TEST_MARK = 'sınaq sertifikatı (test certificate)';

const EXAMPLES = `
Examples:
  $ ashkar inspect decision.asice --trust ./test-pki --crl ./test-pki/crl
  $ ashkar inspect ./packages --trust ./trust --time 2026-11-24T10:00:00Z --json

Nothing is stored. Exit code 1 where a file is not PUBLISHABLE. Without --trust no anchor is known, so an
honest signature is on HOLD. Without trust.json in the trust folder each CA certificate there is an anchor.`;

/** The verb `ashkar inspect`: prints the signature report and the verdict of each file. */
export function inspectCommand(): Command {
  return new Command('inspect')
    .description('verify packages and print each signature report and verdict; stores nothing')
    .argument('<paths...>', 'packages, or folders of packages')
    .option('--trust <folder>', 'folder of anchors: PEM or DER certificates, optionally trust.json')
    .option('--crl <folder>', 'folder of revocation lists (default: "crl" in the trust folder)')
    .option('--time <instant>', 'verify as if received then, ISO 8601 (default: now)')
    .option('--json', 'one JSON object per file and line')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: InspectOptions) => {
      let problems = 0;
      let files = 0;
      for await (const inspection of inspectPaths(paths, options, new Date())) {
        files++;
        if (!('report' in inspection) || inspection.report.verdict !== 'PUBLISHABLE') problems++;
        process.stdout.write(options.json === true ? asJson(inspection) : asText(inspection));
      }
      process.stderr.write(`${files} files, ${problems} not publishable\n`);
      if (problems > 0) throw new CommanderError(1, 'ashkar.problems', '');
    });
}

/**
 * Inspects files and folders one after another, in the order of their names.
 * @throws AppError InvalidInput for a path, folder or instant that cannot be used
 */
export async function* inspectPaths(
  paths: readonly string[],
  options: InspectOptions,
  now: Date,
): AsyncGenerator<Inspection> {
  const at = options.time === undefined ? now : new Date(options.time);
  if (Number.isNaN(at.getTime()))
    throw invalidInput('inspect-time', 'The time must be an instant in ISO 8601.');
  const verifier = await openVerifier(options);
  try {
    for (const file of await filesOf(paths)) yield await inspectFile(file, verifier, at);
  } finally {
    await verifier.close();
  }
}

async function openVerifier({ trust, crl }: InspectOptions): Promise<SignatureVerifier> {
  const store = trust === undefined ? buildStore([]) : await loadTrustFolder(trust);
  const beside = trust === undefined ? undefined : join(trust, 'crl');
  const isBeside = beside !== undefined && (await isFolder(beside));
  const folder = crl ?? (isBeside ? beside : undefined);
  const cache = folder === undefined ? revocationCache([]) : await loadCrlFolder(folder);
  return workerVerifier({ trust: store, revocation: () => cache });
}

async function inspectFile(
  file: string,
  verifier: SignatureVerifier,
  at: Date,
): Promise<Inspection> {
  try {
    const { size } = await stat(file);
    if (size > MAX_FILE_BYTES) return { file, error: 'The file is too large to be a package.' };
    const bytes = await readFile(file);
    const expect = await expectationOf(bytes);
    const { report } = await verifier.verify({ bytes, expect, receivedAt: at, now: at });
    return { file, report };
  } catch (error) {
    return { file, error: safeSentence(error) };
  }
}

/** What the package says it holds; a file that says nothing readable is taken for a decision. */
async function expectationOf(bytes: Uint8Array): Promise<Expectation> {
  if (detectFormat(bytes) !== 'zip') return 'decision';
  const container = await readContainer(bytes);
  if (!container.ok) return 'decision';
  if (container.payloads.has('events.jsonl')) return 'events';
  const metadata = container.payloads.get('metadata.json');
  try {
    const value: unknown = JSON.parse(Buffer.from(metadata ?? []).toString('utf8'));
    const isAct =
      typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'act';
    return isAct ? 'act' : 'decision';
  } catch {
    return 'decision';
  }
}

async function filesOf(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch((error: unknown) => {
      throw invalidInput('inspect-path', 'A path cannot be read.', error);
    });
    if (!found.isDirectory()) files.push(path);
    else {
      const entries = await readdir(path, { withFileTypes: true, recursive: true });
      const names = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
      files.push(...names.sort());
    }
  }
  return files;
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function asJson(inspection: Inspection): string {
  return `${JSON.stringify(inspection)}\n`;
}

function asText(inspection: Inspection): string {
  if (!('report' in inspection)) return `${inspection.file}\n  ERROR  ${inspection.error}\n`;
  const { file, report } = inspection;
  const lines = [file, `  ${report.verdict}  ${report.format}  policy ${report.policyId}`];
  if (report.trust === 'test') lines.push(`  ${TEST_MARK}`);
  if (report.waitsFor !== undefined) lines.push(`  waits for: ${report.waitsFor}`);
  for (const { code, sentence } of report.reasons) lines.push(`  ${code}: ${sentence}`);
  for (const signature of report.signatures) {
    const { indication, subIndication, intact, level, bestSignatureTime, timeProof } = signature;
    const sub = subIndication === undefined ? '' : `/${subIndication}`;
    const maths = intact === null ? 'not checked' : intact ? 'intact' : 'BROKEN';
    lines.push(
      `  signature ${signature.id}: ${indication}${sub}, ${maths}, level ${level}, class ${signature.class}`,
      `    time ${bestSignatureTime} by ${timeProof}; certificate ${signature.signer.certificateSha256.slice(0, 16)}`,
    );
    for (const { name, full } of signature.coverage)
      lines.push(`    covers ${name}${full ? '' : ' in part'}`);
    for (const check of signature.checks)
      if (check.outcome === 'failed')
        lines.push(`    ${check.level} stage ${check.stage} ${check.id}: ${check.detail}`);
  }
  return `${lines.join('\n')}\n`;
}
