// What a family celebrates or mourns, in the forms in which it stands beside its day.
const FEAST =
  '(?:toy|(?<!(?:qeydiyyat|nömrə|döş|fərqlənmə|əmtəə|xidmət) )nişan|xınayaxdı|elçili[ky]|kəbin|dəfn|yas|hüzr|sünnət|(?:nikah|il) mərasim|yubiley|ildönüm)';
const FEAST_OF = `${FEAST}(?:(?: (?:məclis|mərasim|şənliy|şənlik|gecə))?(?:l[aə]r)?(?:s?[ıiuü](?:m(?:[ıiuü]z)?|n)?)?)`;
const DAY_OF =
  '(?:ad ?|(?:doğum|təvəllüd|toy|nikah|nişan|kəbin|evlənmə|evlilik|ölüm|vəfat|dəfn|yas|anım|sünnət|(?<=[ıiuü]n )(?:üçü|yeddisi|qırxı)) )gün(?:l[aə]r)?[ıiuü](?:m(?:[ıiuü]z)?|n)?';
const IN_CASE = '(?:n?[ıiuü]n|n?d[aə]n?|y?[aə]|n[aə]|n[ıiuü])?';
const SIGN = '(?:,| ?[–—:(]| -)? ';
const YEAR = '(?:-?c[ıiuü] il(?:d[aə]|[aə])?|-?[dt][aə])?(?:,? (?:tarixdə|tarixində|günü))?';

