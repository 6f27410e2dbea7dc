import { FACETS } from '../../engine.ts';

/** Results that one query may reach: more than an index on one machine holds. */
const MOST_HITS = 1_000_000;
const MOST_VALUES = 10_000; // of one facet, judges being the most numerous

/** Words of one attribute. Source: documentation, "Known limitations": 65,535 positions. */
export const PART_WORDS = 60_000;
/** Attributes that a long text is split over; what is beyond is cut and counted. */
export const PARTS = 8;

/** Attributes by how much their words say of the text, the most telling first. */
export const LEVELS = ['w1', 'w2', 'w3', 'w4'] as const;
/** Attributes that hold the exact words of a text in their order. */
export const BODY_PARTS: readonly string[] = Array.from(
  { length: PARTS },
  (_, at) => `body_x${at + 1}`,
);

type Settings = Readonly<Record<string, unknown>>;

/**
 * Attributes that filters name: `compared` are numbers, and words that are asked for by their beginning.
 * Ranges are asked of numbers alone: of strings the server gives false answers.
 */
function filterable(tokens: readonly string[], compared: readonly string[]): unknown[] {
  const features = (comparison: boolean) => ({
    facetSearch: false,
    filter: { equality: true, comparison },
  });
  return [
    { attributePatterns: tokens, features: features(false) },
    { attributePatterns: compared, features: features(true) },
  ];
}

const common: Settings = {
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  facetSearch: false,
  stopWords: [],
  synonyms: {},
  // What stands for a letter beyond a-z in our tokens is part of the word.
  nonSeparatorTokens: ['_'],
  separatorTokens: [],
  pagination: { maxTotalHits: MOST_HITS },
  faceting: { maxValuesPerFacet: MOST_VALUES, sortFacetValuesBy: { '*': 'count' } },
};

const FACET_ATTRIBUTES: readonly string[] = FACETS.map((name) => `f_${name}`);

/** Settings of the index of whole documents. */
export const documentSettings: Settings = {
  ...common,
  searchableAttributes: [...LEVELS, 'title_x', ...BODY_PARTS],
  filterableAttributes: filterable(
    ['key', ...FACET_ATTRIBUTES, 'cites', 'gone', 'ts', 'bs'],
    ['day', 'cited_by', 'boost', 'suggest', 'tx', 'bx'],
  ),
  sortableAttributes: ['key', 'day', 'cited_by', 'boost', 'suggest_length'],
  rankingRules: ['words', 'sort', 'attribute', 'proximity', 'exactness'],
  proximityPrecision: 'byWord',
};

/** Settings of the index of passages. What filters need of the document is repeated in each. */
export const passageSettings: Settings = {
  ...common,
  searchableAttributes: [...LEVELS],
  filterableAttributes: filterable(
    ['key', 'doc', ...FACET_ATTRIBUTES, 'own', 'models', 's', 'p'],
    ['day', 'ordinal', 'x'],
  ),
  sortableAttributes: ['doc', 'ordinal'],
  rankingRules: ['words', 'sort', 'attribute', 'proximity', 'exactness'],
  proximityPrecision: 'byAttribute',
};
