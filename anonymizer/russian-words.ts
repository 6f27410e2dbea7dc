import { matchesOf } from './quick-pattern.ts';
import { remembered } from './remembered.ts';
import type { Span } from './view.ts';
import data from './word-lists/russian-places.json' with { type: 'json' };

/** A Russian word: its letters, in small ones, and whether it begins a sentence or follows the word before after one space. */
export type RussianWord = Span & {
  readonly text: string;
  readonly lower: string;
  readonly isBeside: boolean;
  readonly isStart: boolean;
};

/** What a noun tells by itself; see `source` of the list. */
export type HeadKind = 'work' | 'part' | 'centre' | 'shop' | 'area' | 'abbreviation';

const WORD = /[А-ЯЁа-яё]{1,40}(?:-[А-ЯЁа-яё]{1,24}){0,2}/gu;
const SENTENCE_END =
  /(?:^|[\n:!?]|(?<![\s.(]\p{L}{1,3})\.)[\s"«“„(]{0,3}$|(?:^|\n)\s{0,3}\d{1,2}[.)] $/u;
const BEFORE = 6; // units before a word that tell whether it begins a sentence

/** The words in Russian letters, in order. Offsets of the text. */
export function russianWords(text: string): RussianWord[] {
  const out: RussianWord[] = [];
  let last = -2;
  for (const { index: start, 0: word } of matchesOf(text, WORD)) {
    const isBeside = start === last + 1 && text[last] === ' ';
    out.push({
      ...{ start, end: start + word.length, text: word, lower: word.toLowerCase(), isBeside },
      isStart: !isBeside && SENTENCE_END.test(text.slice(Math.max(0, start - BEFORE), start)),
    });
    last = start + word.length;
  }
  return out;
}

const NOUN =
  '(?:а|я|ы|и|у|ю|е|о|ь|й|ой|ей|ёй|ом|ем|ём|ам|ям|ами|ями|ах|ях|ов|ев|ью|ия|ии|ию|ием|ие|ий|ый|ая|ую|ого|ое|ых)?';
/** Exported to be checked, as the other patterns that are compiled here. */
export const KINDS: readonly (readonly [HeadKind, RegExp])[] = [
  ['shop', new RegExp(`^(?:${data.shops})${NOUN}$`, 'u')],
  ['area', new RegExp(`^(?:${data.areas})${NOUN}$`, 'u')],
  ['part', new RegExp(`^(?:${data.parts})${NOUN}$`, 'u')],
  ['work', new RegExp(`^(?:${data.works.toLowerCase()})${NOUN}$`, 'u')],
  ['centre', new RegExp(`^(?:${data.centres})${NOUN}$`, 'u')],
  ['work', new RegExp(`^[а-яё]{3,14}(?:${data.compounds})${NOUN}$`, 'u')],
];
export const ABBREVIATION = new RegExp(`^(?:${data.abbreviations})$`, 'u');

const kindOfForm = remembered((form: string): { readonly kind?: HeadKind } => {
  if (ABBREVIATION.test(form)) return { kind: 'abbreviation' };
  // `школа-интернат`, `кафе-бар`: the first part is declined as well.
  const lower = form.toLowerCase();
  const parts = [
    lower,
    ...(lower.includes('-')
      ? [lower.slice(lower.lastIndexOf('-') + 1), lower.slice(0, lower.indexOf('-'))]
      : []),
  ];
  const kind = KINDS.find(([, pattern]) => parts.some((part) => pattern.test(part)))?.[0];
  return kind === undefined ? {} : { kind };
});

/** The kind of head noun a word is, in any case; undefined of other words. */
export function headKind({ text }: RussianWord): HeadKind | undefined {
  return kindOfForm(text).kind;
}

const ADJECTIVE =
  /^[а-яё-]{2,24}(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ей|ую|юю|ым|им|ом|ем|ые|ие|ых|их|ыми|ими)$/u;
export const NOT_ADJECTIVE = new RegExp(
  `^(?:${data.notAdjectives})(?:[аеиоуыюя]?[йм]|[ая]я|[ео]е|[ое]го|[ое]му|[ую]ю|[ыи]х|[ыи]ми|)$`,
  'u',
);
// `Прошиной школу`, `Мехтиевым`: surnames.
const SURNAME = /^[А-ЯЁ][а-яё]{2,20}(?:[оеё]в|[иы]н)(?:ой|ым|ых|ыми)$/u;
const isAdjectiveForm = remembered(
  (form: string) =>
    ADJECTIVE.test(form.toLowerCase()) &&
    !NOT_ADJECTIVE.test(form.toLowerCase()) &&
    !SURNAME.test(form),
);

/** True of a word that an adjective before a noun may be. */
export function isAdjective({ text }: RussianWord): boolean {
  return isAdjectiveForm(text);
}

// Endings of adjectives beside the endings of nouns in the same case. Source: Russian declension.
const AGREEMENT: readonly (readonly [noun: RegExp, adjective: RegExp])[] = [
  [/ами$|ями$/u, /[ыи]ми$/u],
  [/ах$|ях$|[оеё]в$/u, /[ыи]х$/u],
  [/ам$|ям$/u, /[ыи]м$/u],
  [/[оеё]м$/u, /[ыи]м$|[ое]м$/u],
  [/[оеё]й$/u, /[ое]й$/u],
  [/ую$/u, /[ую]ю$/u],
  [/ая$/u, /[ая]я$/u],
  [/[аея]$/u, /[ая]я$|[ое]го$|[ое]й$|[ое]м$|[ое]е$|[ыи]е$/u],
  [/о$/u, /[ое]е$/u],
  [/ии$/u, /[ое]й$|[ое]м$|[ыи]е$/u],
  [/[ыи]$/u, /[ое]й$|[ыи]е$/u],
  [/[ую]$/u, /[ую]ю$|[ое]му$|[ое]м$/u],
  [/[бвгджзйклмнпрстфхцчшщь]$/u, /[ыи]й$|ой$|[ыи]х$|[ая]я$|[ую]ю$/u],
];
export const FIXED = new RegExp(`^(?:${data.fixed.toLowerCase()})$`, 'u');

/** True where an adjective stands in a case that the noun may stand in. */
export function agrees(adjective: RussianWord, noun: RussianWord): boolean {
  if (FIXED.test(noun.lower) || headKind(noun) === 'abbreviation') return true;
  const rule = AGREEMENT.find(([ending]) => ending.test(noun.lower));
  return rule?.[1].test(adjective.lower) ?? false;
}

export const FIELD = new RegExp(
  `^(?:${data.fields})(?:ов|ев|ей|ий|ания|ения|[аяыиь]|ых|их|ой|)$`,
  'u',
);

/** True of a noun in the genitive by which an institution is told apart (`промышленности`, `болезней`). */
export function isField({ lower }: RussianWord): boolean {
  return FIELD.test(lower);
}

const GENITIVE = /(?:[аяыи]|[оеё]в|[еи]й|ого|ой|ых|их)$/u;

/** True of a noun whose form may be a genitive. */
export function isGenitive({ lower, text }: RussianWord): boolean {
  return GENITIVE.test(lower) || FIXED.test(lower) || ABBREVIATION.test(text);
}

export const STATE = new RegExp(
  `(?<!\\p{L})(?:(?:${data.state})[а-яё]{0,12}|суд(?:а|е|ом|у|ов|ах|ами)?)(?!\\p{L})`,
  'iu',
);

/** True where a phrase names a body of the State, which stays. */
export function namesState(phrase: string): boolean {
  return STATE.test(phrase);
}
