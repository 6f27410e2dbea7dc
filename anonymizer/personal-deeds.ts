import type { Token } from './tokens.ts';

// What somebody does or what is done to him in the predicate of a statement. Source: usage of records of courts.
const DEED =
  /^(?:deyir|deməmiş|söyləyir|danışır|bildirir|istəyir|istəmir|istəməy|yaşayır|yaşamır|yaşayıb|yaşamış|işləyir|işləmir|işləyib|işləmiş|oxuyur|yazır|yazıb|yazmış|yazdırıb|göstərir|göstərib|göstərmiş|qaytarma|qaytarıb|oğurla(?:yıb|dı|mış)|döy(?:üb|dü|müş|ür)|vur(?:ub|du|muş)|hədələ(?:yib|di|miş|yir)|gizlən(?:ib|di|miş)|əyləş|evlənmə|xəstələn|yaralan(?:ıb|dı|mış)|gəlməy|gəlməmiş|gəlmədi|tanıyır|tanımır|tanıyıb|bilir|bilmir|bilməy|çalışır|qorx(?:ub|du|muş|ur)|dindiril|saxlanıl(?:ıb|dı|mış)|imzala(?:ma|yır)|oturmuş|oturub|oturur|gör(?:üb|dü|müş)|eşid(?:ib|ir)|eşit(?:di|miş)|aparıb|aparmış|gətirib|gətirmiş|göndərib|göndərmiş|göndərdi|satıb|satmış|alıb|almış|almadı|almayıb|verib|vermiş|verdi|verməyib|verməmiş|ödəyib|ödəmiş|ödəməy|ödəməmiş|deyildi|qaçıb|qaçmış|qaçdı|çıxıb|çıxmış|girib|girmiş|gedib|getmiş|gəlib|gəlmiş|gəldi|getdi|ölüb|ölmüş|öldü|doğulub|doğulmuş|böyüyüb|böyüdüb|edir|etmir|edib|etmiş|etdi|etməy|etməmiş|etmədi|etməz)\p{Ll}{0,10}$/u;
/** The nouns and adverbs that a deed of somebody is told with, bare as nobody's subject is. */
const WITH_DEED =
  /^(?:həmin|o|tək|özü|birlikdə|birgə|sərxoş|piyada|bunu|bunun|onu|ona|onunla|ondan|məni|mənə|mənim|bizə|bizi|heç|də|da|isə|hər|çox|sonra|əvvəl|indi|artıq|hələ|yenə|təkrar|dərhal|ilk|bir|iki|üç|dəfə|gün|il|ay|manat|qəpik|apellyasiya|kassasiya|məhkəmə|iddia|ifadə|izahat|şikayət|ərizə|vəsatət|etiraz|üzr|cavab|xəbər|pul|məlumat|sübut|zəng|imtina|razılıq|razı|təklif|xahiş|tələb|müraciət|iştirak|təsdiq|təkzib|inkar|etiraf|qəbul|hesab|qeyd|izah|vəfat|təqsirli|peşman|peşmançılıq|sakit|gec|tez|pis|yaxşı|açıq|zərər|borc|kirayə|kömək|imza|iş|ev|su|çörək)$/u;
const OBJECT = /(?:[dt][aə]n?|n[ıiuü]|[ıiuü]|[aə]|l[aə]|c[aə]|n[ıiuü]n|[ıiuü]b|[aə]r[aə]k)$/u;
const REACH = 9; // words behind in which the verb stands

// Deeds that are told of nothing but somebody, by the noun before the verb or the verb itself. Source: usage.
const STATEMENT =
  /^(?:(?:iştirak|ifadə|izahat|etiraf|inkar|təsdiq|təkzib|iddia|müraciət|etiraz|imtina|tələb|xahiş|izah|qəbul|qeyd|təklif) (?:ed|et|ver)(?!il)|(?:məhkəməyə|iclasa|evə|işə|polisə|toya|evdən|məhkəmədən) (?:g[əe]l|get|ged|qayıt|çıx)|(?:bildir|söylə|imzala|evlən|boşan|yaşayır|işləyir|danışır|qışqır|ağla)|(?:razılaş|dindiril|saxlanıl|həbs |peşman|vəfat |özünü (?:təqsirli|günahkar)))/u;

