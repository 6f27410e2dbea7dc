import type { IndexDocument, Snippet } from '../../engine.ts';
import { markedParts, type Wanted } from '../../snippet-parts.ts';
import { serveCalls } from '../../worker-protocol.ts';
import { type Prepared, prepare } from './records.ts';

/** The analysis that writing and showing need, in a thread, so that it holds up no request. */
export type Analysis = {
  prepare(documents: readonly IndexDocument[]): Prepared[];
  mark(argument: {
    readonly texts: readonly string[];
    readonly wanted: Wanted;
  }): Snippet['parts'][];
};

const analysis: Analysis = {
  prepare: (documents) => documents.map(prepare),
  mark: ({ texts, wanted }) => texts.map((text) => markedParts(text, wanted)),
};

serveCalls(analysis);
