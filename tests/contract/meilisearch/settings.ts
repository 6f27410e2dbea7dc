import {
  checkFields,
  isCount,
  isFlag,
  isObject,
  isOneOf,
  isText,
  isTexts,
  Refusal,
} from './refusal.ts';

export type Embedder = { readonly source: 'userProvided'; readonly dimensions: number };
type Features = { readonly equality: boolean; readonly comparison: boolean };

/** Settings of an index, those of the documentation with their defaults. */
export type Settings = {
  searchableAttributes: readonly string[];
  filterable: ReadonlyMap<string, Features>;
  sortableAttributes: readonly string[];
  rankingRules: readonly string[];
  maxTotalHits: number;
  maxValuesPerFacet: number;
  byCount: boolean;
  prefixSearch: boolean;
  typos: boolean;
  nonSeparators: readonly string[];
  embedders: Readonly<Record<string, Embedder>>;
};

export const DEFAULTS: Settings = {
  searchableAttributes: ['*'],
  filterable: new Map(),
  sortableAttributes: [],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness'],
  maxTotalHits: 1_000,
  maxValuesPerFacet: 100,
  byCount: false,
  prefixSearch: true,
  typos: true,
  nonSeparators: [],
  embedders: {},
};

const RULES = [
  'words',
  'typo',
  'proximity',
  'attribute',
  'sort',
  'exactness',
  'attributeRank',
  'wordPosition',
];

/** Fields that a change of settings may have, with the code of a wrong value. */
const FIELDS = {
  searchableAttributes: [isTexts, 'invalid_settings_searchable_attributes'],
  filterableAttributes: [Array.isArray, 'invalid_settings_filterable_attributes'],
  sortableAttributes: [isTexts, 'invalid_settings_sortable_attributes'],
  displayedAttributes: [isTexts, 'invalid_settings_displayed_attributes'],
  rankingRules: [isTexts, 'invalid_settings_ranking_rules'],
  stopWords: [isTexts, 'invalid_settings_stop_words'],
  synonyms: [isObject, 'invalid_settings_synonyms'],
  separatorTokens: [isTexts, 'invalid_settings_separator_tokens'],
  nonSeparatorTokens: [isTexts, 'invalid_settings_non_separator_tokens'],
  typoTolerance: [isObject, 'invalid_settings_typo_tolerance'],
  pagination: [isObject, 'invalid_settings_pagination'],
  faceting: [isObject, 'invalid_settings_faceting'],
  proximityPrecision: [isOneOf('byWord', 'byAttribute'), 'invalid_settings_proximity_precision'],
  prefixSearch: [isOneOf('indexingTime', 'disabled'), 'invalid_settings_prefix_search'],
  facetSearch: [isFlag, 'invalid_settings_facet_search'],
  embedders: [isObject, 'invalid_settings_embedders'],
} as const;

/** The settings after a change. @throws Refusal for a field or value that the server does not know. */
export function changedSettings(before: Settings, body: unknown): Settings {
  const change = checkFields(body, FIELDS);
  const after = { ...before };
  const set = <K extends keyof Settings>(name: K, value: Settings[K] | undefined): void => {
    if (value !== undefined) after[name] = value;
  };
  set('searchableAttributes', change['searchableAttributes'] as string[] | undefined);
  set('sortableAttributes', change['sortableAttributes'] as string[] | undefined);
  set('nonSeparators', change['nonSeparatorTokens'] as string[] | undefined);
  if (change['rankingRules'] !== undefined)
    after.rankingRules = rulesOf(change['rankingRules'] as string[]);
  if (change['filterableAttributes'] !== undefined) {
    after.filterable = filterableOf(change['filterableAttributes'] as unknown[]);
  }
  if (change['prefixSearch'] !== undefined)
    after.prefixSearch = change['prefixSearch'] !== 'disabled';
  const code = 'invalid_settings_typo_tolerance';
  const typo = checkFields(change['typoTolerance'] ?? {}, {
    enabled: [isFlag, code],
    disableOnWords: [isTexts, code],
    disableOnAttributes: [isTexts, code],
    disableOnNumbers: [isFlag, code],
    minWordSizeForTypos: [isObject, code],
  });
  set('typos', typo['enabled'] as boolean | undefined);
  const pages = checkFields(change['pagination'] ?? {}, {
    maxTotalHits: [isCount, 'invalid_settings_pagination'],
  });
  set('maxTotalHits', pages['maxTotalHits'] as number | undefined);
  const facets = checkFields(change['faceting'] ?? {}, {
    maxValuesPerFacet: [isCount, 'invalid_settings_faceting'],
    sortFacetValuesBy: [isObject, 'invalid_settings_faceting'],
  });
  set('maxValuesPerFacet', facets['maxValuesPerFacet'] as number | undefined);
  const order = facets['sortFacetValuesBy'] as Record<string, string> | undefined;
  if (order !== undefined) after.byCount = order['*'] === 'count';
  after.embedders = { ...before.embedders, ...embeddersOf(change['embedders'] ?? {}) };
  return after;
}

function rulesOf(rules: readonly string[]): readonly string[] {
  const wrong = rules.find((rule) => !RULES.includes(rule) && !/^\w+:(?:asc|desc)$/.test(rule));
  if (wrong !== undefined) {
    throw new Refusal('invalid_settings_ranking_rules', `\`${wrong}\` ranking rule is invalid`);
  }
  return rules;
}

function filterableOf(entries: readonly unknown[]): Map<string, Features> {
  const code = 'invalid_settings_filterable_attributes';
  const filterable = new Map<string, Features>();
  for (const entry of entries) {
    if (typeof entry === 'string') {
      filterable.set(entry, { equality: true, comparison: true });
      continue;
    }
    const { attributePatterns, features } = checkFields(entry, {
      attributePatterns: [isTexts, code],
      features: [isObject, code],
    });
    const { filter } = checkFields(features ?? {}, {
      facetSearch: [isFlag, code],
      filter: [isObject, code],
    });
    const given = checkFields(filter ?? {}, {
      equality: [isFlag, code],
      comparison: [isFlag, code],
    });
    const { equality = true, comparison = false } = given as Partial<Features>;
    for (const name of (attributePatterns ?? []) as string[])
      filterable.set(name, { equality, comparison });
  }
  return filterable;
}

function embeddersOf(given: unknown): Record<string, Embedder> {
  const code = 'invalid_settings_embedders';
  const embedders: Record<string, Embedder> = {};
  for (const [name, one] of Object.entries(given as object)) {
    const { source, dimensions } = checkFields(one, {
      source: [isText, code],
      dimensions: [isCount, code],
      distribution: [isObject, code],
      binaryQuantized: [isFlag, code],
    });
    if (source !== 'userProvided' || typeof dimensions !== 'number') {
      throw new Refusal(code, `\`.embedders.${name}\`: Missing field \`dimensions\``);
    }
    embedders[name] = { source, dimensions };
  }
  return embedders;
}
