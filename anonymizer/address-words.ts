import { foldKey } from './endings.ts';
import { matchesOf } from './quick-pattern.ts';

const HOUSE = /^(?:№ ?)?\d{1,4}(?:-c[ıiuü])?\p{L}?(?:[/-]\d{1,4}\p{L}?){0,3}$/u;
const ORDINAL = /^\d{1,4}-(?:й|я|е|ый|ая|ой|ий|c[ıiuü])$/u;
const PROPER =
  /^[«"“]?(?:\p{Lu}[\p{L}’'-]{0,30}(?:(?<=-)\d{1,3})?|\p{Lu}\.(?:\p{Lu}\.)?\p{Lu}?[\p{L}’'-]{0,30})[»"”]?$/u;
const LETTER = /^[«"“]?\p{L}[»"”]?$/u;
/** Words for a street, a quarter, a settlement, a house and what is in it, folded. */
const OWN_WORD =
  /^(?:kuc|caddes|pr$|pr-|pros|dong|dal$|dalan|sos|xiyab|bulvar|blv|keci[dt]|kecidi|massiv|mas$|kvartal|kv$|mehell|meh$|mikroray|mkr|m\/r|ev$|evi|ev[db]|bina|menz|mnz|men$|m$|b$|blok|bl$|korp|kor$|giris|mertebe|mert$|otaq|otagi|ofis|obyekt|magaza$|magazasi|anbar$|anbari|qaraj|bag$|bagi$|baglari|kend$|kendi|k$|qes|q$|kenari$|xett$|xetti$|tikili$|tikilisi$|mert$|kilometr|km|yol$|yolu|magistral|trassa|sahili$|yamac|yolunun|qovsag|hangar|terminal$|terminali|liman|dukan|kosk|pistaxta|ciqir|zolaq|sahe$|sahesi|saha$|senaye$|zona|kompleks|park$|rezidens|residence|kooperativ|yataqxana|yasayis|seherciy|sovxoz|heyet|tin$|villa|kotec|adina|ve$|xan$|bey$|aga$|nomreli|sayli|kondelen|meydan|ul$|dom|d$|zdanie|korpus|per$|pereul|prosp|ulic|hutor|str$|pod$|et$|pos$|poselok|sel[oa]$|s$)/;
/** Of these the ones that begin or end a part by themselves: a name beside one is no person. */
const HEAD =
  /(?<![\p{L}\p{N}])(?:küç|caddə|pros|pr[.-]|döng|dalan|şos|xiyaban|bulvar|keçid|xətt|tikili|massiv|kvartal|məh|mikroray|mkr|m\/r|ev|bina|mənz|mən\.|m\.|blok|korp|giriş|mərtəbə|ota[qğ]|ofis|obyekt|mağaza|anbar|qaraj|bağ|kənd|k\.|qəs|qes|q\.|kilometr|km|yol|sahə|zona|kompleks|park(?!\p{L})|rezidens|residence|kooperativ|yataqxana|şəhərciy|sovxoz|köndələn|meydan|villa|kotec|ул|здание|мкр|микрор|кварт|бульв|проезд|тупик|д\.|дом|кв|корп|пос|село|пер|просп|эт|под)/iu;
/** `Qonşuluqdakı Xətai prospekti`, `Hamısı Nizami küçəsində`: a word that tells which or who, no part of a name. */
export const NOT_OF_NAME =
  /^(?:\p{L}{3,20}d[aə]k[ıi]|[Hh]amısı|[Hh]ər|[Öö]zü|[Oo]nlar|[Oo]rada|[Bb]urada|[İi]ndi|[Hh]azırda|[Ff]aktiki|[Hh]əmin)$/u;
const WORD = /[^ ]+/gu;

/** How many units of a part, from its beginning, read like an address: proper names, house numbers, words of addresses. */
export function addressLength(part: string): number {
  // `“Ağ şəhər” məhəlləsi`: a name in quotation marks as a whole.
  let length = /^[«"“„][^«»"“”„\n]{1,40}[»"”]/u.exec(part)?.[0].length ?? 0;
  for (const match of matchesOf(part, WORD)) {
    if (match.index < length) continue;
    const words = match[0].split(/(?<=\.)(?=[\p{L}\d])/u);
    if (!words.every(isAddressWord)) break;
    length = match.index + match[0].length;
  }
  return length;
}

/** Where the words that read like an address begin, from the end of a part back. */
export function addressStart(part: string): number {
  const words = [...matchesOf(part, WORD)];
  let start = part.length;
  for (const match of words.reverse()) {
    const pieces = match[0].split(/(?<=\.)(?=[\p{L}\d])/u);
    if (!pieces.every(isAddressWord)) break;
    start = match.index;
  }
  return start;
}

/** True where a part has a word for a street, a settlement, a house or what is in it. */
export function hasAddressHead(part: string): boolean {
  return HEAD.test(part);
}

/** True of a text that ends in the number of a house. */
export function endsInHouse(text: string): boolean {
  return /(?<![\p{L}\d])\d{1,4}\p{L}?(?:[/-]\d{1,4}\p{L}?){0,3}$/u.test(text);
}

function isAddressWord(word: string): boolean {
  const bare = word.replace(/\.$/, '');
  return (
    HOUSE.test(bare) ||
    ORDINAL.test(bare) ||
    PROPER.test(word) ||
    PROPER.test(bare) ||
    LETTER.test(bare) ||
    OWN_WORD.test(foldKey(bare))
  );
}
