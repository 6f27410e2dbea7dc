import type { GoldSpan } from '../gold.ts';
import type { Run } from './run.ts';

/** A share as two counts. */
export type Ratio = { readonly part: number; readonly all: number };

export const NOTHING: Ratio = { part: 0, all: 0 };

/** The sum of counts. */
export function total(ratios: Iterable<Ratio>): Ratio {
  let [part, all] = [0, 0];
  for (const ratio of ratios) {
    part += ratio.part;
    all += ratio.all;
  }
  return { part, all };
}

/** 0 … 1; 1 where nothing was asked. */
export function share({ part, all }: Ratio): number {
  return all === 0 ? 1 : part / all;
}

/**
 * Whether all letters and digits of a span are masked. Of a quasi-identifying date the day and the month
 * must be: the year may stay, and so may what is not a date word.
 */
export function isMasked(run: Pick<Run, 'joined' | 'masked'>, span: GoldSpan): boolean {
  const text = run.joined.slice(span.start, span.end);
  const isYearFree = span.class === 'date' && span.kind === 'quasi';
  const free = isYearFree ? freeUnits(text) : undefined;
  for (let i = 0; i < text.length; i++) {
    if (!/[\p{L}\p{N}]/u.test(text[i] ?? '') || free?.has(i)) continue;
    if (run.masked[span.start + i] !== 1) return false;
  }
  return true;
}

/** Units of a date's text that may stay: the year with its ending and the word for it. */
function freeUnits(text: string): ReadonlySet<number> {
  const free = new Set<number>();
  for (const { index, 0: match } of text.matchAll(
    /(?<!\d)(?:1[89]|20)\d\d(?!\d)(?:-\p{L}+)?|(?<!\p{L})(?:il|tarix)\p{L}*/gu,
  ))
    for (let i = index; i < index + match.length; i++) free.add(i);
  return free;
}

/** Entities of a kind that are protected: an entity counts only if every mention of that kind is masked. */
export function entityRecall(run: Run, kind: 'direct' | 'quasi'): Ratio {
  const entities = new Map<string, boolean>();
  for (const span of run.gold) {
    if (span.kind !== kind || span.class === 'protected') continue;
    const key = `${span.class}/${span.entity}`;
    entities.set(key, (entities.get(key) ?? true) && isMasked(run, span));
  }
  return { part: [...entities.values()].filter(Boolean).length, all: entities.size };
}

/** Masked mentions among those that `wanted` takes. */
export function mentionRecall(run: Run, wanted: (span: GoldSpan) => boolean): Ratio {
  const spans = run.gold.filter((span) => span.kind !== 'keep' && wanted(span));
  return { part: spans.filter((span) => isMasked(run, span)).length, all: spans.length };
}

/** Classes and kinds that must go, of all gold spans, sorted. */
export function classesOf(
  runs: readonly Pick<Run, 'gold'>[],
): readonly { readonly cls: string; readonly kind: string }[] {
  const keys = runs.flatMap(({ gold }) =>
    gold
      .filter((span) => span.kind !== 'keep' && span.class !== 'protected')
      .map((span) => `${span.class}/${span.kind}`),
  );
  return [...new Set(keys)].sort().map((key) => {
    const [cls = '', kind = ''] = key.split('/');
    return { cls, kind };
  });
}

/** Mentions that should be masked and are not. */
export function missedSpans(run: Run): readonly GoldSpan[] {
  return run.gold.filter(
    (span) => span.kind !== 'keep' && span.class !== 'protected' && !isMasked(run, span),
  );
}

/** Spans that must stay (judges, courts, citations, case numbers) of which no letter or digit is masked. */
export function keptSpans(run: Run): {
  readonly ratio: Ratio;
  readonly broken: readonly GoldSpan[];
} {
  const kept = run.gold.filter((span) => span.kind === 'keep' || span.class === 'protected');
  const broken = kept.filter((span) => {
    for (let i = span.start; i < span.end; i++)
      if (run.masked[i] === 1 && /[\p{L}\p{N}]/u.test(run.joined[i] ?? '')) return true;
    return false;
  });
  return { ratio: { part: kept.length - broken.length, all: kept.length }, broken };
}
