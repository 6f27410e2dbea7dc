/** `ilan sancması`, `gənə dişləyib`, `it qapmış`: what an animal did. */
export const BITTEN =
  /(?<!\p{L})(?:ilan|gürzə|əqrəb|böyə|gənə|arı|it|köpə[ky]|pişik|canavar|çaqqal|at|meymun|siçovul)(?:in|ın|nin|nın|i|ı)? (?:sanc|çal(?=m|ıb|ın)|dişlə|qap(?=m|ıb)|tala(?=m|yıb)|vur(?=ma(?!q)))\p{Ll}{0,12}(?: (?:yarası|nəticəsi|izi)\p{Ll}{0,5})?(?!\p{L})/gu;
/** `elektrik cərəyanı vurması`, `cərəyan vurmuşdur`, `ildırım vurub`, `günvurma`. */
export const STRUCK =
  /(?<!\p{L})(?:(?:(?:elektrik )?cərəyan(?:ı|ının|ın)?|elektrik|tok|ildırım) vur(?=ma|muş|ub|du)|(?:gün|isti|don) ?vurma|donvur|istivur)\p{Ll}{0,12}(?!\p{L})/gu;
/** `isti su ilə yanmışdır`, `qaynar çaydan yanıb`, `turşu ilə yandırılmışdır`. */
export const SCALDED =
  /(?<!\p{L})(?:(?:isti|qaynar|qaynayan) (?:su|çay|yağ|süd|şorba|buxar)\p{Ll}{0,4}|turşu\p{Ll}{0,4}|alov\p{Ll}{0,5}|buxar\p{Ll}{0,4})(?: ilə)? (?:(?:ağır|möhkəm|bərk|yüngül) )?yan(?:mış|ıb|dı(?!q)|ma(?:sı)?|dırıl|ığı|ıqlar)\p{Ll}{0,8}(?!\p{L})/gu;
/** `batareya udmuşdur`, `sirkə turşusu içmişdir`. */
export const SWALLOWED =
  /(?<!\p{L})(?:batareya|metal pul|sancaq|iynə|maqnit|muncuq|sirkə|sirkə (?:turşusu|essensiyası)|kislota|turşu|xlor|ağardıcı|bir ovuc dərman|çoxlu (?:həb|dərman)|yuxu dərmanı|siçan zəhəri|zəhər) (?:ud|iç|qəbul ed)(?:muş|miş|ub|ib|du|di|ərək|ən)\p{Ll}{0,8}(?!\p{L})/gu;
/** `özünü asmağa cəhd etmişdir`, `özünü zəhərləmişdir`. */
export const AGAINST_ONESELF =
  /(?<!\p{L})(?:özünü|özünün həyatına) (?:(?:körpüdən|pəncərədən|damdan|balkondan|eyvandan|dənizə|quyuya) )?(?:as|zəhərlə|öldür|yandır|bıçaqla|yarala|kəs|at|güllələ|boğ|damdan at|pəncərədən at)(?:mağa|məyə|maq|mək|mış|miş|ıb|ib|yıb|yib|dığ|diy|araq|ərək)\p{Ll}{0,8}(?: (?:istə|cəhd|çalış|təşəbbüs)\p{Ll}{0,8})?(?: (?:et|ed|göstər)\p{Ll}{2,10})?(?!\p{L})/gu;
/** `yeriyə bilmir`, `ayağa qalxa bilməmişdir`: what somebody cannot do by health. */
export const UNABLE =
  /(?<!\p{L})(?:yeriyə|ayağa (?:qalxa|dura)|ayaq üstə (?:dura|dayana)|oturub-qalxa|yataqdan (?:qalxa|dura)|özünə (?:qulluq|xidmət) edə|(?:müstəqil|sərbəst|özü) (?:hərəkət edə|yeriyə|yemək yeyə|geyinə|gəzə)|danışıb-eşidə|aydın danışa|normal danışa|qolunu qaldıra|əlini (?:qaldıra|tərpədə|bükə)|ayağını (?:basa|bükə)|barmaqlarını (?:bükə|tərpədə)|bir yerə basa|uşaq doğa|hamilə qala|uşağa qala|sidiyini saxlaya|udquna|çeynəyə) bilm(?:ir|ə[mdyz]|[ia]r)\p{Ll}{0,10}(?!\p{L})/gu;
/** `hələ də danışmır`, `gec yerimişdir`, `kəkələməyə başlamışdır`: how a child grows. */
export const LATE_CHILD =
  /(?<!\p{L})(?:(?:hələ(?: də)?|heç) (?:danış|yeri|oturm|söz de)m?(?:mır|mir|ir|ə bilmir|a bilmir)|gec (?:danış|yeri|dil aç)\p{Ll}{0,8}(?: (?:başla|öyrən)\p{Ll}{0,8})?|(?:sözləri|hərfləri|səsləri) (?:düzgün |aydın )?tələffüz ed?ə? ?(?:bilmir|etmir)|kəkələməyə başla\p{Ll}{2,10}|inkişafdan (?:qal|geri qal)\p{Ll}{2,10}|yaşıdlarından (?:inkişafca )?geri qal\p{Ll}{2,10}|yuxuda (?:qışqır|danış|gəz)\p{Ll}{2,8}|nitqi (?:gec )?(?:ləng|inkişaf etmə|açılma|pozul|anlaşılma)\p{Ll}{2,12}|dili (?:gec )?açıl\p{Ll}{2,10})(?!\p{L})/gu;
