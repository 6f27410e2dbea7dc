import { expect, it } from 'vitest';
import type { Citation } from './citation.ts';
import { citationTokens } from './citation-tokens.ts';

const ROWS: readonly (readonly [
  why: string,
  target: Citation['target'],
  tokens: readonly string[],
])[] = [
  ['article', { type: 'provision', act: 'mm', article: '21' }, ['xmm21']],
  [
    'point with its parent',
    { type: 'provision', act: 'mm', article: '21', point: '1' },
    ['xmm21p1', 'xmm21'],
  ],
  [
    'every parent; h is a hyphen',
    { type: 'provision', act: 'cm', article: '177', point: '2.3-1' },
    ['xcm177p2p3h1', 'xcm177p2', 'xcm177'],
  ],
  ['suffixed article', { type: 'provision', act: 'cm', article: '355-18-1' }, ['xcm355h18h1']],
  [
    'case, as search.md writes it',
    { type: 'case', caseNumberKey: '2-1(106)-390/2025' },
    ['xcase2h1x106x390x2025'],
  ],
  [
    'case of 2026',
    { type: 'case', caseNumberKey: '2(5-155)-4409/2026' },
    ['xcase2x5h155x4409x2026'],
  ],
  ['law', { type: 'act-number', number: '781-IQ' }, ['xact781hiq']],
  [
    'act with its date',
    { type: 'act-number', number: '263', date: '2018-09-12' },
    ['xact263d20180912', 'xact263'],
  ],
];

it.each(ROWS)('makes tokens of letters and digits only: %s', (_why, target, tokens) => {
  expect(citationTokens(target)).toEqual(tokens);
  for (const token of citationTokens(target)) expect(token).toMatch(/^[a-z0-9]+$/);
});
