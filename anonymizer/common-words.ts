import { foldAz, lowerAz } from '#domain/az-text.ts';
import { COURTS } from '#domain/court.ts';
import { readingsOf } from './endings.ts';
import { remembered } from './remembered.ts';
import { isCyrillic } from './scripts.ts';
import appositions from './word-lists/appositions.json' with { type: 'json' };
import bareSurnameCues from './word-lists/bare-surname-cues.json' with { type: 'json' };
import closedPlaces from './word-lists/closed-places.json' with { type: 'json' };
import common from './word-lists/common-words.json' with { type: 'json' };
import diagnoses from './word-lists/diagnoses.json' with { type: 'json' };
import establishments from './word-lists/establishments.json' with { type: 'json' };
import eventPlaces from './word-lists/event-places.json' with { type: 'json' };
import facilities from './word-lists/facilities.json' with { type: 'json' };
import identifierWords from './word-lists/identifier-words.json' with { type: 'json' };
import institutionCues from './word-lists/institution-cues.json' with { type: 'json' };
import institutions from './word-lists/institutions.json' with { type: 'json' };
import namesakes from './word-lists/namesakes.json' with { type: 'json' };
import occupations from './word-lists/occupations.json' with { type: 'json' };
import ordinary from './word-lists/ordinary-words.json' with { type: 'json' };
import places from './word-lists/places.json' with { type: 'json' };
import readable from './word-lists/readable.json' with { type: 'json' };
import roles from './word-lists/roles.json' with { type: 'json' };
import sensitive from './word-lists/sensitive.json' with { type: 'json' };
import toldTraits from './word-lists/told-traits.json' with { type: 'json' };
import vocabulary from './word-lists/vocabulary.json' with { type: 'json' };

const LETTERS = /\p{L}+/gu;
const LATIN = /^[a-zçəğıöşü]+$/;
const MIN_WHOLE = 3; // letters of a word of the lists of the detectors: shorter ones are parts of patterns

let byFold: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The words of acts and of everyday language, and all words that the detectors look for, lower case, by what
 * they are without Azerbaijani letters; of words that are then the same, the more frequent comes first.
 */
export function commonWords(): ReadonlyMap<string, readonly string[]> {
  if (byFold !== undefined) return byFold;
  const out = new Map<string, string[]>();
  const add = (word: string) => {
    const key = foldAz(word);
    const known = out.get(key);
    if (known === undefined) out.set(key, [word]);
    else if (!known.includes(word)) known.push(word);
  };
  const lists = [common.first, readable.words, common.verbs, common.words, vocabulary.words];
  for (const list of [...lists, ordinary.words])
    for (const word of list.replace(/\p{M}/gu, '').match(LETTERS) ?? [])
      if (LATIN.test(lowerAz(word))) add(lowerAz(word));
  for (const word of detectorWords()) add(word);
  byFold = out;
  return out;
}

// Folded: possession, with or without a plural (`Siyahısı`, `Qaydaları`).
const OWNED = /(?<=[a-z]{3})(?:l[ae]r[iu]|s[iu])$/;

/** True of a form of a word in Latin letters that any of the lists has. */
export const isListed: (word: string) => boolean = remembered((word: string) => {
  if (isCyrillic(word)) return false;
  const common = commonWords();
  return (
    common.has(foldAz(word)) ||
    readingsOf(word).some(({ stem }) => common.has(stem) || common.has(stem.replace(OWNED, '')))
  );
});

const DETECTORS: readonly object[] = [
  COURTS.map(({ name }) => name),
  { ...places, foreignCities: '' },
  ...[roles, institutions, identifierWords, institutionCues, closedPlaces, eventPlaces],
  ...[establishments, facilities, occupations, sensitive, diagnoses, toldTraits, namesakes],
  ...[appositions, bareSurnameCues],
];

function detectorWords(): string[] {
  return DETECTORS.flatMap(stringsOf)
    .flatMap((list) => list.match(LETTERS) ?? [])
    .map(lowerAz)
    .filter((word) => word.length >= MIN_WHOLE && LATIN.test(word));
}

function stringsOf(value: unknown, key: string | number = ''): string[] {
  if (typeof value === 'string') return key === 'source' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([own, inner]) => stringsOf(inner, own));
}
