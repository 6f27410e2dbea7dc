import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { Command, CommanderError } from 'commander';
import { z } from 'zod';
import { anonymize, anonymizeAct } from '#anonymizer/anonymize.ts';
import { DEFAULT_POLICY } from '#anonymizer/policy.ts';
import type { AnonymizationResult } from '#domain/anonymized-text.ts';
import { invalidInput } from '#domain/errors.ts';
import { walkProvisions } from '#domain/normative-act.ts';
import { MEDIA_TYPES, type MediaType } from '#domain/package-metadata.ts';
import { type CaseRecord, PARTY_ROLES } from '#domain/person.ts';
import type { StructuredText } from '#domain/structured-text.ts';
import { openExtractor } from '#indexer/ingest/extract/extract.ts';
import { structureAct } from '#indexer/ingest/structure/structure-act.ts';
import { structureDecision } from '#indexer/ingest/structure/structure-decision.ts';

export type AnonymizeOptions = { readonly metadata?: string; readonly json?: boolean };

const EXAMPLES = `
Examples:
  $ ashkar anonymize decision.pdf --metadata metadata.json
  $ ashkar anonymize decision.txt --json

Nothing is published or stored. The metadata is that of a package, or only its "decision" part with the
parties; without it there is no case record and every decision goes to review. The output names what was
found in the original: keep it as you keep the original. Exit code 1 where the gate is not "publish".`;

/** The verb `ashkar anonymize`: shows the anonymized text, what was found and the gate; publishes nothing. */
export function anonymizeCommand(): Command {
  return new Command('anonymize')
    .description('show what the anonymizer makes of a document; publishes and stores nothing')
    .argument('<document>', 'the document: .pdf, .docx, .html or .txt')
    .option('--metadata <json>', 'metadata of the package, or its decision part with the parties')
    .option('--json', 'text, annotations, doubts and receipt as one JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async (document: string, options: AnonymizeOptions) => {
      const shown = await anonymizeFile(document, options);
      process.stdout.write(options.json === true ? `${JSON.stringify(shown)}\n` : asText(shown));
      if (shown.result.gate !== 'publish') throw new CommanderError(1, 'ashkar.problems', '');
    });
}

/** What the command shows: the result, and the original text its offsets count in. */
export type Shown = { readonly original: string; readonly result: AnonymizationResult };

const party = z.looseObject({
  role: z.enum(PARTY_ROLES),
  fullName: z.union([
    z.looseObject({ surname: z.string(), given: z.string(), patronymic: z.string().optional() }),
    z.looseObject({ name: z.string() }),
  ]),
});
const caseRecord = z.looseObject({
  parties: z.array(party).default([]),
  judges: z.array(z.string()).default([]),
  closedHearing: z.boolean().default(false),
});
type Facts = {
  readonly kind: 'decision' | 'act';
  readonly record: CaseRecord | undefined;
  readonly seed: string;
};

/**
 * Extracts, structures and anonymizes one file.
 * @throws AppError InvalidInput with one sentence for a file or metadata that cannot be read
 */
export async function anonymizeFile(document: string, options: AnonymizeOptions): Promise<Shown> {
  const facts = await readFacts(options.metadata, document);
  const structured = await structuredOf(document, facts.kind);
  const result =
    structured.type === 'act'
      ? anonymizeAct(structured, DEFAULT_POLICY)
      : anonymize(structured, facts.record, DEFAULT_POLICY, facts.seed);
  return { original: originalOf(structured), result };
}

async function readFacts(path: string | undefined, document: string): Promise<Facts> {
  const seed = `preview ${basename(document)}`;
  if (path === undefined) return { kind: 'decision', record: undefined, seed };
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw invalidInput('metadata-unreadable', 'The metadata file cannot be read.', cause);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalidInput('metadata-not-json', 'The metadata file is not JSON.', cause);
  }
  if (typeof value !== 'object' || value === null)
    throw invalidInput('metadata-not-an-object', 'The metadata must be one JSON object.');
  if ('kind' in value && value.kind === 'act') return { kind: 'act', record: undefined, seed };
  const part: unknown = 'decision' in value ? value.decision : value;
  const parsed = caseRecord.safeParse(part);
  if (!parsed.success) {
    const where = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw invalidInput('metadata-invalid', `The metadata does not fit the schema at: ${where}.`);
  }
  return { kind: 'decision', record: parsed.data as CaseRecord, seed };
}

async function structuredOf(document: string, kind: Facts['kind']): Promise<StructuredText> {
  const bytes = await readFile(document).catch((cause: unknown) => {
    throw invalidInput('document-unreadable', 'The document cannot be read.', cause);
  });
  const ending = extname(document).slice(1).toLowerCase();
  const wanted = ending === 'htm' ? 'html' : ending === 'md' ? 'txt' : ending;
  const mediaType = Object.entries(MEDIA_TYPES).find(([, name]) => name === wanted)?.[0];
  if (mediaType === undefined)
    throw invalidInput('document-type', 'The document must be .pdf, .docx, .html or .txt.');
  const extractor = openExtractor();
  try {
    const extraction = await extractor.extract({ bytes, mediaType: mediaType as MediaType });
    if (!extraction.ok) throw invalidInput(extraction.code, extraction.sentence);
    return kind === 'act'
      ? structureAct(extraction.document, {})
      : structureDecision(extraction.document);
  } finally {
    await extractor.close();
  }
}

function originalOf(structured: StructuredText): string {
  if (structured.type === 'decision')
    return structured.blocks.map((block) => block.text).join('\n');
  return [...walkProvisions(structured.provisions)].map(({ node }) => node.text).join('\n');
}

function asText({ original, result }: Shown): string {
  const { text, annotations, doubts, gate, withholdGround } = result;
  const body =
    text.type === 'decision'
      ? text.blocks.map((block) => block.text)
      : [...walkProvisions(text.provisions)].map(({ node }) => node.text);
  const found = annotations.map(
    ({ start, end, cls, action, label, rule }) =>
      `  ${start}–${end} ${cls} ${action} ${label === '' ? '' : `→ ${label} `}[${rule}] ${JSON.stringify(original.slice(start, end))}`,
  );
  const unsure = doubts.map(
    ({ start, end, kind, code }) =>
      `  ${start}–${end} ${kind}${code === undefined ? '' : `:${code}`}`,
  );
  return [
    `# ${text.title}`,
    ...body,
    '',
    `Found (${annotations.length}):`,
    ...found,
    `Doubts (${doubts.length}):`,
    ...unsure,
    `Gate: ${gate}${withholdGround === undefined ? '' : ` (${withholdGround})`}`,
    '',
  ].join('\n');
}
