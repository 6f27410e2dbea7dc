import type { Candidate } from './candidate.ts';
import { insertionPoint } from './sorted.ts';
import { originalSpan, type View } from './view.ts';

/** What may be an account's name, or a name of a misread text whose first letter was Ə. */
export const HANDLE = /^@\p{L}{3,20}$/u;

/** `@labbas` that was read as `Əlabbas`: a letter of a name, no sign before an account. */
function isReadSign(plain: string, { start, end }: Candidate, read: string): boolean {
  return HANDLE.test(plain.slice(start, end)) && !read.includes('@');
}

/**
 * What a finder sees in the repaired view and in the plain one, with offsets of the repaired: a repair that
 * makes words of letters must not cost a number.
 */
export function inBothViews(
  find: (text: string) => readonly Candidate[],
  plain: View,
  repaired: View,
): Candidate[] {
  const found = [...find(repaired.text)];
  if (plain.text === repaired.text) return found;
  for (const candidate of find(plain.text)) {
    const original = originalSpan(plain, candidate);
    const start = insertionPoint(repaired.origin, original.start - 1);
    const end = insertionPoint(repaired.origin, original.end - 1);
    if (start < end && !isReadSign(plain.text, candidate, repaired.text.slice(start, end)))
      found.push({ ...candidate, start, end });
  }
  return found;
}