/** `zəif eşidir`, `pis görür`: how the senses serve. */
export const WEAK_SENSE =
  /(?<!\p{L})(?:(?:zəif|pis|çox zəif|güclə) (?:görür|eşidir|görürdü|eşidirdi|görən(?!\p{L})|eşidən(?!\p{L})|gördüyü|eşitdiyi|görmə|eşitmə)|(?:eynək|linza|eşitmə aparatı|eşitmə cihazı|protez|korset|parik|kardiostimulyator|insulin pompası|koxlear implant) (?:taxır|taxıb|daşıyır|gəzdirir|taxmış)|(?:eşitmə (?:cihazı|aparatı)|qoltuqağacı|əl ağacı|əlil arabası|nəfəs aparatı|oksigen balonu|təkərli kreslo|inhalyator)(?:ndan|dan)? istifadə ed)\p{Ll}{0,8}(?!\p{L})/gu;
/** `göziünə mirvari suyu gəlib`, `ağıldan zəif`, `yatalaq`: what people call an illness in their own words. */
export const IN_PLAIN_WORDS =
  /(?<!\p{L})(?:gözlərinə|gözünə) (?:mirvari|qara|ağ) su\p{Ll}{0,2} (?:gəl|en)\p{Ll}{1,10}|(?<!\p{L})(?:gözünün|gözlərinin) nuru(?:nu)? (?:itir|sön|get|ged)\p{Ll}{1,10}|(?<!\p{L})(?:ağıldan (?:zəif|kəm)|yatalaq|başı xarab|ağlı yerində deyil|ağlı çatmır|ağlı kəsmir|əsəbləri (?:xarab|pozuq|korlan\p{Ll}{1,4})|ürəyi xəstə|ciyəri xəstə|canı sulu|huşu yerində deyil|nəfəsi tutul\p{Ll}{1,6}|nəfəsi çatm\p{Ll}{1,6}|qanı az|şəkəri var|ürəyində (?:deşik|küy|qüsur)|başı fırlan\p{Ll}{1,6}|başı gicəllən\p{Ll}{1,6})(?:dır|dir|dur|dür|dı|di)?(?!\p{L})/gu;
/** `uşaq salmışdır`, `körpəsini itirmişdir`, `ölü uşaq doğmuşdur`. */
export const LOST_CHILD =
  /(?<!\p{L})(?:uşaq sal(?:mış|ıb|dı(?!r))|(?:dölü|uşağı|körpəsi)(?:nü|nı|ni)? (?:tələf ol|bətnində öl|ana bətnində)|əkiz(?:lər)?(?:ə| uşağa) hamilə|cüt uşağa hamilə|hamiləliyi(?:ni)? (?:dondur|don(?=muş|ub)|dayan|pozdur|saxla(?=ma))|donmuş hamiləli)\p{Ll}{0,12}(?!\p{L})/gu;
/** `böyrək köçürülmüşdür`, `qaraciyər transplantasiyası`: an organ of somebody else's. */
export const TRANSPLANT =
  /(?<!\p{L})(?:böyrə[ky]|qaraciyər|ağciyər|ürə[ky]|sümük iliyi|buynuz qişa|kök hüceyrə|dəri|pankreas)\p{Ll}{0,4} (?:köçürül|transplantasiya|nəql|köçürmə)\p{Ll}{0,12}(?!\p{L})/gu;
/** `psixonevroloji dispanserin qeydiyyatında`, `narkoloqun uçotunda`. */
export const REGISTERED =
  /(?<!\p{L})(?:psixonevroloji|psixiatrik|narkoloji|psixiatriya|narkologiya|onkoloji|vərəm əleyhinə|dəri-zöhrəvi|venerik|vərəm|endokrinoloji) (?:dispanser|xəstəxana|mərkəz|şöbə|klinika|kabinet)\p{Ll}{0,6} (?:(?:\p{Ll}{3,12} )?(?:qeydiyyat|uçot|nəzarət|müalicə|müşahidə)(?:ında|unda|ində|ındadır|ındaydı|undadır|indədir|da(?!\p{L})|dadır|də(?!\p{L})|sində))(?!\p{L})/gu;

/** Accidents, failings and losses told by what happened, whatever their names. Source: Court 2.1.6; policy, sensitive. */
export const MISHAPS = [
  BITTEN,
  STRUCK,
  SCALDED,
  SWALLOWED,
  AGAINST_ONESELF,
  UNABLE,
  LATE_CHILD,
  WEAK_SENSE,
  IN_PLAIN_WORDS,
  LOST_CHILD,
  TRANSPLANT,
  REGISTERED,
];
