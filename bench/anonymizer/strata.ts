import { cyrillic, homoglyphs } from './strata/alphabets.ts';
import { glyphShift } from './strata/glyph-shift.ts';
import { capitals, letterSpaced, noDiacritics } from './strata/letter-shapes.ts';
import { lineBreaks } from './strata/line-breaks.ts';
import { recognisedWith } from './strata/ocr.ts';
import type { Rewrite } from './strata/rewrite.ts';
import { glued, typos } from './strata/typing.ts';

export type { Spanned } from './strata/rewrite.ts';

/** A way in which decisions come damaged; the spans of the rewritten text point at the damaged names. */
export type Stratum = { readonly name: string; readonly rewrite: Rewrite };

/** All strata; `clean` gives the document as it is. */
export const STRATA: readonly Stratum[] = [
  { name: 'clean', rewrite: (document) => document },
  { name: 'capitals', rewrite: capitals },
  { name: 'letter-spaced', rewrite: letterSpaced },
  { name: 'no-diacritics', rewrite: noDiacritics },
  { name: 'hyphens', rewrite: lineBreaks },
  { name: 'homoglyphs', rewrite: homoglyphs },
  { name: 'ocr-wrong', rewrite: recognisedWith('eng') },
  { name: 'ocr-right', rewrite: recognisedWith('aze') },
  { name: 'glyph-shift', rewrite: glyphShift },
  { name: 'cyrillic', rewrite: cyrillic },
  { name: 'glued', rewrite: glued },
  { name: 'typos', rewrite: typos },
];

/** The stratum of a name. @throws RangeError with the list of names where there is none */
export function stratumNamed(name: string): Stratum {
  const stratum = STRATA.find((one) => one.name === name);
  if (stratum === undefined)
    throw new RangeError(
      `Unknown stratum ${name}; one of: ${STRATA.map((one) => one.name).join(', ')}`,
    );
  return stratum;
}
