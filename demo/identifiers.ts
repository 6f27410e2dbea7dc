import type { Dice } from './dice.ts';

const FIN_SIGNS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const VOEN_WEIGHTS = [4, 1, 8, 6, 2, 7, 5, 3];
const BANK_CODES = ['GKBZ', 'ACBN', 'SIBK', 'SLLB', 'UEBZ']; // of the invented banks
const PHONE_CODES = ['50', '51', '55', '70', '77', '99', '10'];
const PLATE_REGIONS = ['10', '90', '99', '77', '01', '14', '22', '38', '50', '65'];

const digits = (dice: Dice, count: number): string =>
  Array.from({ length: count }, () => dice.int(0, 9)).join('');

/** A FİN: seven signs, no I and O, with at least one letter and two digits. */
export function finOf(dice: Dice): string {
  const sign = () => FIN_SIGNS[dice.int(0, FIN_SIGNS.length - 1)] ?? '0';
  const body = Array.from({ length: 4 }, sign).join('');
  return `${dice.int(1, 9)}${body}${dice.pick([...'ABCDEFGHKLMNPRSTVXZ'])}${dice.int(0, 9)}`;
}

/** True when the ninth digit of a VÖEN is its check digit. Source: (4,1,8,6,2,7,5,3)·d1…d8 mod 11. */
export function isVoenValid(voen: string): boolean {
  const sum = VOEN_WEIGHTS.reduce((total, weight, i) => total + weight * Number(voen[i]), 0);
  return /^\d{10}$/.test(voen) && sum % 11 < 10 && Number(voen[8]) === sum % 11;
}

/** A VÖEN with its check digit; `status` 1 legal person, 2 natural person. */
export function voenOf(dice: Dice, status: 1 | 2): string {
  for (;;) {
    const body = `${dice.int(10, 99)}${digits(dice, 6)}`;
    const sum = VOEN_WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
    if (sum % 11 < 10) return `${body}${sum % 11}${status}`;
  }
}

function ibanRemainder(rearranged: string): number {
  const numeric = rearranged.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...numeric].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}

/** True when an IBAN (without spaces) has remainder 1. Source: ISO 13616, mod 97. */
export function isIbanValid(iban: string): boolean {
  return (
    /^AZ\d{2}[A-Z]{4}[A-Z0-9]{20}$/.test(iban) &&
    ibanRemainder(iban.slice(4) + iban.slice(0, 4)) === 1
  );
}

/** An Azerbaijani IBAN of an invented bank with its check digits. */
export function ibanOf(dice: Dice): string {
  const body = `${dice.pick(BANK_CODES)}${digits(dice, 20)}`;
  return `AZ${String(98 - ibanRemainder(`${body}AZ00`)).padStart(2, '0')}${body}`;
}

/** True when a card number satisfies the Luhn rule. */
export function isCardValid(card: string): boolean {
  const sum = [...card].reverse().reduce((total, sign, i) => {
    const digit = Number(sign) * (i % 2 === 1 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}

/** A card number of sixteen digits with its Luhn digit. */
export function cardOf(dice: Dice): string {
  const body = `4${digits(dice, 14)}`;
  const last = [...'0123456789'].find((digit) => isCardValid(body + digit));
  return body + (last ?? '0');
}

/** A mobile number as people write it. */
export function phoneOf(dice: Dice): string {
  const [code, a, b, c] = [
    dice.pick(PHONE_CODES),
    digits(dice, 3),
    digits(dice, 2),
    digits(dice, 2),
  ];
  return dice.pick([
    `(0${code}) ${a} ${b} ${c}`,
    `+994 ${code} ${a} ${b} ${c}`,
    `0${code}-${a}-${b}-${c}`,
    `(0${code}) ${a}-${b}-${c}`,
  ]);
}

/** A car plate `dd-LL-ddd`. */
export function plateOf(dice: Dice): string {
  const letter = () => dice.pick([...'ABCDEFGHJKLMNPRSTVXYZ']);
  return `${dice.pick(PLATE_REGIONS)}-${letter()}${letter()}-${digits(dice, 3)}`;
}

/** Number of an identity card: the old `AZE` with eight digits or the new `AA` with seven. */
export function idCardOf(dice: Dice): string {
  return dice.chance(0.5) ? `AZE № ${digits(dice, 8)}` : `AA ${digits(dice, 7)}`;
}

/** Number of a contract between a bank or company and a person. */
export function contractOf(dice: Dice, year: number): string {
  return dice.pick([
    `KM-${digits(dice, 5)}/${year}`,
    `${digits(dice, 4)}-${dice.int(10, 99)}/${String(year).slice(2)}`,
    `AK${digits(dice, 3)}/${year}`,
    `${dice.int(10, 99)}/${digits(dice, 6)}`,
  ]);
}

/** Number of an extract from the register of immovable property. */
export function propertyNumberOf(dice: Dice): string {
  return `${dice.int(100, 799)}${digits(dice, 9)}`;
}
