import { expect, it } from 'vitest';
import { anonymizerPatterns, knownSafe, patternHash, verdictOf } from './regex-patterns.ts';

it('finds the patterns', async () => {
  const { literals, compiled } = await anonymizerPatterns();
  expect(literals).toBeGreaterThan(150);
  expect(compiled).toBeGreaterThan(100);
});

// All of them take recheck ten minutes: what it called safe is listed, and each new or changed pattern is checked.
it('has no regular expression that recheck does not call safe', {
  timeout: 1_500_000,
}, async () => {
  const { patterns } = await anonymizerPatterns();
  const safe = knownSafe();
  const problems: string[] = [];
  for (const pattern of patterns.filter((one) => !safe.has(patternHash(one)))) {
    const problem = await verdictOf(pattern);
    if (problem !== undefined) problems.push(problem);
  }
  expect(problems).toEqual([]);
});

it('keeps no pattern in the list that is gone', async () => {
  const { patterns } = await anonymizerPatterns();
  const present = new Set(patterns.map(patternHash));
  expect([...knownSafe()].filter((hash) => !present.has(hash))).toEqual([]);
});
