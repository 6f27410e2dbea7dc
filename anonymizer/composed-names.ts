import { GIVEN, PLACES, VOCABULARY } from './lexicon.ts';
import { remembered } from './remembered.ts';

// Folded halves of which given names are made (`Mirkazım`, `Ağadadaş`, `Solmazxanım`, `Nurullah`). Source: usage.
const FIRST =
  /^(?:mirze|mir|aga|xan|bey|sah|haci|seyid|six|sixi|mesedi|kerbelayi|ebdul|abdul|ebdur|abdur|gul|nur|bala|baba|melik|sultan|soltan|usta)/;
const LAST =
  /(?:aga|bala|baba|bey|beyim|xan|xanim|pasa|qulu|verdi|eli|ali|sah|mirze|oglan|baci|nene|gelin|gul|naz|nise|banu|bike|xatun|yar|cahan|murad|memmed|mehemmed|hesen|huseyn|ehmed|rza|abbas|qasim|ekber|esger|heyder|peri|sultan|soltan|zaman|dost|niyaz|nezer|nazar|bende|qardas|kisi)$/;
const ARABIC = /^(?=.{6})(?!serhed)[a-z]{2,7}(?:ullah|eddin)$/;
const SHORT = /^(?:eli|ali|isa|rza|nur|gul|xan|aga|can|naz|bey|sah|ata)$/;
const MIN_HALF = 4; // letters of a half that is not one of these
const MIN_NAME = 6; // letters of both halves
// `Gülməz`, `Yaşayar`: forms of verbs; `Kirmanşah`, `Şirvanşah`: lands and their lords.
const NO_NAME =
  /^(?:guldursun|gulmur|yasayar|markali|arsenali|sahilya|kirmansah|sirvansah|mehmanxan|mollaxan)/;

const isHalf = (half: string): boolean =>
  (half.length >= MIN_HALF || SHORT.test(half)) && GIVEN.has(half);

/** True of a folded stem that is a given name made of two, of which one is known: `mirkazim`, `solmazxanim`. */
export const isComposed: (stem: string) => boolean = remembered((stem: string) => {
  if (stem.length < MIN_NAME || VOCABULARY.has(stem) || PLACES.has(stem) || NO_NAME.test(stem))
    return false;
  if (ARABIC.test(stem)) return true;
  const first = FIRST.exec(stem)?.[0];
  if (first !== undefined && isHalf(stem.slice(first.length))) return true;
  const last = LAST.exec(stem);
  return last !== null && isHalf(stem.slice(0, last.index));
});
