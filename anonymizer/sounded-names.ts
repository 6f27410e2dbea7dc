import type { Reading } from './endings.ts';
import { GIVEN, isVocabulary, PLACES } from './lexicon.ts';
import { soundKey } from './scripts.ts';

const MIN_STEM = 4; // letters of a name that its sound tells
const MIN_SOUND = 4; // letters of its sound
// Forms of Russian words that no name has.
const LIKE_WORD =
  /(?:[иы]й|[ое]го|ому|ему|ыми?|ими|ая|яя|ую|юю|ое|ее|ые|ие|ых|их|ть|ться|ость|ости|ение|ания|ании)$/u;

type Sounds = {
  readonly size: number;
  readonly given: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
};
let sounds: Sounds | undefined;

/** The sounds of the given names and places of the lists as they are now: benches take words out of them. */
function soundsNow(): Sounds {
  if (sounds?.size !== GIVEN.size) {
    const of = (list: ReadonlySet<string>) => new Set([...list].map(soundKey));
    sounds = { size: GIVEN.size, given: of(GIVEN), place: of(PLACES) };
  }
  return sounds;
}

/** The reading under which a word in Cyrillic letters sounds as a given name of our lists (`Гюльнарой`, `Рашада`). */
export function givenBySound(word: string, readings: readonly Reading[]): Reading | undefined {
  if (!/^\p{Lu}/u.test(word) || LIKE_WORD.test(word) || isVocabulary(word)) return undefined;
  const { given, place } = soundsNow();
  if (readings.some(({ stem }) => place.has(soundKey(stem)))) return undefined;
  return readings.find(({ stem }) => {
    if (stem.length < MIN_STEM) return false;
    // Гусейн is Hüseyn: Russian has no h.
    return [stem, stem.replaceAll('q', 'h')].some((one) => {
      const sound = soundKey(one);
      return sound.length >= MIN_SOUND && given.has(sound);
    });
  });
}
