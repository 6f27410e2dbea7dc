import { existsSync, readFileSync } from 'node:fs';
import { lowerAz } from '#domain/az-text.ts';
import { ID_CLASSES } from './mentions.ts';
import type { Ratio } from './recall.ts';
import type { Run } from './run.ts';

/** −log₂ p of a word, bits. */
export type Information = (word: string) => number;

/** Words that stand before a name and say nothing of the person; taken in or not, they do not count. */
const TITLES = new Set(['vətəndaş', 'cənab', 'xanım', 'şəxs', 'гражданин', 'гражданка']);

/** Masked tokens of a run, each with whether gold says that it must go. */
function maskedTokens(run: Run): readonly { readonly word: string; readonly isRight: boolean }[] {
  const right = new Uint8Array(run.joined.length);
  for (const span of run.gold)
    if (span.kind !== 'keep' && span.class !== 'protected') right.fill(1, span.start, span.end);
  const tokens: { word: string; isRight: boolean }[] = [];
  for (const match of run.joined.matchAll(/[\p{L}\p{N}]+/gu)) {
    const end = match.index + match[0].length;
    const isOut = run.masked.subarray(match.index, end).includes(1);
    const word = lowerAz(match[0]);
    if (isOut && !TITLES.has(word))
      tokens.push({ word, isRight: right.subarray(match.index, end).includes(1) });
  }
  return tokens;
}

/** Of all masked tokens, those inside spans that must go. */
export function tokenPrecision(run: Run): Ratio {
  const tokens = maskedTokens(run);
  return { part: tokens.filter(({ isRight }) => isRight).length, all: tokens.length };
}

/** The same in bits: a rare word that is lost costs more than a frequent one. */
export function weightedPrecision(run: Run, information: Information): Ratio {
  let [part, all] = [0, 0];
  for (const { word, isRight } of maskedTokens(run)) {
    const bits = information(word);
    all += bits;
    if (isRight) part += bits;
  }
  return { part, all };
}

/** Masks of structured identifiers that touch a gold span that must go. */
export function idPrecision(run: Run): Ratio {
  const masks = run.result.annotations.filter(
    ({ cls, action }) => ID_CLASSES.has(cls) && action !== 'keep',
  );
  const right = masks.filter((mask) =>
    run.gold.some(
      (span) =>
        span.kind !== 'keep' &&
        span.class !== 'protected' &&
        span.start < mask.end &&
        span.end > mask.start,
    ),
  );
  return { part: right.length, all: masks.length };
}

/** Words that were masked though nothing says they must go, for `--list`. */
export function wrongWords(run: Run): readonly string[] {
  return maskedTokens(run)
    .filter(({ isRight }) => !isRight)
    .map(({ word }) => word);
}

/** Bits of words from a list `word count` a line; a word that is not in it counts as seen once. Undefined without the file. */
export function informationOf(path: string): Information | undefined {
  if (!existsSync(path)) return undefined;
  const counts = new Map<string, number>();
  let all = 0;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [word, count] = line.split(' ');
    if (word === undefined || count === undefined) continue;
    counts.set(lowerAz(word), Number(count));
    all += Number(count);
  }
  return (word) => Math.log2(all / (counts.get(word) ?? 1));
}
