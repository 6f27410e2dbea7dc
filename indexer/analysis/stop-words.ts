import { foldWord } from './fold.ts';

/**
 * Words that say little about what is looked for. They stay in the index (phrases need them) and are
 * dropped from a query only where at least two other words remain. Written by hand.
 */
const STOP_WORDS = `
  və ya yaxud həm də ki isə ilə üçün üzrə görə kimi qədər dək tək təkcə yalnız ancaq amma lakin çünki
  əgər hərgah belə elə bu o bunu bunun buna bundan onu onun ona ondan onlar onların bunlar bunların həmin
  hər bütün bəzi heç bir biri öz özü özünün digər başqa daha ən çox az olan olaraq olunan olur olar
  olsa oldu edilən edir edən etmək etdi deyil var yox idi imiş sonra əvvəl zaman vaxt haqqında barədə
  barəsində qarşı tərəfindən əsasən aid dair habelə eləcə yəni məsələn mən sən biz siz mənim mənə məni
  sizin bizim da dir bəli xeyr lazım ola bilər bilərəm bilərmi edim edə edərəm
`;

/** Question words; dropped like stop words. */
const QUESTION_WORDS = `
  nə nədir nəyi nəyə niyə necə neçə hansı hansılar kim kimə kimin kimlər harada hara haradan nə vaxt
  hansıdır neçədir varmı mümkündürmü olarmı mi mı mu mü
`;

const stop = new Set(`${STOP_WORDS} ${QUESTION_WORDS}`.trim().split(/\s+/).map(foldWord));

/** True for a folded word that a query may do without. */
export function isStopWord(x: string): boolean {
  return stop.has(x);
}

/** The folded stop words in alphabetical order, for the analyzer's version. */
export function stopWords(): readonly string[] {
  return [...stop].sort();
}
