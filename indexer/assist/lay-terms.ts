import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldAz, lowerAz } from '#domain/az-text.ts';
import { analyze, type Token } from '#indexer/analysis/analyzer.ts';
import { verbRootOf } from '#indexer/analysis/lemma.ts';

/** What people say for a matter, what the law calls it and where it stands. Data: `lay-terms/*.json`. */
type LayRow = {
  readonly say: readonly string[];
  readonly law: readonly string[];
  /** Key of the act (`em`) and its typical articles. */
  readonly code: string;
  readonly articles: readonly string[];
  /** How surely the expressions mean this, up to 1. */
  readonly weight?: number;
};

/** An everyday expression found in a question. */
export type LayTerm = {
  /** The expression as the thesaurus has it. */
  readonly said: string;
  readonly law: readonly string[];
  readonly code: string;
  readonly articles: readonly string[];
  readonly weight: number;
};

type Word = { readonly keys: readonly string[]; readonly start: string };
type Expression = {
  readonly row: LayRow;
  readonly said: string;
  readonly words: readonly Word[];
};

const FOLDER = join(import.meta.dirname, 'lay-terms');
const GAP = 4; // words that may stand between those of an expression
const STEM = 5; // letters that two forms of an unknown word share
const START = 3; // letters compared as they were typed: süd is no sud
const FULL_SHARE = 2.5; // an expression of this part of a question's words, inverted, counts in full
const MOST = 6; // expressions of one question

/** The words of a text as they are compared, stop words left out. */
function wordsOf(text: string): Word[] {
  return analyze(text).filter(isContent).map(wordOf);
}

function isContent({ flags, x }: Token): boolean {
  return !flags.stop && x.length > 1;
}

function wordOf({ surface, x, s }: Token): Word {
  const root = verbRootOf(s) ?? s;
  const keys = new Set([root]);
  if (x.length >= STEM) keys.add(`${x.slice(0, STEM)}*`);
  return { keys: [...keys], start: lowerAz(surface).slice(0, START) };
}

let table: ReadonlyMap<string, readonly Expression[]> | undefined;

// By the key of the first word: most expressions are never looked at.
function expressions(): ReadonlyMap<string, readonly Expression[]> {
  if (table !== undefined) return table;
  const byKey = new Map<string, Expression[]>();
  for (const row of layRows())
    for (const said of row.say) {
      const words = wordsOf(said);
      for (const key of words[0]?.keys ?? []) {
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, [{ row, said, words }]);
        else known.push({ row, said, words });
      }
    }
  table = byKey;
  return byKey;
}

function layRows(): readonly LayRow[] {
  const files = readdirSync(FOLDER).filter((each) => each.endsWith('.json'));
  return files.sort().flatMap((name) => {
    const { rows } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as { rows: LayRow[] };
    return rows;
  });
}

/** Words of the everyday expressions, folded, as the thesaurus writes them and in how many of its rows. */
type LayWord = { readonly surface: string; readonly rows: number };

let spelt: ReadonlyMap<string, LayWord> | undefined;

/** Every word of the thesaurus by its folded form. */
export function layWords(): ReadonlyMap<string, LayWord> {
  if (spelt !== undefined) return spelt;
  const words = new Map<string, LayWord>();
  for (const row of layRows())
    for (const text of [...row.say, ...row.law])
      for (const { surface, x } of analyze(text))
        words.set(x, { surface: lowerAz(surface), rows: (words.get(x)?.rows ?? 0) + 1 });
  spelt = words;
  return words;
}

type Match = { readonly expression: Expression; readonly at: ReadonlySet<number> };

/** Everyday expressions in a question, the most telling first. Their words may stand in any order, near each other. */
export function layTermsIn(question: string): LayTerm[] {
  const words = wordsOf(question);
  const isAscii = lowerAz(question) === foldAz(lowerAz(question));
  const matches: Match[] = [];
  const seen = new Set<Expression>();
  for (const word of words)
    for (const key of word.keys)
      for (const expression of expressions().get(key) ?? []) {
        if (seen.has(expression)) continue;
        seen.add(expression);
        const at = placesOf(expression.words, words, isAscii);
        if (at !== undefined) matches.push({ expression, at });
      }
  const telling = matches.filter((match) => !matches.some((other) => isWithin(match, other)));
  const rows = new Map<LayRow, Match>();
  const weightOf = (match: Match) => weightIn(match, words.length);
  for (const match of telling.sort((a, b) => weightOf(b) - weightOf(a)))
    if (!rows.has(match.expression.row)) rows.set(match.expression.row, match);
  return [...rows.values()].slice(0, MOST).map((match) => {
    const { row, said } = match.expression;
    const { law, code, articles } = row;
    return { said, law, code, articles, weight: weightOf(match) };
  });
}

/** Where the words of an expression stand in the question; undefined where one is missing or far off. */
function placesOf(
  wanted: readonly Word[],
  words: readonly Word[],
  isAscii: boolean,
): ReadonlySet<number> | undefined {
  const at = new Set<number>();
  for (const one of wanted) {
    const place = words.findIndex((word, index) => !at.has(index) && isSame(one, word, isAscii));
    if (place < 0) return undefined;
    at.add(place);
  }
  const spread = Math.max(...at) - Math.min(...at) + 1;
  return spread <= at.size + GAP ? at : undefined;
}

function isSame(one: Word, other: Word, isAscii: boolean): boolean {
  if (!one.keys.some((key) => other.keys.includes(key))) return false;
  const length = Math.min(one.start.length, other.start.length, START);
  const [a, b] = [one.start.slice(0, length), other.start.slice(0, length)];
  return isAscii ? foldAz(a) === foldAz(b) : a === b;
}

/** True where a longer expression says it more exactly. */
function isWithin(match: Match, other: Match): boolean {
  return other.at.size > match.at.size && [...match.at].every((place) => other.at.has(place));
}

const LENGTH_WEIGHT = [0, 0.6, 1, 1.15, 1.25]; // by words of the expression

/** Less where the expression is a small part of the question, which then says it in words of its own. */
function weightIn({ expression, at }: Match, length: number): number {
  const share = Math.min(1, (FULL_SHARE * at.size) / length);
  return (expression.row.weight ?? 1) * (LENGTH_WEIGHT[Math.min(4, at.size)] ?? 1) * share;
}
