import { createHash } from 'node:crypto';
import type { EventImportCounts } from '#domain/event-import.ts';
import { bakuDate } from '#domain/publication-clock.ts';
import { NOTHING_IMPORTED, readEventImport, saveEventImport } from '#drizzle/event-imports.ts';
import type { SubmissionRow } from '#drizzle/submissions.ts';
import { openEntry } from '#indexer/signature/zip.ts';
import { importEvents } from './import-events.ts';
import { keepSilentConsents } from './keep-silent-consents.ts';
import type { IngestServices } from './services.ts';
import { type StepResult, stop } from './step.ts';

/**
 * The shorter way of register events: the lines of the verified file are read as a stream, the good ones stored
 * batch by batch, the bad ones kept with their reasons. An import that was killed goes on after its last batch.
 */
export async function register(row: SubmissionRow, services: IngestServices): Promise<StepResult> {
  const { store, clock, originals } = services;
  const pieces = openEntry(originals.pathOf(row.sha256), 'events.jsonl');
  const hash = createHash('sha256');
  const counts = await importEvents(hashed(pieces, hash), {
    store,
    source: row.source,
    today: bakuDate(clock.now()),
    from: (await readEventImport(store.read, row.id)) ?? NOTHING_IMPORTED,
    refusedLines: services.refusedLines(row.id),
    keep: (tx, state) => saveEventImport(tx, row.id, state, clock.now()),
  });
  if (row.metadata?.document.sha256 !== hash.digest('hex'))
    throw new Error('a verified event file has changed on the disk');
  if (row.source === 'normative-acts') await keepSilentConsents(services);
  return resultOf(counts);
}

async function* hashed(
  pieces: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}

function resultOf(counts: EventImportCounts): StepResult {
  const { stored, alreadyThere, refused, firstRefused } = counts;
  const [first] = firstRefused;
  if (stored + alreadyThere === 0)
    return stop(
      'refused',
      'no-good-event',
      `No line of the file is a valid event; line ${first?.line ?? 1}: ${first?.reason ?? 'empty file'}.`,
    );
  const note = { stored, alreadyThere, refused };
  if (refused === 0) return { state: 'stored', note };
  const listed = firstRefused.map(({ line, reason }) => `line ${line}: ${reason}`);
  return {
    state: 'stored',
    note,
    reason: {
      code: 'bad-lines',
      sentence: `${refused} ${refused === 1 ? 'line was' : 'lines were'} refused. ${listed.join('; ')}.`,
    },
  };
}
