import { lowerAz } from '#domain/az-text.ts';
import { parseCaseNumber } from '#domain/case-number.ts';
import { isoDateOf } from '#domain/citation-words.ts';
import type { HeaderFacts } from '#domain/decision.ts';
import type { Block } from '#domain/structured-text.ts';
import { KIND_HEADINGS } from './zone-patterns.ts';

const HEADER_BLOCKS = 40; // the header of a decision is shorter; a text without zones must not be all header

/** Facts that the header of a decision states; a fact the text does not state is absent. */
export function headerFacts(blocks: readonly Block[]): HeaderFacts {
  const header = blocks
    .filter((block) => block.zone === 'introduction')
    .slice(0, HEADER_BLOCKS)
    .map((block) => block.text);
  const judges = judgesOf(header);
  return {
    courtName: courtNameOf(header),
    caseNumberRaw: caseNumberOf(header),
    kind: kindOf(blocks),
    adoptedOn: dateOf(header),
    judges: judges.length > 0 ? judges : signedBy(blocks),
    clerk: clerkOf(header),
  };
}

function kindOf(blocks: readonly Block[]): HeaderFacts['kind'] {
  for (const block of blocks.slice(0, HEADER_BLOCKS)) {
    if (block.text.length > 60 || block.text !== block.text.toLocaleUpperCase('az')) continue;
    const name = lowerAz(block.text)
      .replace(/\(.{0,40}\)/u, '')
      .replace(/[^\p{L}]/gu, '');
    const kind = KIND_HEADINGS[name];
    if (kind !== undefined) return kind;
  }
  return undefined;
}

const COURT = /(?:\p{Lu}[\p{L}-]{0,30} ){1,6}M[Əə][Hh][Kk][Əə][Mm][Əə][Ss][İi](?!\p{L})/u;

function courtNameOf(header: readonly string[]): string | undefined {
  const whole = header.find(
    (text) => text.length < 120 && /^[^.,:;]{3,100}məhkəməsi$/u.test(lowerAz(text)),
  );
  if (whole !== undefined) return whole;
  for (const text of header) {
    const match = COURT.exec(text) ?? /(?:\p{Lu}[\p{L}-]{0,30} ){1,6}Məhkəməsi(?=nin )/u.exec(text);
    if (match !== null) return match[0];
  }
  return undefined;
}

const CASE_NUMBER =
  /(?<![\p{L}\d])(?:e-)?(?:\d{1,2}(?:- ?\d{1,2})?(?:inz)?|MXMT) ?\(\d{1,3}(?:- ?\d{1,3})?\) ?-? ?\d{1,6}(?:-\d{1,6})? ?\/ ?\d{2,4}(?!\d)/iu;

function caseNumberOf(header: readonly string[]): string | undefined {
  for (const text of header) {
    const match = CASE_NUMBER.exec(text)?.[0];
    if (match !== undefined && parseCaseNumber(match) !== undefined) return match;
  }
  return undefined;
}

/** The date beside the case number, else the first of the header. */
function dateOf(header: readonly string[]): string | undefined {
  const beside = header.find((text) => CASE_NUMBER.test(text) && text.length < 160);
  const own = beside === undefined ? undefined : isoDateOf(beside.replace(CASE_NUMBER, ' '));
  if (own !== undefined) return own;
  // A later date may be that of the decision appealed against: a short line or "… tarixdə baxaraq" is safer.
  const short = header.filter((text) => text.length < 80).map((text) => isoDateOf(text));
  return (
    short.find((date) => date !== undefined) ?? header.map((text) => isoDateOf(text)).find(Boolean)
  );
}

const NAME_WORD = String.raw`\p{Lu}[\p{L}’'-]{0,30}`;
const FULL = `(?:${NAME_WORD} ){2,3}(?:oğlu|qızı|OĞLU|QIZI)`;
const PLAIN = String.raw`(?:${NAME_WORD} ${NAME_WORD}|\p{Lu}\. ?(?:\p{Lu}\. ?)?${NAME_WORD}|${NAME_WORD} \p{Lu}\.(?: ?\p{Lu}\.)?)`;
const FULL_NAME = new RegExp(String.raw`(?<!\p{L})${FULL}(?=[nd\s,().;]|$)`, 'gu');
const PLAIN_NAME = new RegExp(String.raw`(?<!\p{L})${PLAIN}`, 'gu');
/** A name at the beginning of a passage, and what its case adds to a whole one. */
const FIRST_NAME = new RegExp(String.raw`^(${FULL}|${PLAIN})(?:\p{Ll}{1,5})?(?!\p{L})`, 'u');
/** Words of the panel before a name. */
const PANEL =
  /^(?:,? ?(?:və )?(?:hakim(?:lər)?|sədrlik (?:edən|etməklə)|məruzəçi|sədr|üzvlər?|kollegiyanın (?:sədri|hakimi|üzvü))(?!\p{L})[ :–—-]{0,3}(?:\([^()]{0,40}\) ?)?)+/iu;
