const VOEN_WEIGHTS = [4, 1, 8, 6, 2, 7, 5, 3];

/** True for ten digits whose check digit holds: (4,1,8,6,2,7,5,3)·d₁…d₈ mod 11 = d₉, status 1 or 2. Source: rules of the taxpayer number. */
export function isVoen(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || !/[12]$/.test(digits)) return false;
  const sum = VOEN_WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return sum % 11 === Number(digits[8]);
}

/** True for an account number of 28 signs whose remainder is 1. Source: ISO 13616. */
export function isIban(compact: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{24}$/.test(compact)) return false;
  const moved = compact.slice(4) + compact.slice(0, 4);
  let rest = 0;
  for (const sign of moved) {
    const value = /\d/.test(sign) ? sign : String(sign.charCodeAt(0) - 55);
    for (const digit of value) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

/** True for 13–19 digits that pass the Luhn check. Source: ISO/IEC 7812-1. */
export function isCardNumber(digits: string): boolean {
  if (!/^\d{13,19}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