/** `toy günü, |17 iyunda`, `ad günü idi, |6 avqust`, `toyunun |16 avqusta təyin edildiyi`, `doğum günü olan |3 iyun`; exported to be checked. */
export const FEAST_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${DAY_OF}${IN_CASE}|${FEAST_OF}(?:[ıiuü]n|[ıiuü]n[ıiuü]n)?)(?: (?:idi|imiş|olan|isə|kimi|də|da|qeydi|tarixi))?${SIGN}[("“]?$|(?<!\\p{L})${FEAST_OF}n?(?:d[aə]|[aə])(?:,| ?[–—(]| -) ?$|(?<!\\p{L})${FEAST_OF} (?:üçün|ilə (?:bağlı|əlaqədar)|münasibəti(?:lə| ilə)|günü)(?:,| ?[–—(]| -) ?$`,
  'iu',
);
/** `17 sentyabrda|, toy günü`, `20 iyul |qardaşım Adın toyu idi`, `29 mayda| keçirilən nişanında`; exported to be checked. */
export const FEAST_BEHIND = new RegExp(
  `^${YEAR}(?:,| ?[–—(]| -)? ?([^.;:\\d\\n]{0,60}?)(?<!\\p{L})(?:${DAY_OF}(?:n?[ıiuü]n|n?d[aə]n?|n?[aə]|dür|n[ıiuü](?= qeyd))?(?!\\p{L})|${FEAST_OF}(?:n?d[aə]|d[ıiuü]r)(?!\\p{L})|${FEAST_OF} (?:idi|imiş|ol(?:ub|muş|du|an|acaq|malı)|edil|et(?:miş|di)|ed(?:ib|əcək)|keçiril|keçirə|çalın|verilmiş|verilib|baş tut|təyin|tax[ıi]l|qeyd))`,
  'iu',
);
/** `18 yaşına |7 apreldə çatmışdır`, `40 yaşı |3 iyunda tamam olub`. */
const AGE_BEFORE =
  /(?<![\p{L}\p{N}])(?:\d{1,2}|on səkkiz|yetkinlik) yaşı(?:n[aı])? (?:isə )?$|(?<!\p{L})həddi-buluğa $/u;
const AGE_REACHED = /^[^.;\d\n]{0,40}? (?:çat(?:mış|ıb|ır|acaq|dı)|tamam ol|qeyd (?:ed|et))/u;
/** `7 apreldə |18 yaşına çatmışdır`, `3 iyunda |40 yaşını qeyd edirdi`; no rule of law on who is so old. */
const AGE_BEHIND =
  /^(?:-?c[ıiuü] il(?:d[aə])?|-?[dt][aə])?,? (?:[^.;:\d\n]{0,40}?)(?<!\p{L})(?:\d{1,2}|on səkkiz) yaşı(?:n[aı])? (?:çat(?:mış|ıb|dı)|tamam ol(?:muş|ub|du)|qeyd (?:ed(?:ib|ir)|et(?:miş|di))|dol(?:muş|ub|du))|^(?:-?c[ıiuü] il(?:d[aə])?|-?[dt][aə])?,? həddi-buluğa çat/u;
/** `(AZ-III № 117604, nikah |25 avqust 2012)`, `akt qeydi № 118, tarix – |17 fevral 2013-cü il`. */
const ENTRY_BEFORE =
  /(?<!\p{L})(?:(?:nikah|boşanma|kəbin|toy|ölüm|vəfat|doğum)(?:ı|lar[ıi])?(?: tarixi)?[ :–—-]{1,3}|(?:doğum|nikah|ölüm|boşanma)[^.;\n]{0,14} akt qeydi[^.;\n]{0,30}?,? (?:qeydiyyat )?tarixi? ?[:–—-] )$/iu;
const ENTRY_ENDS = /^(?:-c[ıiuü] il)?[),;.]/u;
/** `1974-cü ilin 21 iyununda |çəkilmiş toy şəklini`, `“14.02.1981|” toy tarixinin`: what shows or names the day. */
const PICTURED =
  /^(?:-?c[ıiuü] il(?:d[aə])?|-?[dt][aə])? ?(?:çəkilmiş|çəkilən|lentə alınmış|yazılmış) (?:toy|nişan|nikah|kəbin) (?:şək|foto|video|lent)|^["”»] (?:toy|nişan|nikah|kəbin) tarix/u;
/** An act or a deed between the day and the feast has the day: `5 mayda verdiyi ifadədə toyunda olduğunu`. */
const DEED_BETWEEN =
  /(?:d[ıiuü](?:ğ|y)[ıiuü]|[ıiuü]b|araq|ərək|m[ıiuü]şd[ıiuü]r|arkən|ərkən)(?=[ ,])|ifadə|ərizə|qərar|müqavilə|kredit|arayış|tarixli|məktub|iddia|iclas|borc|satın/u;

const RU_FEAST =
  '(?:свадьб|помолвк|обручени|похорон|поминк|юбиле|крестин|сватовств|бракосочетани|ден?ь рождения|дня рождения|никах|годовщин)\\p{L}{0,4}';
/** `свадьбы, сыгранной |5 сентября`, `свадьбу дочери Ады, назначенную на |25 августа`; exported to be checked. */
export const RU_BEFORE = new RegExp(
  `(?<!\\p{L})${RU_FEAST}(?: [\\p{L}-]{2,20}){0,3}?(?:,? (?:сыгра|назнач|состоя|прош|был|отпраздн|отмеч|намеч|справл|провед|пришл)\\p{L}{0,8}(?: на)?)?(?:,| ?[–—(]| -)? $`,
  'iu',
);
/** `5 сентября|, в день свадьбы`, `5 мая |отмечали день рождения`, `5 мая |ему исполнилось 18 лет`; exported to be checked. */
export const RU_BEHIND = new RegExp(
  `^(?: ?года?| ?г\\.)?(?:,| ?[–—(]| -)? ?(?:[^.;:\\d\\n]{0,40}?)(?<!\\p{L})(?:(?:в день|на|во время|после|отмеча\\p{L}{1,4}|отмети\\p{L}{1,4}|праздн\\p{L}{3,8}|состоял\\p{L}{2,3}|сыгра\\p{L}{1,4}|был[аио]?) (?:(?:сво|наш|е[её]|их|его)\\p{L}{0,3} )?(?:рождения|${RU_FEAST})|исполнил\\p{L}{2,3} \\d{1,2})`,
  'iu',
);
const RU_AGE = /(?<!\p{L})исполнил(?:ось|ся)(?: \d{1,2} (?:лет|год))? $/u;
const RU_DEED =
  /(?<!\p{L})(?:что|котор\p{L}{2,3}|обрати|пода[лн]|подписа|получ|купи|взял|договор|решени|заявлени|показани)/u;

const BRACKETS = / ?\([^()\n]{0,30}\)/gu; // `kiçik toyu (sünnəti) |5 mayda`
const MAY_BE_FEAST =
  /toy|nişan|gün[ıiuü]|xına|elçili|kəbin|dəfn|yası|hüzr|sünnət|nikah|yubiley|ildönüm|mərasim|buluğ|yaşı|akt qeydi|doğum|ölüm|vəfat|boşan/iu;
const MAY_BE_RUSSIAN =
  /свадьб|помолвк|обручен|похорон|поминк|юбиле|крестин|сватов|бракосоч|рождения|никах|годовщ|исполнил/iu;

/**
 * True where the words right before a day or right behind it make it that of a family's feast or mourning, or of
 * coming to an age: a wedding, a birthday, a burial. `after` begins behind the day. Source: policy, life dates.
 */
export function isFamilyDay(before: string, after: string): boolean {
  const lead = before.slice(-90).replace(BRACKETS, '');
  const told = after.slice(0, 110);
  if (MAY_BE_RUSSIAN.test(lead) || MAY_BE_RUSSIAN.test(told)) {
    if (RU_BEFORE.test(lead) || RU_AGE.test(lead)) return true;
    const behind = RU_BEHIND.exec(told)?.[0];
    return behind !== undefined && !RU_DEED.test(behind);
  }
  if (!MAY_BE_FEAST.test(lead) && !MAY_BE_FEAST.test(told)) return false;
  if (FEAST_BEFORE.test(lead) || PICTURED.test(told) || AGE_BEHIND.test(told)) return true;
  if (AGE_BEFORE.test(lead) && AGE_REACHED.test(told)) return true;
  if (ENTRY_BEFORE.test(lead) && ENTRY_ENDS.test(told)) return true;
  const between = FEAST_BEHIND.exec(told)?.[1];
  return between !== undefined && !DEED_BETWEEN.test(between);
}
