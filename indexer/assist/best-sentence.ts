import { hasWord, keysOf, type Wanted } from './confidence.ts';

/** Verbatim part of a text with its UTF-16 offsets in it. */
export type Sentence = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True where the sentence goes on: it was longer than an answer may be. */
  readonly isCut: boolean;
};

const LONGEST = 60; // words of an answer. Source: search.md §7, an answer is read at a glance
const LAW = 0.5; // a word of the law against one of the person
const LENGTH_COST = 0.004; // per word: of two that say the same the shorter one

/** The sentence or neighbouring sentences of a passage that say most of the wanted words. */
export function bestSentence(
  passage: { readonly text: string; readonly label: string },
  own: readonly Wanted[],
  law: readonly Wanted[],
): Sentence {
  const { text, label } = passage;
  const all = sentencesOf(text);
  const body = all.filter((one) => text.slice(one.start, one.end) !== label.trim());
  const sentences = body.length > 0 ? body : all;
  let best = { score: -1, start: 0, end: 0 };
  for (let from = 0; from < sentences.length; from += 1) {
    const first = sentences[from];
    if (first === undefined) continue;
    for (let to = from; to < sentences.length; to += 1) {
      const { start } = first;
      const end = sentences[to]?.end ?? start;
      const part = text.slice(start, end);
      const words = part.split(/\s+/).length;
      if (to > from && words > LONGEST) break;
      const score = scoreOf(part, own, law) - LENGTH_COST * words;
      if (score > best.score) best = { score, start, end };
    }
  }
  const end = shortened(text, best.start, best.end);
  return { text: text.slice(best.start, end), start: best.start, end, isCut: end < best.end };
}

function scoreOf(text: string, own: readonly Wanted[], law: readonly Wanted[]): number {
  const keys = keysOf(text);
  const said = (words: readonly Wanted[]) => words.filter((word) => hasWord(keys, word)).length;
  return 1 + said(own) + LAW * said(law);
}

/** Where the sixtieth word ends: a longer sentence is cut there. */
function shortened(text: string, start: number, end: number): number {
  const words = [...text.slice(start, end).matchAll(/\S+/g)];
  const last = words[LONGEST - 1];
  return last === undefined || words.length <= LONGEST ? end : start + last.index + last[0].length;
}

/** Sentences of a text in order, each at its place; the number of a point stays with its sentence. */
function sentencesOf(text: string): { readonly start: number; readonly end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    let start = line.index;
    const lineEnd = line.index + line[0].length;
    const add = (end: number) => {
      const part = text.slice(start, end);
      const lead = part.length - part.trimStart().length;
      if (part.trim() !== '')
        places.push({ start: start + lead, end: start + part.trimEnd().length });
      start = end;
    };
    for (const stop of line[0].matchAll(/[.;!?]["»”)]*\s+(?=[\p{Lu}\d«“"])/gu)) {
      const end = line.index + stop.index + stop[0].length;
      if (!/^\s*(?:Maddə\s+)?[\d.–-]+\s*$/u.test(text.slice(start, end))) add(end);
    }
    add(lineEnd);
  }
  return places;
}
