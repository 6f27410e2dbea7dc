import type { EntityClass, Ground } from '#domain/anonymized-text.ts';
import type { Candidate } from './candidate.ts';
import { endingOfTail, NOMINATIVE } from './endings.ts';

/** What kind of identifier stands somewhere, and how sure that is. */
export type IdKind = {
  readonly name: string;
  readonly cls: EntityClass;
  readonly ground: Ground;
  readonly score: number;
};

/** The candidate of an identifier at `start`, with the case ending that hangs on it (`10-AB-123-ün`). */
export function idCandidate(kind: IdKind, text: string, start: number, end: number): Candidate {
  const tail = /^(?:-\p{Ll}{1,6})(?!\p{L})/u.exec(text.slice(end, end + 8))?.[0];
  const ending = tail === undefined ? undefined : endingOfTail(tail);
  const compact = text
    .slice(start, end)
    .replace(/[^\p{L}\p{N}@]/gu, '')
    .toUpperCase();
  return {
    start,
    end: end + (ending === undefined ? 0 : (tail?.length ?? 0)),
    cls: kind.cls,
    rule: `id:${kind.name}`,
    score: kind.score,
    features: [],
    ending: ending ?? NOMINATIVE,
    ground: kind.ground,
    value: kind.cls === 'phone' ? compact.replace(/^994|^0/, '') : compact,
  };
}
