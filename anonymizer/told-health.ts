import { IN_LATIN } from './latin-diagnoses.ts';
import { MEASURED } from './measured-health.ts';
import { MEDICINE } from './medicines.ts';
import { MISHAPS } from './told-mishaps.ts';

const GROUP =
  /(?<![\p{L}\p{N}])(?:(?:ömürlük|müddətsiz|daimi) )?(?:birinci|ikinci|üçüncü|[1-3]-c[iü]|[1-3]|I{1,3}|İ{1,3}) (?:qrup|dərəcə)(?:dan|dən|li)? (?:sağlamlıq imkanları məhdudluğu(?!\p{L}) ?)?(?:(?:ömürlük|müddətsiz|daimi) )?(?:əlil)(\p{Ll}{0,14})(?!\p{L})/gu;
const PREGNANT =
  /(?<![\p{L}\p{N}])(?:\p{Ll}{2,9}|\d{1,2}(?:-\p{Ll}{2})?)(?:-\p{Ll}{2,8})? (?:aylıq|həftəlik) hamilə(\p{Ll}{0,8})(?!\p{L})/gu;
const PREGNANT_TENS =
  /(?<!\p{L})(?:on|iyirmi|otuz) \p{Ll}{2,7} (?:aylıq|həftəlik) hamilə(\p{Ll}{0,8})(?!\p{L})/gu;
// `orqanizmin funksiyalarının 45 faiz pozulması`, `61–80 faiz pozulma`
const DISORDER =
  /(?<![\p{L}\p{N}])(?:orqanizmin funksiya(?:ları|sı)nın )?\d{2,3}(?: ?[–-] ?\d{2,3})? ?(?:faiz|%)(?:lik|-lik|ə qədər)? (?:pozul|itiril|məhdudlaş)\p{Ll}{1,5}(?!\p{L})/gu;
const PERCENT =
  /(?<![\p{L}\p{N}])\d{2,3}(?:[–-]\d{2,3})? ?(?:faiz|%)(?:lik|-lik)? (?:əlilli|əmək qabiliyyətini)(\p{Ll}{0,8})(?: (?:dərəcəsi|itirilməsi|itirmişdir))?(?!\p{L})/gu;
// `əlillik dərəcəsi 61–80 faiz`, `əlilliyi I qrupdur`: what follows the word.
const DEGREE =
  /(?<!\p{L})əlilli(?:k|yin|yi) (?:dərəcəsi|qrupu|həddi|faizi)?[ :–-]{0,3}(?:\d{2,3}(?:[–-]\d{2,3})? ?(?:faiz|%)|(?:I{1,3}|[1-3](?:-c[iü])?|birinci|ikinci|üçüncü)(?: (?:qrup|dərəcə))?)(\p{Ll}{0,6})(?!\p{L})/gu;
// Said in a sentence without the name of an illness; one pattern each, so that each is checked soon.
const BLOOD =
  /(?<!\p{L})(?:HCV|HBV|HBsAg|HİV|HIV|RW|Vasserman)(?: testi| analizi| markeri)?[ -](?:pozitiv|müsbət|reaktiv)(\p{Ll}{0,6})(?!\p{L})/gu;
// What somebody can no longer do: `görmə qabiliyyətini itirməsi`, `nitq qabiliyyətinin məhdudluğu`.
const ABILITY_LOST =
  /(?<!\p{L})(?:görmə|eşitmə|nitq|danışıq|danışma|hərəkət|yerimə|qoxu|iybilmə|yaddaş|oriyentasiya|reproduktiv|cinsi|nəsilvermə|sərbəst hərəkət|müstəqil yerimə)\p{Ll}{0,4} qabiliyyət\p{Ll}{1,5} (?:(?:tam|qismən|tamamilə|xeyli|kəskin|əsaslı|müvəqqəti|\d{1,3} faiz) ){0,2}(?:itir|itib|itmə|zəiflə|məhdud|pozul|pozğun|azal|aşağı düş|məhrum)\p{Ll}{2,14}(?!\p{L})/gu;
// `əmək qabiliyyətinin 70 faiz itirilməsi`: the law's own words stay, the measure of one person goes.
const WORK_ABILITY =
  /(?<!\p{L})(?:peşə əmək|əmək|iş|peşə) qabiliyyət\p{Ll}{1,5} (?:tam|qismən|daimi|həmişəlik|\d{1,3} ?(?:faiz|%)(?:-?lik|-?[iı])?) (?:itir|itib|azal|məhdud)(?!\p{Ll}{2,8} (?:görə|halında|zamanı|hallar))\p{Ll}{2,14}(?!\p{L})/gu;
