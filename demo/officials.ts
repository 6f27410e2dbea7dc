import type { Court } from '#domain/court.ts';
import { diceOf } from './dice.ts';
import { makePerson, type Person } from './people.ts';
import type { Words } from './word-lists/words.ts';

/** The invented people of a court. Officials stay in published texts. */
export type Officials = {
  readonly judges: readonly Person[];
  readonly clerks: readonly Person[];
  readonly prosecutors: readonly Person[];
};

/** Judges, clerks and prosecutors of a court, the same for one seed. */
export function officialsOf(seed: string, court: Court, words?: Words): Officials {
  const dice = diceOf(`${seed}/officials/${court.code}`);
  const people = (sort: string, count: number) =>
    Array.from({ length: count }, (_, i) =>
      makePerson(dice, `${sort}-${court.code}-${i + 1}`, {
        kind: 'keep',
        today: '2026-01-01',
        court,
        words,
      }),
    );
  const high = court.type === 'appeal' || court.type === 'supreme';
  return {
    judges: people('judge', high ? 7 : 4),
    clerks: people('clerk', 3),
    prosecutors: people('prosecutor', 2),
  };
}
