import { COURTS } from '#domain/court.ts';
import { DECISION_KINDS, OUTCOMES, PROCEDURES } from '#domain/decision.ts';
import { lexiconEntries } from '#indexer/analysis/lexicon/lexicon.ts';
import type { IndexDocument } from '#indexer/search/engine.ts';
import { publishedAct, publishedText } from '#tests/contract/index-document.ts';
import { seeded } from '#tests/contract/made-corpus.ts';
import { rankDrawer } from './word-statistics.ts';

const TYPES = 150_000; // written forms of a large record
const ENDINGS = ['', 'ın', 'da', 'lar', 'lardan', 'i', 'ı', 'nin', 'dır', 'larını'];
const ACT_EVERY = 50; // documents; the others are decisions
const WORDS_PER_PARAGRAPH = 50;
const STOP_WORDS: readonly string[] = [
  'və',
  'bu',
  'ilə',
  'ki',
  'üçün',
  'hər',
  'da',
  'o',
  'olan',
  'ya',
  'də',
  'isə',
];
const ACTS = ['mm', 'cm', 'em', 'mpm', 'vm', 'am'] as const;

export type SyntheticCorpus = {
  readonly size: number;
  readonly types: number;
  /** A document by its place, the same each time. `version` changes its words. */
  document(at: number, version?: number): IndexDocument;
  documents(): AsyncGenerator<IndexDocument>;
  /** A word between two ranks of frequency, 0 the most frequent; no stop word. */
  word(random: () => number, from: number, to: number): string;
  /** Words that stand one after another in some document. */
  wordsInRow(random: () => number, count: number): readonly string[];
};

/** Documents whose words are as frequent as in the real texts; made anew whenever they are asked for. */
export function syntheticCorpus(
  size: number,
  wordsPerDocument: number,
  seed: number,
): SyntheticCorpus {
  const vocabulary = madeVocabulary();
  const draw = rankDrawer(vocabulary.length);

  function document(at: number, version = 0): IndexDocument {
    const random = seeded(seed + at * 7_919 + version);
    const word = () => vocabulary[draw(random)] ?? 'qərar';
    const paragraph = () => paragraphOf(word, random);
    const paragraphs = Array.from(
      { length: Math.max(1, Math.round(wordsPerDocument / WORDS_PER_PARAGRAPH)) },
      paragraph,
    );
    const common = {
      id: `b${at.toString(36).padStart(7, '0')}`,
      hash: `${at}-${version}`,
      citedBy: Math.floor(random() ** 4 * 40),
    };
    return at % ACT_EVERY === 0
      ? { ...common, ...actParts(at, word, paragraphs) }
      : { ...common, ...decisionParts(at, word, paragraphs, random) };
  }

  return {
    size,
    types: vocabulary.length,
    document,
    async *documents() {
      for (let at = 0; at < size; at += 1) yield document(at);
    },
    word(random, from, to) {
      const word = vocabulary[from + Math.floor(random() * (to - from))] ?? 'qərar';
      return STOP_WORDS.includes(word) ? this.word(random, from, to) : word;
    },
    wordsInRow(random, count) {
      const decision = 1 + ACT_EVERY * Math.floor((random() * size) / ACT_EVERY);
      const words = document(Math.min(decision, size - 1)).text.blocks[0]?.text.split(' ') ?? [];
      const from = Math.floor(random() * Math.max(1, words.length - count));
      return words.slice(from, from + count).map((one) => one.replace('.', ''));
    },
  };
}

function paragraphOf(word: () => string, random: () => number): string {
  const length = Math.round(WORDS_PER_PARAGRAPH * (0.4 + 1.2 * random()));
  return `${Array.from({ length }, word).join(' ')}.`;
}

function actParts(at: number, word: () => string, paragraphs: readonly string[]) {
  const year = 1995 + (at % 30);
  return {
    type: 'act',
    title: `${word()} ${word()} haqqında Qanun`,
    number: `${at}-VIQ`,
    date: dateOf(at, year),
    facets: { type: ['act'], actKind: ['qanun'], status: ['in-force'], year: [String(year)] },
    citations: [],
    text: publishedAct(paragraphs.map((text) => [`${word()} ${word()}`, text])),
  } as const satisfies Partial<IndexDocument>;
}

function decisionParts(
  at: number,
  word: () => string,
  paragraphs: readonly string[],
  random: () => number,
) {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const year = 2020 + (at % 6);
  const [first, second] = [pick(ACTS), pick(ACTS)];
  return {
    type: 'decision',
    title: `${word()} ${word()} barədə qərar`,
    number: caseNumberOf(at),
    date: dateOf(at, year),
    facets: {
      type: ['decision'],
      court: [pick(COURTS).code],
      year: [String(year)],
      decisionKind: [pick(DECISION_KINDS)],
      procedure: [pick(PROCEDURES)],
      outcome: [pick(OUTCOMES)],
      citedAct: [...new Set([first, second])],
      judge: [`hakim ${Math.floor(random() * 600)}`],
    },
    citations: [first, second].map((act) => `x${act}${1 + Math.floor(random() * 900)}`),
    text: publishedText(paragraphs),
  } as const satisfies Partial<IndexDocument>;
}

/** The case number of a decision by its place. */
export function caseNumberOf(at: number): string {
  return `2(103)-${at}/${2020 + (at % 6)}`;
}

function dateOf(at: number, year: number): string {
  return `${year}-0${1 + (at % 9)}-1${at % 10}`;
}

// Words with their endings in any order, a stop word at every other place of the most frequent, made-up words last.
function madeVocabulary(): string[] {
  const [bases] = lexiconEntries();
  const forms = shuffled(bases.flatMap((base) => ENDINGS.map((ending) => base + ending)));
  const frequent = STOP_WORDS.flatMap((stop, at) => [stop, forms[at] ?? stop]);
  const rest = forms.slice(STOP_WORDS.length);
  const made = Array.from({ length: Math.max(0, TYPES - frequent.length - rest.length) }, (_, at) =>
    madeWord(at, bases),
  );
  return [...frequent, ...rest, ...made].slice(0, TYPES);
}

function madeWord(at: number, bases: readonly string[]): string {
  const base = bases[at % bases.length] ?? 'söz';
  const suffix = (ENDINGS.length + Math.floor(at / bases.length)).toString(26);
  return `${base}${suffix.replace(/\d/g, 'k')}`;
}

function shuffled(words: readonly string[]): string[] {
  const random = seeded(TYPES);
  return words
    .map((word) => ({ word, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ word }) => word);
}
