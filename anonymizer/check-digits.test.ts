import { describe, expect, it } from 'vitest';
import { isCardNumber, isIban, isVoen } from './check-digits.ts';

/** Row: a synthetic number, whether it holds, why. */
const VOEN: readonly [string, boolean, string][] = [
  ['1234567092', true, 'natural person (status 2), worked by hand'],
  ['1234567082', false, 'one digit off'],
  ['123456709', false, 'nine digits'],
  ['1234567093', false, 'no such status'],
];
const IBAN: readonly [string, boolean, string][] = [
  ['AZ21NABZ00000000137010001944', true, 'example of the standard'],
  ['AZ21NABZ00000000137010001945', false, 'one digit off'],
  ['AZ21NABZ0000000013701000194', false, 'a sign short'],
];
const CARD: readonly [string, boolean, string][] = [
  ['4111111111111111', true, 'Luhn holds'],
  ['4111111111111112', false, 'one digit off'],
  ['411111111111', false, 'twelve digits'],
];

describe('check digits', () => {
  it.each(VOEN)('VÖEN %s → %s: %s', (digits, holds) => expect(isVoen(digits)).toBe(holds));
  it.each(IBAN)('IBAN %s → %s: %s', (text, holds) => expect(isIban(text)).toBe(holds));
  it.each(CARD)('card %s → %s: %s', (digits, holds) => expect(isCardNumber(digits)).toBe(holds));
});
