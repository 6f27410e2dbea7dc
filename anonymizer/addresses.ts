import type { Candidate } from './candidate.ts';
import { type Ending, endingOfTail, foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import { speaksOfCourt } from './protect.ts';
import { runBefore } from './run-before.ts';

const HEAD =
  /(?<![\p{L}\p{N}])(?:küçəsi|küçə|küç|prospekti|prospekt|pr|döngəsi|döngə|döng|dalanı|şossesi|xiyabanı|bulvarı|keçidi|massivi|yaşayış massivi|məhəlləsi|məh|mikrorayonu|mikrorayon|mkr|улица|ул|проспект|пр-т|переулок|kucesi|kuce|prospekti)(?:n[ıiuü]n|n[aəe]|n[dt][aəe]n?|n[ıiuü]|d[aəe]n?|y[aəe]|n[ıi])?(?![\p{L}])\.?/giu;
const NAME_UNIT =
  /(?<![\p{L}\p{N}'’-])(?:[\p{Lu}\d][\p{L}\p{N}'’-]{0,30}|\p{Lu}\.\p{Ll}\p{L}{0,30}|adına|və|xan|bəy|ağa|paşa|şah|əfəndi|oğlu|qızı|«[^«»\n]{1,40}»|“[^“”\n]{1,40}”|"[^"\n]{1,40}")[ .]{1,2}$/u;
const MAX_NAME_UNITS = 6; // words and initials of a street's name
const UNIT =
  '(?:ev|bina|mənzil|mən|menzil|m|blok|korpus|kor|giriş|mərtəbə|otaq|məhəllə|məh|д|кв|дом|квартира|корп|k|tin|həyət)';
export const DETAIL = new RegExp(
  `[ ,]{1,3}(?:${UNIT}\\.?[ ]?(?:№[ ]?)?\\d{1,4}\\p{L}?(?:[/-]\\d{1,4}\\p{L}?)?(?![\\p{L}\\p{N}])|(?:№[ ]?)?(?!\\d{1,4}(?:-c[iıuü])? \\p{Lu})\\d{1,4}(?:-c[iıuü])?\\p{Lu}?(?:[/-]\\d{1,4}\\p{L}?)?(?:[ ](?:nömrəli|saylı|№-li|sayli))?(?:[ ](?:ev|bina|mənzil|məhəllə|korpus|blok|fərdi yaşayış ev|yaşayış ev)\\p{Ll}{0,6})?(?![\\p{L}\\p{N}]))`,
  'yu',
);
const CHAIN =
  /(?<![\p{L}\p{N}])(?:ev|bina|mənzil|mən|korpus|blok)\.?[ ]?(?:№[ ]?)?\d{1,4}\p{L}?(?:[/-]\d{1,4}\p{L}?)?(?![\p{L}\p{N}])/giu;
const POSTCODE = /(?<![\p{L}\p{N}])AZ[ -]?\d{4}(?![\p{L}\p{N}])/gu;
const VILLAGE =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’-]{1,24}[ ]){1,3}(kənd|qəsəbə)(?:i|si)(?:n(?:in|ə|i)|nd[əa](?:n|ki)?|dir)?(?![\p{L}])/gu;
const CAPITAL_WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}'’-]{2,30}(?![\p{L}\p{N}])/gu;
const MAX_DETAILS = 6;

/** Addresses: street with house and flat, chains of house and flat, postcodes, villages. Rayon and city stay. */
export function findAddresses(text: string): Candidate[] {
  const out: Candidate[] = [];
  for (const match of text.matchAll(HEAD)) {
    const lead = text.slice(Math.max(0, match.index - 90), match.index);
    const before = runBefore(lead, NAME_UNIT, MAX_NAME_UNITS);
    if (before === '') continue;
    const start = match.index - trimmedName(before);
    if (start >= match.index) continue;
    const headEnd = match.index + match[0].length;
    const end = withDetails(text, headEnd);
    if (
      end === headEnd &&
      !/^(?:küç|pros|pr|döng|dalan|mikro|mkr|məh|ул|улица|kuc|massiv|xiyaban|şosse)/iu.test(
        match[0],
      )
    )
      continue;
    if (speaksOfCourt(text.slice(end, end + 30))) continue;
    out.push(candidate(text, start, end, 'street', 0.95));
  }
  for (const match of text.matchAll(CHAIN)) {
    const end = withDetails(text, match.index + match[0].length);
    const single = end === match.index + match[0].length;
    if (single && !/,\s*$/.test(text.slice(Math.max(0, match.index - 3), match.index))) continue;
    out.push(candidate(text, match.index, end, 'house', 0.85));
  }
  for (const match of text.matchAll(POSTCODE)) {
    out.push(candidate(text, match.index, match.index + match[0].length, 'postcode', 0.9));
  }
  return out;
}

// The run before a street's head may begin with a rayon or city ("Nəsimi rayonu"): they end the name.
function trimmedName(run: string): number {
  const cut = /^(?:.{0,80}[ .])?(?:rayonu?n?u?n?|şəhərin?i?n?|qəsəbəsi|kəndi)[ .]/iu.exec(run);
  return run.length - (cut?.[0].length ?? 0);
}

