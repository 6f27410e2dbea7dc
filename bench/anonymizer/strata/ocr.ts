import confusions from './ocr-confusions.json' with { type: 'json' };
import { piecesOf, type Rewrite, rewritten } from './rewrite.ts';

/** Readings of a sign or of two letters read as one, each with its probability; the rest is read right. */
type Readings = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A language model of the recogniser, as measured on Azerbaijani print. */
type Model = { readonly pairs: Readings; readonly signs: Readings };

const MODELS: Readonly<Record<'eng' | 'aze', Model>> = confusions;

/** Azerbaijani print as a recogniser reads it with a language model. Line ends stay. */
export function recognisedWith(language: 'eng' | 'aze'): Rewrite {
  const { pairs, signs } = MODELS[language];
  return (document, random) => {
    const { text } = document;
    const pieces = piecesOf(text);
    for (let i = 0; i < text.length; i++) {
      const merged = drawn(pairs[text.slice(i, i + 2)], random);
      pieces[i] = merged ?? drawn(signs[text.charAt(i)], random) ?? text.charAt(i);
      if (merged !== undefined) pieces[++i] = '';
    }
    return rewritten(document, pieces);
  };
}

/** A wrong reading, or undefined where the sign is read right. */
function drawn(readings: Readings[string] | undefined, random: () => number): string | undefined {
  if (readings === undefined) return undefined;
  let left = random();
  for (const [reading, probability] of Object.entries(readings)) {
    left -= probability;
    if (left < 0) return reading;
  }
  return undefined;
}
