import { COURTS } from '#domain/court.ts';
import { DECISION_KINDS } from '#domain/decision.ts';
import { lexiconEntries } from '#indexer/analysis/lexicon/lexicon.ts';
import type { IndexDocument } from '#indexer/search/engine.ts';
import { indexDocument, publishedText } from './index-document.ts';

const ENDINGS = ['', 'ın', 'da', 'lar', 'lardan', 'i', 'nin', 'dır', 'larını'];
const TYPES = 6_000; // written forms
const INSTANCES = [undefined, 'first', 'appeal', 'cassation'] as const;

/** Made-up documents whose words follow Zipf's law, the same for the same seed, and words to look for. */
export function madeCorpus(size: number, seed: number) {
  const random = seeded(seed);
  const bases = lexiconEntries()[0];
  const vocabulary = Array.from({ length: TYPES }, (_, rank) => {
    const ending = ENDINGS[Math.floor(rank / bases.length) % ENDINGS.length] ?? '';
    return `${bases[rank % bases.length] ?? 'söz'}${ending}`;
  });
  const zipf = (): string => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'qərar';
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

  function document(at: number): IndexDocument {
    const year = 2019 + (at % 6);
    const paragraphs = Array.from(
      { length: 1 + Math.floor(random() * 6) },
      () => `${Array.from({ length: 10 + Math.floor(random() * 60) }, zipf).join(' ')}.`,
    );
    const instance = pick(INSTANCES);
    return indexDocument({
      id: `m${String(at).padStart(6, '0')}`,
      title: `${zipf()} ${zipf()} barədə qərar`,
      number: `2(103)-${at}/${year}`,
      date: `${year}-0${1 + (at % 9)}-1${at % 10}`,
      citedBy: Math.floor(random() * 5),
      citations: [`xmm${Math.floor(random() * 90)}`],
      facets: {
        court: [pick(COURTS).code],
        decisionKind: [pick(DECISION_KINDS)],
        citedAct: [pick(['mm', 'cm', 'em']), pick(['mpm', 'vm'])],
        judge: [`hakim-${Math.floor(random() * 300)}`],
        ...(instance === undefined ? {} : { instance: [instance] }),
      },
      text: publishedText(paragraphs),
    });
  }

  return {
    documents: Array.from({ length: size }, (_, at) => document(at)),
    /** A word between two ranks of frequency, 0 the most frequent. */
    word: (from: number, to: number): string =>
      vocabulary[from + Math.floor(random() * (to - from))] ?? 'qərar',
  };
}

/** Numbers from 0 up to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
