import { createHash } from 'node:crypto';
import { metadataBytes } from '../prepare-metadata.ts';
import { resign } from './signature.ts';
import type { Spoiler, SpoilInput } from './spoiler.ts';

type Json = Record<string, unknown>;

const DAY_MS = 86_400_000;
const TOO_LARGE = 300 * 1024; // bytes; 256 KiB are allowed

/**
 * Faults of the metadata under an honest signature. What the exchange schema can see, the verifier refuses;
 * the rest (dates, case numbers) is for the step that receives.
 */
export const METADATA_SPOILERS = {
  'metadata-not-json': text('the metadata is not JSON', (json) => json.slice(0, -10)),
  'metadata-with-bom': text(
    'the metadata begins with a byte order mark',
    (json) => `\ufeff${json}`,
  ),
  'metadata-duplicate-key': text('a key stands twice in the metadata', (json) =>
    json.replace('{', '{\n  "revision": 7,'),
  ),
  'metadata-too-large': text('the metadata is larger than 256 KiB', (json) =>
    json.replace('{', `{${' '.repeat(TOO_LARGE)}`),
  ),
  'metadata-not-utf8': {
    says: 'the metadata is not UTF-8',
    verdict: 'REFUSED',
    make: (input) =>
      resign(input, {
        metadata: Buffer.concat([input.open.metadata.bytes, Buffer.from([0xff, 0xfe, 0x0a])]),
      }),
  },
  'unknown-field': fields('the metadata has a field that the schema does not know', (metadata) => ({
    ...metadata,
    priority: 'high',
  })),
  'wrong-type': fields('a number of the metadata is written as text', (metadata) => ({
    ...metadata,
    revision: '1',
  })),
  'unknown-court': subject('the court code belongs to no court', () => ({ courtCode: '9-999' })),
  'unknown-kind': subject('the kind is in no list', () => ({ kind: 'fikir' })),
  'adopted-in-future': later(
    subject('the adoption date is ten days ahead', (now) => ({
      adoptedOn: new Date(now.getTime() + 10 * DAY_MS).toISOString().slice(0, 10),
    })),
  ),
  'case-number-malformed': later(
    subject('the case number has no year', () => ({ caseNumber: '2(5-155)-4409' })),
  ),
  'document-hash-wrong': document('document.sha256 is the hash of something else', () => ({
    sha256: createHash('sha256').update('something else').digest('hex'),
  })),
  'document-type-differs': document('the media type is that of another kind', ({ mediaType }) => ({
    mediaType: mediaType === 'text/html' ? 'text/plain' : 'text/html',
  })),
  'document-name-differs': document('the metadata names another document', ({ name }) => ({
    name: name === 'document.pdf' ? 'document.txt' : 'document.pdf',
  })),
} as const satisfies Record<string, Spoiler>;

/** A fault that no signature check can see. */
function later(spoiler: Spoiler): Spoiler {
  return { ...spoiler, verdict: 'PUBLISHABLE' };
}

function text(says: string, change: (json: string) => string): Spoiler {
  return {
    says,
    verdict: 'REFUSED',
    make: (input) => {
      const json = Buffer.from(input.open.metadata.bytes).toString('utf8');
      return resign(input, { metadata: Buffer.from(change(json)) });
    },
  };
}

function fields(says: string, change: (metadata: Json, now: Date) => Json): Spoiler {
  return {
    says,
    verdict: 'REFUSED',
    make: (input) => resign(input, { metadata: metadataBytes(change(parsed(input), input.now)) }),
  };
}

// Changes inside `decision` or `act`, whichever the package has.
function subject(says: string, change: (now: Date) => Json): Spoiler {
  return fields(says, (metadata, now) => {
    const key = 'act' in metadata ? 'act' : 'decision';
    return { ...metadata, [key]: { ...Object(metadata[key]), ...change(now) } };
  });
}

function document(says: string, change: (document: Json) => Json): Spoiler {
  return fields(says, ({ document: facts, ...rest }) => ({
    ...rest,
    document: { ...Object(facts), ...change(Object(facts)) },
  }));
}

function parsed({ open }: SpoilInput): Json {
  return JSON.parse(Buffer.from(open.metadata.bytes).toString('utf8'));
}
