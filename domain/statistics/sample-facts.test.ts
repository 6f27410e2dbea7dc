import { expect, it } from 'vitest';
import { sampleFacts } from './portal-facts.ts';

const ON = '2026-11-18';

it.each([
  [undefined, ['sample-drawn']],
  ['clean', ['sample-drawn', 'sample-read']],
  ['leak', ['sample-drawn', 'sample-read', 'sample-leaks']],
  ['gone', ['sample-drawn']],
] as const)(
  'a drawn decision, read as %s, counts as %j on the day it was published',
  (finding, tallies) => {
    expect(sampleFacts({ publishedOn: ON, finding })).toEqual(
      tallies.map((tally) => ({ tally, on: ON, value: 1 })),
    );
  },
);
