import type { EntityClass, Ground } from '#domain/anonymized-text.ts';

/** How one kind of identifier is recognised. Patterns are matched on the identifier view. */
export type Rule = {
  readonly name: string;
  readonly cls: EntityClass;
  readonly ground: Ground;
  readonly pattern: RegExp;
  readonly score: number;
  /** What a text must contain anywhere: asked once, before the text is searched. */
  readonly needs?: RegExp;
  /** What every match begins with, no letter or digit before it: a number, a code with a digit in its first 24 units, or a letter a … z or digit with a digit or low line in its first 24. */
  readonly begins?: 'digit' | 'code' | 'name';
  /** Must hold of the letters and digits; where it fails only `context` or `after` makes a hit. */
  readonly check?: (compact: string) => boolean;
  /** What must stand in the clause before (60 units), or `after` behind it. */
  readonly context?: RegExp;
  /** Its group `between` must name no order, decision or law: those have numbers of their own. */
  readonly after?: RegExp;
  /** Both `context` and `after` must hold, not one of them. */
  readonly both?: boolean;
  /** What stands right before something else of that shape. */
  readonly unless?: RegExp;
  /** Values that are something else. */
  readonly not?: RegExp;
};

export const A = '(?<![\\p{L}\\p{N}])';
export const Z = '(?![\\p{L}\\p{N}])';
export const NO = '(?:№|N[°º.]?|No\\.?|#)';
export const NUMBERED = '(?:[ ]?№-li|[ ]?nömr\\p{L}{2,4}|[ ]?saylı)';
export const BETWEEN = '(?<between>(?: \\p{L}{1,20}){0,4})';
export const DOC_HEADS =
  '(?:vəsiqə|pasport|passport|şəhadətnam|bilet|kitabça|diplom|attestat|sertifikat|paspord|паспорт|свидетельств|удостоверен)';

const TYPED: Readonly<Record<string, string>> = {
  ə: '[əe]',
  ı: '[ıi]',
  ö: '[öo]',
  ü: '[üu]',
  ğ: '[ğg]',
  ş: '[şs]',
  ç: '[çc]',
};

/** A pattern that also matches the letters people type without diacritics; classes stay as they are. */
function withoutDiacritics(source: string): string {
  return source.replace(/\[[^[\]]*\]|[əıöüğşç]/gu, (part) => TYPED[part] ?? part);
}

