import { foldKey } from './endings.ts';

const MOST = 200; // units of a sentence that are looked at before a surname
/** The end of a sentence: no point behind an initial, a number or a short word. */
const SENTENCE_END = /(?<=[\p{Ll}\p{N}”"»)]{2})[.!?;] (?=\p{Lu}|[“"«])/gu;
/** Russian words for the parties by the label that they bear. */
const RUSSIAN_ROLES: readonly (readonly [RegExp, string])[] = [
  [/^ист(?:ец|ц|иц)\p{Ll}{0,2}$/iu, 'İddiaçı'],
  [/^ответчи[кц]\p{Ll}{0,3}$/iu, 'Cavabdeh'],
  [/^заявител\p{Ll}{1,6}$/iu, 'Ərizəçi'],
];

/** Where the sentence begins in which a place lies. */
export function sentenceStart(text: string, place: number): number {
  const from = Math.max(text.lastIndexOf('\n', place - 1) + 1, place - MOST);
  let start = from;
  for (const { index } of text.slice(from, place).matchAll(SENTENCE_END)) start = from + index + 2;
  return start;
}

/** The folded label of whom a Russian word calls by the role in the case: `истцу` → `iddiaci`. */
export function russianRole(word: string): string | undefined {
  const label = RUSSIAN_ROLES.find(([form]) => form.test(word))?.[1];
  return label === undefined ? undefined : foldKey(label);
}
