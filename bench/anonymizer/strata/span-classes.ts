import type { GoldSpan } from '../gold.ts';

const NUMBERED: ReadonlySet<GoldSpan['class']> = new Set([
  'fin',
  'document',
  'voen',
  'account',
  'card',
  'contract',
  'phone',
  'plate',
  'property',
]);

/** A span of letters and digits that stands for one person or thing: FİN, account, plate and the like. */
export function isIdentifier(span: GoldSpan): boolean {
  return NUMBERED.has(span.class);
}

/** A span that is written in Latin letters in a Cyrillic text too. */
export function staysLatin(span: GoldSpan): boolean {
  return isIdentifier(span) || span.class === 'email' || span.class === 'network';
}

/** Person mentions in the order of the text, those of judges too. */
export function personMentions(gold: readonly GoldSpan[]): readonly GoldSpan[] {
  return gold.filter((span) => span.class === 'person').toSorted((a, b) => a.start - b.start);
}
