import { z } from 'zod';
import { INSTANCES } from './court.ts';
import { DECISION_KINDS, PROCEDURES } from './decision.ts';
import { ACT_KINDS } from './normative-act.ts';
import { PARTY_ROLES } from './person.ts';

/** The four state systems. Source: product.md, "The four sources". */
export const SOURCES = ['e-court', 'e-enforcement', 'e-prosecution', 'normative-acts'] as const;
export type SourceName = (typeof SOURCES)[number];

export const MEDIA_TYPES = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/html': 'html',
  'text/plain': 'txt',
} as const;
export type MediaType = keyof typeof MEDIA_TYPES;

export const MAX_METADATA_BYTES = 256 * 1024; // a case with a thousand parties fits

const text = (max: number) => z.string().trim().min(1).max(max);
const date = z.iso.date();
const id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/, 'letters, digits and . _ : - only');

const fullName = z.union([
  z.strictObject({ surname: text(80), given: text(80), patronymic: text(80).optional() }),
  z.strictObject({ name: text(300) }),
]);

const party = z.strictObject({
  role: z.enum(PARTY_ROLES),
  fullName,
  fin: text(20).optional(),
  voen: text(20).optional(),
  birthDate: date.optional(),
  address: text(300).optional(),
  phone: text(40).optional(),
  email: text(200).optional(),
  account: text(60).optional(),
  representative: text(200).optional(),
});

const document = z.strictObject({
  name: z.string().regex(/^document\.(pdf|docx|html|txt)$/),
  mediaType: z.enum(Object.keys(MEDIA_TYPES) as [MediaType, ...MediaType[]]),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  language: z.enum(['az', 'ru', 'en']),
});

const eventFile = z.strictObject({
  name: z.literal('events.jsonl'),
  mediaType: z.literal('application/x-ndjson'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const common = {
  schema: z.literal('ashkar-package/1'),
  packageId: id,
  source: z.enum(SOURCES),
  recordId: id,
  revision: z.int().min(1).max(100_000),
  document,
};

const decision = z.strictObject({
  kind: z.enum(DECISION_KINDS),
  courtCode: text(10),
  caseNumber: text(60),
  procedure: z.enum(PROCEDURES),
  instance: z.enum(INSTANCES),
  adoptedOn: date,
  inForceOn: date.optional(),
  closedHearing: z.boolean(),
  judges: z.array(text(120)).min(1).max(30),
  parties: z.array(party).max(1000),
});

const act = z.strictObject({
  kind: z.enum(ACT_KINDS),
  body: text(200),
  title: text(500).optional(),
  number: text(60),
  registerNumber: text(60).optional(),
  adoptedOn: date,
  inForceOn: date.optional(),
});

/** `metadata.json` of a package, strict: unknown fields are refused. Source: docs/exchange/package.md. */
export const packageMetadata = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('decision'), decision }),
  z.strictObject({ ...common, kind: z.literal('act'), act }),
  z.strictObject({ ...common, kind: z.literal('events'), document: eventFile }),
]);

export type PackageMetadata = z.infer<typeof packageMetadata>;
export type DecisionMetadata = z.infer<typeof decision>;
export type ActMetadata = z.infer<typeof act>;

/** The first problem of a metadata object in words, by path; empty where there is none. */
export function metadataProblems(value: unknown): readonly string[] {
  const parsed = packageMetadata.safeParse(value);
  if (parsed.success) return [];
  return parsed.error.issues.map(
    (issue) => `${issue.path.join('.') || 'metadata'}: ${issue.message}`,
  );
}