const CANNOT =
  /(?<!\p{L})(?:yeriyə|ayağa qalxa|oturub-qalxa|danışa|görə|eşidə|sidiyi(?:ni)? saxlaya|sidik saxlaya|nəcis saxlaya|özünə qulluq edə|müstəqil hərəkət edə) bilməm[əa]\p{Ll}{0,8}(?!\p{L})/gu;
// `kor olması`, `iflic olmuşdur`, `tək böyrəklə`
const BECAME =
  /(?<!\p{L})(?:(?:tam |qismən |bir gözü |hər iki gözü )?(?:kor|kar|lal|çolaq|şikəst|iflic|sonsuz|impotent) (?:ol(?:ma|du|ub|muş|an(?!\p{L}))|qal(?:ma|dı|ıb|mış))|(?:tək|bir) (?:böyrə[ky]|ağciyər|göz|əl|aya[qğ])l[iıəaiuü])\p{Ll}{0,8}(?!\p{L})/gu;
const SELF_INJURY =
  /(?<!\p{L})(?:özünə|öz bədəninə) (?:bədən )?(?:xəsarət|zərər|zədə|kəsik) (?:yetir|vur|ver)(?:mə|ma|ib|ıb|miş|mış|di|dı|ən|an)\p{Ll}{0,8}(?!\p{L})/gu;
const POISONED =
  /(?<!\p{L})(?:dəm |məişət |təbii |zəhərli )?(?:qaz|spirt|metanol|sirkə|turşu|dərman|həb|göbələk|pestisid|civə|qurğuşun|xlor|ammonyak|tüstü|alkoqol|ət|balıq|süd)\p{Ll}{0,3}(?:d[aə]n|l[aə]| ilə) (?:kəskin |ağır )?(?:zəhərlən|intoksikasiya|yanı[qğ]|boğul)\p{Ll}{1,10}(?!\p{L})/gu;
const PRESSURE =
  /(?<!\p{L})(?:(?:yüksək|aşağı|qeyri-sabit) (?:qan|arterial|göz(?:daxili)?) təzyiq\p{Ll}{0,6}|(?:göz(?:daxili)?|qan|arterial) təzyiq\p{Ll}{1,4} (?:yüksəl|qalx|art|düş|enm)\p{Ll}{1,8})(?!\p{L})/gu;
const CHILD_LOST =
  /(?<!\p{L})(?:uşa(?:ğı|q) (?:düş|salı|itir)|uşaqdan qal|bətnindəki (?:uşa[qğ]|döl|körpə))\p{Ll}{1,10}(?!\p{L})/gu;
const SENSE_LOST =
  /(?<!\p{L})(?:(?:bir|sol|sağ|iki) )?(?:göz|qula[qğ])\p{Ll}{1,8} (?:görmə|eşitmə)(?: qabiliyyətini)? (?:(?:tam|qismən|tamamilə) )?(?:itir|zəiflə|məhrum)\p{Ll}{2,10}(?!\p{L})/gu;
const LIMB_FAILS =
  /(?<!\p{L})(?:sol|sağ|bir|hər iki) (?:göz|qula[qğ]|əl|aya[qğ]|qol)\p{Ll}{0,5} (?:görmür|eşitmir|tutmur|iflicdir|kordur|kardır|yoxdur)(?!\p{L})/gu;
const LIMB_STATE =
  /(?<!\p{L})(?:(?:sol|sağ|bir|iki|hər iki) )?(?:göz|qula[qğ]|əl|aya[qğ]|qol|barma[qğ]|qabırğa|diz|diş|böyrə[yk]|dala[qğ])(?:l[aə]r)?[ıiuü](?:n|n[ıi]n|n[aə]|n[ıi]|nd[aə]n?)? (?:(?:dizdən|dirsəkdən|biləkdən|tam|yaxşı|heç|tamamilə|aşağı|yuxarı) ){0,2}(?:görmür|eşitmir|tutmur|kəsil(?:ib|miş)|tutul(?:ub|muş)|sınıb|sınmış|götürül(?:üb|müş)|çıxarıl(?:ıb|mış)|qırılıb|qırılmış|çəpdir|kordur|kardır|protezlə)\p{Ll}{0,6}(?!\p{L})/gu;
// `bud sümüyü sınmışdır`, `iki barmağı əzilib`: an injury by its verb.
const LIMB_BROKEN =
  /(?<!\p{L})(?:(?:(?:sol|sağ|bir|iki|üç|hər iki|bud|qol|baldır|körpücük|çanaq|çənə|burun|alın|bazu|dirsək|bilək) ){1,2})?(?:sümü[yk]|sümük|barma[qğ]|qabırğa|burn|çənə|diz|topu[qğ]|biləy|dirsəy|baldır|onurğa|kəllə|ağciyər|qaraciyər|dala[qğ]|böyrəy|bağırsa[qğ]|mədə|ürəy|beyn|beynin|gözü?|qula[qğ]|diş|damar|vətər|bel|boyn|ombas?|kürəy|körpücüy|fəqərə|əl|aya[qğ]|qol)(?:l[aə]r)?s?[ıiuü] (?:sın|qırıl|əzil|çatla|burxul|yarıl|zədələn|parçalan|deşil|partla|yırtıl|cırıl|kəsil|qop|silkələn|yan)(?:m[ıiuü]ş|[ıiuü]b|d[ıiuü](?!r))\p{Ll}{0,6}(?!\p{L})/gu;