function withDetails(text: string, from: number): number {
  let end = from;
  for (let i = 0; i < MAX_DETAILS; i++) {
    DETAIL.lastIndex = end;
    const match = DETAIL.exec(text);
    if (match === null) break;
    end = DETAIL.lastIndex;
  }
  return end;
}

function candidate(
  text: string,
  start: number,
  from: number,
  rule: string,
  score: number,
): Candidate {
  const { ending, end } = endingAt(text, from);
  return {
    start,
    end,
    cls: 'address',
    rule: `address:${rule}`,
    score,
    features: [],
    ending,
    ground: 'P',
  };
}

function endingAt(text: string, from: number): { ending: Ending; end: number } {
  const tail = /^-\p{Ll}{1,5}(?!\p{L})/u.exec(text.slice(from, from + 7))?.[0];
  const read = tail === undefined ? undefined : endingOfTail(tail);
  if (tail !== undefined && read !== undefined) return { ending: read, end: from + tail.length };
  const word = /\p{Ll}{3,20}$/u.exec(text.slice(Math.max(0, from - 20), from))?.[0];
  return { ending: word === undefined ? NOMINATIVE : wordEnding(word), end: from };
}

const BASES = new Set([
  'ev',
  'bina',
  'menzil',
  'mehelle',
  'korpus',
  'blok',
  'kucesi',
  'prospekti',
  'dongesi',
  'dalani',
  'sossesi',
  'xiyabani',
  'bulvari',
  'kecidi',
  'massivi',
  'mehellesi',
  'mikrorayonu',
  'evi',
  'kuce',
]);
function wordEnding(word: string): Ending {
  return readingsOf(word).find(({ stem }) => BASES.has(stem))?.ending ?? NOMINATIVE;
}

/**
 * Addresses that stand in a row (`7-ci mikrorayon, Bağlar küçəsi, ev 6`) become one; a village or
 * settlement before a street goes into it. Equal addresses get equal values.
 */
export function joinAddresses(text: string, candidates: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    const last = out[out.length - 1];
    const joins =
      last !== undefined &&
      candidate.cls === 'address' &&
      (last.cls === 'address' || last.cls === 'place') &&
      /^[ ]?,[ ]{0,2}$/.test(text.slice(last.end, candidate.start));
    if (joins) out[out.length - 1] = { ...candidate, start: last.start };
    else out.push(candidate);
  }
  return out.map((candidate) =>
    candidate.cls === 'address'
      ? { ...candidate, value: addressKey(text.slice(candidate.start, candidate.end)) }
      : candidate,
  );
}

function addressKey(address: string): string {
  return foldKey(address.replace(/-\p{Ll}{1,5}$/u, ''))
    .replace(/(?:nd[ae]n?|n[ae]|nin|nun)$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Villages and settlements, also where later mentions leave the head noun away: quasi-identifiers; the rayon stays. */
export function findVillages(text: string): Candidate[] {
  const out: Candidate[] = [];
  for (const match of text.matchAll(VILLAGE)) {
    const end = match.index + match[0].length;
    if (
      speaksOfCourt(text.slice(end, end + 30)) ||
      /^ (?:inzibati|bələdiyyə)/u.test(text.slice(end, end + 20))
    )
      continue;
    const words = match[0].split(' ');
    const head = words.pop() ?? '';
    const name = villageName(words);
    const reading = readingsOf(head.replace(/ki$/u, '')).find(({ stem }) =>
      VILLAGE_HEADS.has(stem),
    );
    out.push({
      start: end - head.length - 1 - name.length,
      end,
      cls: 'place',
      rule: 'quasi:village',
      score: 0.8,
      features: [],
      ending: reading?.ending ?? NOMINATIVE,
      ground: 'P',
      roleLabel: match[1] === 'kənd' ? 'Kənd' : 'Qəsəbə',
      value: foldKey(name),
    });
  }
  return [...out, ...laterVillages(text, out)];
}

const VILLAGE_HEADS = new Set(['kendi', 'qesebesi']);
const PLACE_CASES: readonly string[] = ['loc', 'abl', 'dat', 'gen'];

/** `Quzanlıda`, `Quzanlı sakini` after `Quzanlı qəsəbəsi`. */
function laterVillages(text: string, found: readonly Candidate[]): Candidate[] {
  const named = new Map(found.map((one) => [one.value ?? '', one]));
  if (named.size === 0) return [];
  const out: Candidate[] = [];
  for (const match of text.matchAll(CAPITAL_WORD)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((one) => one.start <= start && start < one.end)) continue;
    for (const { stem, ending } of readingsOf(match[0])) {
      const first = named.get(stem);
      if (first === undefined) continue;
      const isPlace =
        PLACE_CASES.includes(ending.case) || /^ sakin/u.test(text.slice(end, end + 7));
      if (!isPlace) continue;
      out.push({ ...first, start, end, ending, features: ['later'] });
      break;
    }
  }
  return out;
}

// "Ağdam rayonunun Sarıcalı kəndi": only the words after the rayon are the village.
function villageName(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  const before = words[words.length - 2];
  const directions = /^(?:Aşağı|Yuxarı|Orta|Baş|Yeni|Köhnə|Böyük|Kiçik|Birinci|İkinci)$/u;
  return before !== undefined && directions.test(before) ? `${before} ${last}` : last;
}
