import { foldAz } from '#domain/az-text.ts';
import data from './word-lists/identifier-words.json' with { type: 'json' };

/**
 * What a noun says of the number beside it. `paper`: a paper made for one person or case, whoever numbered it,
 * so that its number counts however short it is; `deal`: the same of a contract, bill or claim; `act`: an order or decision, public where it binds all;
 * `case`: a criminal case, whose number is the investigator's unless it is a court's; `file`: a case, public
 * unless a notary's, a register's or one with a number that no court gives; `writ`: a short bare number is the
 * court's own count, as that of a case; `kept`: the number is public; `counted`: a part of a text or form,
 * whose number is public while it is short, `listed`: the same of lists and journals; `neutral`: the noun tells of another number (house, school, ward).
 */
const KINDS = [
  'paper',
  'deal',
  'act',
  'document',
  'property',
  'contract',
  'network',
  'plate',
  'case',
  'writ',
  'file',
  'kept',
  'counted',
  'listed',
  'neutral',
] as const;
export type NumberedKind = (typeof KINDS)[number];

type Head = { readonly stems: readonly string[]; readonly kind: NumberedKind };

const SHORT = 5; // letters: a shorter stem begins too many other words
const ENDING =
  /^(?:l[ae]r)?(?:s?[iu](?:n(?:[iu]n?|[ae]|d[ae]n?)?|m|ni)?|[iu]n[iu]?|n[iu]n?|y?[iu]|y?[ae]|d[ae]n?|y?l[ae])?(?:d[iu]r)?$/u;
const SOFT = /\p{L}{3}[kq]$/u;
const RUSSIAN_ENDING = /^(?:[аеёийоуыьюя]|[аеоя][мйх]|[ая]ми|[ео]в|ью)?$/u;
const LONG_ENDING = /^\p{L}{0,14}$/u;

const HEADS = new Map<string, Head[]>();
for (const kind of KINDS)
  for (const phrase of data[kind].split('|')) {
    const stems = foldAz(phrase).split(' ');
    const key = (stems[0] ?? '').slice(0, 2);
    HEADS.set(key, [...(HEADS.get(key) ?? []), { stems, kind }]);
  }

/** A noun of a number: its kind, length in words, and whether it bears no ending, as where a noun follows that it tells of. */
export type FoundHead = {
  readonly kind: NumberedKind;
  readonly length: number;
  readonly isBare: boolean;
};

/** The longest head that begins at a word; words are folded. */
export function headAt(words: readonly string[], at: number): FoundHead | undefined {
  let best: Head | undefined;
  for (const head of HEADS.get((words[at] ?? '').slice(0, 2)) ?? []) {
    if (best !== undefined && !isLonger(head, best)) continue;
    if (head.stems.every((stem, k) => isFormOf(words[at + k] ?? '', stem))) best = head;
  }
  if (best === undefined) return undefined;
  const { kind, stems } = best;
  const isBare = words[at + stems.length - 1] === stems.at(-1);
  return { kind, length: stems.length, isBare };
}

const MAX_HEAD = 3; // words

/** The longest head whose last word stands at a place: `icra işi` rather than `iş`. */
export function headEndingAt(words: readonly string[], at: number): FoundHead | undefined {
  for (let length = MAX_HEAD; length > 0; length--) {
    const head = at + 1 < length ? undefined : headAt(words, at + 1 - length);
    if (head?.length === length) return head;
  }
  // `(qeyd BM 164)`, `qeyd № 118`: an entry; with an ending it is mostly the verb (`qeydə alınıb`).
  return words[at] === 'qeyd' ? { kind: 'paper', length: 1, isBare: true } : undefined;
}

function isLonger(one: Head, other: Head): boolean {
  const words = one.stems.length - other.stems.length;
  return words > 0 || (words === 0 && one.stems.join().length > other.stems.join().length);
}

/** `öhdəlik`, `vərəq`: before a vowel `öhdəliyi`, `vərəği`. */
function softened(stem: string): string {
  return stem.slice(0, -1) + (stem.endsWith('k') ? 'y' : 'g');
}

function isFormOf(word: string, stem: string): boolean {
  const isSame = word.startsWith(stem);
  if (!isSame && !(SOFT.test(stem) && word.startsWith(softened(stem)))) return false;
  const rest = word.slice(stem.length);
  if (/[а-яё]$/u.test(stem))
    return (stem.length <= SHORT ? RUSSIAN_ENDING : LONG_ENDING).test(rest);
  return (stem.length <= SHORT ? ENDING : LONG_ENDING).test(rest);
}

const PRIVATE_FILES = data.privateFiles.split('|').map(foldAz);

/** True where folded words tell that a file is a notary's or a register's, not a court's. */
export function namesPrivateFile(words: readonly string[]): boolean {
  return words.some((word) => PRIVATE_FILES.some((stem) => word.startsWith(stem)));
}
