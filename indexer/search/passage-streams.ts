import { streams } from '#indexer/analysis/analyzer.ts';

/** Streams of a passage; `h` is the lemma stream of its heading. */
export type PassageStreams = {
  readonly h: string;
  readonly s: string;
  readonly x: string;
  readonly p: string;
};

/** The streams of a passage for the index. A zone is a key of the interface and no heading of the text. */
export function passageStreams(label: string, text: string): PassageStreams {
  const { s, x, p } = streams(text);
  return { h: label.startsWith('zone:') ? '' : streams(label).s, s, x, p };
}
