import { describe, expect, it } from 'vitest';
import { diceOf } from './dice.ts';
import {
  cardOf,
  finOf,
  ibanOf,
  isCardValid,
  isIbanValid,
  isVoenValid,
  plateOf,
  voenOf,
} from './identifiers.ts';

const many = <T>(make: (index: number) => T): T[] => Array.from({ length: 300 }, (_, i) => make(i));
const dice = (name: string) => diceOf(`identifiers/${name}`);

describe('identifiers', () => {
  it('checks digits against vectors made elsewhere', () => {
    expect(['6790779692', '8189848581', '9064378201'].every(isVoenValid)).toBe(true);
    expect(['6790779602', '8189848591', '679077969'].some(isVoenValid)).toBe(false);
    expect(isIbanValid('AZ13NABZ09679290810033907579')).toBe(true);
    expect(isIbanValid('AZ13NABZ09179290810033907579')).toBe(false);
    expect(isCardValid('4111111111111111')).toBe(true);
    expect(isCardValid('4111111111111112')).toBe(false);
  });
  it('makes VÖEN, IBAN and cards with right check digits', () => {
    const own = dice('checks');
    expect(
      many(() => voenOf(own, 1)).every((voen) => isVoenValid(voen) && voen.endsWith('1')),
    ).toBe(true);
    expect(many(() => ibanOf(own)).every(isIbanValid)).toBe(true);
    expect(many(() => cardOf(own)).every(isCardValid)).toBe(true);
  });
  it('makes a FİN of seven signs without I and O, and plates of a region', () => {
    const own = dice('shapes');
    expect(many(() => finOf(own)).every((fin) => /^[A-HJ-NP-Z0-9]{7}$/.test(fin))).toBe(true);
    expect(many(() => plateOf(own)).every((plate) => /^\d{2}-[A-Z]{2}-\d{3}$/.test(plate))).toBe(
      true,
    );
  });
});
