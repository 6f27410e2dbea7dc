import { createHash } from 'node:crypto';

/** SHA-256 of a token, hex: all that is kept of one. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
