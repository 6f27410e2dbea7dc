import { foldAz } from '#domain/az-text.ts';
import type { Zone } from '#domain/decision.ts';
import type { CaseRecord } from '#domain/person.ts';
import type { Block } from '#domain/structured-text.ts';
import { normalize } from './normalize.ts';
import { matchesOf, quickPattern } from './quick-pattern.ts';
import { originalSpan, type Span } from './view.ts';
import triggers from './word-lists/triggers.json' with { type: 'json' };

/** A trigger that fired. `gate` is what it asks for; `code` is public, the place is not. */
export type Trigger = {
  readonly code: string;
  readonly gate: 'withhold' | 'review';
  readonly block: number;
  readonly start: number;
  readonly end: number;
};

type Rule = {
  readonly code: string;
  readonly gate: string;
  readonly cues: readonly string[];
  readonly quotesToo?: readonly string[] | undefined;
  readonly zones?: readonly string[] | undefined;
  /** Cues that say, near a hit, that nothing of the kind is in the case. */
  readonly unless?: readonly string[] | undefined;
};

const MAX_GAP = 6; // words of one clause between two parts of a cue

/** A cue in parts: the first is looked for, each next one within six words of the one before. */
type Cue = {
  readonly first: RegExp;
  readonly next: readonly RegExp[];
  /** What its first part begins with, letters or a digit; undefined where that may be anything. */
  readonly heads: readonly string[] | undefined;
};

const SPACE = '[,”"»)]{0,2} '; // at the end of a part: a comma or the end of a quotation may come before it

function compile(cue: string): Cue {
  const [first = '', ...next] = cue.split('~').map((part) => foldCue(part.replace(/ $/, SPACE)));
  return {
    first: new RegExp(`(?<!\\p{L})(?:${first})`, 'gu'),
    next: next.map((part) => new RegExp(part, 'uy')),
    heads: headsOf(first),
  };
}

const MAX_HEAD = 6; // letters
const DIGIT = '\\d'; // the head of what begins with a digit
const DIGIT_KEY = 0; // its key beside the units of letters

/** What each alternative of a pattern begins with, a digit or some letters; undefined where one begins otherwise. */
function headsOf(source: string): readonly string[] | undefined {
  const heads = alternativesOf(source).map(headOf);
  return heads.every((head) => head !== undefined) ? heads.flat() : undefined;
}

function headOf(source: string): readonly string[] | undefined {
  if (/^(?:\\d|\d|\[1-9\])/.test(source)) return [DIGIT];
  // The digit before a number is none: `(?<!\d)(?:[1-9]|1[0-7])`.
  if (source.startsWith('(?<!\\d)')) return headOf(source.slice('(?<!\\d)'.length));
  const group = /^\(\?:/.test(source) ? groupAt(source) : undefined;
  if (group !== undefined)
    return /^[?*{]/.test(source.slice(group.length + 4)) ? undefined : headsOf(group);
  const letters = /^[a-zа-я]+(?![?*{])/.exec(source)?.[0];
  return letters === undefined ? undefined : [letters.slice(0, MAX_HEAD)];
}

/** What stands in the group that a pattern begins with. */
function groupAt(source: string): string {
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '(') depth++;
    if (source[at] === ')') depth--;
    if (depth === 0) return source.slice(3, at);
  }
  return source.slice(3);
}

function alternativesOf(source: string): readonly string[] {
  const out = [''];
  let depth = 0;
  for (const sign of source) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === '|' && depth === 0) out.push('');
    else out.push((out.pop() ?? '') + sign);
  }
  return out;
}

/** The places of a cue in a folded sentence. */
function* placesOf({ first, next }: Cue, text: string): Generator<Span> {
  for (const match of matchesOf(text, first)) {
    const end = endOf(next, text, match.index + match[0].length);
    if (end !== undefined) yield { start: match.index, end };
  }
}

const NEAR = 90; // units before and after a hit in which a denial is about it

/** True where one of `denials` stands near a hit. */
function isDenied(denials: readonly Cue[], text: string, { start, end }: Span): boolean {
  const from = start <= NEAR ? 0 : text.lastIndexOf(' ', start - NEAR) + 1;
  const near = text.slice(from, end + NEAR);
  return denials.some((cue) => !placesOf(cue, near).next().done);
}

function endOf(parts: readonly RegExp[], text: string, from: number): number | undefined {
  const [part, ...rest] = parts;
  if (part === undefined) return from;
  let at = from;
  for (let words = 0; words <= MAX_GAP; words++) {
    part.lastIndex = at;
    const match = part.exec(text);
    const end = match === null ? undefined : endOf(rest, text, at + match[0].length);
    if (end !== undefined) return end;
    const next = text.indexOf(' ', at);
    if (next < 0 || /[.;:]/.test(text.slice(at, next))) return undefined;
    at = next + 1;
  }
  return undefined;
}

// Names of classes (`\\p{L}`) stay as they are: folding is for letters of the language.
function foldCue(cue: string): string {
  return cue
    .split('\\p{L}')
    .map((part) => foldAz(part))
    .join('\\p{L}');
}

