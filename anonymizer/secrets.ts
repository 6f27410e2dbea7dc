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
  readonly zones?: readonly string[] | undefined;
};

export const COMPILED = (triggers.rules as readonly Rule[]).map((rule) => ({
  ...rule,
  patterns: rule.cues.map((cue) => new RegExp(`(?<![\\p{L}])(?:${foldAz(cue)})`, 'u')),
}));
// Words of the law itself: a sentence that only quotes an article says nothing about the case.
const CITES = /maddə|məcəllə|qanunun|bənd/iu;

/** Secrets and closed matters that keep a decision back or send it to a person. Source: Court 2.1.6 and the codes of procedure. */
export function findTriggers(blocks: readonly Block[], record: CaseRecord | undefined): Trigger[] {
  const out: Trigger[] = [];
  if (record?.closedHearing === true)
    out.push({ code: 'closed-hearing', gate: 'withhold', block: 0, start: 0, end: 0 });
  blocks.forEach((block, index) => {
    let at = 0;
    for (const sentence of block.text.split(/(?<=[.;:])\s+/)) {
      const folded = foldAz(sentence);
      for (const rule of COMPILED) {
        if (rule.zones !== undefined && !rule.zones.includes(block.zone as Zone)) continue;
        const hit = rule.patterns
          .map((pattern) => pattern.exec(folded))
          .find((match) => match !== null);
        if (hit === undefined || hit === null) continue;
        if (CITES.test(sentence) && rule.zones === undefined) continue; // the law is quoted
        out.push({
          code: rule.code,
          gate: rule.gate === 'withhold' ? 'withhold' : 'review',
          block: index,
          start: at + hit.index,
          end: at + hit.index + hit[0].length,
        });
      }
      at = block.text.indexOf(sentence, at) + sentence.length;
    }
  });
  return out;
}
