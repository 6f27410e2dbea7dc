import type { Ending } from './endings.ts';
import { endingOfTail, NOMINATIVE } from './endings.ts';
import { matchesOf } from './quick-pattern.ts';
import { runBefore } from './run-before.ts';
import data from './word-lists/company-trades.json' with { type: 'json' };

/** A name of a company as it stands in a text: without or with its quotation marks, and its ending. */
export type TradeName = {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly ending: Ending;
};

const QUOTED = /["“„«]([^"”“„»«\n]{2,60})["”“»](?:-?(\p{Ll}{1,5})(?!\p{L}))?/gu;
// Every word of a company's name bears a capital; titles of laws and what is said do not.
const NAME =
  /^(?:[\p{Lu}\d][\p{L}\p{N}&.'’+-]{0,24})(?: (?:və |и |& )?[\p{Lu}\d][\p{L}\p{N}&.'’+-]{0,24}){0,4}$/u;
export const LAST = new RegExp(`(?: |-)(?:${data.last})$`, 'u');
export const COMPOUND = new RegExp(`^\\p{Lu}\\p{L}{2,20}(?:${data.compound})$`, 'u');
export const BEHIND = new RegExp(
  `^(?: adlı)?(?: \\p{Ll}[\\p{Ll}-]{2,18}){0,3} (?:${data.behind})(?:s?[ıiuü])?(?:n|na|nə|nı|ni|nu|nü|nda|ndə|ndan|ndən|nın|nin|nun|nün)?(?!\\p{L})`,
  'u',
);
export const BEFORE = new RegExp(`(?<!\\p{L})(?:${data.before}) (?:olan )?$`, 'iu');
// `MMC “Ad”`: a form that is not of the name before it.
const FORM_BEFORE = /(?:^|[^"”»\p{L} ] |[,.;:(]|\p{Ll} )(?:MMC|ASC|QSC|BOKT) $/u;
export const RUSSIAN_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${data.russianBefore})(?:[а-яё]{0,4})(?: (?!на |по |от |из |для |под |над |без )[а-яё-]{3,20}){0,2} $`,
  'iu',
);
// Of the State, whatever stands beside.
const OF_STATE = /^(?:ASAN|DOST|KOB(?!\p{L})|ABAD|Асан|АСАН|ДОСТ(?!\p{L}))/u;
const CONTEXT = 60; // units around a quoted name in which its noun stands

/** Quoted names that their last word or the noun beside them makes a company's: `“… Bank”dan`, `sığortaçı “…”`, `компании «…»`. */
function quotedNames(text: string): TradeName[] {
  return [...matchesOf(text, QUOTED)].flatMap((match): TradeName[] => {
    const [whole, name = '', tail] = match;
    if (!NAME.test(name) || OF_STATE.test(name) || COMMON.test(name)) return [];
    const close = match.index + name.length + 2;
    const before = text.slice(Math.max(0, match.index - CONTEXT), match.index);
    const isTold =
      LAST.test(name) ||
      COMPOUND.test(name) ||
      (tail === undefined && BEHIND.test(text.slice(close, close + CONTEXT))) ||
      BEFORE.test(before) ||
      FORM_BEFORE.test(before) ||
      RUSSIAN_BEFORE.test(before);
    if (!isTold) return [];
    const ending = tail === undefined ? NOMINATIVE : endingOfTail(tail);
    return [
      {
        ...{ name, start: match.index, ending: ending ?? NOMINATIVE },
        end: ending === undefined ? close : match.index + whole.length,
      },
    ];
  });
}

// An ending of the name, no possessive: `Ad Bankın`, but `Respublikasının Mərkəzi Bankı`, `Bankına`.
export const BARE_LAST = new RegExp(
  `(?<= )(?:${data.bareLast})(-\\p{Ll}{1,5}|[ıiuü]n|[aə]|d[aə]n?|l[aə])?(?![\\p{L}\\p{N}-]| (?:MMC|ASC|QSC|LLC|BOKT))`,
  'gu',
);
const UNIT = /(?<![\p{L}\p{N}'’"“„«-])\p{Lu}[\p{L}\p{N}'’&-]{1,30} $/u;
export const COMMON = new RegExp(`^(?:${data.common})(?: |$)`, 'u');
const MOST_UNITS = 3;
const LEAD = 100; // units before the last word of a name

/** The same without quotation marks: `Ad Holdinqin`, `Ad Group şirkəti`. */
function bareNames(text: string): TradeName[] {
  return [...matchesOf(text, BARE_LAST)].flatMap((match): TradeName[] => {
    const [whole, tail] = match;
    const ending = tail === undefined ? NOMINATIVE : endingOfTail(tail.replace('-', ''));
    if (ending === undefined) return [];
    const lead = runBefore(
      text.slice(Math.max(0, match.index - LEAD), match.index),
      UNIT,
      MOST_UNITS,
    );
    const start = match.index - lead.length;
    const own = start + openingOf(text, start, lead);
    const name = text.slice(own, match.index + whole.length - (tail?.length ?? 0));
    if (own === match.index || COMMON.test(name) || /\d/u.test(name)) return [];
    if (BY_ROLE.test(name)) return [];
    return [{ name, start: own, end: match.index + whole.length, ending }];
  });
}

/** `İddiaçı Bank`: told by the role alone. */
const BY_ROLE =
  /^(?:İddiaçı|Cavabdeh|Kreditor|Tələbkar|Ərizəçi|Şikayətçi|Girovsaxlayan|Girovgötürən|İpotekasaxlayan|Həmin|Adıçəkilən) \p{L}+$/u;

export const OPENING = new RegExp(
  `^(?:(?:${data.openings})|\\p{Lu}\\p{Ll}{2,18}(?:d[aə]n?|[nd][ıiuü]n|m[ıiuü]ş|d[ıiuü]r|[aə]r[aə]k|l[aə]r[ıi]|c[aə])) `,
  'u',
);
const AT_SENTENCE = /(?:^|[.!?:;\n]["”»)]? ?|[–—-] )$/u;

/** Units of the word that opens a sentence before the capitals of a name: `Kredit | Ad Bank tərəfindən`. The last word is never taken. */
export function openingOf(text: string, start: number, run: string): number {
  const opening = OPENING.exec(run)?.[0].length ?? 0;
  if (opening === 0 || opening >= run.length) return 0;
  return AT_SENTENCE.test(text.slice(Math.max(0, start - 3), start)) ? opening : 0;
}

/** Names of companies that no legal form stands at. Offsets of `text`. */
export const namesByTrade = (text: string): readonly TradeName[] => [
  ...quotedNames(text),
  ...bareNames(text),
];
