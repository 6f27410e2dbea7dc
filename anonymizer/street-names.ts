import { KEPT_PLACE } from './address-patterns.ts';
import { NOT_OF_NAME } from './address-words.ts';
import { matchesOf } from './quick-pattern.ts';
import { runBefore } from './run-before.ts';
import { wordFacts } from './tokens.ts';
import type { Span } from './view.ts';

/** One word of a street's name, or of what it belongs to, at the end of the text before. */
export const NAME_UNIT =
  /(?<![\p{L}\p{N}'’/-])(?:[\p{Lu}\d][\p{L}\p{N}'’-]{0,30}|\p{Lu}\.\p{Ll}\p{L}{0,30}|adına|və|xan|bəy|ağa|paşa|şah|əfəndi|oğlu|qızı|qardaşları|bacıları|yolu|bağı|bağları|qapısı|şəhid|general|akademik|polkovnik|«[^«»\n]{1,40}»|“[^“”\n]{1,40}”|"[^"\n]{1,40}")[ .]{1,2}$/u;
/** Words and initials of a street's name. */
export const MAX_NAME_UNITS = 6;

/** Length of a street's name in the run before its head. A rayon, a city, a role or a common word at the beginning of a sentence end it. */
export function trimmedName(run: string, isAtStart: boolean): number {
  const units = run.match(/[^ ]+[ ]*/gu) ?? [];
  let length = run.length;
  const whole = lengthOfPerson(units);
  length -= units.slice(0, whole).join('').length;
  units.slice(0, -1).forEach((unit, index) => {
    const word = unit.trim().replace(/[.,]$/, '');
    const isKept = KEPT_PLACE.test(unit.trim()) || /^(?:qəsəbəsi|kəndi)$/iu.test(word);
    const isRole =
      wordFacts(word).role !== undefined ||
      NOT_OF_NAME.test(word) ||
      (isAtStart && wordFacts(word).common && !COUNT.test(word) && /^\p{Lu}/u.test(units[1] ?? ''));
    if (isKept || (index === 0 && isRole))
      length = Math.min(length, units.slice(index + 1).join('').length);
  });
  return length;
}

const CHILD = /^(?:oğlu|qızı)$/u;
// `Yeddi Gözəl küçəsi`: counts in names.
const COUNT = /^(?:İki|Üç|Dörd|Beş|Altı|Yeddi|Səkkiz|Doqquz|On|İyirmi|Otuz|Qırx|Əlli|Yüz|Min)$/u;

/** How many words before a street's own name are those of whoever lives there: `Soyadov Ad Ata oğlu Günəşli massivində`. */
function lengthOfPerson(units: readonly string[]): number {
  const words = units.map((unit) => unit.trim());
  const child = words.findIndex((word) => CHILD.test(word));
  if (child > 1 && child < words.length - 1) return child + 1;
  const [first = '', second = ''] = words;
  if (words.length < 3 || !/^\p{Lu}\p{Ll}/u.test(words[2] ?? '')) return 0;
  const [surname, given] = [wordFacts(first), wordFacts(second)];
  const isFirst = surname.surnameForm && surname.surname?.ending.case === 'nom';
  return isFirst && given.given?.ending.case === 'nom' && !given.surnameForm ? 2 : 0;
}

const CROSSED =
  /(?<!\p{L})(?:küçə|prospekt|prospekti|cadd[əe]|şosse|xiyaban|yol|döng[əe])(?:lər|lar)?(?:s?[iıu])?n[iıuü]n (?:k[əe]siş(?:m[əe]s|diy|[əe]n)|tin|künc|qovuşu[ğq]|qovuşduğ)\p{Ll}{1,12}(?: (?:yer|əraz|hiss)\p{Ll}{1,8})?(?!\p{L})/gu;
const OTHER = / (?:ilə|və) $/u;
const OTHER_HEAD =
  / (?:küç(?:əsi|ə|\.)?|prospekti?|pr\.|cadd[əe](?:si)?|şosse(?:si)?|xiyabanı|döng[əe](?:si)?|yolu)$/u;
const OTHER_HOUSE = / \d{1,4}\p{L}?$/u;
const REACH = 120; // units before a crossing in which both streets are named

/** `Soyad küçəsi ilə Ad Soyad prospektinin kəsişməsində`, `Ad və Soyad küçələrinin tinində`: two streets that meet, the second with its head. */
export function crossings(text: string): Span[] {
  return [...matchesOf(text, CROSSED)].flatMap(({ index, 0: crossed }): Span[] => {
    const lead = text.slice(Math.max(0, index - REACH), index);
    const before = nameBefore(lead);
    const joint = OTHER.exec(before)?.[0];
    if (before === lead || joint === undefined) return [];
    let first = before.slice(0, -joint.length);
    for (const part of [OTHER_HEAD, OTHER_HOUSE]) first = first.replace(part, '');
    const name = runBefore(`${first} `, CROSSED_UNIT, MAX_NAME_UNITS);
    const isAtStart = /(?:^|[.!?:\n])[ ]?$/u.test(first.slice(0, first.length + 1 - name.length));
    // `Avtomobil 28 May və …`: the word before the number begins the sentence.
    const word = isAtStart ? (/^\p{Lu}\p{Ll}{1,20} (?=\d)/u.exec(name)?.[0] ?? '') : '';
    const length = trimmedName(name.slice(word.length), isAtStart);
    if (length === 0) return [];
    const start = index - lead.length + first.length + 1 - length;
    return [{ start, end: index + crossed.length }];
  });
}

const CROSSED_UNIT =
  /(?<![\p{L}\p{N}.'’/-])(?:[\p{Lu}\d][\p{L}\p{N}.'’-]{0,30}|adına|xan|bəy|ağa|paşa|şah|qardaşları|«[^«»\n]{1,40}»|“[^“”\n]{1,40}”|"[^"\n]{1,40}")[ ]{1,2}$/u;

/** The text before a street's name that the text ends with. */
function nameBefore(lead: string): string {
  return lead.slice(0, lead.length - runBefore(lead, CROSSED_UNIT, MAX_NAME_UNITS).length);
}
