import { isListOfLabels } from '#anonymizer/replace.ts';
import type { Ratio } from './recall.ts';
import type { Run } from './run.ts';

/** A mention by its gold entity and the entity that was given to it. */
export type Mention = {
  readonly gold: string;
  readonly found: string;
  readonly surface?: string | undefined;
};

/**
 * Direct person mentions of a run; one that nothing covers is a cluster of its own. A family in the plural whose members
 * are several is nobody's mention, in the gold (`p1+p2`) or in the text (`Cavabdeh1 və Cavabdeh2`).
 */
export function mentionsOf({ gold, result }: Run): readonly Mention[] {
  return gold
    .filter(
      (span) => span.class === 'person' && span.kind === 'direct' && !span.entity.includes('+'),
    )
    .flatMap((span) => {
      const mask = result.annotations.find(
        (one) => one.action !== 'keep' && one.start < span.end && one.end > span.start,
      );
      const found = mask?.label ?? `none/${span.start}`;
      return isListOfLabels(found) ? [] : [{ gold: span.entity, found, surface: span.surface }];
    });
}

/** B³ precision and recall as sums over mentions. Source: Bagga and Baldwin 1998. */
export function bCubed(mentions: readonly Mention[]): { precision: Ratio; recall: Ratio } {
  let [precision, recall] = [0, 0];
  for (const one of mentions) {
    const found = mentions.filter((other) => other.found === one.found);
    const gold = mentions.filter((other) => other.gold === one.gold);
    const both = found.filter((other) => other.gold === one.gold).length;
    precision += both / found.length;
    recall += both / gold.length;
  }
  const all = mentions.length;
  return { precision: { part: precision, all }, recall: { part: recall, all } };
}

/** Pairs of distinct persons of one document that share a label, of all such pairs. */
export function wrongMerges(mentions: readonly Mention[]): Ratio {
  const labels = new Map<string, Set<string>>();
  for (const { gold, found } of mentions)
    labels.set(gold, (labels.get(gold) ?? new Set()).add(found));
  const sets = [...labels.values()];
  let [part, all] = [0, 0];
  for (let i = 0; i < sets.length; i++)
    for (let j = i + 1; j < sets.length; j++) {
      all++;
      if (!(sets[i] as Set<string>).isDisjointFrom(sets[j] as Set<string>)) part++;
    }
  return { part, all };
}

/** Labels that distinct persons share, and persons with more than one label, each with the surfaces, as lines to read. */
export function clusterFaults(mentions: readonly Mention[]): readonly string[] {
  const list = (kind: string, by: (one: Mention) => string, within: (one: Mention) => string) =>
    [...Map.groupBy(mentions, by)].flatMap(([key, group]) => {
      const parts = [...Map.groupBy(group, within)].map(([part, ones]) => {
        const surfaces = new Set(ones.map(({ surface }) => surface ?? ''));
        return `${part} = ${[...surfaces].join(', ')}`;
      });
      return parts.length > 1 ? [`${kind} ${key}: ${parts.join(' | ')}`] : [];
    });
  return [
    ...list(
      'merged',
      ({ found }) => found,
      ({ gold }) => gold,
    ),
    ...list(
      'split',
      ({ gold }) => gold,
      ({ found }) => found,
    ),
  ];
}
