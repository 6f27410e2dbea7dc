import type { Words } from '#demo/word-lists/words.ts';

export const TEST_WORDS: Words | undefined = undefined;
