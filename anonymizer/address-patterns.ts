const SPELT: Readonly<Record<string, string>> = {
  ə: '[əe]',
  ı: '[ıiIİl1]',
  i: '[iıİIl1]',
  ö: '[öo]',
  ü: '[üu]',
  ğ: '[ğg]',
  ş: '[şs]',
  ç: '[çc]',
};

/** A pattern, without regard to capitals, that also takes letters typed without diacritics and i read as l or 1; classes stay as they are. */
function spelt(source: string, flags: string): RegExp {
  const any = source.replace(
    /\\p\{\w{1,2}\}|\[[^[\]]*\]|[əıiöüğşç]/gu,
    (part) => SPELT[part] ?? part,
  );
  return new RegExp(any, flags);
}

const CASE =
  '(?:n[ıiuüİ]n|n[aə]|n[dt][aə]n?|n[ıiuüİ]|[dt][aə]n?|y[aə]|d[ıiuü]r|nd[aə]d[ıi]r|nd[aə]k[ıi])?';
const HEADS =
  'küçəsi|küçə|caddəsi|caddə|sokağı|sokak|mahallesi|prospekti|prospekt|döngəsi|döngə|dalanı|dalan|şossesi|şosse|xiyabanı|xiyaban|bulvarı|keçidi|keçid|massivi|yaşayış massivi|yaşayış sahəsi|məhəlləsi|məhəllə|mikrorayonu|mikrorayonun|mikrorayon|meydanı|yolu|şəhərciyi|bağları sahəsi|bağ kooperativi|bağçılıq kooperativi';
const SHORT =
  'küç|küç-si|k-si|k-çəsi|pr|pr-t|pr-ti|pros|prosp|döng|dön|məh|mkr|m/r|xiy|şos|mas|per|dal|blv';
const HOUSE_NUMBER =
  '\\d{1,4}(?:[ ]?[A-Za-zА-яƏə](?![\\p{L}\\p{N}]|\\. ?\\d)|[ ]?["“«][A-Za-zА-яƏə]["”»])?(?:[ ]?[/-][ ]?\\d{1,4}[A-Za-zƏə]?)?';
const UNIT =
  'evi|ev|kv|b\\/m|m\\/n|tikilisi|tikili|binası|bina|mənzili|mənzil|mənz|mən|mnz|m-l|daire|çıxılmaz|kvartal|blok|korpus|korp|kor|giriş|mərtəbə|mərt|otaq|otağı|tin|həyət|qeyri-yaşayış sahəsi|qeyri-yaşayış obyekti|obyekt|ofis|anbar|hangar|qaraj|köşk|dükan|sahə|дом|квартира|кв-ра|офис|комната|комн|ком|помещение|пом|секция|корпус|корп|кварт|кв|строение|стр|подъезд|этаж';
const SHORT_UNIT = 'b|m|e|k|д|к|бл|q|ot';
const NUMBERED = '(?:[ ](?:nömrəli|nömrəsi|saylı|№-li|№))';
const HOUSE_AFTER =
  '(?:ev|bina|mənzil|məhəllə|korpus|blok|giriş|mərtəbə|otaq|fərdi yaşayış ev|yaşayış ev|yaşayış bina|çoxmənzilli (?:yaşayış )?bina|həyətyanı sahə)';
const CHAINED = 'bina|korpus|blok|giriş|mərtəbə|mərt\\.|mənzil|yataqxana|yat\\.|otaq|otağ|ev';
// `zirzəmi qatı`, `üçüncü mərtəbə`, `5-й этаж`: the floor in words or by its ordinal.
const FLOOR =
  '(?:(?:yarımzirzəmi|zirzəmi|sokol|mansard|çardaq)(?: (?:qatı|mərtəbəsi|mərtəbə))?|(?:birinci|ikinci|üçüncü|dördüncü|beşinci|altıncı|yeddinci|səkkizinci|doqquzuncu|onuncu) (?:mərtəbə|blok|giriş|qat)|\\d{1,2}-(?:й|я|ый|ая) (?:этаж|подъезд|корпус|секция|блок)|(?:цокольный|подвальный|первый|второй|третий|четв[её]ртый|пятый) этаж|подвал)(?!\\p{L})';
