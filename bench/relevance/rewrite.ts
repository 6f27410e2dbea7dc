import { type Dice, diceOf } from '#demo/dice.ts';
import { AZ_CYRILLIC } from '#domain/az-cyrillic.ts';
import { foldAz, lowerAz, upperAz } from '#domain/az-text.ts';

/** Ways in which people type a question otherwise than it was written. */
export const WAYS = ['as written', 'ascii', 'capitals', 'typos', 'cyrillic'] as const;
export type Way = (typeof WAYS)[number];

const SHORTEST_MISTYPED = 5; // letters
const NEIGHBOURS = 'qwertyuiopasdfghjklzxcvbnm'; // rows of the keyboard in order

/** The question typed in a way; the same seed and question give the same text. */
export function rewrite(query: string, way: Way, seed: string): string {
  switch (way) {
    case 'as written':
      return query;
    case 'ascii':
      return foldAz(lowerAz(query));
    case 'capitals':
      return upperAz(query);
    case 'typos': {
      const dice = diceOf(`${seed}/${query}`);
      return query.replace(/\p{L}+/gu, (word) =>
        word.length < SHORTEST_MISTYPED ? word : mistyped(word, dice),
      );
    }
    case 'cyrillic':
      return [...lowerAz(query)].map((sign) => CYRILLIC.get(sign) ?? sign).join('');
  }
}

// й and э stand for letters that the alphabet writes ј and е as well.
const CYRILLIC = new Map(
  Object.entries({ ...AZ_CYRILLIC, ә: 'ə' })
    .filter(([cyrillic]) => cyrillic !== 'й' && cyrillic !== 'э')
    .map(([cyrillic, latin]) => [latin, cyrillic]),
);

/** A word with one letter left out, doubled, exchanged with the next or hit beside. */
function mistyped(word: string, dice: Dice): string {
  const at = dice.int(1, word.length - 2);
  const before = word.slice(0, at);
  const letter = word.charAt(at);
  const after = word.slice(at + 1);
  switch (dice.int(0, 3)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before + after.charAt(0) + letter + after.slice(1);
    default: {
      const place = NEIGHBOURS.indexOf(foldAz(lowerAz(letter)));
      return before + (NEIGHBOURS[place + 1] ?? 'e') + after;
    }
  }
}
