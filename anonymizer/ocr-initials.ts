// Before a surname: `i.T.`, `@,B.`, and two that lost their stop, `NZ.`; a small letter is a torn capital.
export const INITIALS =
  /^[.,_]?(?:i[.,]{1,2}(?:[\p{Lu}3][.,])?|\p{Lu}\p{Ll}?[.,_]{1,2}[idlt3][.,]|[dlt3][.,]\p{Lu}[.,]|\p{Lu}_\p{Lu}\.|\.\p{Lu}\.|\p{Lu}{2}\.)(?=\p{Lu}\p{Ll}{3}|i\p{Ll}{4})|^(?:(?:\p{Lu}\p{Ll}?[.,]|[@9$8][.,](?=\p{Lu}))){1,2}(?!\p{Ll})(?=\S{4})/u;
// Behind a surname: `C.i.-dan`, `E.T.-nn`, `R,H.-nin`, `B -nin`.
const INITIALS_BEHIND =
  /((?:\p{Lu}\p{Ll}?|[i1@9$8])[.,](?:(?:\p{Lu}\p{Ll}?|[i1@9$8])[., ]{1,2})?)-(\p{L}{1,4})(?!\p{L})/uy;
// What an ending must have been, by the consonants that are left of it.
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^n\p{L}{0,2}n$/u, 'nin'],
  [/^d\p{L}{1,2}n$/u, 'dən'],
  [/^\p{L}?n$/u, 'in'],
  [/^y\p{L}$/u, 'yə'],
  [/^n\p{L}$/u, 'ni'],
  [/^d\p{L}$/u, 'də'],
  [/^y?l\p{L}$/u, 'lə'],
];

/** Initials with an ending as they must have been printed; undefined where none stand at `at`. */
export function initialsBehind(
  text: string,
  at: number,
): { text: string; length: number } | undefined {
  INITIALS_BEHIND.lastIndex = at;
  const [whole, signs = '', tail = ''] = INITIALS_BEHIND.exec(text) ?? [];
  const ending = ENDINGS.find(([form]) => form.test(tail))?.[1];
  if (whole === undefined || ending === undefined) return undefined;
  const initials = initialsRead(signs.trimEnd()).replace(/\.?$/, '.');
  return { text: `${initials}-${ending}`, length: whole.length };
}

// A stroke that is no part of the name behind it: `iEsmira`. In `mOddət` the capital is a letter misread.
export const STRAY = /^[itlfj](?=[^OÖÜU\P{Lu}]\p{Ll}{2})/u;

/** Initials as they must have been printed, each with its stop. */
export function initialsRead(initials: string): string {
  const signs = initials.replace(/[.,_]/g, '.').replace(/^\.|\.(?=\.)/g, '');
  const parted = /^\p{Lu}{2}\.$/u.test(signs) ? signs.slice(0, -1).split('').join('.') : '';
  const read = parted === '' ? signs : `${parted}.`;
  return Array.from(read, (sign) => SIGNS[sign] ?? sign).join('');
}

const SIGNS: Readonly<Record<string, string>> = {
  '@': 'Ə',
  '9': 'Ə',
  '8': 'Ə',
  $: 'Ş',
  '3': 'Ə',
  '1': 'İ',
  i: 'İ',
  d: 'Ə',
  l: 'İ',
  t: 'T',
  b: 'B',
};