const COMPILED = (triggers.rules as readonly Rule[]).map((rule) => {
  const quoting = (rule.quotesToo ?? []).map(compile);
  const patterns = [...quoting, ...rule.cues.map(compile)];
  const denials = [...triggers.denials, ...(rule.unless ?? [])].map(compile);
  return { ...rule, quoting, patterns, denials };
});
const RULE_OF = new Map(
  COMPILED.flatMap((rule) => rule.patterns.map((cue) => [cue, rule] as const)),
);
const ALL: readonly Cue[] = COMPILED.flatMap(({ patterns }) => patterns);
const OPEN: readonly Cue[] = ALL.filter(({ heads }) => heads === undefined);
type Head = { readonly head: string; readonly cues: readonly Cue[] };
/** Cues by the first unit of what they begin with: a sentence is looked through for those alone whose beginning it has. */
const BY_FIRST = new Map<number, readonly Head[]>();
for (const head of new Set(ALL.flatMap(({ heads }) => heads ?? []))) {
  const first = head === DIGIT ? DIGIT_KEY : head.charCodeAt(0);
  const one: Head = { head, cues: ALL.filter(({ heads }) => heads?.includes(head)) };
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), one]);
}
// Words of the law itself (`narkotik maddə` is a substance, no article): a sentence that only quotes an article says nothing about the case.
const CITES =
  /(?<!(?:narkotik|psixotrop|kimyəvi|partlayıcı|zəhərli|təsirli|yanar) )maddə|məcəllə|qanunun|qanunu|bənd|konstitusiya|nizamnamə/iu;
/** A sentence that accuses or convicts speaks of the case, whatever it cites. */
const ACCUSES =
  /təqsirli bilin|təqsirlidir|ittiham|məhkum (?:ed|olun)|cəzalandır|teqsirli bilin|mehkum (?:ed|olun)/iu;
/** Ends of a folded sentence that orders, or says what is before the court. */
const ORDERS = /(?:(?:sin|sun)(?:lar|ler)?|baxaraq)[.;:]?$/;
/** Ends of a folded sentence that tells what was done: the case, not the law. */
const TELLS =
  /(?:(?:mis|mus)(?:dir|dur|di|du|lar|ler)?|(?:ib|ub)(?:dir|dur|lar|ler)?|(?:di|du)(?:lar|ler)?)[.;:]?$/;
/** Verbs of the past that tell what the law says: `müəyyən edilmişdir`. */
const SAYS_LAW =
  /(?:goster|nezerde tut|mueyyen|tesbit|izah|istinad|sadala|eks olun|ifade olun|teleb ol|qadagan)\p{L}{0,12}(?: \p{L}{2,12})?[.;:]?$/u;
/** Every pattern of the triggers, for the test of their safety. */
export const TRIGGER_PATTERNS: readonly unknown[] = COMPILED;

/** Secrets and closed matters that keep a decision back or send it to a person. Source: Court 2.1.6 and the codes of procedure. */
export function findTriggers(blocks: readonly Block[], record: CaseRecord | undefined): Trigger[] {
  const out: Trigger[] = [];
  if (record?.closedHearing === true)
    out.push({ code: 'closed-hearing', gate: 'withhold', block: 0, start: 0, end: 0 });
  blocks.forEach((block, index) => {
    const view = normalize(block.text, 1);
    let at = 0;
    for (const sentence of view.text.split(/(?<=[.;:])\s+/)) {
      at = view.text.indexOf(sentence, at);
      for (const hit of hitsIn(sentence, block.zone)) {
        const span = originalSpan(view, { start: at + hit.start, end: at + hit.end });
        out.push({ ...hit, ...span, block: index });
      }
      at += sentence.length;
    }
  });
  return out;
}

function hitsIn(sentence: string, zone: Zone): Omit<Trigger, 'block'>[] {
  const folded = foldAz(/[\t\n\r]/.test(sentence) ? sentence.replace(/\s/g, ' ') : sentence);
  const live = cuesIn(folded);
  if (live.size === 0) return [];
  const isQuoting = isQuotingLaw(sentence, folded);
  const out = new Map<string, Omit<Trigger, 'block'>>();
  for (const cue of live) {
    const rule = RULE_OF.get(cue);
    if (rule === undefined || !(rule.zones?.includes(zone) ?? true)) continue;
    // A quoted article says nothing about the case, but for the part that says what the case is about.
    if (isQuoting && rule.zones === undefined && !rule.quoting.includes(cue)) continue;
    const gate = rule.gate === 'withhold' ? 'withhold' : 'review';
    const key = `${rule.code} ${gate}`;
    const place = out.has(key) ? undefined : placeOf(cue, rule.denials, folded);
    if (place !== undefined) out.set(key, { code: rule.code, gate, ...place });
  }
  return [...out.values()];
}

function isQuotingLaw(sentence: string, folded: string): boolean {
  if (!has(sentence, CITES) || has(sentence, ACCUSES) || has(folded, ORDERS)) return false;
  return !TELLS.test(folded) || has(folded, SAYS_LAW);
}

function has(text: string, pattern: RegExp): boolean {
  return quickPattern(pattern, text).test(text);
}

/** The first place of a cue that nothing near it denies. */
function placeOf(cue: Cue, denials: readonly Cue[], text: string): Span | undefined {
  for (const place of placesOf(cue, text)) if (!isDenied(denials, text, place)) return place;
  return undefined;
}

/** The cues that may stand in a folded text: at one of its words they begin as the word does. */
function cuesIn(text: string): ReadonlySet<Cue> {
  const out = new Set(OPEN);
  let isInside = false; // inside a run of letters
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isLetter = isCueLetter(unit);
    if (isLetter && !isInside) addCues(out, text, at, unit);
    if (isDigit(unit)) for (const { cues } of BY_FIRST.get(DIGIT_KEY) ?? []) addAll(out, cues);
    isInside = isLetter;
  }
  return out;
}

function addCues(out: Set<Cue>, text: string, at: number, first: number): void {
  for (const { head, cues } of BY_FIRST.get(first) ?? [])
    if (text.startsWith(head, at)) addAll(out, cues);
}

function addAll(out: Set<Cue>, cues: readonly Cue[]): void {
  for (const cue of cues) out.add(cue);
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** True of the letters that a folded cue begins with: a … z and the Russian а … я. */
function isCueLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 0x430 && unit <= 0x44f);
}
