import { describe, expect, it } from 'vitest';
import type { QueryNode } from '../../engine.ts';
import { compilePassageQuery, compileQuery } from './compile-query.ts';

const term = (x: string, more = {}): QueryNode => ({
  t: 'term',
  x: `${x}lar`,
  s: x,
  p: x.slice(0, 5),
  weight: 1,
  ...more,
});
const combined = (query: string, fields: readonly string[], boost = 1) => ({
  combined_fields: { query, fields, operator: 'and', boost },
});
const anyOf = (...should: unknown[]) => ({ bool: { should, minimum_should_match: 1 } });
const word = (x: string, boost = 1) =>
  anyOf(
    combined(x, ['title_s^6', 'body_s^2'], boost),
    combined(`${x}lar`, ['title_x^4', 'body_x^1'], boost),
  );
const EVERYTHING = { match_all: { boost: 0 } };
const NOTHING = { match_none: {} };

describe('queries on documents', () => {
  const GOLDEN: readonly (readonly [string, QueryNode, unknown])[] = [
    ['all', { t: 'all' }, EVERYTHING],
    ['a word in both streams', term('torpaq'), word('torpaq')],
    ['a word of less weight', term('torpaq', { weight: 0.6 }), word('torpaq', 0.6)],
    [
      'a citation',
      { t: 'cite', token: 'xmm21' },
      { term: { cites: { value: 'xmm21', boost: 3 } } },
    ],
    [
      'a phrase',
      { t: 'phrase', x: ['a', 'b'], slop: 0 },
      anyOf(
        { match_phrase: { title_x: { query: 'a b', boost: 4 } } },
        { match_phrase: { body_x: { query: 'a b', boost: 1 } } },
      ),
    ],
    ['an empty phrase', { t: 'phrase', x: [], slop: 0 }, EVERYTHING],
    [
      'a field',
      { t: 'field', field: 'title', kid: term('ev') },
      anyOf(combined('ev', ['title_s^6']), combined('evlar', ['title_x^4'])),
    ],
    [
      'a prefix',
      { t: 'field', field: 'body', kid: term('ev', { prefix: true }) },
      {
        bool: {
          filter: [{ prefix: { body_x: { value: 'evlar' } } }],
          should: [
            {
              prefix: {
                body_x: { value: 'evlar', boost: 1, rewrite: 'top_terms_blended_freqs_64' },
              },
            },
          ],
        },
      },
    ],
    ['and', { t: 'and', kids: [term('a'), term('b')] }, { bool: { must: [word('a'), word('b')] } }],
    [
      'and with an exclusion',
      { t: 'and', kids: [term('a'), { t: 'not', kid: term('b') }, { t: 'all' }] },
      { bool: { must: [word('a')], must_not: [word('b')] } },
    ],
    [
      'exclusions alone',
      { t: 'and', kids: [{ t: 'not', kid: term('b') }] },
      { bool: { must: [EVERYTHING], must_not: [word('b')] } },
    ],
    [
      'an exclusion among alternatives',
      { t: 'or', kids: [term('a'), { t: 'not', kid: term('b') }] },
      anyOf(word('a'), { bool: { must: [EVERYTHING], must_not: [word('b')] } }),
    ],
    ['no alternatives', { t: 'or', kids: [] }, NOTHING],
    ['one alternative', { t: 'or', kids: [term('a')] }, word('a')],
  ];
  it.each(GOLDEN)('%s', (_, node, query) => {
    expect(compileQuery(node)).toEqual(query);
  });

  const gaps = (x: readonly string[], slop: number): unknown =>
    JSON.stringify(compileQuery({ t: 'phrase', x, slop })).match(/"max_gaps":(-?\d+)/)?.[1];
  type Near = readonly [
    x: readonly string[],
    slop: number,
    gaps: string | undefined,
    reason: string,
  ];
  const NEAR: readonly Near[] = [
    [['a', 'b'], 3, '3', 'tokens between two words'],
    [['a', 'b', 'c'], 3, '2', 'the word in the middle is one of the three'],
    [['a', 'b', 'a'], 3, '3', 'a word twice is a word'],
    [['a', 'b', 'c', 'd'], 1, undefined, 'no room for the words themselves'],
    [['a', 'b'], 500, '100', 'no farther than the other engine goes'],
  ];
  it.each(NEAR)('near %j~%i allows %s gaps: %s', (x, slop, allowed) => {
    expect(gaps(x, slop)).toBe(allowed);
  });

  it('passes no text that JSON cannot carry', () => {
    expect(JSON.stringify(compileQuery(term('a\ud800')))).not.toContain('\\ud800');
  });
});

describe('queries on passages', () => {
  const passage = (x: string) =>
    anyOf(
      combined(x, ['h^3', 's^1']),
      combined(`${x}lar`, ['x^1'], 0.65),
      combined(x.slice(0, 5), ['p^1'], 0.65),
    );
  const GOLDEN: readonly (readonly [string, QueryNode, unknown])[] = [
    ['a word in every stream', term('torpaq'), passage('torpaq')],
    [
      'an article by its token',
      { t: 'cite', token: 'xownem2' },
      { term: { own: { value: 'xownem2', boost: 3 } } },
    ],
    [
      'a phrase in the text',
      { t: 'phrase', x: ['a', 'b'], slop: 0 },
      { match_phrase: { x: { query: 'a b', boost: 1 } } },
    ],
    ['fields are one', { t: 'field', field: 'title', kid: term('a') }, passage('a')],
    [
      'exclusions are not asked',
      { t: 'and', kids: [term('a'), { t: 'not', kid: term('b') }] },
      { bool: { must: [passage('a')] } },
    ],
    ['all is nothing', { t: 'all' }, NOTHING],
    ['an exclusion alone is nothing', { t: 'or', kids: [{ t: 'not', kid: term('b') }] }, NOTHING],
  ];
  it.each(GOLDEN)('%s', (_, node, query) => {
    expect(compilePassageQuery(node)).toEqual(query);
  });
});
