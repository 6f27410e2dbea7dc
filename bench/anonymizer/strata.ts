import { upperAz } from '#domain/az-text.ts';

type Spanned = { readonly start: number; readonly end: number };
const ASCII: Readonly<Record<string, string>> = {
  ə: 'e',
  Ə: 'E',
  ı: 'i',
  I: 'I',
  İ: 'I',
  ö: 'o',
  Ö: 'O',
  ü: 'u',
  Ü: 'U',
  ğ: 'g',
  Ğ: 'G',
  ş: 's',
  Ş: 'S',
  ç: 'c',
  Ç: 'C',
};
const TWINS: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  ə: 'ә',
};

/** How a stratum writes the sign at `i`; `inSpan` is true in a span that must go. */
export const STRATA: Readonly<
  Record<string, (sign: string, i: number, text: string, inName: boolean) => string>
> = {
  clean: (sign) => sign,
  capitals: (sign, _i, _text, inName) => (inName ? upperAz(sign) : sign),
  'letter-spaced': (sign, i, text, inName) =>
    inName && /\p{L}/u.test(sign) && /\p{L}/u.test(text[i + 1] ?? '')
      ? `${sign} `
      : inName && sign === ' '
        ? '  '
        : sign,
  'no diacritics': (sign) => ASCII[sign] ?? sign,
  hyphens: (sign, i, text, inName) =>
    inName &&
    i % 3 === 0 &&
    /\p{L}/u.test(sign) &&
    /\p{Ll}/u.test(text[i + 1] ?? '') &&
    /\p{Ll}/u.test(text[i + 2] ?? '')
      ? `${sign}-\n`
      : sign,
  homoglyphs: (sign, i, _text, inName) => (inName && i % 2 === 0 ? (TWINS[sign] ?? sign) : sign),
};

/** The text of a stratum and its gold spans moved along. */
export function rewrite<T extends Spanned & { readonly class: string }>(
  stratum: string,
  text: string,
  gold: readonly T[],
): { text: string; gold: T[] } {
  const write = STRATA[stratum];
  if (write === undefined) throw new RangeError(`Unknown stratum ${stratum}`);
  const inName = new Uint8Array(text.length + 1);
  for (const span of gold) if (span.class === 'person') inName.fill(1, span.start, span.end);
  const at = new Int32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    at[i] = length;
    const written = write(text[i] ?? '', i, text, inName[i] === 1 && inName[i + 1] === 1);
    parts.push(written);
    length += written.length;
  }
  at[text.length] = length;
  const written = parts.join('');
  const moved = gold.map((span) => {
    const start = at[span.start] ?? 0;
    const end = at[span.end] ?? 0;
    return { ...span, start, end, surface: written.slice(start, end) };
  });
  return { text: written, gold: moved };
}