const GAP = '[ ,\\n]{1,3}';
const NEVER = '(?![\\p{L}\\p{N}]|\\.\\d)'; // `ev 06.12.2024-cü il`: a day

/** Patterns of addresses; all bounded. Source: shapes of addresses in Azerbaijani, in Latin and Russian; lists from general knowledge of the language. */
export const ADDRESS_PATTERNS = {
  /** The word for a street, behind its name. */
  head: spelt(
    `(?<![\\p{L}\\p{N}])(?:(?:${HEADS})${CASE}(?![\\p{L}])\\.?|(?:${SHORT})(?:\\.(?!\\p{Ll}{3})|(?=,? ?(?:\\d{1,3}(?!\\d)|\\d{4}-c[ıiuü] məh|ev|bina|m\\.)))|k\\.(?=,? ?(?:\\d|ev|bina))|(?:улица|улице|улицы|проспект|проспекте|переулок|шоссе|тупик|тупике|проезд|микрорайон|микрорайоне|квартал|линия|бульвар|площадь)(?=[ ,])|(?:ул|пер|просп|туп)\\.(?=,? ?(?:д\\.|дом|\\d)))`,
    'giu',
  ),
  /** `2-й Хутор, `: a numbered quarter before its street. */
  quarterBefore:
    /(?<![\p{L}\p{N}])\d{1,3}-(?:й|я|е|м|ый|ая|ом|c[ıiuü]) (?:микрорайон\p{L}{0,2}|мкр\.|квартал\p{L}{0,2}|массив\p{L}{0,2}|\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?), $/u,
  /** The word for a street, before its name. */
  prefix: spelt(
    `(?<![\\p{L}\\p{N}.])(?:\\d{1,2}-(?:й|я|ая|ый|ой) )?(?:[уУ]л|УЛ|[уУ]лиц[аеы]|УЛИЦ[АЕЫ]|[пП]р|пр-к?т|[пП]росп|[пП]роспекте?|ПРОСПЕКТ|[пП]ер|[пП]ереул(?:ок|ке)|шоссе|мкр|[мМ]икрорайоне?|пос|[пП]ос[её]лок|[пП]роезд|[тТ]упик|[бБ]ульвар|б-р|наб|[сС]ело|küç|küçə)(?:\\.[ ]?|[ ])(?=[\\p{Lu}\\d«"“])`,
    'gu',
  ),
  /** A name behind `prefix`: the first word and what follows it. */
  prefixedName:
    /(?:[«"“][^«»"“”\n]{1,40}[»"”]|[\p{Lu}\d][\p{L}\p{N}.'’-]{0,30})(?: (?:(?:и |им\. ?)?\p{Lu}[\p{L}.'’-]{1,30}|(?:хан|бек|аг|паш|шах)[аи]?(?!\p{L}))){0,4}/uy,
  /** House, flat, block, floor: word and number, or number and word. */
  detail: spelt(
    `(?:${GAP}|(?<=\\.))(?:(?:(?:${UNIT})\\.?|(?:${SHORT_UNIT})(?:\\.|(?= \\d)|-(?=\\d)))[ ]?(?:№[ ]?|N[ ]?)?${HOUSE_NUMBER}${NEVER}|(?:(?:yerləşən|olan|№) )?${HOUSE_NUMBER}(?:-c[ıiuü])?${NUMBERED}?[ ]${HOUSE_AFTER}\\p{L}{0,7}${NEVER}|(?:№|No[.:]?)[ ]?${HOUSE_NUMBER}${NEVER}|${HOUSE_NUMBER}${NUMBERED}${NEVER}|(?<=, ?)${FLOOR})`,
    'yiu',
  ),
  /** The number of a house alone. */
  bareNumber: spelt(
    `(?:${GAP}|(?<=\\.))(?!\\d{1,4}(?: (?:manat|il|gün|ay|qəpik|nəfər|yaş|kv|hektar|metr|faiz|saat|dəfə|yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)|[.:]\\d|-c[ıiuü]|,\\d))${HOUSE_NUMBER}${NEVER}`,
    'yiu',
  ),
  /** House and flat by their words, without a street. */
  house: spelt(
    `(?<![\\p{L}\\p{N}])(?:evi|ev|bina|mənzil|mənz|mən|m\\/n|b\\/m|kv\\.|korpus|blok|yataqxana|otaq|otağı|комната|комн|дом|д\\.|кв\\.|квартир[аеуы])\\.?[ ]?(?:№[ ]?)?${HOUSE_NUMBER}${NEVER}(?! (?:saylı|nömrəli) \\p{Ll})`,
    'giu',
  ),
  /** House by number and word (`45 saylı evdə`), only behind a place. */
  numberedHouse: spelt(
    `(?<![\\p{L}\\p{N}.])${HOUSE_NUMBER}(?:-c[ıiuü](?=[ ]mənzil)|${NUMBERED})[ ](?:ev|bina|mənzil(?:in?(?:d[əe]n?|[əe])?)?|yaşayış ev|fərdi yaşayış ev|həyətyanı|məhəllə|(?:\\p{L}{4,12} ){0,2}yataqxana(?:sı)?)${CASE}${NEVER}`,
    'giu',
  ),
  /** `14-cü bina, 3-cü blok, 45 nömrəli mənzil`: building and flat, each by its number before the word. */
  numberedChain: spelt(
    `(?<![\\p{L}\\p{N}.])(?:${HOUSE_NUMBER}(?:-c[ıiuü]|${NUMBERED})|[A-ZƏ]|["“«][A-ZƏ]["”»])[ ](?:${CHAINED})(?!l[ıiuü]|lən)\\p{L}{0,9}(?:,? (?:yerləşən |olan )?${HOUSE_NUMBER}(?:-c[ıiuü]|${NUMBERED}) (?:${CHAINED})(?!l[ıiuü]|lən)\\p{L}{0,9}){1,4}`,
    'giu',
  ),
  /** A place right before a house. */
  placeBefore: spelt(
    '(?:kənd|qəsəbə|rayon|şəhər|küçə|məhəllə|massiv|mikrorayon|ünvan|село|посёлок)\\p{L}{0,8}[ ,:]{1,3}$',
    'iu',
  ),
  postcode: /(?<![\p{L}\p{N}])AZ[ -]?\d{4}(?![\p{L}\p{N}]|-\d)/gu,
  postBox: spelt(
    `(?<![\\p{L}\\p{N}])(?:a/q|p/q|а/я|abonent qutusu|poçt qutusu|абонентский ящик)\\.?[ ]?(?:№[ ]?)?\\d{1,6}${NEVER}`,
    'giu',
  ),
  /** `ünvan:` and the like, behind which an address is written. */
  label: spelt(
    '(?<!\\p{L})(?:ünvanı?|yaşayış yeri|yaşadığı yer|qeydiyyat yeri|qeydiyyat ünvanı|faktiki ünvanı?|yaşayır|qeydiyyatdadır|адрес|по адресу|адресу|место жительства|живу|жив[её]т|проживаю|проживает|прописана?|зарегистрирована?|зарегистрированный|зарегистрированная|проживающий|проживающая)(?: по адресу)?[ ]?[:–—-][ ]?',
    'giu',
  ),
  /** `… ünvanında`: the address stands before it. */
  addressWord: spelt(
    '(?<=[\\p{L}\\p{N}.)"”»]) (?:ünvanı|ünvanında|ünvanda|ünvanına|ünvanından|ünvanındakı|ünvanının|ünvanlı|ünvanındadır|ünvanıdır|ünvan üzrə)(?!\\p{L})',
    'giu',
  ),
} as const satisfies Readonly<Record<string, RegExp>>;

/** Words that end the keepable part of an address: countries, regions, cities, rayons. */
export const KEPT_PLACE = spelt(
  '(?:respublikası|muxtar respublikası|şəhəri?n?ı?n?|rayonu?n?u?n?|vilayəti|область|город|район|(?<!\\p{L})(?:ş\\.|ş|şəh\\.|ray\\.|r\\.|r-nu|г\\.|р-н))$',
  'iu',
);
