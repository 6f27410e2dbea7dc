import type { Family } from '#demo/family.ts';

const GENRES: readonly (readonly Family[])[] = [];

/** Families for the test alone: nothing was tuned on them. */
export const TEST_FAMILIES: readonly Family[] = GENRES.flat();
