import { abbreviationKey, actKeyOfTyped, CONSTITUTION } from '#domain/act-names.ts';
import type { Citation } from '#domain/citation.ts';
import { foldWord, lowerWord } from '#indexer/analysis/fold.ts';
import { normalizeText } from '#indexer/analysis/normalize.ts';
import { isAzCyrillic, oneScript } from '#indexer/analysis/script.ts';

/** What a whole query cites, in whatever spelling. */
type TypedCitation =
  | { readonly citation: Citation }
  /** An abbreviation that names another thing too: `spelt` says it in full. */
  | { readonly ambiguous: string; readonly spelt: string };

type Word = { readonly written: string; readonly folded: string };
type Numbered = { readonly value: string; readonly of: 'article' | 'part' | undefined };

// Abbreviations as people type them, folded, to those of the table of acts.
const SHORT: Readonly<Record<string, string>> = {
  mm: 'MM',
  mpm: 'MPM',
  cm: 'CM',
  cpm: 'CPM',
  ixm: 'İXM',
  ipm: 'İPM',
  em: 'ƏM',
  vm: 'VM',
  gm: 'GM',
  cim: 'CİM',
};
const AMBIGUOUS = 'am'; // Ailə Məcəlləsi or Ali Məhkəmə
const IN_FULL = 'Ailə Məcəlləsi';

const ARTICLE = /^(?:madde[a-z]{0,12}|mad|md|m|art|article)$/;
const PART = /^(?:(?:hisse|bend|yarimbend|abzas)[a-z]{0,12}|h|b)$/;
const NOISE = /^(?:azerbaycan|respublikasi(?:nin)?|ar|c[iu]|n?[iu]n|de|nomreli|sayli|uzre|gore)$/;
const NUMBER = /^\d{1,4}(?:[.-]\d{1,3}){0,6}$/;
const LONGEST_NAME = 12; // words of an act's name
const LONGEST = 200; // characters: a longer query says more than where something stands

/**
 * The provision that a whole query cites: `mm 21.1`, `MM-in 21-ci maddəsi`, `mulki mecelle madde 21`,
 * `21-ci maddə, Mülki Məcəllə`. Undefined where any word is left over, no act or more than one is named, or
 * the article is missing: then nothing is guessed.
 */
export function typedCitation(query: string): TypedCitation | undefined {
  if (query.length > LONGEST || !/\d/.test(query)) return undefined;
  const words = wordsOf(query);
  const act = actIn(words);
  if (act === undefined) return undefined;
  const rest = [...words.slice(0, act.from), ...words.slice(act.to)];
  const numbers = numbersOf(rest);
  if (numbers === undefined) return undefined;
  const isNamed = numbers.some(({ of }) => of === 'article') || rest.some(isArticleWord);
  if (act.key === undefined) {
    if (!isNamed) return { ambiguous: 'AM', spelt: `${IN_FULL} ${numbers[0]?.value ?? ''}` };
    return provision(query, 'am', numbers);
  }
  // `21 mm` is a length; `21 MM` is none.
  const isMeasure = act.from > 0 && act.isLower && !isNamed;
  return isMeasure ? undefined : provision(query, act.key, numbers);
}

function provision(
  query: string,
  act: string,
  numbers: readonly Numbered[],
): TypedCitation | undefined {
  const main =
    numbers.find(({ of }) => of === 'article') ?? numbers.find(({ of }) => of === undefined);
  const parts = numbers.filter((each) => each !== main);
  if (main === undefined || parts.some(({ of }) => of !== 'part')) return undefined;
  const cut = main.value.indexOf('.');
  const article = cut < 0 ? main.value : main.value.slice(0, cut);
  const points = [cut < 0 ? '' : main.value.slice(cut + 1), ...parts.map(({ value }) => value)];
  const point = points.filter((each) => each !== '').join('.');
  const target = { type: 'provision', act, article, ...(point === '' ? {} : { point }) } as const;
  return { citation: { rawText: query, start: 0, end: query.length, target } };
}

