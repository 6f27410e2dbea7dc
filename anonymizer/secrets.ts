import { foldAz } from '#domain/az-text.ts';
import type { Zone } from '#domain/decision.ts';
import type { CaseRecord } from '#domain/person.ts';
import type { Block } from '#domain/structured-text.ts';
import { matchesOf, quickPattern } from './quick-pattern.ts';
import type { Span } from './view.ts';
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
};

const MAX_GAP = 6; // words of one clause between two parts of a cue

/** A cue in parts: the first is looked for, each next one within six words of the one before. */
type Cue = {
  readonly first: RegExp;
  readonly next: readonly RegExp[];
  /** What its first part begins with, letters or a digit; undefined where that may be anything. */
  readonly heads: readonly string[] | undefined;
};

function compile(cue: string): Cue {
  const [first = '', ...next] = cue.split('~').map(foldCue);
  return {
    first: new RegExp(`(?<!\\p{L})(?:${first})`, 'gu'),
    next: next.map((part) => new RegExp(part, 'uy')),
    heads: headsOf(first),
  };
}

const MAX_HEAD = 6; // letters

/** What each alternative of a pattern begins with, a digit or some letters; undefined where one begins otherwise. */
function headsOf(source: string): readonly string[] | undefined {
  const heads = alternativesOf(source).map(headOf);
  return heads.every((head) => head !== undefined) ? heads.flat() : undefined;
}

function headOf(source: string): readonly string[] | undefined {
  if (source.startsWith('\\d')) return ['\\d'];
  const group = /^\(\?:/.test(source) ? groupAt(source) : undefined;
  if (group !== undefined)
    return /^[?*{]/.test(source.slice(group.length + 4)) ? undefined : headsOf(group);
  const letters = /^[a-z]+(?![?*{])/.exec(source)?.[0];
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

/** The place of a cue in a folded sentence, or undefined. */
function placeOf({ first, next }: Cue, text: string): Span | undefined {
  for (const match of matchesOf(text, first)) {
    const end = endOf(next, text, match.index + match[0].length);
    if (end !== undefined) return { start: match.index, end };
  }
  return undefined;
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

const COMPILED = (triggers.rules as readonly Rule[]).map((rule) => ({
  ...rule,
  patterns: [...rule.cues, ...(rule.quotesToo ?? [])].map(compile),
  quoting: (rule.quotesToo ?? []).map(compile),
}));
const ALL: readonly Cue[] = COMPILED.flatMap(({ patterns, quoting }) => [...patterns, ...quoting]);
const OPEN: readonly Cue[] = ALL.filter(({ heads }) => heads === undefined);
/** Cues by what their first part begins with: a sentence is looked through for those alone whose beginning it has. */
const BY_HEAD = new Map<string, readonly Cue[]>();
for (const cue of ALL)
  for (const head of cue.heads ?? []) BY_HEAD.set(head, [...(BY_HEAD.get(head) ?? []), cue]);
// Words of the law itself: a sentence that only quotes an article says nothing about the case.
const CITES = /maddə|məcəllə|qanunun|qanunu|bənd|konstitusiya/iu;
/** A sentence that accuses or convicts speaks of the case, whatever it cites. */
const ACCUSES =
  /təqsirli bilin|təqsirlidir|ittiham|məhkum (?:ed|olun)|cəzalandır|teqsirli bilin|mehkum (?:ed|olun)/iu;
/** Sentences that only speak of an institute: a denial, a lecture, the title of a book. */
export const DENIALS = new RegExp(`(?<!\\p{L})(?:${foldCue(triggers.denials)})`, 'u');
/** Every pattern of the triggers, for the test of their safety. */
export const TRIGGER_PATTERNS: readonly unknown[] = COMPILED;

/** Secrets and closed matters that keep a decision back or send it to a person. Source: Court 2.1.6 and the codes of procedure. */
export function findTriggers(blocks: readonly Block[], record: CaseRecord | undefined): Trigger[] {
  const out: Trigger[] = [];
  if (record?.closedHearing === true)
    out.push({ code: 'closed-hearing', gate: 'withhold', block: 0, start: 0, end: 0 });
  blocks.forEach((block, index) => {
    let at = 0;
    for (const sentence of block.text.split(/(?<=[.;:])\s+/)) {
      at = block.text.indexOf(sentence, at);
      for (const hit of hitsIn(sentence, block.zone))
        out.push({ ...hit, block: index, start: at + hit.start, end: at + hit.end });
      at += sentence.length;
    }
  });
  return out;
}

function hitsIn(sentence: string, zone: Zone): Omit<Trigger, 'block'>[] {
  const folded = foldAz(sentence);
  const isQuoting = CITES.test(sentence) && !ACCUSES.test(sentence);
  const out: Omit<Trigger, 'block'>[] = [];
  const live = cuesIn(folded);
  if (live.size === 0) return out;
  for (const rule of COMPILED) {
    if (rule.zones !== undefined && !rule.zones.includes(zone)) continue;
    // A quoted article says nothing about the case, but for the part that says what the case is about.
    const isQuoted = rule.zones === undefined && isQuoting;
    const cues = isQuoted ? rule.quoting : rule.patterns;
    const place = firstPlace(cues, live, folded);
    if (place === undefined) continue;
    const gate = rule.gate === 'withhold' ? 'withhold' : 'review';
    out.push({ code: rule.code, gate, ...place });
  }
  return out.length > 0 && has(folded, DENIALS) ? [] : out;
}

function has(text: string, pattern: RegExp): boolean {
  return quickPattern(pattern, text).test(text);
}

function firstPlace(cues: readonly Cue[], live: ReadonlySet<Cue>, text: string): Span | undefined {
  for (const cue of cues) {
    const place = live.has(cue) ? placeOf(cue, text) : undefined;
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The cues that may stand in a folded text: at one of its words they begin as the word does. */
function cuesIn(text: string): ReadonlySet<Cue> {
  const out = new Set(OPEN);
  let isInside = false; // inside a run of letters
  for (let at = 0; at < text.length; at++) {
    const isLetter = isLatin(text.charCodeAt(at));
    if (!isInside) for (const cue of cuesAt(text, at)) out.add(cue);
    isInside = isLetter;
  }
  return out;
}

function* cuesAt(text: string, at: number): Generator<Cue> {
  if (/\d/.test(text.charAt(at))) yield* BY_HEAD.get('\\d') ?? [];
  for (let length = 1; length <= MAX_HEAD && isLatin(text.charCodeAt(at + length - 1)); length++)
    yield* BY_HEAD.get(text.slice(at, at + length)) ?? [];
}

/** True of the letters a … z: folded cues begin with no others. */
function isLatin(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}
