import { type ActSort, abbreviationKey, CONSTITUTION, sortOfAct } from './act-names.ts';
import { caseNumberKey, parseCaseNumber } from './case-number.ts';
import {
  actBefore,
  actMentionAt,
  isArticleWord,
  isCaseEnding,
  listAfter,
  listBefore,
  romansAfter,
} from './citation-parts.ts';
import { type CitationWord, citationWords } from './citation-words.ts';

export { actKeyOfTitle } from './act-names.ts';
export { citationTokens } from './citation-tokens.ts';

/**
 * A reference to a provision or another decision, found in a text. Offsets are UTF-16 in the text given.
 * `act` is the key of the act-name table (`mm` Mülki Məcəllə), `article` as cited (`21`, `355-18-1`),
 * `point` the part below the article (`1`, `2.3`).
 */
export type Citation = {
  readonly rawText: string;
  readonly start: number;
  readonly end: number;
  readonly target:
    | {
        readonly type: 'provision';
        readonly act: string;
        readonly article: string;
        readonly point?: string | undefined;
      }
    | { readonly type: 'act-number'; readonly number: string; readonly date?: string | undefined }
    | { readonly type: 'case'; readonly caseNumberKey: string };
};

/** What the text around a citation says: `act` is the act that "bu Məcəllə" or "həmin Məcəllə" means. */
export type CitationContext = { readonly act?: string | undefined };

/**
 * Citations of a text in reading order: provisions of named acts, numbered acts, cases. Precision first: an
 * article whose act the text does not name is no citation. Spans are equal (articles of one range,
 * `216-220`) or disjoint. Linear in the length of the text.
 */
export function findCitations(text: string, context: CitationContext = {}): readonly Citation[] {
  const reader: Reader = {
    text,
    words: citationWords(text),
    act: undefined,
    named: { code: undefined, law: undefined, constitution: CONSTITUTION },
    floor: 0,
    goesOn: false,
  };
  if (context.act !== undefined) remember(reader, sortOfAct(context.act), context.act);
  const found: Citation[] = [];
  for (let at = 0; at < reader.words.length; at++) {
    const citations = citationsAt(reader, at);
    const last = citations.at(-1);
    if (last === undefined) {
      const mention = actMentionAt(reader, at);
      if (mention !== undefined) remember(reader, mention.sort, mention.key);
      continue;
    }
    found.push(...citations);
    reader.goesOn = last.target.type === 'provision';
    if (last.target.type === 'provision') {
      reader.act = last.target.act;
      remember(reader, sortOfAct(last.target.act), last.target.act);
    }
    while ((reader.words[at + 1]?.start ?? text.length) < last.end) at++;
    reader.floor = at + 1;
  }
  return found;
}

function remember(reader: Reader, sort: ActSort, key: string | undefined): void {
  reader.named[sort] = key;
}

/** Reading state: `act` named last, `floor` the first token no citation has used. */
type Reader = {
  readonly text: string;
  readonly words: readonly CitationWord[];
  act: string | undefined;
  readonly named: Record<ActSort, string | undefined>;
  floor: number;
  goesOn: boolean;
};

function citationsAt(reader: Reader, at: number): readonly Citation[] {
  const word = reader.words[at];
  if (word === undefined) return [];
  if (word.type === 'case') return caseAt(reader, word);
  if (word.type === 'law') return lawNumberAt(reader, at, word);
  if (word.type === 'number') return numberedActAt(reader, at, word);
  if (word.type !== 'word') return [];
  if (isArticleWord(word.lower)) return articlesAt(reader, at);
  return abbreviatedAt(reader, at, word);
}

function caseAt(reader: Reader, word: CitationWord): readonly Citation[] {
  const parts = parseCaseNumber(word.text);
  if (parts === undefined) return [];
  return [
    { ...span(reader, word, word), target: { type: 'case', caseNumberKey: caseNumberKey(parts) } },
  ];
}

function lawNumberAt(reader: Reader, at: number, word: CitationWord): readonly Citation[] {
  const dated = dateBefore(reader, at);
  const target = {
    type: 'act-number',
    number: word.text.replaceAll('İ', 'I'),
    date: dated?.date,
  } as const;
  return [{ ...span(reader, dated ?? word, word), target }];
}

