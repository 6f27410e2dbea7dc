import type { IndexDocument, Snippet } from '../../engine.ts';
import { passageStreams, passageTokens } from '../../passage-streams.ts';
import { markedParts, type Wanted } from '../../snippet-parts.ts';
import { serveCalls } from '../../worker-protocol.ts';
import { type PassageRecord, type PassageSource, type Prepared, prepare } from './records.ts';

/** The analysis that writing and showing need, in a thread, so that it holds up no request. */
export type Analysis = {
  prepare(documents: readonly IndexDocument[]): Prepared[];
  streams(passages: readonly PassageSource[]): PassageRecord[];
  mark(argument: {
    readonly texts: readonly string[];
    readonly wanted: Wanted;
  }): Snippet['parts'][];
};

const analysis: Analysis = {
  prepare: (documents) => documents.map(prepare),
  streams: (passages) =>
    passages.map((each) => ({ ...each, ...passageStreams(passageTokens(each.label, each.text)) })),
  mark: ({ texts, wanted }) => texts.map((text) => markedParts(text, wanted)),
};

serveCalls(analysis);
