import type { Candidate } from './candidate.ts';
import { type Ending, foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import { formsOf } from './kind-before.ts';
import { GIVEN, SETTLEMENTS, SURNAMES } from './lexicon.ts';
import { isOpening, isSentenceStart } from './place-starts.ts';
import { remembered } from './remembered.ts';
import data from './word-lists/closed-places.json' with { type: 'json' };
import places from './word-lists/places.json' with { type: 'json' };

// Of few other meanings: no surname is meant.
const SURE = new Set(places.settlements.split('|').map(foldKey));
const BESIDE = formsOf(data.beside);
const CASES: readonly string[] = ['gen', 'dat', 'loc', 'abl'];
const SURE_CASES: readonly string[] = ['loc', 'abl'];
// `Xırdalan şəhərində`, `Maştağa qəsəbəsi`: other rules take the whole.
const WITH_NOUN = /^ (?:şəhər|qəsəbə|kənd|rayon|bələdiyyə|inzibati|qəs\.|ş\.|k\.)/u;
const NUMBER = /^ (\d{1,2})(?:-(\p{Ll}{1,5}))?(?![\p{L}\p{N}./:-])/u;
const BEHIND = /^ (\p{Ll}[\p{Ll}-]{2,24})(?![\p{L}-])/u;

const DIRECTION = /(?<!\p{L})(?:Yeni|Köhnə|Yuxarı|Aşağı|Orta|Böyük|Kiçik) $/u;

type Form = {
  readonly name: string;
  readonly ending: Ending;
  /** May also be a person's name. */
  readonly isOther: boolean;
  /** `Maştağalı`: whence somebody is. */
  readonly isFrom?: true;
};

/**
 * A settlement finer than a district without its noun, in a case of place (`Qaraçuxurdan Günəşliyə`), before a noun
 * of place (`Bayıl tərəfində`), with the number of its part (`Əhmədli 2-də`), as whence somebody is (`Maştağalı`),
 * or in a pair (`Zabrat–Maştağa avtobusu`). Offsets of the view. Source: policy, village.
 */
export function settlementAt(text: string, start: number, word: string): Candidate | undefined {
  const form = formOf(word);
  if (form === undefined) return undefined;
  const end = start + word.length;
  const behind = text.slice(end, end + 40);
  if (WITH_NOUN.test(behind)) return undefined;
  const at = start - (DIRECTION.exec(text.slice(Math.max(0, start - 9), start))?.[0].length ?? 0);
  const isOpen = isSentenceStart(text, at) && (isOpening(word) || form.isOther);
  const number = form.ending.case === 'nom' ? NUMBER.exec(behind) : null;
  if (number !== null) {
    const ending = readingsOf(`iki${number[2] ?? ''}`).find(({ stem }) => stem === 'iki')?.ending;
    return settlement(
      at,
      end + number[0].length,
      `${form.name} ${number[1]}`,
      ending ?? NOMINATIVE,
    );
  }
  const cases = form.isOther ? SURE_CASES : CASES;
  if (cases.includes(form.ending.case))
    return isOpen ? undefined : settlement(at, end, form.name, form.ending);
  const next = BEHIND.exec(behind)?.[1];
  if (form.isFrom && next !== undefined && !form.isOther)
    return settlement(at, end, form.name, NOMINATIVE);
  if (form.isOther || next === undefined || !isBeside(next)) return undefined;
  const ending = readingsOf(next).find(({ stem }) => BESIDE.has(stem))?.ending ?? NOMINATIVE;
  return settlement(at, end + 1 + next.length, form.name, ending);
}

const isBeside = remembered((word) =>
  readingsOf(word).some(
    ({ stem, ending }) => BESIDE.has(stem) && /[iu]$/.test(stem) && !ending.plural,
  ),
);

/** How a word is a settlement of the list; `isOther`: it may also be a person's name. */
const formOf = remembered((word): Form | undefined => {
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return undefined;
  if (/\p{L}-\p{Lu}/u.test(word)) return pairOf(word);
  const isIn = /d[aə]k[ıi]$/u.test(word);
  for (const { stem, ending } of readingsOf(isIn ? word.slice(0, -2) : word)) {
    if (!SETTLEMENTS.has(stem) || ending.plural) continue;
    return {
      name: stem,
      ending,
      isOther: isOtherName(stem),
    };
  }
  const from = /^(.{3,})l[iu]$/u.exec(foldKey(word))?.[1];
  return from !== undefined && SETTLEMENTS.has(from) && !isOtherName(from)
    ? { name: from, ending: NOMINATIVE, isOther: SURNAMES.has(foldKey(word)), isFrom: true }
    : undefined;
});

const isOtherName = (stem: string): boolean =>
  GIVEN.has(stem) || SURNAMES.has(stem) || (/(?:ov|ev|li|lu|in)$/.test(stem) && !SURE.has(stem));

function pairOf(word: string): Form | undefined {
  const parts = word.split('-');
  const last = parts.at(-1) ?? '';
  const isPlaces = parts.every((part) => /^\p{Lu}/u.test(part));
  const known = readingsOf(last).find(({ stem }) => SETTLEMENTS.has(stem));
  if (!isPlaces || (known === undefined && !parts.some((part) => SETTLEMENTS.has(foldKey(part)))))
    return undefined;
  return { name: foldKey(word), ending: known?.ending ?? NOMINATIVE, isOther: false };
}

function settlement(start: number, end: number, name: string, ending: Ending): Candidate {
  return {
    ...{ start, end, cls: 'place', rule: 'quasi:village', score: 0.7, features: [] },
    ...{ ending, ground: 'P', roleLabel: 'Qəsəbə', value: name },
  };
}