const NUMBERED = /^(?:nömrəli|saylı|li|lı|lu|lü)$/;
const ISSUED_ACT = /^(?:qərar|fərman|sərəncam|qanun)\p{L}*$/u;
const ISSUER = /^(?:kabinet|prezident|plenum|kollegiya|şura|bank)\p{L}*$/u;
const ISSUER_REACH = 8; // tokens between the issuer's name and the date

/** `Nazirlər Kabinetinin 2007-ci il 23 yanvar tarixli 12 nömrəli qərarı`; the issuer must be named. */
function numberedActAt(reader: Reader, at: number, word: CitationWord): readonly Citation[] {
  if (!/^\d{1,4}$/.test(word.value ?? '') || word.ordinal === true) return [];
  let last = at + 1;
  while (reader.words[last]?.type === 'sign' && last < at + 4) last++; // "№-li" or ")"
  const numbered = reader.words[last];
  const act = reader.words[last + 1];
  const sign = reader.words[at - 1]?.text === '№';
  const isNumbered = numbered !== undefined && NUMBERED.test(numbered.lower);
  const noun = isNumbered ? act : numbered;
  if (noun === undefined || (!isNumbered && !sign) || !ISSUED_ACT.test(noun.lower)) return [];
  const dated = dateBefore(reader, sign ? at - 1 : at);
  if (dated === undefined) return [];
  const datedAt = reader.words.lastIndexOf(dated, at);
  const issued = reader.words
    .slice(Math.max(reader.floor, datedAt - ISSUER_REACH), datedAt)
    .some((each) => ISSUER.test(each.lower));
  if (!issued) return [];
  const target = { type: 'act-number', number: word.value ?? '', date: dated.date } as const;
  return [{ ...span(reader, dated, noun), target }];
}

/** The date right before a number: `23 yanvar 2007-ci il tarixli,`. */
function dateBefore(reader: Reader, at: number): CitationWord | undefined {
  for (let back = at - 1; back >= Math.max(reader.floor, at - 6); back--) {
    const word = reader.words[back];
    if (word?.type === 'date') return word.date === undefined ? undefined : word;
    if (word?.type === 'sign' && /^[-,№–]$/.test(word.text)) continue;
    if (word?.type === 'word' && /^(?:tarixli|il|ildə|c[iıuü])$/.test(word.lower)) continue;
    return undefined;
  }
  return undefined;
}

/** `Mülki Məcəllənin 21.1-ci və 25-ci maddələri`, `maddə 21`: the word at `at` is a form of "maddə". */
function articlesAt(reader: Reader, at: number): readonly Citation[] {
  const list = listBefore(reader, at);
  if (list.length > 0) {
    const first = list[0]?.at ?? at;
    const act = actBefore(reader, first);
    if (act === undefined) return [];
    return provisions(reader, { act: act.key, from: act.from, list, to: at });
  }
  const number = reader.words[at + 1];
  if (number?.type !== 'number' || !/^maddə$/.test(reader.words[at]?.lower ?? '')) return [];
  const comma = reader.words[at - 1]?.text === ',' ? at - 1 : at;
  const act = actBefore(reader, comma, 'named');
  if (act === undefined) return [];
  const numbers = listAfter(reader, at + 1);
  return provisions(reader, {
    act: act.key,
    from: act.from,
    list: numbers,
    to: numbers.at(-1)?.at ?? at,
  });
}

/** `MM 21.1`, `CM m.177.2.3-1`, `MPM-in 185` where no word "maddə" follows. */
function abbreviatedAt(reader: Reader, at: number, word: CitationWord): readonly Citation[] {
  const { words } = reader;
  let next = at + 1;
  if (words[next]?.text === '-' && isCaseEnding(words[next + 1])) next += 2;
  let beside = false;
  if (/^(?:m|mad)$/.test(words[next]?.lower ?? '')) {
    beside = true;
    next += words[next + 1]?.text === '.' ? 2 : 1;
  } else if (words[next]?.lower === 'maddə') {
    beside = true;
    next += 1;
  }
  const key = abbreviationKey(word.text, beside);
  if (key === undefined || words[next]?.type !== 'number') return [];
  const list = listAfter(reader, next);
  const to = list.at(-1)?.at ?? next;
  if (isArticleWord(words[to + 1]?.lower ?? '')) return []; // read at that word, with its parts
  const ordinal = words[to]?.ordinal === true;
  if (ordinal && !beside) return []; // "MM 5-ci …": some other noun is counted
  return provisions(reader, { act: key, from: at, list, to });
}