/** Words and numbers of a query; letters with points after each are one abbreviation (`M.M.`). */
function wordsOf(query: string): Word[] {
  const { text } = normalizeText(query);
  const isCyrillic = isAzCyrillic(text);
  const joined = text.replace(
    /(?<!\p{L})(?:\p{L}\.){2,6}(?=\s|\d|$)/gu,
    (dotted) => `${dotted.replaceAll('.', '')} `,
  );
  const pieces = joined.match(/\d{1,4}(?:[.-]\d{1,3}(?!\d)){0,6}|\p{L}+/gu) ?? [];
  return pieces.map((written) => ({
    written,
    folded: /^\d/.test(written) ? written : foldWord(oneScript(lowerWord(written), isCyrillic)),
  }));
}

type NamedAct = {
  readonly key: string | undefined; // undefined for the ambiguous abbreviation
  readonly from: number;
  readonly to: number;
  readonly isLower: boolean;
};

/** The one act that the words name; undefined where they name none or two. */
function actIn(words: readonly Word[]): NamedAct | undefined {
  const found: NamedAct[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const named = nameAt(words, at) ?? shortAt(words, at);
    if (named === undefined) continue;
    found.push(named);
    at = named.to - 1;
  }
  const [only, other] = found;
  return other === undefined ? only : undefined;
}

/** The longest name of an act that begins at a word, up to its `Məcəllə` or `Qanun`. */
function nameAt(words: readonly Word[], at: number): NamedAct | undefined {
  const first = words[at]?.folded ?? '';
  if (/^konstitusiya[a-z]{0,8}$/.test(first))
    return { key: CONSTITUTION, from: at, to: at + 1, isLower: false };
  for (let to = Math.min(words.length, at + LONGEST_NAME); to > at + 1; to -= 1) {
    const name = words.slice(at, to).map(({ folded }) => folded);
    if (name.some((word) => /^\d/.test(word))) continue;
    const last = name.at(-1) ?? '';
    if (!/^(?:mecelle|qanun)[a-z]{0,8}$/.test(last) && last !== 'haqqinda') continue;
    const key = actKeyOfTyped(name.filter((word) => !/^qanun[a-z]{0,8}$/.test(word)).join(' '));
    if (key !== undefined) return { key, from: at, to, isLower: false };
  }
  return undefined;
}

function shortAt(words: readonly Word[], at: number): NamedAct | undefined {
  const { written = '', folded = '' } = words[at] ?? {};
  const isLower = written === written.toLowerCase();
  if (folded === AMBIGUOUS) return { key: undefined, from: at, to: at + 1, isLower };
  const short = Object.hasOwn(SHORT, folded) ? SHORT[folded] : undefined;
  const key = short === undefined ? undefined : abbreviationKey(short, false);
  return key === undefined ? undefined : { key, from: at, to: at + 1, isLower };
}

function isArticleWord({ folded }: Word): boolean {
  return ARTICLE.test(folded);
}

/** Numbers with what they count, in order; undefined where a word is left that is no part of a citation. */
function numbersOf(words: readonly Word[]): readonly Numbered[] | undefined {
  const numbers: Numbered[] = [];
  for (const [at, { folded }] of words.entries()) {
    if (NUMBER.test(folded)) numbers.push({ value: folded, of: countedBy(words, at) });
    else if (!ARTICLE.test(folded) && !PART.test(folded) && !NOISE.test(folded)) return undefined;
  }
  return numbers.length === 0 ? undefined : numbers;
}

/** What a number counts: the noun after it (`21-ci maddə`), else the one before (`maddə 21`, `hissə 1`). */
function countedBy(words: readonly Word[], at: number): Numbered['of'] {
  const before = words[at - 1]?.folded ?? '';
  if (/^(?:madde|mad|md|m)$/.test(before) && !NUMBER.test(numberBefore(words, at - 1)))
    return 'article';
  const after = words.slice(at + 1).find(({ folded }) => !NOISE.test(folded))?.folded ?? '';
  if (after.length > 1 && PART.test(after) && !PART.test(before)) return 'part';
  if (after.startsWith('madde') || ARTICLE.test(before)) return 'article';
  return PART.test(before) ? 'part' : undefined;
}

/** The word before a place that is no ordinal ending. */
function numberBefore(words: readonly Word[], at: number): string {
  return words.slice(0, at).findLast(({ folded }) => !NOISE.test(folded))?.folded ?? '';
}
