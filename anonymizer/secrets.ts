import { foldAz } from '#domain/az-text.ts';
import type { Zone } from '#domain/decision.ts';
import type { CaseRecord } from '#domain/person.ts';
import type { Block } from '#domain/structured-text.ts';
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

// Up to six words of one clause: bounded, and a word cannot match in two ways.
const GAP = '(?:[^\\s.;:]+ ){0,6}';
const compile = (cue: string) =>
  new RegExp(`(?<!\\p{L})(?:${foldCue(cue).replaceAll('~', GAP)})`, 'u');

// Names of classes (`\\p{L}`) stay as they are: folding is for letters of the language.
function foldCue(cue: string): string {
  return cue
    .split('\\p{L}')
    .map((part) => foldAz(part))
    .join('\\p{L}');
}

/** The rules with their cues compiled, for the safety test as well. */
export const COMPILED = (triggers.rules as readonly Rule[]).map((rule) => ({
  ...rule,
  patterns: rule.cues.map(compile),
  quoting: (rule.quotesToo ?? []).map(compile),
}));
// Words of the law itself: a sentence that only quotes an article says nothing about the case.
const CITES = /maddə|məcəllə|qanunun|qanunu|bənd|konstitusiya/iu;
/** A sentence that accuses or convicts speaks of the case, whatever it cites. */
const ACCUSES =
  /təqsirli bilin|təqsirlidir|ittiham|məhkum (?:ed|olun)|cəzalandır|teqsirli bilin|mehkum (?:ed|olun)/iu;
/** Sentences that only speak of an institute: a denial, a lecture, the title of a book. */
export const DENIALS = compile(triggers.denials);

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
  if (DENIALS.test(folded)) return [];
  const out: Omit<Trigger, 'block'>[] = [];
  for (const rule of COMPILED) {
    if (rule.zones !== undefined && !rule.zones.includes(zone)) continue;
    // A quoted article says nothing about the case, but for the part that says what the case is about.
    const isQuoted = rule.zones === undefined && CITES.test(sentence) && !ACCUSES.test(sentence);
    const match = firstMatch(isQuoted ? rule.quoting : [...rule.patterns, ...rule.quoting], folded);
    if (match === undefined) continue;
    const gate = rule.gate === 'withhold' ? 'withhold' : 'review';
    out.push({ code: rule.code, gate, start: match.index, end: match.index + match[0].length });
  }
  return out;
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return undefined;
}
