import type { Candidate } from './candidate.ts';
import { type Ending, NOMINATIVE } from './endings.ts';
import { placeCandidate } from './place-starts.ts';
import { matchesOf } from './quick-pattern.ts';

const CASE = '(?:n[ıiuü]n|n?d[aə](?:n|k[ıi])?|n?[aə]|n?[ıiuü]|d[ıiuü]r)?';
const LAND =
  'quyusu|arxı|bulağı|çeşməsi|kəhrizi|təpəsi|dərəsi|qayası|düzü|meşəsi|gölü|çayı|bəndi|qalası|dəyirmanı|piri|ocağı|yaylağı|qışlağı|örüşü|otlağı|zəmisi|çuxuru|yoxuşu|aşırımı|körpüsü|yolu';

/** `“Hacı quyusu”nun`, `“Xan arxı”nın sol sahili`: a piece of land by a quoted name that tells what it is. */
export const QUOTED_LAND = new RegExp(
  `["“„«](?!\\p{L}{3,20}l[aə]r[ıi]n )\\p{Lu}[^"”“„»«\\n]{1,24} (?:${LAND})["”»](?:-?${CASE}(?: (?:(?:sol|sağ|yuxarı|aşağı|o biri|şərq|qərb|şimal|cənub) )?(?:sahil|kənar|yan|ətraf|baş|ağz|üst|alt|ətəy|boyu)\\p{Ll}{0,7})?)(?!\\p{L}| (?:MMC|ASC|QSC|film|balet|mahnı|kitab|roman|hekayə|əsər|restoran|kafe|mağaza|otel|firma|şirkət|məhsul|marka|adlı|layihə))`,
  'gu',
);
// Adjectives that begin a name of the land where they have a capital inside a sentence.
const OLD =
  'Köhnə|Yeni|Yuxarı|Aşağı|Orta|Böyük|Kiçik|Dairəvi|Dar|Uzun|Qara|Ağ|Qırmızı|Sarı|Göy|Yaşıl|Qoşa|Tək';
const WAYS =
  'yol|körpü|bazar|dəyirman|bulaq|bulağ|qala|qəbiristanlıq|qəbiristanlığ|meydan|bağ|arx|kanal|dördyol|döngə|dairə|meşə|düz|təpə|dərə|vağzal|avtovağzal|şose|hamam|məscid|karvansara|dayanacaq|dayanacağ';

/** `(…) Köhnə dəyirman yoluna`: a place whose name is an adjective with a capital and nouns without one. */
export const NAMED_BY_ADJECTIVE = new RegExp(
  `(?<=[\\p{Ll}\\p{N},;)] )(?:${OLD}) (?:\\p{Ll}{2,14} ){0,2}(?:${WAYS})(?:s?[ıiuü]${CASE}|n?[ıiuü]n|d[aə](?:n|k[ıi])?|[ny]?[aə])(?!\\p{L})`,
  'gu',
);
/** `köhnə MTS ərazisi`, `keçmiş ATS-in binası`: what is left of a works that went by its initials. */
const OF_INITIALS =
  /(?<!\p{L})(?:[Kk]öhnə|[Kk]eçmiş|[Ss]abiq) \p{Lu}{2,6}(?:-?n?[ıiuü]n)? (?:ərazi|bina|həyət|anbar|sahə|baza|qaraj|kontor)s?[ıi](?:n[ıi]n|nd[aə](?:n|k[ıi])?|n[aə]|n[ıi])?(?!\p{L})/gu;
/** `8 saylı YDM-də`, `3 nömrəli ATS-in həyətində`: stations that go by initials and a number. */
const NUMBERED_STATION =
  /(?<![\p{L}\p{N}.,/-])(?:\d{1,4} ?(?:saylı|nömrəli|s-lı|№-li) |№ ?\d{1,4} )(?:YDM|AYDM|QDM|MTS|ATS|ASK|TXS|MİS|YİS|NQDM)-?(?:n?[ıiuü]n (?:həyət|giriş|çıxış|qarşıs|yan|kassas|ərazis|mağazas|kafes)[ıiuü]?n)?d[aə](?:n|k[ıi])?(?!\p{L})/gu;
// Spits of the Caspian, whose noun also means a tongue. Source: general knowledge.
const SPIT = /(?<!\p{L})(?:Kür|Şah) dili(?:n[ıi]n|nd[əa](?:n|k[ıi])?|n[əa])?(?!\p{L})/gu;
// Where in a market somebody trades: by rows, places and stalls with their numbers.
const STALL =
  '(?:cərgə|sıra|yer|köşk|piştaxta|dükan|mağaza|korpus|mərtəbə|pavilyon|anqar|blok|sektor|konteyner|qapı|ticarət yeri|ticarət obyekti|stend)';
/** `Parça bazarının 3-cü cərgəsindəki 114 nömrəli köşkdə`, `bazarda, 3-cü sıra, 12-ci piştaxta`. */
export const STALLS = new RegExp(
  `(?<!\\p{L})(?:["“„«][^"”“„»«\\n]{2,20} )?(?:bazar|yarmarka|(?:ticarət|alış-veriş) (?:mərkəz|kompleks)|univermaq|univermağ|passaj|moll)(?:[ıiuü]|s[ıiuü])?["”»]?-?(?:n?d[aə](?:k[ıi])?|n?[ıiuü]n)(?:,? (?:(?:\\d{1,4}(?:-?c[ıiuü])? ?(?:saylı |nömrəli )?|(?:birinci|ikinci|üçüncü|dördüncü|beşinci|yuxarı|aşağı|baş|son|orta|tərəvəz|meyvə|ət|süd|pendir|balıq|göyərti|quru meyvə|parça|paltar|ayaqqabı|soyuducu) )${STALL}|${STALL} № ?\\d{1,4})\\p{Ll}{0,9}){1,4}(?!\\p{L})`,
  'gu',
);
const PATTERNS: readonly RegExp[] = [
  QUOTED_LAND,
  NAMED_BY_ADJECTIVE,
  OF_INITIALS,
  NUMBERED_STATION,
  SPIT,
  STALLS,
];

/**
 * Places of the land and of trade that their own wording tells, whatever stands around them. Offsets of the view.
 * Source: Court 2.1.6; policy, event place.
 */
export function findLandPlaces(text: string): Candidate[] {
  return PATTERNS.flatMap((pattern) =>
    [...matchesOf(text, pattern)].map(({ index, 0: told }) =>
      placeCandidate(text, { start: index, end: index + told.length }, endingOf(told), {
        ...{ rule: 'facility:closed-place', score: 0.7 },
      }),
    ),
  );
}

function endingOf(told: string): Ending {
  const kase = /d[aə]n$/u.test(told)
    ? 'abl'
    : /d[aə](?:k[ıi])?$/u.test(told)
      ? 'loc'
      : /["”»]?n[ıiuü]n$/u.test(told)
        ? 'gen'
        : /(?:[ıiuüaə]n[aə]|["”»]-?[ny]?[aə])$/u.test(told)
          ? 'dat'
          : /(?:[aə]|s[ıi])n[ıi]$/u.test(told)
            ? 'acc'
            : 'nom';
  return { ...NOMINATIVE, case: kase };
}
