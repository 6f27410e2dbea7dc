import type { Candidate } from './candidate.ts';
import { NOMINATIVE } from './endings.ts';
import data from './word-lists/sensitive.json' with { type: 'json' };

/** Animals, plants and things, which may be ill or broken as well: right before the phrase or in it. */
export const NO_PERSON = new RegExp(
  `(?<!\\p{L})(?:${data.animals}|${data.things})\\p{Ll}{0,10} (?:\\p{Ll}{3,14} )?$`,
  'iu',
);
export const NO_PERSON_IN = new RegExp(`(?<!\\p{L})(?:${data.animals})\\p{Ll}{0,10} `, 'iu');
/** What is about the illness and nobody who has it: `hepatit əleyhinə vaksin`, `Onkologiya Mərkəzi`. */
export const ABOUT_ILLNESS = new RegExp(`^["”»]? (?:${data.aboutIllness})`, 'u');
/** `məcburi köçkün statusu`, `vəsiqəsi`: what the law or a paper is called, not who somebody is. */
const STATUS = /(?:köçkün|qaçqın|əlil)$/u;
const OF_LAW = /^ (?:status(?:u|un)|sayıl)/u;
/** `quduzluq| peyvəndi alıb`: who got it. */
const VACCINATED =
  /^ (?:əleyhinə )?(?:peyvənd|vaksin)\p{Ll}{0,4}(?: (?:kurs|iynə|doza)\p{Ll}{0,4})? (?:al(?:ıb|mış|mağ|ır|dı)|vurul(?:ub|muş)|edil(?:ib|miş)|olun(?:ub|muş)|qəbul)/u;
const LEAD = 40; // units before a phrase in which its bearer stands
/** `barmaq izləri`: what a finger leaves. */
const PRINT = /^(?:barmaq|əl|ayaq|diş|ayaqqabı) iz/u;
const DIAGNOSIS = / diaqnoz(?:u|lu)?\p{Ll}{0,6}$/u;
const CUE_BEFORE =
  /^(?:[Mm]illiyyətcə|[Mm]illətcə|[Əə]slən|[Uu]şaqlıqdan(?! əlil)|[Dd]oğulandan) /u;
/** `Tavata epilepsiya |diaqnozu qoyulub`: to whom. */
const BEARER = /^\p{Lu}\p{Ll}{2,15}(?:[^aəeıioöuü\s]|y)[aə](?: isə| da| də)? (?=\p{Ll}{4})/u;
const WORD_REACH = 9; // units of ` diaqnozu`
const BEING = /(?<=l[ıiuü](?:yi|ğı|yü|ğu)) ol(?:duğu|ması)\p{Ll}{0,5}$/u;

/** True where the illness is of an animal or a thing, or of nobody. */
export function isOfNobody(text: string, { start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - LEAD), start);
  return (
    NO_PERSON.test(before) ||
    NO_PERSON_IN.test(text.slice(start, end)) ||
    PRINT.test(text.slice(start, end)) ||
    (ABOUT_ILLNESS.test(text.slice(end, end + LEAD)) &&
      !VACCINATED.test(text.slice(end, end + LEAD))) ||
    (STATUS.test(text.slice(start, end)) && OF_LAW.test(text.slice(end, end + LEAD)))
  );
}

/** The phrase without the words around it that tell nothing themselves: `autizm diaqnozlu` → `autizm`. */
export function trimmed(text: string, one: Candidate): Candidate {
  const surface = text.slice(one.start, one.end);
  const isTold = DIAGNOSIS.test(text.slice(one.start, one.end + WORD_REACH));
  const bearer = isTold ? BEARER.exec(surface)?.[0] : undefined;
  const lead = (bearer ?? CUE_BEFORE.exec(surface)?.[0])?.length ?? 0;
  const tail = DIAGNOSIS.exec(surface)?.[0].length ?? BEING.exec(surface)?.[0].length ?? 0;
  if (lead + tail === 0 || lead + tail >= surface.length) return one;
  const end = one.end - tail;
  return { ...one, start: one.start + lead, end, ...(tail > 0 ? { ending: NOMINATIVE } : {}) };
}
