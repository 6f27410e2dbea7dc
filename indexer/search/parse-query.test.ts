import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QueryNode } from './engine.ts';
import { compilePassageMatch } from './engines/sqlite/compile-match.ts';
import { parseQuery } from './parse-query.ts';

const SIGNS = [
  '"',
  '(',
  ')',
  '-',
  '*',
  ':',
  '|',
  '~2',
  ' /3 ',
  ' OR ',
  ' NOT ',
  ' VƏ YA ',
  ' DEYİL ',
  'ad:',
  'iş:',
  'tarix:',
  '2020..',
  'torpaq',
  'MM 21',
  '2(103)-1/2025',
  ' ',
  '\u0000',
  "'",
];
const typedLike = fc
  .array(fc.constantFrom(...SIGNS), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

/** The tree in short: what a table row can hold. */
function short(node: QueryNode): string {
  switch (node.t) {
    case 'term':
      return node.x + (node.prefix === true ? '*' : '');
    case 'phrase':
      return `"${node.x.join(' ')}"${node.slop > 0 ? `~${node.slop}` : ''}`;
    case 'near':
      return `${node.a.join(' ')} /${node.n} ${node.b.join(' ')}`;
    case 'and':
    case 'or':
      return `(${node.kids.map(short).join(node.t === 'and' ? ' & ' : ' | ')})`;
    case 'not':
      return `!${short(node.kid)}`;
    case 'field':
      return `${node.field}:${short(node.kid)}`;
    case 'cite':
      return `#${node.token}`;
    case 'all':
      return 'all';
  }
}

describe('parseQuery', () => {
  const TREES: readonly (readonly [
    typed: string,
    tree: string,
    notices: string,
    reason: string,
  ])[] = [
    ['', 'all', '', 'nothing typed'],
    ['torpaq sahəsi', '(torpaq & sahesi)', '', 'words are AND'],
    ['torpaq OR ev mülk', '(mulk & (torpaq | ev))', '', 'OR binds tighter'],
    [
      'torpaq və ya ev',
      '(torpaq & ev)',
      '',
      'operators only in capitals; lower-case ones are stop words',
    ],
    ['nə vaxt', '(ne & vaxt)', '', 'only stop words: kept'],
    ['torpaq üçün', '(torpaq & ucun)', '', 'one content word left: kept'],
    ['torpaq üçün vergi', '(torpaq & vergi)', '', 'two content words left: dropped'],
    ['"əmək haqqı" -vergi', '("emek haqqi" & !vergi)', '', 'phrase and minus'],
    ['"a b"~5', '"a b"~5', '', 'slop'],
    [
      'torpaqların /3 icarəsi',
      '(torpaqlarin & icaresi & torpaq /3 icare)',
      '',
      'proximity, by lemma',
    ],
    [
      '"torpaq sahəsi" /5 icarəsi',
      '(icaresi & "torpaq sahesi" & torpaq sahesi /5 icaresi)',
      '',
      'a phrase is near word for word',
    ],
    ['a /2 b /3 c', '(a & b & c & a /2 b & b /3 c)', '', 'a chain'],
    ['torpaq /3', '(torpaq & 3)', '', 'no sign at the end'],
    ['torpa* /3 ev', '(ev & torpa*)', 'operator-ignored', 'a prefix is no operand'],
    ['/3 torpaq ev', '(3 & torpaq & ev)', '', 'no sign at the beginning'],
    ['torpaq VƏ ev', '(torpaq & ev)', '', 'VƏ in capitals'],
    ['torpaq VƏ YA ev', '(torpaq | ev)', '', 'VƏ YA in capitals'],
    ['torpaq DEYİL ev', '(torpaq & !ev)', '', 'DEYİL in capitals'],
    ['m@hk@m@', 'mehkeme', '', '@ for ə'],
    ['ad@poct.com', '(ad & poct & com)', '', 'an address'],
    ['sui-istifadə', '(sui & istifade)', '', 'a hyphen inside a word is no minus'],
    ['torp* to*', '(to & torp*)', 'prefix-short', 'prefix of at least three letters'],
    ['ad:(torpaq OR ev)', 'title:(torpaq | ev)', '', 'field over a group'],
    ['Qeyd: torpaq', '(qeyd & torpaq)', '', 'an unknown field is a word'],
    ['a "b', '(a & b)', 'quote-unbalanced', 'odd quotation mark'],
    ['(a (b', '(a & b)', 'parenthesis-unbalanced', 'open groups'],
    ['OR a', 'a', 'operator-ignored', 'operator without a left side'],
    ['tərəf:Aslan', 'aslan', 'field-unsupported', 'never a search by party'],
    ['maddə:21', '21', 'citation-act-missing', 'an article without an act is ambiguous'],
    ['MM 21.1', '(#xownmm21 | #xmm21p1 | (mm & 21p1))', '', 'citation'],
    ['iş:2(103)-7/2025', '#xowncase2x103x7x2025', '', 'field case: the decision itself'],
  ];
  it.each(TREES)('%j → %s [%s] (%s)', (typed, tree, notices) => {
    const parsed = parseQuery(typed);
    expect(short(parsed.query)).toBe(tree);
    expect(parsed.notices.map(({ code }) => code).join()).toBe(notices);
  });

  it.each([
    ['tarix:2020..2023', { from: '2020-01-01', to: '2023-12-31' }],
    ['tarix:2020', { from: '2020-01-01', to: '2020-12-31' }],
    ['date:01.02.2024..', { from: '2024-02-01' }],
    ['növ:hökm', { facets: { decisionKind: ['hokm'] } }],
    ['kind:qanun', { facets: { actKind: ['qanun'] } }],
  ])('%s is a filter', (typed, filters) => {
    expect(parseQuery(typed)).toMatchObject({ query: { t: 'all' }, filters });
  });

  it('offers a card for a case number in loose spelling', () => {
    expect(parseQuery('İş № e-2 (5-155) – 4409 / 2026').card.caseNumberKey).toBe(
      '2(5-155)-4409/2026',
    );
  });

  it('never throws, stays within its caps, and compiles without a stray sign', () => {
    fc.assert(
      fc.property(fc.oneof(typedLike, fc.string({ unit: 'binary', maxLength: 400 })), (typed) => {
        const { query, notices } = parseQuery(typed);
        expect(depthOf(query)).toBeLessThanOrEqual(16);
        expect(leavesOf(query)).toBeLessThanOrEqual(1_000);
        expect(notices.map(({ code }) => code)).not.toContain('query-simplified');
        const outside = compilePassageMatch(query).replace(/"[^"]*"/g, '');
        expect(outside).toMatch(/^(?:[{}: *(),\d]|[hsxp]|own|AND|OR|NEAR)*$/);
      }),
      { numRuns: 1_000 },
    );
  });

  it('caps length, clauses and depth with a notice', () => {
    expect(parseQuery('a'.repeat(10_000)).notices[0]?.code).toBe('query-truncated');
    const many = parseQuery(Array.from({ length: 100 }, (_, at) => `söz${at}`).join(' '));
    expect(many.words).toHaveLength(64);
    expect(many.notices[0]?.code).toBe('clauses-ignored');
    const deep = parseQuery(`${'(a OR '.repeat(30)}b${')'.repeat(30)}`);
    expect(deep.notices[0]?.code).toBe('nesting-ignored');
  });
});

function depthOf(node: QueryNode): number {
  if (node.t === 'and' || node.t === 'or') return 1 + Math.max(0, ...node.kids.map(depthOf));
  return node.t === 'not' || node.t === 'field' ? 1 + depthOf(node.kid) : 1;
}

function leavesOf(node: QueryNode): number {
  if (node.t === 'and' || node.t === 'or')
    return node.kids.reduce((sum, kid) => sum + leavesOf(kid), 0);
  return node.t === 'not' || node.t === 'field' ? leavesOf(node.kid) : 1;
}
