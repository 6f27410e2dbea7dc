// Source: usage of statements of claim and of the parts of judgments that tell whom they are about.
const INTO_MARRIAGE = /(?<!\p{L})nikaha $/iu;
const ENTERED = /^(?:-c[ıiuü] il(?:də)?)?(?: (?:tarixdə|tarixində|ildə))? (?:daxil ol|gir|qədəm)/u;
const AFTER_EVENT =
  /(?<!\p{L})(?:vəfat|ölüm|doğum|toy|nikah|boşanma)\p{Ll}{1,6} (?:sonra|qabaq|əvvəl) \($/iu;
const OF_DEATH =
  /^(?:-c[ıiuü] il(?:də)?)?(?: (?:tarixdə|tarixində))? (?:ölüm|vəfat)[ıü]n?d?[aəı]?n?(?!\p{L})/u;
const BORN_THERE = /(?<!\p{L})(?:doğul|anadan ol)(?:ub|muş(?:dur)?), $/iu;
const BARE = /^(?:-c[ıiuü] il)?[;,)]/u;
const BIRTH_BEFORE = /(?<!\p{L})(?:doğum|təvəllüd) $/iu;
const AT_END = /^(?:-c[ıiuü] il)?(?: ?[;,.)|]|\n|$)/u;
// `запись акта о смерти № 318 от |`, `актовая запись о рождении от |`
const RUSSIAN_ENTRY =
  /(?<!\p{L})(?:акт\p{L}{0,5}|запис\p{L}{1,2}) о (?:смерти|рождении|браке) (?:№ ?[\d/-]{1,10} )?от $/iu;
const RULING =
  /^(?:-c[ıiuü] il(?:də|in)?)?,? tarixli (?:\p{Ll}{2,20} ){0,2}(?:qətnam|qərar|hökm|əmr)/u;

/**
 * `nikaha 09.10.2010 tarixdə daxil olub`, `vəfatından sonra (8 dekabr 2023-cü il)`, `11.08.2020 tarixində ölümündən
 * sonra`, `Bakı şəhərində doğulub, 17.11.1996;`, `doğum 17.11.1996`: a day of a life by the words right beside it.
 */
export function isLifeDay(before: string, after: string): boolean {
  return (
    RUSSIAN_ENTRY.test(before) ||
    (BIRTH_BEFORE.test(before) && AT_END.test(after)) ||
    (INTO_MARRIAGE.test(before) && ENTERED.test(after)) ||
    AFTER_EVENT.test(before) ||
    OF_DEATH.test(after) ||
    (BORN_THERE.test(before) && BARE.test(after))
  );
}

/** `nikah 19 noyabr 2024-cü il tarixli qətnamə ilə pozulmuşdur`: the day of the act, which stays. */
export function isOfRuling(after: string): boolean {
  return RULING.test(after);
}

/** `anam Ad 19 yanvar 2022-ci ildə, atam Ad ondan üç ay sonra, 25 aprel … vəfat edib`: what stands between two days with one verb. */
export const NEXT_PARENT =
  /^(?:-c[ıiuü] il(?:də)?)?(?: (?:tarixdə|tarixində))?, (?:at|an|baba|nənə|ər|arvad|qardaş|bac)\p{Ll}{1,5} (?:\p{Lu}\p{L}{1,20} ){1,3}(?:(?:oğlu|qızı) )?(?:isə )?(?:ondan (?:\p{Ll}{2,8} ){1,3}(?:sonra|əvvəl),? )?$/u;
