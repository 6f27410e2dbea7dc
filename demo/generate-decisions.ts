import type { Outcome } from '#domain/decision.ts';
import type { DecisionMetadata } from '#domain/package-metadata.ts';
import { absentParty, partiesOf } from './case-record.ts';
import { compose, judgeName } from './compose.ts';
import { type Dice, diceOf } from './dice.ts';
import type { Family } from './family.ts';
import type { GoldSpan, Style } from './markup.ts';
import { courtFor, sceneOf } from './scene.ts';
import { FAMILIES } from './templates/index.ts';
import { type Times, timesOf } from './timeline.ts';
import type { Words } from './word-lists/words.ts';

/** A generated decision: its plain text, its case record, and every span that is known in it. */
export type DemoDecision = {
  readonly id: string;
  readonly recordId: string;
  readonly family: string;
  readonly category: string;
  readonly outcome: Outcome;
  /** Paragraphs joined by `\n`; gold offsets are UTF-16 in this text. */
  readonly text: string;
  readonly metadata: DecisionMetadata;
  readonly gold: readonly GoldSpan[];
  readonly traps: readonly string[];
  readonly times: Times;
};

const TODAY = '2026-11-24'; // only for callers that do not care about dates

/** What decisions are made of, where not of the demonstration's own families and words. */
export type Material = {
  readonly families?: readonly Family[] | undefined;
  readonly words?: Words | undefined;
  /** No record with a party whom the text does not name. */
  readonly isComplete?: boolean | undefined;
};

/** Decisions of a seed, in a fixed order; the same arguments give the same bytes. `today` bounds the dates. */
export function* generateDecisions(
  seed: string,
  count: number,
  today = TODAY,
  { families = FAMILIES, words, isComplete = false }: Material = {},
): Generator<DemoDecision> {
  const order = plan(seed, count, families);
  const serials = new Set<string>();
  for (const [index, family] of order.entries()) {
    yield oneDecision(seed, index, family, today, serials, { words, isComplete });
  }
}

/** Families by their share, shuffled. */
function plan(seed: string, count: number, families: readonly Family[]): readonly Family[] {
  const list: Family[] = [];
  const all = families.flatMap((family) => Array.from({ length: family.share }, () => family));
  for (let round = 0; list.length < count; round++) {
    list.push(
      ...diceOf(`${seed}/plan/${round}`)
        .shuffle(all)
        .slice(0, Math.min(all.length, count - list.length)),
    );
  }
  return list;
}

function oneDecision(
  seed: string,
  index: number,
  family: Family,
  today: string,
  serials: Set<string>,
  { words, isComplete }: Material,
): DemoDecision {
  const dice = diceOf(`${seed}/decision/${index}`);
  const times = timesOf(dice.fork('times'), today);
  const court = courtFor(dice, family.courts, index);
  const outcome = dice.weighted(family.outcomes);
  const { scene, panel, traps } = sceneOf(
    seed,
    dice,
    family,
    court,
    outcome,
    times.adoptedOn,
    serials,
    words,
  );
  const { caseno, place } = scene;
  const caseNumber = String(caseno);
  const frame = {
    court,
    place: String(place),
    caseNumber,
    adopted: times.adoptedOn,
    panel,
    outcome,
  };
  const { text, gold } = compose(
    family,
    frame,
    scene,
    dice.fork('text'),
    styleOf(dice.fork('style')),
  );
  const year = times.adoptedOn.slice(0, 4);
  // What is to wait must have a reason: a party of the record whom the text does not name.
  const waiting =
    times.publishedOn === undefined && isComplete !== true
      ? [absentParty(dice.fork('absent'), court, times.adoptedOn)]
      : [];
  return {
    id: `demo-${String(index + 1).padStart(4, '0')}`,
    recordId: `ec-${year}-${String(index + 1).padStart(6, '0')}`,
    family: family.key,
    category: family.category,
    outcome,
    text,
    gold,
    traps: [
      ...(family.traps ?? []),
      ...traps,
      ...(waiting.length > 0 ? ['record-party-missing'] : []),
    ],
    times,
    metadata: {
      kind: family.kind,
      courtCode: court.code,
      caseNumber,
      procedure: family.procedure,
      instance: family.instance,
      adoptedOn: times.adoptedOn,
      ...(family.instance === 'cassation' ? { inForceOn: times.adoptedOn } : {}),
      closedHearing: false,
      judges: panel.map(judgeName),
      parties: [...partiesOf(scene), ...waiting],
    },
  };
}

function styleOf(dice: Dice): Style {
  return {
    dates: dice.chance(0.7) ? 'words' : 'dots',
    quotes: dice.pick([
      ['“', '”'],
      ['“', '”'],
      ['"', '"'],
      ['«', '»'],
    ] as const),
    spelledMoney: dice.chance(0.25),
  };
}
