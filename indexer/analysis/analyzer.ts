import { createHash } from 'node:crypto';
import { lexiconEntries } from './lexicon/lexicon.ts';
import { type Script, scriptOf } from './script.ts';
import { isStopWord, stopWords } from './stop-words.ts';
import { SUFFIX_GROUPS } from './suffixes.ts';
import { PREFIX_LETTERS, scanTokens } from './tokenize.ts';

/** A token in the three streams of the index. Offsets are UTF-16 in the original text. */
export type Token = {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  /** Exact stream: lower case, folded. */
  readonly x: string;
  /** Lemma stream: folded lemma. */
  readonly s: string;
  /** Recall stream: the first five letters of `x`. */
  readonly p: string;
  readonly script: Script;
  readonly flags: { readonly stop: boolean; readonly number: boolean };
};

/** The same tokens as three lists of equal length. */
export type Streams = {
  readonly x: readonly string[];
  readonly s: readonly string[];
  readonly p: readonly string[];
};

const LOGIC = 3; // raise when the code of this folder changes what comes out

/** Every token of a text in order. Never throws, whatever the text. */
export function analyze(text: string): Token[] {
  const tokens: Token[] = [];
  scanTokens(text, ({ x, s, p, kind }, start, end) => {
    const surface = text.slice(start, end);
    tokens.push({
      ...{ surface, start, end, x, s, p },
      script: scriptOf(surface),
      flags: { stop: isStopWord(x), number: kind === 'number' || kind === 'date' },
    });
  });
  return tokens;
}

/** The streams of a text for the index: what `analyze` gives, without the objects. */
export function streams(text: string): Streams {
  const x: string[] = [];
  const s: string[] = [];
  const p: string[] = [];
  scanTokens(text, (form) => {
    x.push(form.x);
    s.push(form.s);
    p.push(form.p);
  });
  return { x, s, p };
}

/** Twelve hex digits that change whenever the analyzer would give other tokens for some text. */
export const analyzerVersion: string = createHash('sha256')
  .update(JSON.stringify([LOGIC, PREFIX_LETTERS, SUFFIX_GROUPS, stopWords(), lexiconEntries()]))
  .digest('hex')
  .slice(0, 12);

/** A word of a text with its offsets and two streams, for marking hits. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly x: string;
  readonly s: string;
};

/** Words of a text without what only a query needs: cheap enough to run for every snippet. */
export function analyzeWords(text: string): Word[] {
  const words: Word[] = [];
  scanTokens(text, ({ x, s }, start, end) => {
    words.push({ start, end, x, s });
  });
  return words;
}
