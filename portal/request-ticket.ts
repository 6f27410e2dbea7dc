import { createHash, randomBytes } from 'node:crypto';
import { PUBLIC_ID_ALPHABET } from '#domain/identifiers.ts';

const CODE_LENGTH = 28; // signs of an alphabet of 28: 134 bits, nobody guesses one
const TICKET_LENGTH = 10;
const CODE = new RegExp(`^[${PUBLIC_ID_ALPHABET}]{${CODE_LENGTH}}$`);
const TICKET = new RegExp(`^[${PUBLIC_ID_ALPHABET}]{${TICKET_LENGTH}}$`);

function signs(bytes: Uint8Array): string {
  return [...bytes].map((byte) => PUBLIC_ID_ALPHABET[byte % PUBLIC_ID_ALPHABET.length]).join('');
}

/** A new secret code of a request: whoever holds it reads the answer. */
export function newRequestCode(): string {
  return signs(randomBytes(CODE_LENGTH));
}

/** The code in a form, or undefined where the field holds none: blanks and hyphens of its printed groups go. */
export function readRequestCode(text: string): string | undefined {
  const code = text.replace(/[\s-]/g, '').toLowerCase();
  return CODE.test(code) ? code : undefined;
}

/** SHA-256 of a code, hex: what the record keeps of it. */
export function codeHash(code: string): string {
  return createHash('sha256').update(`ashkar request ${code}`).digest('hex');
}

/** The public number of a request, made of its code one way: a form that is sent twice has one ticket. */
export function ticketOf(code: string): string {
  const digest = createHash('sha256').update(`ashkar ticket ${code}`).digest();
  return signs(digest.subarray(0, TICKET_LENGTH));
}

/** True for what is shaped like a ticket. */
export function isTicket(text: string): boolean {
  return TICKET.test(text);
}

/** A code in groups of four, as it is printed. */
export function printedCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code;
}