/** Puts what a pattern may begin with before its look-behind: most places of a text then fail at once. */
function startFirst(source: string): string {
  const first = /^(\[[^[\]]+\]|\\d|\\p\{Lu\})(?!\?|\{0)/.exec(source.slice(A.length))?.[1];
  return first === undefined || !source.startsWith(A) ? source : `(?=${first})${source}`;
}

export const re = (source: string) => new RegExp(withoutDiacritics(startFirst(source)), 'gu');
export const near = (source: string) => new RegExp(withoutDiacritics(source), 'iu');
export const numbered = (heads: string) => near(`^${NUMBERED}${BETWEEN} ${heads}`);

export const FIN_NAME =
  '(?<!\\p{L})(?:F\\.?[İIi]\\.?N\\.?|P[İI]N|fərdi (?:identifikasiya|eyniləşdirmə)|[фп]\\.?и\\.?н(?!\\p{L}{2}))';
export const FIN_WORD = near(FIN_NAME);
export const FIN_AFTER = near('^[ ]?(?:(?:FİN|FIN|PİN)(?!\\p{Ll}{4})|fərdi identifikasiya)');
export const AT_FIN = near(
  `${FIN_NAME}\\p{L}{0,4}(?:[- ](?:kod|nömrə|код|номер)\\p{L}{0,6}|[- ]?[ıiuü])?[ ]?(?:[:=–-]|№|olan)?[ ]?$`,
);
export const DOC_WORD = near(
  `(?:${DOC_HEADS}|seriya|sürücülük|yaşayış icazə|yaşama icazə|icazənin|icazəsi|sənədin nömrə)`,
);
export const AT_DOC = near(
  `(?:${DOC_HEADS}|vətəndaşlığı təsdiq edən sənəd)\\p{L}{0,14}(?: (?:seriya|nömrə|kod)\\p{L}{0,6})?(?:[ ]?[:(–-]){0,2}(?:[ ]?№)?[ ]?$`,
);
export const PHONE_WORD = near('(?:tel|telefon|mobil|nömrə|əlaqə|whatsapp|тел)');
export const AT_PHONE = near(
  '(?:tel|telefon\\p{L}{0,8}(?: nömrə\\p{L}{0,6})?|mobil(?: nömrə\\p{L}{0,6})?|əlaqə nömrə\\p{L}{0,6}|whatsapp\\p{L}{0,4}|vatsap\\p{L}{0,4}|viber(?:l[əe]|in|d[əe]n?)?|stasionar|əlaqə(?= ?:)|(?<!\\p{L})ATS|mob|faks|телефон\\p{L}{0,3}|(?:абонентск\\p{L}{2,3}|звон\\p{L}{1,5}(?: на| с| по)?) номер\\p{L}{0,3}|тел|(?<!\\p{L})(?:моб|сот)|(?:тел|tel)\\. ?(?:дом|раб|ev|iş|служ))(?:[.:№( –-]){0,4}$',
);
export const PHONE_AFTER = near(
  '^[ ]?(?:nömr\\p{L}{2,4}|saylı|№-li)? ?(?:\\p{L}{1,12} )?(?:telefon|mobil|abunə)',
);
/** `nömrəsinə mesaj göndərib`: what is done with a telephone, behind its number. */
export const PHONE_DEED = near(
  '^["”»]? ?(?:nömr\\p{L}{2,8}|saylı|№-li|номер\\p{L}{0,3})(?<between>[^.;:\\n\\d]{0,40}?)(?<!\\p{L})(?:zəng|mesaj|SMS|yazış|danış|whatsapp|vatsap|abunə|abonent|telefon|mobil|sim[ -]?kart|operator|əlaqə saxla|звон|сообщ|абонент)',
);
/** An operator or a call in the words before a number. */
export const OPERATOR = near(
  '(?<!\\p{L})(?:Azercell|Bakcell|Nar(?: Mobile)?|Azerfon|Naxtel|Naxçıvantel|Aztelekom|Baktelekom|Bakı Telefon|Turkcell|Türkcell|Азерсель?л?|Бакселл|Азерселл|Бакcell|МТС|Мегафон|Билайн)["”»]?(?:-?\\p{Ll}{1,4})? (?:(?:şirkət|operator|mobil|şəbəkə|MMC|оператор|компани)\\p{L}{0,8} ){0,3}(?:nömrə\\p{L}{0,6} |№ ?)?[(:–-]? ?$',
);
export const VOEN_WORD = near('(?:V\\.?[ÖO0]\\.?E\\.?N|ВОЕН|(?<!\\p{L})ИНН|vergi ödəyici)');
export const SSN_WORD = near(
  '(?:SSN|DSMF|sosial sığ\\p{L}{0,2}\\.?\\p{L}{0,4} (?:nömrə|şəhadətnam)|sığorta nömrə)',
);
export const ACCOUNT_WORD = near('(?:hesab|IBAN|H/h|kart|card|cчет|счет|р/с)');
export const ACCOUNT_AFTER = near(
  '^[ -]{0,2}(?:nömr\\p{L}{2,4}|saylı)?[ ]?(?:cari |bank |kart |depozit |plastik ){0,2}(?:hesab|kart)',
);
export const VEHICLE_WORD = near('(?:nişan|avtomobil|maşın|nəqliyyat|qoşqu|traktor|motosikl)');
export const VEHICLE_AFTER = near(
  '^[ -]{0,2}(?:dövlət (?:nömrə|qeydiyyat)|qeydiyyat nişan|nişanlı|nömr\\p{L}{2,4} (?:avto|maşın|qoşqu|traktor|moto|nəqliyyat))',
);
export const PHONE_CODE = '(?:10|12|18|2[0-6]|36|4[046]|5[015]|60|7[07]|88|99)';
export const REGIONS = '(?:0[1-9]|[1-6]\\d|7[0-2]|77|85|90|99)';
export const DIGIT_WORD =
  '(?:sıfır|bir|iki|üç|dörd|beş|altı|yeddi|səkkiz|doqquz|on|iyirmi|otuz|qırx|əlli|altmış|yetmiş|səksən|doxsan|yüz)';

/** The same in Russian. */
export const RUSSIAN_DIGIT_WORD =
  '(?:ноль|один|два|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|тринадцать|четырнадцать|пятнадцать|шестнадцать|семнадцать|восемнадцать|девятнадцать|двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто|сто|двести|триста|четыреста|пятьсот|шестьсот|семьсот|восемьсот|девятьсот)';

export const BRANDS =
  '(?:BMW|Mercedes|Mersedes|Volvo|Scania|Skaniya|MAN|DAF|Iveco|İveko|Renault|Reno|Kamaz|KamAZ|QAZ|GAZ|VAZ|LADA|Lada|UAZ|ZİL|MAZ|KrAZ|Ford|Opel|Toyota|Hyundai|Hundai|Kia|Nissan|Honda|Mazda|Audi|Volkswagen|Folksvagen|Skoda|Şkoda|Chevrolet|Şevrole|Daewoo|Deu|Mitsubishi|Mitsubişi|Lexus|Leksus|Land|Range|Jeep|Cip|Porsche|Porşe|Peugeot|Pejo|Citroen|Fiat|Subaru|Suzuki|Isuzu|Chery|Geely|Changan|BYD|Haval|Krone|Kögel|Schmitz|Tesla|Niva|Priora|Prius|Sprinter|Tofaş|Otokar|Temsa|Isuzu|Hino|Dodge|Infiniti|Jaguar|Mini|Moskviç|Belarus|Yamaha|Kavasaki|Harley|PAZ|LuAZ|LiAZ|İJ|IJ|Prado|Benz|Elantra|Camry|Corolla|Passat|Golf|Vectra|Astra|Transit|Qazel|Gazel|Jiquli|ВАЗ|ГАЗ|УАЗ|ПАЗ|ИЖ|ЗИЛ|МАЗ|КрАЗ|ЛуАЗ|КамАЗ|КАМАЗ|Газель|Лада|Нива|Тойота|Мерседес|БМВ|Опель|Форд|Хендай|Хундай|Киа|Ниссан)';
export const PLATE_NOUN =
  '(?:avto|maşın|minik|yük maşın|qoşqu|yarımqoşqu|dartıcı|yedək|treyler|traktor|moto|moped|skuter|nəqliyyat|mikroavto|taksi|furqon|tır|TIR|sedan|cip|kombayn|ekskavator|evakuator|sisterna|kvadrosikl|qayıq|kater|gəmi(?!\\p{L}{0,3}çi)|yaxta|barj)';
export const VEHICLE_BEFORE = near(
  `(?:nişan|avtomobil|avtobus|maşın|nəqliyyat|qoşqu|traktor|motosikl|TIR|автомоб|автомаш|автобус|тягач|фур[аыуе]|грузовик|прицеп|(?<!\\p{L})${BRANDS}(?!\\p{L}))`,
);
export const VEHICLE_BEHIND = near(
  `^["”»)]{0,2},?(?: \\([^()\\n]{2,20}\\))? (?:dövlət |qeydiyyat )?(?:nişan|nömr|${PLATE_NOUN}|автомоб|автомаш)`,
);
export const AT_PLATE = near(
  '(?:nişan|nişanı|nişanları|nişanının|nişanla|(?:dövlət|qeydiyyat|avtomobilin|maşının|qoşqunun) nömrəsi|DQN|DNN|(?<!\\p{L})d\\. ?[qn]\\. ?n\\.|гос\\.? ?(?:номер|знак)(?:ом)?|госномер|госномером|госзнак|госзнаком|номерной знак|регистрационный знак|регистрационный номер|регистрационным знаком|г/н|ГРЗ)[ :№(–"“„«-]{0,4}$',
);
// `Gürcüstan nömrəli idi (GG-118-TT)`.
export const BEHIND_COUNTRY = near(
  '(?:nömrəli|nişanlı|markalı)(?: idi| olub| olan| avtomobil| maşın| qoşqu)?[ ,]{0,2}[(–:-] ?$',
);
export const PLATE_BEHIND = near(
  `^["”“»)]{0,2}(?: |-)?(?:RUS |РУС )?(?:dövlət |əcnəbi |xarici |tranzit ){0,2}(?:(?:qeydiyyat|nömrə) )?(?:nişan|(?:DQN|DNN)(?!\\p{L})|d\\. ?[qn]\\. ?n(?!\\p{L})|qeydiyyat nömrə|nömr\\p{L}{2,4} (?:\\p{L}{3,14} ){0,2}["“„«]?(?:${BRANDS}|${PLATE_NOUN})|(?:saylı|№-li) ["“„«]?(?:${BRANDS}|${PLATE_NOUN}))`,
);

export const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
export const IPV4 = `(?:${OCTET}\\.){3}${OCTET}(?:/(?:3[0-2]|[12]?\\d)(?!\\d)|:\\d{2,5}(?!\\d))?`;
export const NO_IP = /^0\.|^\d{1,2}\.\d{1,2}\.\d\.\d$/; // numbers of clauses
export const ACCOUNT_NAME =
  '(?:instagram|telegram|tiktok|tvitter|twitter|facebook|feysbuk|instaqram|teleqram|youtube|yutub|linkedin|snapchat|vkontakte|odnoklassniki|skype|viber|vatsap|whatsapp|discord|twitch|likee|threads|wi-?fi|vay-?fay|SSID|x\\.com)';