// What the body does or is, by one word.
const SAID_OF =
  /(?<!\p{L})(?:kəkələ(?:yir|yən|yib|məsi|yərək)|pəltək(?:dir|ləyir|liyi)|axsa(?:yır|yan|yıb|yaraq|ması)|topallayır|şəkərlidir|sonsuz(?:dur|luğu|luqdan)|qısırdır|kardır|laldır|kordur|çolaqdır|şikəstdir|impotentdir|qozbeldir|donqardır|iflicdir|hiperaktivdir|autistdir|epileptikdir|dəlidir|ağlı çaş(?:ıb|mış)|ağlını itir(?:ib|miş)|tutması tut(?:ub|muş|ur)|çətinliklə (?:yeriyir|gəzir|danışır|nəfəs alır))\p{Ll}{0,6}(?!\p{L})|(?<!\p{L})[Kk]or(?: olan)?(?= (?:qonşu|qadın|kişi|uşaq|qız|oğlan|qoca|ata|ana|nənə|baba|şahid|iddiaçı)\p{Ll}{0,4} ?\p{Lu}?)/gu;
// `hərəkət məhdudiyyəti`, no measure of a court: `azad hərəkət məhdudiyyəti tətbiq edilib`.
const LIMITED =
  /(?<!\p{L})(?<!(?:azad|sərbəst) )(?:hərəkət|görmə|eşitmə|nitq|dayaq-hərəkət|zehni|əqli|psixi|fiziki) məhdudiyyəti?(\p{Ll}{0,6})(?!\p{L}| (?:qoyul|tətbiq|müəyyən))/gu;
// `qolumu sındırdı`, `dişini qırıb`: what somebody did to another's limb.
const LIMB_HURT =
  /(?<!\p{L})(?:(?:sol|sağ|iki) )?(?:qol|qıç|aya[ğq]|burn|çənə|diş|barma[ğq]|qabırğa|göz|baş|əl)(?:l[aə]r)?(?:[ıiuü]m|s?[ıiuü]n?)[ıiuü] (?:sındır|əz|yar|qır|çıxart|deş|qopart|partlat)(?:d[ıi]|[ıiuü]b|m[ıiuü]ş)\p{Ll}{0,5}(?!\p{L})/gu;
const LIMB_LOST =
  /(?<!\p{L})(?:(?:sol|sağ|bir|iki|hər iki) )?(?:əl|aya[qğ]|qol|barma[qğ]|göz)\p{Ll}{1,8} (?:(?:bir|iki|üç) )?(?:barma[qğ]\p{Ll}{1,6} )?(?:\d{4}-c[iıuü] ildə )?itir(?:miş|ib|di)\p{Ll}{0,5}(?!\p{L})/gu;
// What is said of somebody's habits and treatment, with the verb that says it.
const CHARACTER =
  /(?<!\p{L})(?:(?:spirtli içki|içki|alkoqol|narkoti[kc]|narkotik vasitə|qumar)\p{Ll}{0,6} (?:patoloji |hədsiz |güclü )?(?:aludə|meyi?l|asılı|düçar|qurşan)|(?:narkoloji|psixiatrik|psixonevroloji|dispanser|venerik) (?:uçot|qeydiyyat|nəzarət)\p{Ll}{0,3}|hamiləli\p{Ll}{1,4} (?:yarımçıq|pozul|kəsil|dayandırıl|poz))\p{Ll}{0,8}(?: (?:ol|dur|dayan|saxlan|götürül|qal|et|edil)(?:ma|mə|ub|muş|duğ|ur|an|muşdur)\p{Ll}{0,7})?(?!\p{L})/gu;
const INTIMATE =
  /(?<!\p{L})(?:eynicinsli (?:münasibət|əlaqə|həyat|partnyor|cütlük)|(?:homoseksual|qeyri-ənənəvi cinsi) (?:meyil|oriyentasiya|münasibət|yönüm)|cinsi (?:oriyentasiya|kimlik)|cinsiyyətini dəyiş)\p{Ll}{0,10}(?!\p{L})/gu;
// `formaldehidə qarşı allergiya`
const ALLERGY =
  /(?<![\p{L}-])(?:\p{Ll}{2,20} (?:və )?){0,2}\p{Ll}{2,20}[aə] (?:qarşı (?:\p{Ll}{3,14} ){0,2}(?:allergi|anafila|reaksiya|həssaslı|dözümsüzlü)|allergi)\p{Ll}{0,10}(?: (?:reaksiya|şok)\p{Ll}{0,6})?(?!\p{L})/gu;
