import { AZ_CYRILLIC } from '#domain/az-cyrillic.ts';
import { upperAz } from '#domain/az-text.ts';
import { pick, piecesOf, type Rewrite, rewritten } from './rewrite.ts';
import { isIdentifier, staysLatin } from './span-classes.ts';

/** Cyrillic letters that look like a Latin one. Source: Unicode confusables (UTS 39), letters of Azerbaijani and Russian keyboards. */
const TWINS: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  y: 'у',
  h: 'һ',
  j: 'ј',
  ə: 'ә',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Ə: 'Ә',
};

/** Cyrillic twins for a third of the letters that have one, in seven of ten names and identifiers. */
export const homoglyphs: Rewrite = (document, random) => {
  const pieces = piecesOf(document.text);
  for (const span of document.gold) {
    const isTarget = span.class === 'person' || span.class === 'company' || isIdentifier(span);
    if (!isTarget || random() >= 0.7) continue;
    const places = [...span.surface]
      .map((sign, i) => ({ at: span.start + i, twin: TWINS[sign] }))
      .filter(({ twin }) => twin !== undefined);
    if (places.length === 0) continue;
    const drawn = places.filter(() => random() < 1 / 3);
    for (const { at, twin } of drawn.length > 0 ? drawn : [pick(places, random)])
      pieces[at] = twin as string;
  }
  return rewritten(document, pieces);
};

/** Latin to Cyrillic, both cases; `э` and `й` were given up in 1958 for `е` and `ј`. */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  [...Object.entries(AZ_CYRILLIC), ['ә', 'ə'] as const]
    .filter(([letter]) => letter !== 'э' && letter !== 'й')
    .flatMap(([letter, latin]) => [
      [latin, letter],
      [upperAz(latin), letter.toUpperCase()],
    ]),
);

/** The whole text in the Azerbaijani Cyrillic alphabet of 1958; identifiers and net addresses stay Latin. */
export const cyrillic: Rewrite = (document) => {
  const pieces = piecesOf(document.text).map((sign) => CYRILLIC.get(sign) ?? sign);
  for (const span of document.gold) {
    if (!staysLatin(span)) continue;
    for (let i = span.start; i < span.end; i++) pieces[i] = document.text.charAt(i);
  }
  return rewritten(document, pieces);
};
