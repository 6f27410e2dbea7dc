import type { Candidate } from './candidate.ts';
import { lifeCells } from './date-tables.ts';
import { findDatesInParts } from './dates-in-parts.ts';
import { NOMINATIVE } from './endings.ts';
import { isFamilyDay } from './family-days.ts';
import { yearInWords } from './inflect.ts';
import { AZ_MONTHS, DATE_FORMS, MONTHS, otherDateOf, RU_MONTHS } from './life-date-forms.ts';
import { isLifeDay, isOfRuling, NEXT_PARENT } from './life-day-frames.ts';
import { type Dated, isLifeSpan } from './life-spans.ts';
import { ACT_BETWEEN, isCorrected, isOfMarriage } from './marriage-dates.ts';
import { matchesOf } from './quick-pattern.ts';
import type { RecordIndex } from './record-index.ts';
import { runBefore } from './run-before.ts';
import { findYearlessDates } from './yearless-dates.ts';

export const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})|(\\d{1,2}) (${MONTHS}) (\\d{4})|(\\d{4})(-c[iıuü] il(?:in|də| tarix(?:in)?də)?),? (${MONTHS})(?: ay)?(?:ının|inin|unun|ın|in|un|ün)? (\\d{1,2})(?:-?(?:s[iıuü]|[iıuü]|c[iıuü] il|n[iıuü]|də|da|dən|dan|ndə|nda|ında|ində|undа|ündə|indən|ından)){0,2}|(\\d{4})(-c[iıuü] il(?:in|də)?),? (\\d{1,2}) (${MONTHS})(?:(?:[ıiuü]n)?d[aə]n?(?!\\p{L}))?|(\\d{4})-(\\d{2})-(\\d{2}))(?![\\p{N}])`,
  'giu',
);
// What happened on the date, up to the next number or the end of the sentence; dots of initials are no end.
const LIFE_AFTER =
  /^(?:-c[iıuü](?: il)?)?(?:,? ?(?:t\. ?təv|t\. ?d\.|t\.(?=[);])|t-l[uü](?!\p{L})|t\/l(?!\p{L})|d\.(?=[);,]|$| \p{L})|d\. ?t\.|təv\.|doğ\.)|[^.;:\d\n]{0,190}?(?:anadan ol|doğul|təvəllüd|doğum(?:lu(?!q)|u(?!n)| (?:tarix|günü| il))|doğ\. ?(?:tar)?|появил\p{L}{1,4} на свет|распис(?:ал|ан)|vəfat e|v\/e(?!\p{L})|v\. ?e\.|vəf\. ?(?:et|ed)|həlak ol|öl(?:müş|düy|üb|dü(?!\p{L}))|dünyasını dəyiş|dünyaya g[əö]|gözlərini (?:həyata )?yum|rəhmətə ge[dt]|haqq(?:a| dünyasına) qovuş|əbədiyyətə qovuş|dünyadan köç|axirətə |dəfn (?:ed|olun)|ailə (?:qur|həyatı qur)|ərə (?:ge[dt]|veril)|kəbin|boşan|nikah(?:a (?:dax|gir|qədəm)|ın[ıa] qeyd|ların[ıa] qeyd|(?:ı|ını|ları|larını)? (?:bağla|qeyd|rəsmiləş|kəs))|bağlan(?:mış|an|ılmış) nikah|qeydə alın(?:mış|an) nikah|(?:kəsil|pozul)(?:mış|an) nikah|nikahdadır|izdivac|evlən|toy(?:u|ları) (?:ol|edil|çalın|keçiril)|(?:baş tut|keçiril|ol|edil)[aə]n toy|yetkinlik yaşına çat(?:mış|ıb|ır|acaq)|həyatını itir|həyatla vidalaş|can(?:ını)? (?:ver|tapşır)|keçin(?:miş|ib|di)|ömrünü (?:başa vur|bağışla)|şəhid ol|qətlə yetiril|öldürül(?:müş|üb|dü)|intihar e|özünü as(?:mış|ıb)|torpağa (?:tapşır|veril)|nişanlan(?:ıb|mış)|vəfatı (?:baş|qeyd)|uşağ?ı? (?:ol(?:ub|muş)|dünyaya)|nikahda (?:ol(?:ub|muş|du|an(?!\p{L}))|yaşa)|(?:övlad(?:ı|ları)|uşaqları|qızları|oğlanları) ol(?:ub|muş)|nikahları var|evlidir))/iu;
// The same in Russian, with what stands between the date and what happened.
const RUSSIAN_AFTER =
  /^([^.;:\d\n]{0,150}?)(?<!\p{L})(?:появил\p{L}{1,4} на свет|распис(?:ал|ан)|родил(?!ьн)|рожд[её]нн|рождения(?!\p{L})|рожд\.|г\. ?р|г\/р(?!\p{L})|умер|уш(?:[её]л|ла) из жизни|не стало(?!\p{L})|скончал|погиб|(?:вступил|заключил|зарегистрировал|расторг)\p{L}{0,4} (?:в )?(?:законный |свой )?брак|брак (?:был )?(?:за|рас|прек)|похорон|замуж|(?:по)?жен(?:ился|ились|ат)|развел|развёл|свадьб|трагически|убит)/iu;
/** Of another deed the date is: `5 мая обратившись в суд, указал, что она умерла`. */
const OTHER_DEED =
  /(?<!\p{L})(?:что|чтобы|котор\p{L}{2,3}|поскольку|поэтому|обрати\p{L}{2,6}|обращ\p{L}{2,6}|пода[лнв]\p{L}{0,4}|указа\p{L}{1,4}|сообщи\p{L}{1,4}|показа\p{L}{1,4}|подписа\p{L}{1,4}|составл\p{L}{2,5}|выда(?:н|л|в)\p{L}{0,3}|удостовер\p{L}{2,5}|получи\p{L}{1,4}|прода\p{L}{1,4}|купи\p{L}{1,4}|переда\p{L}{1,4}|произв\p{L}{2,5}|уехал\p{L}{0,2}|приехал\p{L}{0,2}|устроил\p{L}{0,3})(?!\p{L})/u;
// `родилась в семье винодела, которого звали …`: the name of a parent is no other deed.
const NAMED_SO = /котор\p{L}{2,3} (?:звали|зовут|назвали)/gu;
const INITIALS =
  /(?<=(?<![\p{L}\p{N}])\p{Lu})\. ?(?=\p{Lu})|(?<=(?<![\p{L}\p{N}])\p{Lu})\.(?=[,\p{Ll}])/gu;
// `Bakı ş. anadan olub`: the dots of short words for places are no end.
const SHORT_PLACES = /(?<=(?<!\p{L})(?:ş|şəh|r|ray|k|q|qəs|r-nu?|гор|пос|обл|р-н))\.(?=[ ,-])/gu;
const BRACKETS = / ?\([^()\n]{0,80}\)/gu; // the number of a certificate says nothing on what happened
// Numbers of things beside the event: `4 nömrəli anbarın`, `saat 19 radələrində`, `45 yaşında`, `117-ci kilometrində`.
const NUMBERS_BESIDE =
  / (?:saat \d{1,2}(?:[:.]\d{2})?(?:-?d[əa])?|(?:\p{Lu}{1,4}[ -]?)?(?:№ ?)?\d{1,7}(?:[:.]\d{2})?(?:-[dcl]\p{Ll}{1,3})? ?(?:nömrəli|saylı|radələrində|radələri|yaşında|yaşlı|mərtəbə\p{Ll}{0,6}|(?<=-c\p{Ll} )(?!il|madd|bənd|hiss)\p{Ll}{2,15}))(?!\p{L})/gu;
const RUSSIAN_BEFORE =
  /(?:(?:заключил[аи]?|зарегистрирова\p{L}{1,5}|расторг\p{L}{0,6}) (?:свой )?брак|брак (?:между \p{Ll}{3,12} )?(?:был )?(?:заключ[её]н|расторгнут|зарегистрирован)|вступил[аи]? в брак|род(?:ил(?:ся|ась|ись)|ивш\p{L}{2,4}ся)|появил(?:ся|ась|ись) на свет|расписал(?:ся|ась|ись)|сыграли свадьбу|зарегистрировали (?:брак|отношения)|умер(?:ла|ш\p{L}{2,4})?|сконча(?:лся|лась|вш\p{L}{2,4}ся)|погиб(?:ла|ш\p{L}{2,4})?|похоронен\p{L}{0,2}|рожд[её]нн\p{L}{2,3}|женат с|замужем с|свадьба (?:состоялась|была|сыграна)|состо(?:ит|ят|ял[аи]?) в (?:зарегистрированном |законном )?браке|смерть (?:\p{Ll}{4,20} )?наступила|наследство открылось|уш(?:[её]л|ла) из жизни|не стало|отош(?:[её]л|ла) в мир иной|покинул[аи]? (?:этот|наш) мир|(?:по)?жен(?:ился|ились)|выш(?:ла|ли) замуж|развел(?:ся|ась|ись)|развед[её]н\p{L}? с)(?: (?:ещ[её]|уже|внезапно|скоропостижно|тогда|там))?(?: (?:за |у |от |в (?:г\. ?|городе |селе )?)?\p{Lu}\p{L}{2,15},?){0,4} (?:с )?$/iu;
const MARRIAGE_BEFORE = /(?<!\p{L})nikah(?:ı|ın|ları|da)?(?:,? [^.;:\n\d]{0,60})? $/iu;
/** `Определением от |03.09.2018`: of an act, whatever it is on. */
const OF_RUSSIAN_ACT =
  /(?<!\p{L})(?:определени|решени|постановлени|приговор|приказ|распоряжени|договор|протокол|письм|заявлени|справк|акт)\p{L}{0,4}(?: суда)? от $/iu;
// `vəfatı 09.09.2022-ci ildə qeydə alınıb`.
const EVENT_BEFORE =
  /(?<!\p{L})(?:(?:kəbin|boşanma|vəfat|ölüm|doğum|dəfn|toy|mərasim)(?:ı|i|u|ü|ları|ləri)?|(?:toy|nişan) (?:şənliyi|məclisi)|miras|vərəsəlik)(?: isə)? $/iu;
// `onun toyunda — 20 iyun 2015-də — iştirak edib`: the day between two signs.
const AT_EVENT =
  /(?<!\p{L})(?:toy|nikah|nişan|kəbin|dəfn|yas|vəfat|ölüm|(?:ad|doğum|ölüm|toy|vəfat) gün)[ıiuü]n?d[aə] ?(?:[–—(,]|-(?= )) ?$/iu;
// `yetkinlik yaşına 19 may 2023-cü ildə çatmışdır`, no `çatanadək`.
const COMING_OF_AGE = /yetkinlik yaşına $/iu;
const CAME_OF_AGE = /^[^.;\d\n]{0,40} çat(?:mış|ıb|ır|acaq)/u;
// `Nikahları 7 noyabrda, 2006-cı ildə rayon şöbəsində № 288 aktla rəsmiləşib`: of both, right before the day.
const THEIR_MARRIAGE = /(?<!\p{L})nikahlar(?:ı|ımız)(?: isə)? $/iu;
const ENTERED = /^[^.;\n]{0,120}(?:rəsmiləş|qeydə al|bağlan|pozul|ləğv e|kəsil)/u;
const MARRIAGE_AFTER =
  /^(?:-c[iıuü] il(?:dən?)?|-?[dt][aə]n?(?!\p{L}))?(?: (?:tarixdə|tarixində|ildə))? ?(?:[\p{L}."“”«»]{1,20} ){0,7}?(?:açıl|bağlan|qeyd[əi]|rəsmiləş|pozul|ləğv e|kəsil|baş ver|ol(?:ub|muş)|keçiril|edil|çalın)/u;
// A bare date in the brackets behind a name is that of the birth: `oğlu Soyad Ad Ata oğlu (07.07.2019)`.
const BEHIND_NAME =
  /(?:(?<!\p{L})[Öö]zü|(?<!\p{L})(?:əri|arvadı|yoldaşı|anası|atası|nənəsi|babası|qaynanası|qayınatası|nəvəsi|gəlini|övladı|uşağı|qardaşı|bacısı)|oğlu|qızı|oğlunun|qızının|oğluna|qızına|OĞLU|QIZI|(?<=\p{L} )[oq]\.)(?:dur|dır)? \((?:[^()\n]{0,60}, )?$/u;
// `Ad Soyadova (07.07.2019)`: a surname by its ending, with a given name.
const SURNAME = '\\p{Lu}\\p{Ll}{1,20}(?:[oye]va?|zadə|bəyli|l[ıiuü])';
/** Exported to be checked. */
export const BEHIND_SURNAME = new RegExp(
  `(?<!\\p{L})(?:\\p{Lu}\\p{Ll}{2,20} ${SURNAME}|${SURNAME} \\p{Lu}\\p{Ll}{2,20}|${SURNAME} \\p{Lu}\\.(?: ?\\p{Lu}\\.)?) \\($`,
  'u',
);
// `Mütəxəssis Soyadov (20.02.2024)`: the day of the opinion.
const OF_EXPERT =
  /(?<!\p{L})(?:ekspert|mütəxəssis|qiymətləndirici|auditor|psixoloq|müstəntiq|müfəttiş|notarius|prokuror|hakim)\p{Ll}{0,4} (?:\p{Lu}\p{L}{1,20} ){1,3}\($/iu;
// `15.03.2008 tarixli nikahı`, no contract or paper of one.
const OF_MARRIAGE =
  /^(?:-c[iıuü] il)? tarixli (?:rəsmi |qeydə alınmış )?nikah(?:ı|ın|ının|ını|ları|larının|larını)?(?!\p{L}| (?:müqavilə|haqq|qeyd|şəhadət|barədə))/u;
// `(23.09.1994, Bakı şəhəri, subay)`.
const BORN_WHERE = /^(?:-c[ıiuü](?: il)?)?, \p{Lu}\p{L}{2,15} (?:şəhər|rayon)/u;
const BARE_IN_BRACKETS =
  /^(?:-c[iıuü](?: il)?)?(?: ?\)|[,;] (?:FİN|AZE|AA|AZ|PİN|ş\/v|ş\.v\.|v\/ş|vəs|seriya|ünvan|yaş)[ :.-]|[,;] (?:\p{Lu}\p{L}{2,15} (?:şəhər|rayon|qəsəbə|kənd|r\.|r-n|ş\.)|(?:həmin|eyni) ünvan|işsiz|(?:dul|evli|subay|nişanlı|boşanmış|fəhlə|pensiyaçı|təqaüdçü|evdar)(?!\p{L})|(?:ali|orta|natamam) )|[,;] (?:doğum )?(?:haqqında )?(?:şəhadətnam|şəxsiyyət|vəsiqə|pasport|doğum|qeydiyyat|yaşa|tel|mob|sinif|\d{1,3}-?c[iıuü] sin))/u;
// `17.03.2013-cü ildə oğlu Soyad Ad, 13.03.2020-ci ildə qızı Ad doğulmuşdur`: one verb for both.
const LIST_ITEM =
  /^(?:-c[iıuü] il)?(?:də)?(?: (?:tarixdə|tarixində|ildə))?(?:(?:,| və) $| (?:oğlu|qızı|oğlanları|qızları|övladı|uşağı|nəvəsi|atası|anası) [^.;:\d\n]{0,80}(?:,| və) $|(?:,| və|, digər) (?:(?:oğlu|qızı|övladı|uşağı|nəvəsi|qardaşı|bacısı|digər övladı|o biri oğlu|o biri qızı)(?: isə)? )?(?:\p{Lu}\p{L}{1,20} ){1,3}(?:(?:oğlu|qızı) )?(?:isə )?$|(?:,| və) (?:\p{Ll}{3,8} ){0,2}(?:oğlu|qızı|övladı|uşağı|nəvəsi|atası|anası|əri|arvadı|qardaşı|bacısı) (?:isə )?$)/u;
const NOT_LIFE =
  /^(?:-c[iıuü] il)?(?:\p{Ll}{0,4})? ?(?:tarixli|tarixində (?:məhkəmə|qəbul)|iclas|saat(?!l[ıi](?:\p{L}{0,4})? (?:rayon|şəhər|r\.)))/iu;
/** Acts and hearings alone: an event that is dated by the hour may be the death itself. */
const NOT_LIFE_CHAIN =
  /^(?:-c[iıuü] il)?(?:\p{Ll}{0,4})? ?(?:tarixli|tarixində (?:məhkəmə|qəbul)|iclas)/iu;
const LIFE_BEFORE =
  /(?:(?:doğum|təvəllüd|vəfat|ölüm|dəfn|nikah|kəbin|boşanma)(?:u|unun|ün|ünün|ın|ının)? (?:tarix|gün|il)\p{Ll}{0,4}|doğulub:?|anadan olub:?|anadan olma(?:ğım|ğı)|(?:doğulduğu|anadan olduğu|doğulan|dünyaya gəldiyi|vəfat etdiyi|öldüyü|evləndi(?:yi|kləri|yimiz)|boşandı(?:ğı|qları)|(?:şəhid|həlak) olduğu|dünyasını dəyişdiyi|rəhmətə getdiyi|nikaha (?:girdi(?:yi|kləri)|daxil oldu(?:ğu|qları))) (?:tarix|gün|vaxt|il|yer)\p{Ll}{0,3}(?:(?:,| və) (?:yer|gün|ay|il|tarix)\p{Ll}{0,3}){0,3}|(?:doğum|təvəllüd) (?:tarixi|günü|ili) (?:və|,) (?:doğum |doğulduğu )?yeri|anadan olma(?: tarixi)?|\([dt]\. ?|yaşı(?= ?[:–—-])|(?<!\p{L})d\. ?t\.|(?<!\p{L})təv\. ?|təvəllüdü?|(?:nikah|kəbin|miras)(?:ın|ının|larının)? (?:bağlan|qeyd|pozul|kəsil|ləğv|açıl)\p{Ll}{0,10}(?: edilmə| olunma| alındığı| edildiyi| olunduğu)?(?:si)? (?:tarix|gün|vaxt)\p{Ll}{0,4}|(?:evlən|boşan|ölm|doğul)\p{Ll}{2,4} (?:tarix|gün)\p{Ll}{1,4}|doğ\. ?(?:tar\.?)?|(?<!\p{L})(?:doğum|ölüm|vəfat|boşanma)(?= ?[:–—-])|dünyaya (?:göz açıb|gəlib)|vəfat edib|дата(?: и место)? (?:(?:заключения|регистрации|расторжения) )?(?:рождения|смерти|брака)|(?:boşan|evlən|ölmüş|ölüb)\p{L}{0,8}(?= ?[:–—-])|(?:uşağı|uşaqları|övladı|övladları|əkizləri|nəvəsi) (?:olub|olmuşdur|doğulub)(?= ?[:–—-])|д\. ?р\.|род\.)(?: (?:isə|səhvən|səhvlə|yanlışlıqla|yanlış olaraq|düzgün olaraq|faktiki olaraq|əslində|kimi|olaraq))?[ :–—-]{0,4}(?:(?:г\. ?|город )?\p{Lu}\p{L}{2,15}(?: şəhəri| ş\.)?, ?)?[(“"«]?$|(?:doğum|təvəllüd) (?:tarix|gün|il)l[əa]r\p{Ll}{1,3} \((?:[\d.]{8,10}(?:,| və) ){0,2}$/iu;
// `Soyad Ad Ata oğlu; 10.07.1987; …`, `(FİN 2V394R3; 08.06.1974; ünvan …)`: a bare date among personal data.
const BEHIND_DATUM =
  /(?:(?:oğlu|qızı|OĞLU|QIZI)(?:nun|nın|na)?|(?<=\p{L}[ .])[oq]\.|(?:[FP][İI]N)(?:[- ]?(?:kod|nömrə)?\p{Ll}{0,3})?[: ]{1,3}[A-Z0-9]{7}|(?:AZE|A[ABC]) ?(?:№ ?)?\d{7,8}|vətəndaşı)(?:[;,:]| [–—|-]) $/u;
// `— qızı Soyad Ad, 12 sentyabr 2019-cu il, şəhadətnamə …`: the same behind a relative without patronymic.
// `uşaqları – Soyad Ad 05.07.2015, Ad 11.09.2018 anada qalsın`: children with their dates alone.
// `2004-cü il 20 dekabr, Bakı şəhəri, akt qeydi 118`: an entry of the register with its day, place and number.
const OF_ENTRY =
  /^(?:-c[iıuü] il)?(?:, \p{Lu}[^,;:\d\n]{2,40}){0,3}, (?:(?:doğum|nikah|ölüm|boşanma|kəbin) (?:haqqında )?)?(?:akt qeydi|qeydiyyat aktı|актовая запись)(?: (?:№|nömrə)| \d|,)/u;
const BEHIND_CHILD =
  /(?<!\p{L})(?:[Uu]şa[qğ]|[Öö]vlad|[Oo]ğu?l|[Qq]ız|[Kk]örpə|[Əə]kiz|[Сс]ын|[Дд]оч|[Рр]еб[её]н|[Дд]ет[еия])\p{L}{0,10}(?: olan)?(?: ?[:–-])? (?:\d\) ?)?\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})? ?[–(,-]{0,2} ?$/u;
const BARE_OF_CHILD =
  /^(?:-c[iıuü](?: il)?| года| г\.)?(?: ?[),;.]| (?:və|anada|atada|anası|atası)(?!\p{L}))/u;
const NEXT_CHILD =
  /^(?:-c[iıuü] il| года| г\.)?\)?(?:,|;| və) (?:\d\) ?)?(?:(?:qızı|oğlu|сын|дочь) )?\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})? ?[–(,-]{0,2} ?$/u;
// `Soyadov Ad: 14.06.1980, FİN 5T6CZC1`.
const BEHIND_TWO_NAMES = /(?<!\p{L})\p{Lu}\p{L}{2,24} \p{Lu}\p{L}{2,24}(?:[,;:]| [–—-]) $/u;
const BEFORE_CODE = /^(?:-c[iıuü] il)?(?: ?t\.)?[,;] (?:FİN|PİN|[Şş]\/v|ş\.v\.)/u;
const RELATIVE = /(?:oğlu|qızı|övladı|uşağı|nəvəsi|atası|anası) $/u;
const NAME_WORD = /(?<!\p{L})\p{Lu}[\p{L}’'-]{1,24} $/u;
const BARE_IN_LIST =
  /^(?:-c[iıuü] il)?(?: ?t\.)?(?: ?[;)]| \| (?:ali|orta|natamam|təhsil|evli|subay|dul|işsiz|FİN)|, (?:FİN|PİN|AZE|AA|AB|AZ|şəxsiyyət|şəhadətnam|doğum|vəsiqə|pasport|ş\/v|ş\.v|seriya|ünvan|qeydiyyat|yaşa|doğul|tel|mob|Bakı|\p{Lu}\p{L}{2,15} (?:şəhər|rayon|r\.|r-n|ş\.)|subay|evli|dul|milliyyət|təhsil|vətəndaş|məhkum|işlə|işsiz|təqaüd))/u;
// `saat 18 radələrində … hadisə yerində ölmüş`: an accident or a killing whose victim died at once.
const EVENT_HOUR =
  /^(?:-c[iıuü] il\p{Ll}{0,3})?(?: tarixdə| tarixində)?,? (?:təqribən |təxminən )?saat(?:lar)?/u;
const DIED_AT_ONCE =
  /(?:hadisə yerində|yerindəcə|oradaca|xəstəxanaya çatmamış|xəstəxanaya çatdırılmamış|xəstəxanaya çatdırılarkən|yoldaca|dərhal|həmin gün|xəsarətdən|xəsarətlərdən|yaradan|yaralardan|zərbədən|zərbələrdən) (?:\p{Ll}{2,14} ){0,2}(?:öl(?:müş|üb|dü)|həlak ol|keçin|vəfat e|can ver|dünyasını dəyiş)/u;
const MARRIAGE_REACH = 170; // units before a date in which a marriage and both of its people are named
const EVENT_REACH = 620; // units behind the date of an event in which the death is told
const MONTH_NAMES = [AZ_MONTHS, RU_MONTHS].map((names) => names.split('|'));

/**
 * Dates of birth, death, marriage and divorce, by context or by the record, in all their mentions: only the year
 * stays, of minors not even that where `hidesMinorYear`. Dates of acts and procedure stay.
 */
export function findLifeDates(
  text: string,
  index: RecordIndex,
  hidesMinorYear = false,
): Candidate[] {
  const births = new Set(
    index.parties.flatMap((party) => (party.birthDate === undefined ? [] : [party.birthDate])),
  );
  const dates = [...matchesOf(text, DATE)].flatMap((match) => {
    const iso = isoOf(match);
    return iso === undefined ? [] : [{ match, iso, end: match.index + match[0].length }];
  });
  const inTable = lifeCells(text);
  const isLife = dates.map(
    ({ match, end }) => inTable.has(match.index) || inLife(text, match.index, end),
  );
  markSpans(
    text,
    dates.map(({ match, iso, end }) => ({
      ...{ from: match.index, to: end, year: Number(iso.slice(0, 4)) },
    })),
    isLife,
  );
  // Backwards: the verb of a list of births stands behind its last date.
  for (let i = dates.length - 2; i >= 0; i--) {
    const [one, next] = [dates[i], dates[i + 1]];
    if (isLife[i] || !isLife[i + 1] || one === undefined || next === undefined) continue;
    const between = eased(text.slice(one.end, Math.min(next.match.index, one.end + 250)));
    isLife[i] = LIST_ITEM.test(between) || NEXT_PARENT.test(between);
  }
  for (let i = 1; i < dates.length; i++) {
    const [last, one] = [dates[i - 1], dates[i]];
    if (isLife[i] || !isLife[i - 1] || last === undefined || one === undefined) continue;
    isLife[i] =
      NEXT_CHILD.test(text.slice(last.end, Math.min(one.match.index, last.end + 60))) &&
      BARE_OF_CHILD.test(text.slice(one.end, one.end + 20));
  }
  // A date masked once is masked in all its mentions and notations, but for the dates of acts.
  const lives = new Set([...births, ...dates.filter((_, i) => isLife[i]).map(({ iso }) => iso)]);
  for (let i = 1; i < dates.length; i++) {
    const [one, next] = [dates[i - 1], dates[i]];
    if (one === undefined || next === undefined) continue;
    const isKnown = lives.has(one.iso) || lives.has(next.iso);
    if (!isKnown || !isCorrected(text, one.end, next.match.index, next.end)) continue;
    lives.add(one.iso).add(next.iso);
  }
  const spelt = findSpeltDates(text);
  const newest = dates.reduce((year, { iso }) => Math.max(year, Number(iso.slice(0, 4))), 0);
  const numeric = dates.flatMap(({ match, iso, end }, i): Candidate[] => {
    if (!lives.has(iso)) return [];
    if (!isLife[i] && !births.has(iso) && NOT_LIFE_CHAIN.test(text.slice(end, end + 40))) return [];
    const year = iso.slice(0, 4);
    const isMinors = hidesMinorYear && newest - Number(year) < ADULT;
    return [
      {
        start: match.index,
        end,
        cls: 'date',
        rule: births.has(iso) ? 'date:record' : 'date:life',
        score: births.has(iso) ? 1 : 0.9,
        features: isLife[i] ? [] : ['chain'],
        ending: NOMINATIVE,
        ground: 'P',
        value: iso,
        ...(isMinors ? {} : { replacement: yearOf(match, year, text.slice(end, end + 12)) }),
      },
    ];
  });
  const forms = findOtherDates(text, inTable, newest, hidesMinorYear);
  const isFree = (one: Candidate) =>
    forms.every(({ start, end }) => end <= one.start || one.end <= start);
  const others = [
    ...forms,
    ...findDatesInParts(text),
    ...findYearlessDates(text).filter(isFree),
  ].filter(({ start, end }) =>
    dates.every(({ match, end: last }) => last <= start || end <= match.index),
  );
  return [...numeric, ...spelt, ...others];
}

const TEN = 'on|iyirmi|otuz';
const ONE = 'bir|iki|üç|dörd|beş|altı|yeddi|səkkiz|doqquz';
export const SPELT = new RegExp(
  `(?<!\\p{L})((?:(?:${TEN}) (?:${ONE})|${TEN}|${ONE}) (?:${AZ_MONTHS}))(?: ay\\p{Ll}{0,4})? ((?:iki )?min(?: (?:\\p{Ll}{2,8})){0,4} \\p{Ll}{2,8}nc[ıiuü] il\\p{Ll}{0,4})`,
  'giu',
);

/** Dates written in words (`on beş mart min doqquz yüz səksən dördüncü ildə anadan olub`): day and month go. */
function findSpeltDates(text: string): Candidate[] {
  return [...matchesOf(text, SPELT)].flatMap((match): Candidate[] => {
    const end = match.index + match[0].length;
    if (!inLife(text, match.index, end)) return [];
    const [, day = ''] = match;
    return [
      {
        ...{ start: match.index, end: match.index + day.length, cls: 'date', rule: 'date:life' },
        ...{ score: 0.9, features: ['spelt'], ending: NOMINATIVE, ground: 'P' },
        value: day.toLocaleLowerCase('az'),
      },
    ];
  });
}

/** Dates in rarer notations whose event is told beside them: all but the year goes. */
function findOtherDates(
  text: string,
  inTable: ReadonlySet<number>,
  newest: number,
  hidesMinorYear: boolean,
): Candidate[] {
  const dates = DATE_FORMS.flatMap((form) => [...matchesOf(text, form)].map(otherDateOf)).sort(
    (one, next) => one.from - next.from,
  );
  const isLife = dates.map(
    ({ from, to }) => inTable.has(from) || (inLife(text, from, to) && !isOfAct(text, to)),
  );
  markSpans(
    text,
    dates.map(({ from, to, year = '' }) => ({ from, to, year: Number.parseInt(year, 10) })),
    isLife,
  );
  for (let i = dates.length - 2; i >= 0; i--) {
    const [one, next] = [dates[i], dates[i + 1]];
    if (isLife[i] || !isLife[i + 1] || one === undefined || next === undefined) continue;
    isLife[i] = LIST_ITEM.test(eased(text.slice(one.to, Math.min(next.from, one.to + 250))));
  }
  return dates.flatMap(({ start, end, year }, i): Candidate[] => {
    if (!isLife[i]) return [];
    const isHidden = year === undefined || (hidesMinorYear && isMinorsYear(year, newest));
    return [
      {
        ...{ start, end, cls: 'date', rule: 'date:life', score: 0.9, features: ['form'] },
        ...{ ending: NOMINATIVE, ground: 'P' },
        value: text.slice(start, end).toLocaleLowerCase('az'),
        ...(isHidden ? {} : { replacement: year }),
      },
    ];
  });
}

/** Marks both dates of each span of a life, and of each correction of a day of a life. */
function markSpans(text: string, dates: readonly Dated[], isLife: boolean[]): void {
  for (let i = 1; i < dates.length; i++) {
    const [one, next] = [dates[i - 1] as Dated, dates[i] as Dated];
    const isKnown = isLife[i] || isLife[i - 1];
    if ((isKnown && isCorrected(text, one.to, next.from, next.to)) || isLifeSpan(text, one, next))
      isLife.fill(true, i - 1, i + 1);
  }
}

/** True where an act that bears the date stands between it and the event. */
function isOfAct(text: string, end: number): boolean {
  const told = eased(text.slice(end, end + 260)).slice(0, 220);
  return ACT_BETWEEN.test((LIFE_AFTER.exec(told) ?? RUSSIAN_AFTER.exec(told))?.[0] ?? '');
}

/** The year of a minor is told by two digits as well: of two, the century in which it lies nearest to `newest`. */
function isMinorsYear(year: string, newest: number): boolean {
  const digits = /\d+/u.exec(year)?.[0] ?? '';
  const full = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  return full <= newest && newest - full < ADULT;
}

const ADULT = 18; // years

const NOUN_OF_YEAR = /^ (?:təvəllüd|tarix)/u;

// "1987-ci ilin mart ayının 15-də" → "1987-ci ildə", "15.03.1987 təvəllüdlü" → "1987-ci il təvəllüdlü"; the other notations end in the year.
function yearOf(match: RegExpExecArray, year: string, behind: string): string {
  const suffix = match[8] ?? match[12];
  if (suffix === undefined) return NOUN_OF_YEAR.test(behind) ? yearInWords(Number(year)) : year;
  const isWhen = /d[aə]n?$/u.test(match[0]);
  return `${year}${suffix.replace(/il(?:in|də| tarix(?:in)?də)?$/u, isWhen ? 'ildə' : 'il')}`;
}

/** True where the words around a date make it that of a birth, a death or a marriage. */
function inLife(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = behindDate(text, end);
  if (isOfRuling(after)) return false;
  if (isLifeDay(before.slice(-50), after.slice(0, 60))) return true;
  if (OF_RUSSIAN_ACT.test(before.slice(-40))) return false;
  if (LIFE_BEFORE.test(before.slice(-80)) || RUSSIAN_BEFORE.test(before.slice(-60))) return true;
  const isBehindName =
    BEHIND_NAME.test(before) ||
    (BEHIND_SURNAME.test(before.slice(-70)) && !OF_EXPERT.test(before.slice(-90)));
  const isBare = BARE_IN_BRACKETS.test(after) || BORN_WHERE.test(after);
  if ((isBehindName && isBare) || OF_MARRIAGE.test(after)) return true;
  const isListed = BEHIND_DATUM.test(before) || isBehindRelative(before);
  if ((isListed && BARE_IN_LIST.test(after)) || OF_ENTRY.test(after)) return true;
  if (BEHIND_TWO_NAMES.test(before.slice(-50)) && BEFORE_CODE.test(after)) return true;
  if (BEHIND_CHILD.test(before.slice(-70)) && BARE_OF_CHILD.test(after)) return true;
  if (EVENT_HOUR.test(after) && DIED_AT_ONCE.test(text.slice(end, end + EVENT_REACH))) return true;
  const isNamed = MARRIAGE_BEFORE.test(before) || EVENT_BEFORE.test(before);
  const told = eased(after).slice(0, 220);
  const lead = eased(text.slice(Math.max(0, start - MARRIAGE_REACH), start));
  if (isOfMarriage(lead, told)) return true;
  if ((isNamed && MARRIAGE_AFTER.test(told)) || AT_EVENT.test(before)) return true;
  if (COMING_OF_AGE.test(before) && CAME_OF_AGE.test(told)) return true;
  if (THEIR_MARRIAGE.test(before) && ENTERED.test(told)) return true;
  if (isFamilyDay(before, text.slice(end, end + 120))) return true;
  const between = /[а-яё]/iu.test(told) ? RUSSIAN_AFTER.exec(told)?.[1] : undefined;
  if (between !== undefined && !OTHER_DEED.test(between.replace(NAMED_SO, ''))) return true;
  return LIFE_AFTER.test(told) && !NOT_LIFE.test(after.slice(0, 40));
}

/** The text behind a date, its ending spelt as usual (`1987-nci ildə`) and without the short word for a year that ends no sentence (`1987 г. умер`). */
function behindDate(text: string, end: number): string {
  return text
    .slice(end, end + 260)
    .replace(/^-n(?=c[iıuü] )/u, '-')
    .replace(/^ ?г\.(?= \p{Ll}| ?,)(?! р\.)/u, '');
}

function isBehindRelative(before: string): boolean {
  if (!before.endsWith(', ')) return false;
  const lead = `${before.slice(0, -2)} `;
  const name = runBefore(lead, NAME_WORD, 3);
  return name !== '' && RELATIVE.test(lead.slice(0, lead.length - name.length));
}

function eased(text: string): string {
  return text
    .replace(BRACKETS, '')
    .replace(SHORT_PLACES, '')
    .replace(NUMBERS_BESIDE, '')
    .replace(INITIALS, ' ');
}

function isoOf(match: RegExpExecArray): string | undefined {
  const [, d1, m1, y1, d2, month2, y2, y3, , month3, d3, y4, , d4, month4, y5, m5, d5] = match;
  const name = (month2 ?? month3 ?? month4)?.toLowerCase();
  const byName =
    name === undefined ? 0 : Math.max(...MONTH_NAMES.map((names) => names.indexOf(name))) + 1;
  const day = Number(d1 ?? d2 ?? d3 ?? d4 ?? d5);
  const month = (m1 ?? m5) === undefined ? byName : Number(m1 ?? m5);
  const year = Number(y1 ?? y2 ?? y3 ?? y4 ?? y5);
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1850 || year > 2100)
    return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
