import { walkProvisions } from '#domain/normative-act.ts';
import type { IndexDocument } from '../engine.ts';

const OVERHEAD = 400; // characters of a record beside its text
const BATCH_TEXT = 2_000_000; // characters of text written together: with its words or streams some 8 MB

/** Documents in the portions in which a server takes them, by the length of their text. */
export function* textBatches(documents: Iterable<IndexDocument>): Generator<IndexDocument[]> {
  let batch: IndexDocument[] = [];
  let length = 0;
  for (const document of documents) {
    batch.push(document);
    length += textLength(document);
    if (length < BATCH_TEXT) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

function textLength({ text }: IndexDocument): number {
  let length = OVERHEAD;
  for (const block of text.blocks) length += block.text.length;
  for (const { node } of walkProvisions(text.provisions)) length += node.text.length + OVERHEAD;
  return length;
}
