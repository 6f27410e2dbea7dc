import { AZ_CYRILLIC } from '#domain/az-cyrillic.ts';
import { upperAz } from '#domain/az-text.ts';

const LATIN: ReadonlyMap<string, string> = new Map(
  [...Object.entries(AZ_CYRILLIC), ['ә', 'ə'] as const].flatMap(([letter, latin]) => [
    [letter, latin],
    [letter.toUpperCase(), upperAz(latin)],
  ]),
);
const CYRILLIC = /[\u0400-\u04FF]/g;
// Letters that the Azerbaijani alphabet of 1958 has and the Russian one lacks, and the other way round.
const OWN = /[әғҝҹһөүјӘҒҜҸҺӨҮЈ]/g;
const RUSSIAN = /[ёщъьэюяцйЁЩЪЬЭЮЯЦЙ]/;
const SAMPLE = 20_000; // units: more say no more
const RUN = /[\u0400-\u04FF]{1,64}/g;
const OWN_SHARE = 0.06; // of Cyrillic letters: running Azerbaijani text has about a fifth
const CYRILLIC_SHARE = 0.6; // of letters: less is Latin text with homoglyphs

/** True where most letters of a text are those of the Azerbaijani Cyrillic alphabet of 1958. */
export function isAzCyrillic(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const cyrillic = sample.match(CYRILLIC)?.length ?? 0;
  const own = sample.match(OWN)?.length ?? 0;
  if (own < 2 || own < cyrillic * OWN_SHARE) return false;
  return cyrillic > (sample.match(/\p{L}/gu)?.length ?? 0) * CYRILLIC_SHARE;
}

/**
 * Azerbaijani lines in Cyrillic as the Latin alphabet writes them; Russian lines stay. One letter for
 * one, so offsets hold; letters of other alphabets inside such a line stay too.
 */
export function azCyrillicLines(text: string): string {
  if (!/[\u0400-\u04FF]/.test(text)) return text;
  const whole = isAzCyrillic(text);
  return text.replace(/[^\n]+/g, (line) => {
    if (!(isAzCyrillic(line) || (whole && !RUSSIAN.test(line)))) return line;
    return line.replace(RUN, (run) =>
      Array.from(run, (letter) => LATIN.get(letter) ?? letter).join(''),
    );
  });
}
