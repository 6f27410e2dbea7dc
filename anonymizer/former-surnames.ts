import type { Candidate } from './candidate.ts';
import { NOMINATIVE } from './endings.ts';
import type { Names } from './name-variants.ts';
import { matchesOf } from './quick-pattern.ts';
import { wordFacts } from './tokens.ts';

const SURNAME_BEHIND = /^ (?:soyad|familiya)/u;
const TWO_WORDS = /^(\p{Lu}\p{Ll}{1,24}) (\p{Lu}\p{Ll}{2,24})$/u;

const SPOKEN =
  /(?<![\p{L}-])([\p{L}-]{1,40}) (?:soyad|familiya)|(?<!\p{L})(?:soyad|familiya)ı ([\p{L}-]{1,40})/gu;
let spoken = { text: '', surnames: new Set<string>() };

/** True where a text speaks of a surname as one that somebody bears, bore or gets back: `Soyadova soyadını daşıyarkən`. */
export function isSpokenOf(text: string, surname: string): boolean {
  if (spoken.text !== text)
    spoken = {
      text,
      surnames: new Set(
        [...matchesOf(text, SPOKEN)].map(({ 1: before, 2: behind = '' }) => before ?? behind),
      ),
    };
  return spoken.surnames.has(surname.split(' ').at(-1) ?? '');
}

/**
 * `Ada Soyadova soyadı qaytarılsın`: whom the surname is given to, and the surname, which the grammar took for one
 * name; `gəlini Soyadova Adı qovub`: the given name of whoever bore this surname before, without its ending.
 */
export function withFormerSurname(
  text: string,
  candidate: Candidate,
  isWhole: Names,
): readonly Candidate[] {
  const { cls, name = {}, start, end } = candidate;
  if (cls !== 'person' || name.given === undefined || name.surname === undefined)
    return [candidate];
  const [, first = '', second = ''] = TWO_WORDS.exec(text.slice(start, end)) ?? [];
  if (second === '' || isWhole(name)) return [candidate];
  const bearer = wordFacts(first).readings.find(
    ({ stem, ending }) => ending.case !== 'nom' && isWhole({ given: stem }),
  );
  if (bearer !== undefined && SURNAME_BEHIND.test(text.slice(end, end + 10)))
    return [
      {
        ...candidate,
        ...{ end: start + first.length, ending: bearer.ending, name: { given: bearer.stem } },
      },
      {
        ...candidate,
        ...{ start: end - second.length, ending: NOMINATIVE, roleLabel: undefined },
        ...{ name: { surname: wordFacts(second).key }, parties: undefined },
      },
    ];
  const own = wordFacts(second).readings.find(({ stem }) => isWhole({ given: stem }));
  if (own === undefined || !isSpokenOf(text, first)) return [candidate];
  return [
    { ...candidate, name: { surname: wordFacts(first).key, given: own.stem }, ending: own.ending },
  ];
}
