/** Signs of a public id: no vowels, no look-alikes, so that no word and no mix-up can arise. */
export const PUBLIC_ID_ALPHABET = 'bcdfghjkmnpqrstvwxyz23456789';
export const PUBLIC_ID_LENGTH = 9;
export const PUBLIC_ID_PATTERN = new RegExp(`^[${PUBLIC_ID_ALPHABET}]{8,12}$`);

/** A short opaque public id made of random bytes (one byte per sign; at least PUBLIC_ID_LENGTH). */
export function publicIdFrom(bytes: Uint8Array): string {
  let out = '';
  for (const byte of bytes.slice(0, PUBLIC_ID_LENGTH)) {
    out += PUBLIC_ID_ALPHABET[byte % PUBLIC_ID_ALPHABET.length];
  }
  return out;
}

/** An id of a row of the record, as the database prints it. */
export const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** Schemes of identifiers the portal records beside its own id. */
export const IDENTIFIER_SCHEMES = [
  'public-id',
  'case-number',
  'act-number',
  'register-number',
] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

const SLUG: Readonly<Record<string, string>> = {
  ə: 'e',
  ı: 'i',
  ö: 'o',
  ü: 'u',
  ğ: 'g',
  ş: 's',
  ç: 'c',
  I: 'i',
  İ: 'i',
  Ə: 'e',
  Ö: 'o',
  Ü: 'u',
  Ğ: 'g',
  Ş: 's',
  Ç: 'c',
};

/** A URL slug of any text: ASCII lower case, other signs as hyphens. */
export function slugOf(text: string): string {
  return text
    .replace(/[əıöüğşçIİƏÖÜĞŞÇ]/g, (letter) => SLUG[letter] ?? letter)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
