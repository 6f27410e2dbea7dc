import { foldAz } from '#domain/az-text.ts';
import data from './word-lists/identifier-words.json' with { type: 'json' };

/**
 * What a noun says of the number beside it. `issued`: a paper that a state body may have numbered in its own
 * register; `official`: a paper that bodies and firms number alike, public where a body is named before it; `minutes`: a record of what was done to or said by somebody, whoever drew it up; `invoice`: a bare number is the count of the tax system; `case`: a criminal case, whose number is the investigator's unless it is a court's; `act`: an order or decision, public unless its number is one that a body gives to matters of persons; `file`: a case, public unless a notary's or a register's; `writ`: a bare number is the court's own count, as that of a case; `kept`: the number is public; `counted`: a part of a text or form, whose number is public while it is short; `neutral`: the noun tells of another number (house, school, ward).
 */
const KINDS = [
  'document',
  'property',
  'contract',
  'network',
  'plate',
  'issued',
  'official',
  'minutes',
  'invoice',
  'case',
  'act',
  'writ',
  'file',
  'kept',
  'counted',
  'neutral',
] as const;
export type NumberedKind = (typeof KINDS)[number];

type Head = { readonly stems: readonly string[]; readonly kind: NumberedKind };

const SHORT = 5; // letters: a shorter stem begins too many other words
const ENDING =
  /^(?:l[ae]r)?(?:s?[iu](?:n(?:[iu]n?|[ae]|d[ae]n?)?|m|ni)?|[iu]n[iu]?|y?[iu]|y?[ae]|d[ae]n?|y?l[ae])?(?:d[iu]r)?$/u;
const RUSSIAN_ENDING = /^(?:[аеёийоуыьюя]|[аеоя][мйх]|[ая]ми|[ео]в|ью)?$/u;
const LONG_ENDING = /^\p{L}{0,14}$/u;

const HEADS = new Map<string, Head[]>();
for (const kind of KINDS)
  for (const phrase of data[kind].split('|')) {
    const stems = foldAz(phrase).split(' ');
    const key = (stems[0] ?? '').slice(0, 2);
    HEADS.set(key, [...(HEADS.get(key) ?? []), { stems, kind }]);
  }
const ISSUERS = data.issuers.split('|').map(foldAz);

/** Kind and length in words of the longest head that begins at a word; words are folded. */
export function headAt(
  words: readonly string[],
  at: number,
): { readonly kind: NumberedKind; readonly length: number } | undefined {
  let best: Head | undefined;
  for (const head of HEADS.get((words[at] ?? '').slice(0, 2)) ?? []) {
    if (best !== undefined && !isLonger(head, best)) continue;
    if (head.stems.every((stem, k) => isFormOf(words[at + k] ?? '', stem))) best = head;
  }
  return best === undefined ? undefined : { kind: best.kind, length: best.stems.length };
}

function isLonger(one: Head, other: Head): boolean {
  const words = one.stems.length - other.stems.length;
  return words > 0 || (words === 0 && one.stems.join().length > other.stems.join().length);
}

function isFormOf(word: string, stem: string): boolean {
  if (!word.startsWith(stem)) return false;
  const rest = word.slice(stem.length);
  if (/[а-яё]$/u.test(stem))
    return (stem.length <= SHORT ? RUSSIAN_ENDING : LONG_ENDING).test(rest);
  return (stem.length <= SHORT ? ENDING : LONG_ENDING).test(rest);
}

/** True where folded words name a body that numbers its papers. */
export function namesIssuer(words: readonly string[]): boolean {
  return words.some((word) => ISSUERS.some((issuer) => word.startsWith(issuer)));
}

const OFFICIALS = data.officials.split('|').map(foldAz);

/** True where folded words name an official or a body that draws up papers. */
export function namesOfficial(words: readonly string[]): boolean {
  return words.some((word) => OFFICIALS.some((official) => word.startsWith(official)));
}

const LAWGIVERS = data.lawgivers.split('|').map(foldAz);

/** True where folded words name a body whose acts bind all, or a court. */
export function namesLawgiver(words: readonly string[]): boolean {
  return words.some((word) => LAWGIVERS.some((stem) => word.startsWith(stem)));
}

const PRIVATE_FILES = data.privateFiles.split('|').map(foldAz);

/** True where folded words tell that a file is a notary's or a register's, not a court's. */
export function namesPrivateFile(words: readonly string[]): boolean {
  return words.some((word) => PRIVATE_FILES.some((stem) => word.startsWith(stem)));
}
