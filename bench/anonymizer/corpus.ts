import type { Family } from '#demo/family.ts';
import { type DemoDecision, generateDecisions } from '#demo/generate-decisions.ts';
import { FAMILIES } from '#demo/templates/index.ts';
import type { Words } from '#demo/word-lists/words.ts';
import { DEVELOPMENT_FAMILIES } from './families/index.ts';
import type { GoldRow } from './gold.ts';
import { TEST_FAMILIES } from './test-families/index.ts';
import { TEST_WORDS } from './test-words.ts';
import { DEVELOPMENT_WORDS } from './words.ts';

/** Development: the families of the demonstration and some more, with its words. Test: other families and words, never looked at while tuning. */
export const SETS = ['development', 'test'] as const;
export type CorpusSet = (typeof SETS)[number];
export type CorpusWish = {
  readonly set: CorpusSet;
  readonly seed: string;
  readonly count: number;
  /** Only these families. */
  readonly families?: readonly string[] | undefined;
};

type Source = { readonly source: readonly Family[]; readonly words?: Words | undefined };
const DEVELOPMENT: readonly Source[] = [
  { source: FAMILIES },
  { source: DEVELOPMENT_FAMILIES, words: DEVELOPMENT_WORDS },
];
const TEST: readonly Source[] = [{ source: TEST_FAMILIES, words: TEST_WORDS }];
const TODAY = '2026-11-24'; // the same bytes on every day

/** Gold documents of a set; the same wish gives the same bytes. Both halves of development alternate. */
export function corpusOf({ set, seed, count, families }: CorpusWish): GoldRow[] {
  const sources = set === 'test' ? TEST : DEVELOPMENT;
  const parts = sources.map(({ source, words }, part) => {
    const wanted = source.filter(({ key }) => families?.includes(key) ?? true);
    const share = wanted.length === 0 ? 0 : Math.ceil(count / sources.length);
    const material = { families: wanted, words, isComplete: true };
    return [...generateDecisions(`${set}/${seed}/${part}`, share, TODAY, material)].map(
      (decision, index) => ({ ...rowOf(decision), id: `${part}-${index + 1}-${decision.family}` }),
    );
  });
  const longest = Math.max(...parts.map((part) => part.length));
  return Array.from({ length: longest }, (_, index) => parts.flatMap((part) => part[index] ?? []))
    .flat()
    .slice(0, count);
}

function rowOf(decision: DemoDecision): GoldRow {
  const { id, family, text, metadata, gold, category } = decision;
  return {
    id: `${id}-${family}`,
    family,
    genre: category.split(' - ')[0],
    text,
    metadata: metadata as GoldRow['metadata'],
    gold: gold.map(({ cls, ...span }) => ({ ...span, class: cls })),
  };
}
