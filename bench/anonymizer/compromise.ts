import { type NetMatch, sweepNames, type Term } from '#anonymizer/name-net.ts';
import { breaksName, type Token, tokenize } from '#anonymizer/tokens.ts';
import { percentile, printTable } from '#bench/table.ts';
import { generateDecisions } from '#demo/generate-decisions.ts';

/** A sweep must read this many words a second. Source: anonymizer.md §2. */
export const LEAST_WORDS_PER_SECOND = 90_000;

const DOCUMENTS = 200;
const RUNS = 5;
const LONGEST = 64; // terms: the limit of a sweep
const AROUND = 4; // terms kept on each side of a tagged one
const SIZES = [16, 32, 64];

/** The tags a word of a decision gets, near enough to the grammar's own to load the matcher as it does. */
function tagsOf({ capital, initial, sentenceStart, facts }: Token): readonly string[] {
  if (facts.patronymic !== undefined) return ['NPatr', 'NPatr0'];
  if (facts.kin) return ['NKin'];
  if (facts.role !== undefined || facts.slot) return ['NSlot'];
  if (!capital) return [];
  if (initial) return ['NInit'];
  const tags = ['NAny'];
  if (!facts.common) tags.push('NCap');
  if (facts.surname !== undefined) tags.push('NSurname', 'NSurname0');
  if (facts.surnameForm) tags.push('NForm', 'NForm0');
  if (facts.given !== undefined) tags.push('NGiven', 'NGiven0', 'NSure', 'NSure0');
  if (tags.length === 2 && !sentenceStart && !facts.place) tags.push('NFree');
  return tags;
}

/** Windows of at most `longest` words around the tagged words of a text. */
export function windowsOf(text: string, longest = LONGEST): Term[][] {
  const tokens = tokenize(text);
  const terms = tokens.map((token): Term => ({ tags: tagsOf(token) }));
  const out: Term[][] = [];
  let at = 0;
  while (at < terms.length) {
    if (terms[at]?.tags.length === 0) {
      at++;
      continue;
    }
    const start = Math.max(0, at - AROUND);
    let last = at;
    for (let next = at + 1; next < terms.length; next++) {
      const isFar = next - last > AROUND || next - start >= longest - AROUND;
      if (isFar || breaksName(tokens[next]?.before ?? '', tokens[next - 1] as Token)) break;
      if ((terms[next]?.tags.length ?? 0) > 0) last = next;
    }
    out.push(terms.slice(start, Math.min(last + AROUND, start + longest)));
    at = last + 1;
  }
  return out;
}

/** Windows of exactly this many words: the same words, cut anew. */
function cutAnew(windows: readonly (readonly Term[])[], size: number): Term[][] {
  const terms = windows.flat();
  return Array.from({ length: Math.floor(terms.length / size) }, (_, n) =>
    terms.slice(n * size, (n + 1) * size),
  );
}

type Timing = { readonly words: number; readonly rate: number; readonly matches: number };

/** Median words a second of five sweeps, after one that warms up. */
function timeSweep(windows: readonly (readonly Term[])[]): Timing {
  const words = windows.reduce((sum, { length }) => sum + length, 0);
  let matches: readonly NetMatch[] = sweepNames(windows);
  const rates = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    matches = sweepNames(windows);
    return words / ((performance.now() - begun) / 1000);
  });
  return { words, rate: Math.round(percentile(rates, 0.5)), matches: matches.length };
}

/** Prints the speed of the sweep over decisions of the demonstration; true where it is fast enough. */
export function printCompromise(): boolean {
  const texts = [...generateDecisions('compromise', DOCUMENTS)].map(({ text }) => text);
  const windows = texts.flatMap((text) => windowsOf(text));
  const own = timeSweep(windows);
  const mean = Math.round(own.words / windows.length);
  console.log(
    `compromise: ${texts.length} documents, ${windows.length} windows, ${own.words} words in them; median of ${RUNS}`,
  );
  const rows = SIZES.map((size): [string, Timing] => [
    `all ${size} words`,
    timeSweep(cutAnew(windows, size)),
  ]);
  printTable([
    ['windows', 'words', 'matches', 'words/s'],
    [`around names, ${mean} on average`, own.words, own.matches, own.rate],
    ...rows.map(([name, { words, matches, rate }]) => [name, words, matches, rate]),
  ]);
  const isFast = own.rate >= LEAST_WORDS_PER_SECOND;
  console.log(`${isFast ? 'reached' : 'MISSED'}: ${LEAST_WORDS_PER_SECOND} words/s around names`);
  return isFast;
}

if (import.meta.main && !printCompromise()) process.exitCode = 1;
