import { foldAz } from '#domain/az-text.ts';
import type { Candidate } from './candidate.ts';
import { endingOfTail, NOMINATIVE, type Reading } from './endings.ts';
import type { RecordIndex } from './record-index.ts';
import type { Token } from './tokens.ts';

/** Companies of the record: the words of the name without legal form, with an ending on the last. */
export function findCompanies(
  text: string,
  tokens: readonly Token[],
  index: RecordIndex,
): Candidate[] {
  const out: Candidate[] = [];
  for (const party of index.parties) {
    if (party.kind !== 'company' || party.nameWords.length === 0) continue;
    const letters = party.nameWords.join('');
    if (letters.length < 3) continue;
    const words = party.nameWords.filter((word) => /\p{L}/u.test(word));
    const [head] = words;
    if (head === undefined) continue;
    for (let i = 0; i < tokens.length; i++) {
      const end = companyAt(tokens, words, i);
      if (end === undefined) continue;
      const first = tokens[i] as Token;
      const last = tokens[end.last] as Token;
      if (!first.capital) continue;
      const span = withQuotes(text, first.start, last.end + numberLength(text, last.end));
      const quotedTail = QUOTED_TAIL.exec(text.slice(span.end - 1, span.end + 7))?.[1];
      const tail = quotedTail === undefined ? undefined : endingOfTail(quotedTail);
      out.push({
        start: span.start,
        end: span.end + (tail === undefined ? 0 : (quotedTail?.length ?? 0)),
        cls: 'company',
        rule: 'record:company',
        score: 1,
        features: [],
        ending: tail ?? end.reading.ending,
        ground: 'C',
        parties: [party.index],
      });
      i = end.last;
    }
  }
  return out;
}

function companyAt(
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
): { last: number; reading: Reading } | undefined {
  for (let k = 0; k < words.length; k++) {
    const token = tokens[at + k];
    if (token === undefined) return undefined;
    if (k > 0 && token.before.includes('\n') && token.before.trim() !== '') return undefined;
    if (k < words.length - 1) {
      if (token.facts.key !== words[k]) return undefined;
      continue;
    }
    const reading = token.facts.readings.find(({ stem }) => stem === words[k]);
    return reading === undefined ? undefined : { last: at + k, reading };
  }
  return undefined;
}

const OPEN = /["“„«'‘]\s?$/;
const CLOSE = /^\s?["”“»'’]/;
/** `“Ad Market”-in`, `“Ad Market”in`, and of a name without quotation marks `Ad-7-nin`. */
const QUOTED_TAIL = /^(?:["”“»'’]|.(?=-))(-?\p{Ll}{1,6})(?!\p{L})/u;
const NUMBER = /^[ -]\d{1,4}(?=["”»“])/u;

/** Length of a number that ends a name in quotation marks: `“Dayaq-7”`. */
function numberLength(text: string, end: number): number {
  return NUMBER.exec(text.slice(end, end + 6))?.[0].length ?? 0;
}

function withQuotes(text: string, start: number, end: number): { start: number; end: number } {
  const open = OPEN.exec(text.slice(Math.max(0, start - 2), start));
  const close = CLOSE.exec(text.slice(end, end + 2));
  return open !== null && close !== null
    ? { start: start - open[0].length, end: end + close[0].length }
    : { start, end };
}

/** Identifiers and addresses of the record, without regard to separators; birth dates in every notation. */
export function findRecordIds(text: string, index: RecordIndex): Candidate[] {
  const ids = index.parties.flatMap((party) =>
    party.ids.flatMap((id) =>
      [id, ...withoutCode(id)].map((one) => ({ ...one, party: party.index })),
    ),
  );
  const compact = index.parties.some(
    (party) => party.ids.length > 0 || party.addressWords.length > 0,
  )
    ? compactView(text)
    : undefined;
  if (compact === undefined) return [];
  const out: Candidate[] = [];
  for (const id of ids) {
    for (
      let at = compact.text.indexOf(id.compact);
      at >= 0;
      at = compact.text.indexOf(id.compact, at + 1)
    ) {
      const span = spanOf(compact, at, id.compact.length);
      if (id.cls !== 'email' && !isWholeId(text, span.start, span.end, id.cls, id.compact.length))
        continue;
      const start = id.cls === 'phone' ? withPhonePrefix(text, span.start) : span.start;
      out.push({
        start,
        end: span.end,
        cls: id.cls,
        rule: `record:${id.cls}`,
        score: 1,
        features: [],
        ending: NOMINATIVE,
        ground: groundOfId(id.cls),
        value: id.compact,
      });
    }
  }
  for (const party of index.parties) {
    for (const words of party.addressWords) {
      const needle = words.join('');
      for (
        let at = compact.text.indexOf(needle);
        at >= 0;
        at = compact.text.indexOf(needle, at + 1)
      ) {
        const span = spanOf(compact, at, needle.length);
        if (/[\p{L}\p{N}]$/u.test(text.slice(0, span.start).slice(-1))) continue;
        out.push({
          start: span.start,
          end: span.end,
          cls: 'address',
          rule: 'address:record',
          score: 1,
          features: [],
          ending: NOMINATIVE,
          ground: 'P',
          value: needle,
        });
      }
    }
  }
  return out;
}

const LOCAL_DIGITS = 7; // digits of a telephone number behind the code of town or network

/** A telephone as it is written in its own town: without the code. */
function withoutCode(id: RecordIndex['parties'][number]['ids'][number]): (typeof id)[] {
  const isLong = id.cls === 'phone' && id.compact.length > LOCAL_DIGITS;
  return isLong ? [{ ...id, compact: id.compact.slice(-LOCAL_DIGITS) }] : [];
}

function groundOfId(cls: 'fin' | 'voen' | 'phone' | 'email' | 'account'): 'P' | 'T' | 'B' {
  return cls === 'voen' ? 'T' : cls === 'account' ? 'B' : 'P';
}

function isWholeId(text: string, start: number, end: number, cls: string, digits: number): boolean {
  if (/[\p{N}]/u.test(text[end] ?? '')) return false;
  if (cls === 'phone')
    return digits > LOCAL_DIGITS || !/\p{N}[ -]?$/u.test(text.slice(0, start).slice(-2));
  return !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '');
}

function withPhonePrefix(text: string, start: number): number {
  const before = /(?:\+?\s?994[\s(-]*|\(?0)$/.exec(text.slice(Math.max(0, start - 10), start));
  const bracket = /\($/.exec(text.slice(Math.max(0, start - 1), start));
  return start - (before?.[0].length ?? bracket?.[0].length ?? 0);
}

type Compact = { readonly text: string; readonly at: Int32Array };

function compactView(text: string): Compact {
  const at = new Int32Array(text.length);
  const parts: string[] = [];
  let n = 0;
  let from = 0; // of the run of letters and digits
  const folded = foldKey1(text);
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    const alnum =
      (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code > 191 && code < 0x2000);
    if (alnum) at[n++] = i;
    else {
      if (from < i) parts.push(folded.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(folded.slice(from));
  return { text: parts.join(''), at };
}

function foldKey1(text: string): string {
  // Length must hold here: transliteration would move offsets.
  const folded = foldAz(text);
  return folded.length === text.length ? folded : text.toLowerCase();
}

function spanOf(compact: Compact, at: number, length: number): { start: number; end: number } {
  return { start: compact.at[at] ?? 0, end: (compact.at[at + length - 1] ?? 0) + 1 };
}
