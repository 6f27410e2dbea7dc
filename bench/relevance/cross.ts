import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Embedder } from '#indexer/assist/embedder.ts';
import { printTable } from '../table.ts';

const FOLDER = 'sib200-parallel';
const PARTS = ['train', 'dev', 'test'] as const;
const TARGET = 'azj_Latn';
const SOURCES = { ru: 'rus_Cyrl', en: 'eng_Latn', tr: 'tur_Latn' } as const;

/**
 * Asks for the Azerbaijani sentence of each sentence in another language, by its vector alone, and prints how
 * often it comes first and among the first ten. Parallel sentences of no field of law (search.md, how it is judged).
 */
export async function printCross(data: string, embedder: Embedder): Promise<void> {
  const wanted = readSentences(data, TARGET);
  if (wanted.size === 0) {
    console.error(`SKIPPED cross-language recall: no ${FOLDER} in the shared data.`);
    return;
  }
  const ids = [...wanted.keys()];
  const passages = await embedder.embed([...wanted.values()], 'passage');
  console.log(`corpus: ${ids.length} Azerbaijani sentences; model ${embedder.model}`);
  const table: (string | number)[][] = [['from', 'of', 'recall@1', 'recall@10']];
  for (const [language, code] of Object.entries(SOURCES)) {
    const asked = [...readSentences(data, code)].filter(([id]) => wanted.has(id));
    const queries = await embedder.embed(
      asked.map(([, text]) => text),
      'query',
    );
    const ranks = asked.map(([id], at) => rankOf(ids.indexOf(id), queries[at], passages));
    const share = (most: number) =>
      (ranks.filter((rank) => rank < most).length / Math.max(1, ranks.length)).toFixed(3);
    table.push([`${language} → az`, ranks.length, share(1), share(10)]);
  }
  printTable(table);
}

/** How many passages are nearer to the query than the wanted one. */
function rankOf(
  wanted: number,
  query: Float32Array | undefined,
  passages: readonly Float32Array[],
): number {
  const scores = passages.map((passage) => dot(query, passage));
  const own = scores[wanted] ?? Number.NEGATIVE_INFINITY;
  return scores.filter((score) => score > own).length;
}

function dot(a: Float32Array | undefined, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < b.length; at += 1) sum += (a?.[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Sentences of a language by their number, which is the same in every language. */
function readSentences(data: string, code: string): ReadonlyMap<string, string> {
  const sentences = new Map<string, string>();
  for (const part of PARTS) {
    const file = join(data, FOLDER, `${code}.${part}.tsv`);
    if (!existsSync(file)) continue;
    for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
      const [id = '', , text = ''] = line.split('\t');
      if (text !== '') sentences.set(id, text);
    }
  }
  return sentences;
}
