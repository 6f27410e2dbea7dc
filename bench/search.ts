import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { COURTS } from '#domain/court.ts';
import { DECISION_KINDS, OUTCOMES, PROCEDURES } from '#domain/decision.ts';
import { lexiconEntries } from '#indexer/analysis/lexicon/lexicon.ts';
import { FACETS, type IndexDocument, type SearchEngine } from '#indexer/search/engine.ts';
import { sqliteEngine } from '#indexer/search/engines/sqlite/sqlite-engine.ts';
import { searchDocuments } from '#indexer/search/search-service.ts';
import { publishedText } from '#tests/contract/index-document.ts';
import { seeded } from '#tests/contract/made-corpus.ts';

// Builds an index of synthetic documents (words by Zipf's law, suffixed) and measures searches, facets on.

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '20000' },
    words: { type: 'string', default: '400' },
    workers: { type: 'string', default: '2' },
    searches: { type: 'string', default: '200' },
    concurrent: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
  },
});
const documents = Number(values.documents);
const wordsPerDocument = Number(values.words);
const random = seeded(Number(values.seed));
const vocabulary = madeVocabulary();
const folder = mkdtempSync(join(tmpdir(), 'ashkar-bench-'));

try {
  const engine = await sqliteEngine({ folder, workers: Number(values.workers), deadline: 60_000 });
  const started = performance.now();
  await engine.rebuild(corpus());
  const buildSeconds = (performance.now() - started) / 1000;
  console.log(
    JSON.stringify(
      {
        corpus: { documents, wordsPerDocument, vocabulary: vocabulary.length },
        build: {
          seconds: round(buildSeconds),
          documentsPerSecond: Math.round(documents / buildSeconds),
          fileMb: round(bytes() / 1e6),
        },
        rssMb: Math.round(process.memoryUsage.rss() / 1e6),
        one: await timings(engine, 1),
        concurrent: {
          users: Number(values.concurrent),
          ...(await timings(engine, Number(values.concurrent))),
        },
      },
      undefined,
      2,
    ),
  );
  await engine.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function timings(engine: SearchEngine, users: number) {
  const mid = () => word(200, 2_000);
  const common = () => word(0, 20);
  const classes: Record<string, () => { q: string; facets?: Record<string, string[]> }> = {
    'one word, mid': () => ({ q: mid() }),
    'one word, very common': () => ({ q: common() }),
    'two words': () => ({ q: `${mid()} ${word(20, 200)}` }),
    'five words': () => ({ q: Array.from({ length: 5 }, () => word(5, 300)).join(' ') }),
    'OR, common': () => ({ q: `${common()} OR ${common()} OR ${mid()}` }),
    phrase: () => ({ q: `"${common()} ${common()}"` }),
    'prefix and not': () => ({ q: `${mid().slice(0, 4)}* -${mid()}` }),
    'facets only': () => ({ q: '', facets: { court: [court()], year: ['2023', '2024'] } }),
    'word and facets': () => ({ q: word(20, 200), facets: { court: [court()] } }),
  };
  const out: Record<string, { p50: number; p95: number }> = {};
  const all: number[] = [];
  for (const [name, query] of Object.entries(classes)) {
    const times: number[] = [];
    let left = Number(values.searches);
    const user = async () => {
      while (left > 0) {
        left -= 1;
        const { q, facets = {} } = query();
        const at = performance.now();
        await searchDocuments(engine, {
          q,
          filters: { facets },
          facets: FACETS,
          sort: 'relevance',
          size: 10,
        });
        times.push(performance.now() - at);
      }
    };
    await Promise.all(Array.from({ length: users }, user));
    out[name] = quantiles(times);
    all.push(...times);
  }
  return { ...out, all: quantiles(all) };
}

function quantiles(times: readonly number[]): { p50: number; p95: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return { p50: at(0.5), p95: at(0.95) };
}

async function* corpus(): AsyncGenerator<IndexDocument> {
  for (let at = 0; at < documents; at += 1) yield document(at);
}

function document(at: number): IndexDocument {
  const year = 2022 + (at % 4);
  const paragraphs = Array.from(
    { length: 8 },
    () => `${Array.from({ length: wordsPerDocument / 8 }, zipf).join(' ')}.`,
  );
  return {
    id: `b${at.toString(36).padStart(8, '0')}`,
    type: 'decision',
    hash: String(at),
    title: `${zipf()} ${zipf()} barədə qərar`,
    number: `2(103)-${at}/${year}`,
    date: `${year}-0${1 + (at % 9)}-1${at % 10}`,
    facets: {
      type: ['decision'],
      court: [court()],
      year: [String(year)],
      decisionKind: [pick(DECISION_KINDS)],
      procedure: [pick(PROCEDURES)],
      outcome: [pick(OUTCOMES)],
      citedAct: [pick(['mm', 'cm', 'əm']), pick(['mpm', 'vm'])],
    },
    citations: [`xmm${Math.floor(random() * 900)}`],
    citedBy: Math.floor(random() * 5),
    text: publishedText(paragraphs),
  };
}

// 40,000 types: lexicon entries first, made-up ones after, most with an ending of their own.
function madeVocabulary(): string[] {
  const bases = lexiconEntries()[0];
  const endings = ['', 'ın', 'da', 'lar', 'lardan', 'i', 'ı', 'nin', 'dır', 'larını'];
  return Array.from({ length: 40_000 }, (_, rank) => {
    const base = bases[rank % bases.length] ?? 'söz';
    const round = Math.floor(rank / bases.length);
    return round < endings.length
      ? base + endings[round]
      : `${base}${round.toString(26).replace(/\d/g, 'k')}`;
  });
}

function zipf(): string {
  return vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'qərar';
}

function word(from: number, to: number): string {
  return vocabulary[from + Math.floor(random() * (to - from))] ?? 'qərar';
}

function court(): string {
  return pick(COURTS).code;
}

function pick<T>(list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

function bytes(): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