const NEXT = /^(?:(?: ?\([^()]{0,40}\))? ?(?:,(?: və)?|və) )/u;
const MAX_PANEL = 40; // judges of a plenary session, with some to spare

/**
 * Names that the list of the panel holds, without case endings: each right behind a word of the panel or behind the
 * one before it. Whoever stands further on is a party.
 */
function judgesOf(header: readonly string[]): readonly string[] {
  const text = header.join(' ');
  for (const { index } of text.matchAll(/(?<!\p{L})(?:hakim(?:lər)?|sədrlik edən)(?!\p{L})/giu)) {
    const judges = panelAt(text.slice(index));
    if (judges.length > 0) return judges;
  }
  return [];
}

function panelAt(passage: string): readonly string[] {
  const judges: string[] = [];
  let rest = passage;
  const isSeveral = SEVERAL.test(PANEL.exec(passage)?.[0] ?? '');
  while (judges.length < MAX_PANEL) {
    rest = rest.slice(PANEL.exec(rest)?.[0].length ?? 0);
    const match = FIRST_NAME.exec(rest);
    if (match === null) break;
    // `hakim A, B-nin iddiası üzrə`: whose claim, complaint or case it is.
    const behind = rest.slice(match[0].length);
    if (judges.length > 0 && OF_PARTY.test(behind)) break;
    // `Mən, hakim A, B-nin (…) əməli barədə`: whoever is owned something behind one judge.
    if (judges.length === 1 && !isSeveral && OWNER.test(match[0]) && !SITS.test(behind)) break;
    judges.push(bareName(match));
    const next = NEXT.exec(behind)?.[0];
    if (next === undefined) break;
    rest = behind.slice(next.length);
  }
  return judges;
}

const SEVERAL = /hakimlər|üzvlər|kollegiya/iu;
const OWNER = /(?:oğlunun|qızının|(?:[oe]va?|zadə|l[ıiuü])n?[ıiuü]n)$/u;
const SITS = /^ (?:sədrli|tərkib|hakimliyi)/u;
const OF_PARTY =
  /^ (?:[\p{L}“”"«»-]{2,30} ){0,6}(?:iddia|ərizə|şikayət|müraciət|barə|qarşı|ittiham|xahiş|iştirak|katib|nümayəndə)/u;

/** The first name of a passage without its case: a whole one as it stands, without what is behind `oğlu`. */
function bareName([whole, bare = '']: RegExpExecArray): string {
  return withoutGenitive(/(?:oğlu|qızı)$/iu.test(bare) ? bare : whole);
}

/** `Aygün Quliyevanın` → `Aygün Quliyeva`; endings that may belong to the name stay. */
function withoutGenitive(name: string): string {
  return name
    .replace(/(ova|eva|yeva)(?:nın|nin|dan|dən)$/u, '$1')
    .replace(/(ov|ev|yev|zadə|li|lı|lu|lü)(?:n?[ıiuü]n|d[ae]n|dən)$/u, '$1');
}

/** `Sədrlik edən Ad Soyad` under the text, where the header names no panel. */
function signedBy(blocks: readonly Block[]): readonly string[] {
  for (const block of blocks.slice(-6)) {
    if (!/^(?:sədrlik edən|hakim)/u.test(lowerAz(block.text))) continue;
    const rest = block.text.replace(/^\S{1,10}(?: edən)?(?:[: ]+hakim)?[:\s]*/iu, '');
    const name = FIRST_NAME.exec(rest.replace(/^(?:[(/]?imza[)/]?|_{2,40})\s*/iu, ''))?.[1];
    if (name !== undefined) return [name];
  }
  return [];
}

const CLERK = /(?<!\p{L})(?:iclas(?:ının)? )?katibi?:? (?=\p{Lu})/gu;
/** `universitetin katibi`, `zavodda katib`: of no court and no session. */
const OTHER_OFFICE =
  /(?<!\p{L})(?!(?:[Mm]əhkəmə|MƏHKƏMƏ|[İi]clas|[Hh]akim|[Kk]ollegiya|[Pp]alata))\p{L}[\p{L}-]{1,24}(?:[ıiuü]n|d[aə]) $/u;

function clerkOf(header: readonly string[]): string | undefined {
  const text = header.join(' ');
  const at = lowerAz(text).search(/katibliyi/u);
  if (at >= 0) {
    const before = text.slice(Math.max(0, at - 120), at);
    const full = [...before.matchAll(FULL_NAME)].at(-1)?.[0];
    if (full !== undefined) return full;
    const last = [...before.matchAll(PLAIN_NAME)].at(-1);
    return last === undefined ? undefined : withoutGenitive(before.slice(last.index).trim());
  }
  const after = [...text.matchAll(CLERK)].find(
    ({ index }) => !OTHER_OFFICE.test(text.slice(Math.max(0, index - 40), index)),
  );
  if (after === undefined) return undefined;
  const name = FIRST_NAME.exec(text.slice(after.index + after[0].length));
  return name === null ? undefined : bareName(name);
}
