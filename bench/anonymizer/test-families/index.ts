import type { Family } from '#demo/family.ts';

/** Families for the test alone: nothing was tuned on them. */
export const TEST_FAMILIES: readonly Family[] = [];
