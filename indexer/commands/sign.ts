import { access, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Command, Option } from 'commander';
import { readConfig } from '#config';
import { invalidInput } from '#domain/errors.ts';
import { signAsice } from '#indexer/signature/create/asic-write.ts';
import { readPki, writePki } from '#indexer/signature/create/pki-folder.ts';
import {
  type PreparedMetadata,
  prepareMetadata,
  signerRequestFor,
} from '#indexer/signature/create/prepare-metadata.ts';
import {
  addSigners,
  createTestPki,
  signerById,
  type TestPki,
} from '#indexer/signature/create/test-pki.ts';

type SignOptions = {
  readonly metadata: string;
  readonly out: string;
  readonly pki?: string;
  readonly level: 'B' | 'T';
  readonly time?: string;
};

const EXAMPLES = `
Examples:
  $ ashkar sign decision.pdf --metadata decision.json --out inbox/decision.asice
  $ ashkar sign act.docx --metadata act.json --out act.asice --pki ./test-pki --level T

Test certificates only: a throw-away hierarchy is made in the PKI folder, or the one there is used again.
Beside it lie trust.json, anchors/ and crl/, which "ashkar inspect --trust" reads. The keys are for tests;
anybody who has the folder can sign with them.`;

/** The verb `ashkar sign`: wraps a document and its metadata into a package signed with a TEST certificate. */
export function signCommand(): Command {
  return new Command('sign')
    .description('sign a document into a package with a throw-away TEST certificate')
    .argument('<document>', 'the document: .pdf, .docx, .html, .txt, or .jsonl for register events')
    .requiredOption('--metadata <json>', 'file with the metadata of the package')
    .requiredOption('--out <package>', 'where to write the package (.asice)')
    .option(
      '--pki <folder>',
      'folder of the TEST hierarchy (default: the trust folder of the settings)',
    )
    .addOption(
      new Option('--level <level>', 'B, or T with a timestamp').choices(['B', 'T']).default('T'),
    )
    .option('--time <instant>', 'signing time, ISO 8601 (default: now)')
    .addHelpText('after', EXAMPLES)
    .action(async (document: string, options: SignOptions) => {
      const { signer } = await signFile(document, options, new Date());
      process.stderr.write(`Signed with a TEST certificate (${signer}): ${options.out}\n`);
    });
}

/**
 * Signs one file as the command does; `now` is the clock of certificates and lists, and the signing time
 * where the options give none. Gives back the id of the signer.
 * @throws AppError InvalidInput with one sentence
 */
export async function signFile(
  document: string,
  options: SignOptions,
  now: Date,
): Promise<{ signer: string }> {
  const signingTime = options.time === undefined ? now : new Date(options.time);
  if (Number.isNaN(signingTime.getTime())) {
    throw invalidInput('signing-time', 'The signing time must be an instant in ISO 8601.');
  }
  const bytes = await readInput(document, 'document');
  const prepared = await readMetadata(options.metadata, bytes, extname(document));
  const request = signerRequestFor(prepared.metadata);
  const folder = options.pki ?? defaultFolder();
  const found = (await readPki(folder)) ?? (await newPki(folder, now));
  const pki = await addSigners(found, [request], now);
  await writePki(folder, pki, now);
  const signed = await signAsice({
    document: bytes,
    documentName: prepared.metadata.document.name,
    metadata: prepared.bytes,
    signer: signerById(pki, request.id),
    ...{ level: options.level, signingTime, tsa: pki.tsa },
  });
  await writeFile(options.out, signed).catch((cause: unknown) => {
    throw invalidInput('not-writable', 'The package cannot be written there.', cause);
  });
  return { signer: request.id };
}

// What is signed there is then trusted by `ashkar ingest` over the same settings.
function defaultFolder(): string {
  const config = readConfig();
  if (config.environment !== 'production') return config.trustDir;
  throw invalidInput(
    'sign-in-production',
    'Production takes no TEST certificates; give another folder by --pki.',
  );
}

async function newPki(folder: string, now: Date): Promise<TestPki> {
  const isForeign = await access(join(folder, 'trust.json')).then(
    () => true,
    () => false,
  );
  if (isForeign)
    throw invalidInput(
      'foreign-trust',
      'The folder holds a trust.json of another hierarchy; give another one by --pki.',
    );
  return createTestPki({ seedName: 'sign', now, signers: [] });
}

async function readMetadata(
  path: string,
  document: Uint8Array,
  ending: string,
): Promise<PreparedMetadata> {
  const text = await readInput(path, 'metadata file');
  let value: unknown;
  try {
    value = JSON.parse(text.toString('utf8'));
  } catch (cause) {
    throw invalidInput('metadata-not-json', 'The metadata file is not JSON.', cause);
  }
  return prepareMetadata(value, document, ending.slice(1).toLowerCase());
}

async function readInput(path: string, what: string): Promise<Buffer> {
  return await readFile(path).catch((cause: unknown) => {
    throw invalidInput('not-readable', `The ${what} cannot be read: ${path}`, cause);
  });
}
