import { analyze } from '#indexer/analysis/analyzer.ts';
import { lowerWord } from '#indexer/analysis/fold.ts';
import { RARE, type SearchEngine } from './engine.ts';
import type { ParsedQuery } from './parse-query.ts';
import {
  isInLexicon,
  isSpellable,
  MOST_DOUBTFUL,
  restoredLetters,
  variantsOf,
} from './spelling.ts';

/** A query with its misspelt words replaced, and the one that asks for them as they were typed. */
export type Respelt = { readonly text: string; readonly asTyped: string };

const SHORTEST = 4; // letters of a word that is looked at

/**
 * The query as it was probably meant; undefined where every word is known or nothing is spelt nearly so.
 * Words in quotes, fields and groups are never touched.
 */
export async function respelt(
  engine: SearchEngine,
  { text, words }: ParsedQuery,
  signal?: AbortSignal,
): Promise<Respelt | undefined> {
  const doubtful = words.slice(0, MOST_DOUBTFUL).flatMap((word) => {
    const [token, ...others] = analyze(word.surface);
    if (token === undefined || others.length > 0) return [];
    return isSpellable(token, SHORTEST) && !isInLexicon(token.x) ? [{ word, token }] : [];
  });
  if (doubtful.length === 0) return undefined;
  const found = await engine.spellings(
    doubtful.map(({ token: { x, s } }) => ({ x, s })),
    signal,
  );
  let meant = text;
  let asTyped = text;
  for (const [index, { word, token }] of [...doubtful.entries()].toReversed()) {
    const { passages, similar } = found[index] ?? { passages: RARE, similar: [] };
    const best = passages < RARE ? variantsOf(token.x, similar)[0] : undefined;
    if (best === undefined) continue;
    const written = await writtenForm(engine, best.x, word.surface, signal);
    meant = meant.slice(0, word.start) + written + meant.slice(word.end);
    asTyped = `${asTyped.slice(0, word.start)}"${word.surface}"${asTyped.slice(word.end)}`;
  }
  return meant === text ? undefined : { text: meant, asTyped };
}

/** A folded word with its Azerbaijani letters, as a published text writes it. */
async function writtenForm(
  engine: SearchEngine,
  x: string,
  typed: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  const query = { t: 'phrase', x: [x], slop: 0 } as const;
  const [passage] = await engine.passages({ query, filters: { facets: {} }, size: 1 }, signal);
  const written = analyze(passage?.text ?? '').find((token) => token.x === x)?.surface;
  return written === undefined ? restoredLetters(x, lowerWord(typed)) : lowerWord(written);
}
