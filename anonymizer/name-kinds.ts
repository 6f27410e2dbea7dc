import { lowerAz } from '#domain/az-text.ts';
import { foldKey } from './endings.ts';
import { behindOpening } from './place-starts.ts';
import { remembered } from './remembered.ts';
import closed from './word-lists/closed-places.json' with { type: 'json' };
import data from './word-lists/establishments.json' with { type: 'json' };
import facilities from './word-lists/facilities.json' with { type: 'json' };

const KINDS = new Set(
  [data.kinds, facilities.adjectives, facilities.kinds, closed.between]
    .flatMap((list) => list.split('|'))
    .map(foldKey),
);
/** Endings that make a word for a kind. */
export const KIND_ENDING = new RegExp(`(?:${data.kindEndings})$`, 'u');

/** True of a word for a kind of establishment, with a capital or without: `klinik`, `Elmi-Praktiki`, `gəmiqayırma`. */
export const isKind = remembered(
  (word) =>
    KINDS.has(foldKey(word)) ||
    KIND_ENDING.test(lowerAz(word)) ||
    (word.includes('-') && word.split('-').every((part) => KINDS.has(foldKey(part)))),
);

const FIRST_KINDS = /^(\p{Lu}[\p{L}-]{1,24}) (\p{Lu}[\p{L}-]{1,24})(?!\p{L})/u;

/** Where the name of an establishment begins, behind the word that opens the sentence: `Uşaq | M.Soyadov adına liseydə`, but `Uşaq Kardiologiya Mərkəzi`. */
export function startOfEstablishment(text: string, start: number, end: number): number {
  const [, first = '', second = ''] = FIRST_KINDS.exec(text.slice(start, end)) ?? [];
  return isKind(first) && isKind(second) ? start : behindOpening(text, start, end);
}