/** `məhkəmə iclasında iştirak etməmişdir`: a deed that no idea and no thing does, within a few words that go with it. */
export function isStatement(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + STATED; i++) {
    const word = tokens[i];
    if (word?.before !== ' ' || word.capital) return false;
    // `İlkin müraciət edən`: of a noun right behind the word is an adjective.
    const isNoun = i === from && BARE_DEED.test(word.text);
    if (!isNoun && STATEMENT.test(`${word.text} ${tokens[i + 1]?.text ?? ''} `)) return true;
    if (!WITH_DEED.test(word.text) && !OBJECT.test(word.text)) return false;
    if (i === from && isOwner(word)) return false;
  }
  return false;
}

const BARE_DEED =
  /^(?:iştirak|ifadə|izahat|etiraf|inkar|təsdiq|təkzib|iddia|müraciət|etiraz|imtina|tələb|xahiş|izah|qəbul|qeyd|təklif)$/u;
const STATED = 4; // words among which the deed begins
const isOwner = ({ text }: Token): boolean => /n?[ıiuü]n$/u.test(text) && !WITH_DEED.test(text);

/** `məhkəmə iclasında iştirak etməmişdir`: from here to the verb stands what goes with it, and nobody's other subject. */
export function isDeed(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + REACH; i++) {
    const word = tokens[i];
    if (word === undefined || !/^(?: |, | \d[\d., ]{0,14})$/.test(word.before)) return false;
    if (DEED.test(word.text))
      return i > from ? !isCompound(tokens[from], word) : !IDLE.test(word.text);
    if (i > from && IS_THERE.test(`${tokens[i - 1]?.text} ${word.text}`)) return true;
    if (word.capital) return false;
    if (!WITH_DEED.test(word.text) && !OBJECT.test(word.text)) return false;
    if (i === from && isOwner(word)) return false; // `Reqress tələbinin əsası`
  }
  return false;
}

// `evdə olmuşdur`, `işdə idi`
const IS_THERE =
  /(?:ev|iş|yer|küçə|həyət|həbs|məzuniyyət|ora|bura|xəstəxana|səfər|iclas)\p{Ll}{0,4}d[aə] (?:ol(?:ub|muş|du)|idi|imiş)/u;
/** `Ənbər qoxusu gəldi`: a noun in the possessive right behind, and what it does itself. */
function isCompound(first: Token | undefined, { text }: Token): boolean {
  if (first === undefined || WITH_DEED.test(first.text)) return false;
  if (/[aəeıioöuü]s[ıiuü]$/u.test(first.text)) return true;
  return (
    /[ıiuü]$/u.test(first.text) &&
    /^(?:g[əe]l|g[əe][td]|çıx|qaç|öl|otur|əyləş|işlə|yaşa)/u.test(text)
  );
}

// Behind a noun of a thing too: `Müddət verilib`, `Proses gedib`.
const IDLE = /^(?:deyildi|ver|al|ged|gəl|get|çıx|girib|girmiş|ed|et)/u;

// What is done to somebody and to no idea, within three words behind the object in its case. Source: usage.
const DONE_TO: Readonly<Record<string, RegExp>> = {
  dat: /(?<!\p{L})(?:xəsarət|zəng|mesaj|zərbə|sillə|yumruq|bıçaq|təzminat|ittiham|hədə|aliment|iftira|ərə|borcunu|borclu|pul|təzyiq|söz vermiş|demiş|deyib|dedi)(?!\p{L})/u,
  abl: /(?<!\p{L})(?:soruş|boşan|şikayət|aliment|borc|pul|üzr|xahiş|tələb ed|tələb et|hamilə|xoşu|küs|qorx)/u,
  acc: /(?<!\p{L})(?:dindir|tanı|döy|öldür|hədələ|təhqir|söy(?:üb|dü|müş|ür)|həbs|məhkum|ittiham|təqsirləndir|aldad|aldat|inandır|çağır|bıçaqla|xəstəxanaya|polis|yarala|incid|boğ(?:ub|du|muş)|küçəyə|evdən|yola sal|qucaqla|öp(?:üb|dü|müş)|atəşə|gördü[mk]|görmüş|itələ|günahlandır)/u,
  loc: /^ ol(?:an|duğu) (?:pul|telefon|açar|pasport|sənəd|vəsait|borc)/u,
};

/** `xəsarət yetirilmişdir` behind a dative, `döyüb` behind an accusative: what is done to somebody. */
export function isDoneTo(tokens: readonly Token[], from: number, kase: string): boolean {
  const words: string[] = [];
  for (const word of tokens.slice(from, from + DONE_REACH)) {
    if (word.before !== ' ' || word.capital) break;
    words.push(word.text);
  }
  return DONE_TO[kase]?.test(` ${words.join(' ')} `) ?? false;
}

const DONE_REACH = 4; // words behind an object