// `xəstələnmişdir (göbələk mənşəli allergiya)`: the illness in brackets behind the verb.
const FELL_ILL =
  /(?<=(?<!\p{L})[Xx]əstəliyi(?:ni|nin)? [–—-] )\p{Ll}[^–—;:.\n]{4,60}(?= [–—-] )|(?<=(?<!\p{L})(?:xəstələn(?:mişdir|miş|ib|di|məsi|diyi)|xəstəliyə tutul(?:muş|ub|muşdur)|xəstəlik tap(?:ıb|mış|mışdır)) \()[^()\n;:\d]{4,60}(?=\))/gu;
// Facts of a family and of a life that nobody tells: in the past, for a rule of law speaks in the present.
const BIRTH =
  /(?<!\p{L})(?:nikahdan ?kənar (?:doğul|dünyaya gəl|münasibət|əlaqə|uşa[qğ]|övlad)|övladlığa (?:götür(?:ül)?|veril|ver)(?=[dm][ıiuüyğ]|üb|ib))\p{Ll}{0,14}(?!\p{L})/gu;
const SELF_HARM =
  /(?<!\p{L})(?:özünə qəsd(?: etmə(?:yə|k))?|intihar(?:a|a qalxış| etməyə)?)(?: cəhd)?(?: (?:göstər|et|ed))?(?=[dm][ıiuüyğ]|ib|miş)\p{Ll}{0,12}(?!\p{L})/gu;
// An illness by its sign: `COVID-19`; the class of an illness after the name of the classification: `XBT-10: G35`.
const BY_SIGN =
  /(?<![\p{L}\p{N}])(?:COVID|Covid|SARS-CoV|H1N1)(?:-?\d{1,2})?(?: (?:infeksiya|virus|xəstəliy|sonrası \p{Ll}{4,14}|fəsad|ağırlaşma)\p{Ll}{0,8})?(?![\p{L}\p{N}])|(?<=(?:XBT|BXT|MKB|МКБ)(?:-10|-11)?(?: üzrə|,|:| kodu| –)? ?)[A-TV-Z]\d{2}(?:\.\d{1,2})?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.-])[A-TV-Z]\d{2}(?:\.\d{1,2})?(?= (?:kodu (?:ilə|üzrə) )?diaqnoz)/gu;
// What is left of a habit or an illness: `tam remissiya`, `iyirmi altı aylıq ayıq həyat`.
const REMISSION =
  /(?<!\p{L})(?:(?:(?:on|iyirmi|otuz|qırx) )?(?:\p{Ll}{2,9}|\d{1,3}) (?:aylıq|illik|həftəlik) )?(?:(?:tam|natamam|dayanıqlı|davamlı|uzunmüddətli|qismən|klinik|sabit|tibbi) ){0,2}(?:remissiya|ayıq həyat|ayıqlıq dövrü)\p{Ll}{0,8}(?!\p{L})/gu;
const WITNESS =
  /(?<!\p{L})(?:[Yy]ehova|[Yy]e[qh]ova|[İi]eqova)(?:nın)? (?:[Şş]ahid)(\p{Ll}{0,14})(?: (?:icma|təriqət|təşkilat)\p{Ll}{0,8})?(?!\p{L})/gu;
const BOUND =
  /(?<!\p{L})(?:(?:boru|sonda|ventil|kateter) vasitəsilə qidalan|yataq (?:xəstəsi|vəziyyət)|əlil arabası)\p{Ll}{0,8}(?!\p{L})/gu;

/**
 * Health, disability, habits and facts of a life that a sentence tells without the name of an illness, with the
 * verb or the number that says it. A first group is the ending behind the word. Source: Court 2.1.6; policy, sensitive.
 */
export const TOLD_OUTRIGHT = [
  GROUP,
  PERCENT,
  DISORDER,
  CHARACTER,
  DEGREE,
  PREGNANT,
  PREGNANT_TENS,
  BLOOD,
  CHILD_LOST,
  SENSE_LOST,
  LIMB_FAILS,
  LIMB_STATE,
  LIMB_BROKEN,
  LIMITED,
  LIMB_HURT,
  LIMB_LOST,
  SAID_OF,
  INTIMATE,
  ALLERGY,
  FELL_ILL,
  BIRTH,
  SELF_HARM,
  BOUND,
  BY_SIGN,
  WITNESS,
  ABILITY_LOST,
  WORK_ABILITY,
  CANNOT,
  REMISSION,
  BECAME,
  SELF_INJURY,
  POISONED,
  PRESSURE,
  IN_LATIN,
  MEDICINE,
  ...MEASURED,
  ...MISHAPS,
];
