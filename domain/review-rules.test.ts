import { describe, expect, it } from 'vitest';
import { holderOf, REVIEW_RULES, rulesFault } from './review-rules.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 2, 9, minutes));

describe('a claim', () => {
  const claim = { claimedBy: 'reader 1', claimedAt: at(0) };
  it.each([
    ['holds from its first instant', 0, true],
    ['holds in the last minute', 29, true],
    ['ends with its limit', 30, false],
    ['ends where the clock was set back', -1, false],
  ])('%s', (_, minutes, isHeld) => {
    const holder = holderOf(claim, REVIEW_RULES, at(minutes));
    expect(holder).toEqual(isHeld ? { by: 'reader 1', since: at(0), until: at(30) } : undefined);
  });

  it('is none on a free task', () => {
    expect(holderOf({ claimedBy: null, claimedAt: null }, REVIEW_RULES, at(0))).toBeUndefined();
  });
});

it.each([
  [0.05, 30, undefined],
  [0, 1, undefined],
  [1.01, 30, 'second-reading-share'],
  [Number.NaN, 30, 'second-reading-share'],
  [0.05, 0, 'claim-minutes'],
  [0.05, 12.5, 'claim-minutes'],
])('rules with a share of %s and %s minutes: %s', (secondReadingShare, claimMinutes, fault) => {
  expect(rulesFault({ secondReadingShare, claimMinutes })).toBe(fault);
});