type Numbered = { readonly at: number; readonly value: string };
type Found = {
  readonly act: string;
  readonly from: number;
  readonly list: readonly Numbered[];
  readonly to: number;
};

/** One citation per article; a range gives each of its articles; parts named after the last article follow it. */
function provisions(reader: Reader, found: Found): readonly Citation[] {
  const { words } = reader;
  const out: Citation[] = [];
  for (const [index, numbered] of found.list.entries()) {
    const isLast = index === found.list.length - 1;
    const parts = isLast ? partsAfter(reader, found.to) : { points: [], to: found.to };
    const from = words[index === 0 ? found.from : numbered.at];
    const to = words[isLast ? parts.to : numbered.at];
    if (from === undefined || to === undefined) continue;
    for (const { article, point } of articlesOf(numbered.value)) {
      const points = parts.points.length === 0 ? [point] : parts.points;
      for (const below of points) {
        const joined = [point, below].filter((each) => each !== undefined && each !== '');
        const whole = below === point ? point : joined.join('.');
        const target = { type: 'provision', act: found.act, article, ...pointOf(whole) } as const;
        out.push({ ...span(reader, from, to), target });
      }
    }
  }
  return out;
}

function pointOf(point: string | undefined): { readonly point?: string } {
  return point === undefined || point === '' ? {} : { point };
}

const PART = /^(?:hissə|bənd|yarımbənd|abzas)\p{L}*$/u;
const MAX_PART_TOKENS = 24; // where the last list of parts may begin, counted from the article

/** `2-ci hissəsinin 3-cü bəndi` after an article: `2.3`; a list of parts gives each. */
function partsAfter(reader: Reader, at: number): { points: readonly string[]; to: number } {
  let points: readonly string[] = [];
  let to = at;
  if (!/n[ıiuü]n$/.test(reader.words[at]?.lower ?? '')) return { points, to };
  for (let next = at + 1, end = at + MAX_PART_TOKENS; next < end; ) {
    const arabic = listAfter(reader, next);
    const list = arabic.length > 0 ? arabic : romansAfter(reader, next);
    const last = list.at(-1)?.at ?? next;
    const noun = reader.words[last + 1];
    if (list.length === 0 || !PART.test(noun?.lower ?? '')) break;
    const values = list.map((each) => each.value);
    const above = points.length === 0 ? [''] : points;
    if (above.length > 1 && values.length > 1) break;
    points = above.flatMap((outer) =>
      values.map((value) => (outer === '' ? value : `${outer}.${value}`)),
    );
    to = last + 1;
    next = to + 1;
    if (!/n[ıiuü]n$/.test(noun?.lower ?? '')) break;
  }
  return { points, to };
}

/** Articles of one printed number: `216-220` is five, `355-18-1` and `99-2` are one. */
function articlesOf(value: string): readonly { article: string; point: string | undefined }[] {
  const range = /^(\d{1,4})-(\d{1,4})$/.exec(value);
  const first = Number(range?.[1]);
  const last = Number(range?.[2]);
  if (range !== null && last > first && last - first <= MAX_RANGE) {
    return Array.from({ length: last - first + 1 }, (_, step) => one(String(first + step)));
  }
  // `66.1-66.4`, `72-73-2`: the two ends are named, what lies between is not known.
  const ends = /^(\d{1,4})((?:\.[\d.]{1,12})?)-(\d{1,4})((?:[.-][\d.-]{1,12})?)$/.exec(value);
  if (ends !== null && Number(ends[3]) >= Number(ends[1]) && ends[2] !== '')
    return [one(`${ends[1]}${ends[2]}`), one(`${ends[3]}${ends[4]}`)];
  if (
    ends !== null &&
    Number(ends[3]) > Number(ends[1]) &&
    ends[4] !== '' &&
    Number(ends[3]) - Number(ends[1]) <= MAX_RANGE
  )
    return [one(`${ends[1]}`), one(`${ends[3]}${ends[4]}`)];
  return [one(value)];
}

function one(value: string): { article: string; point: string | undefined } {
  const cut = value.indexOf('.');
  if (cut === -1) return { article: value, point: undefined };
  return { article: value.slice(0, cut), point: value.slice(cut + 1) };
}

const MAX_RANGE = 60; // articles: longer ranges cite whole chapters

function span(reader: Reader, from: CitationWord, to: CitationWord) {
  return {
    rawText: reader.text.slice(from.start, to.end),
    start: from.start,
    end: to.end,
  };
}
