import { streams } from '#indexer/analysis/analyzer.ts';

/** The tokens of a passage; `h` are the lemmas of its heading. */
export type PassageTokens = {
  readonly h: readonly string[];
  readonly s: readonly string[];
  readonly x: readonly string[];
  readonly p: readonly string[];
};

/** The same as texts, for an engine that splits at spaces. */
export type PassageStreams = Readonly<Record<keyof PassageTokens, string>>;

/** The tokens of a passage for the index. A zone is a key of the interface and no heading of the text. */
export function passageTokens(label: string, text: string): PassageTokens {
  const { s, x, p } = streams(text);
  return { h: label.startsWith('zone:') ? [] : streams(label).s, s, x, p };
}

/** Its streams for the index. */
export function passageStreams({ h, s, x, p }: PassageTokens): PassageStreams {
  return { h: h.join(' '), s: s.join(' '), x: x.join(' '), p: p.join(' ') };
}
