import type {
  Action,
  Annotation,
  AnonymizationResult,
  AnonymizedText,
  Doubt,
  Gate,
  LegendEntry,
} from '#domain/anonymized-text.ts';
import type { CaseRecord } from '#domain/person.ts';
import type { ReviewEdit } from '#domain/review-edit.ts';
import type { Block, StructuredAct, StructuredDecision } from '#domain/structured-text.ts';
import { checkAct } from './act.ts';
import { detect } from './detect.ts';
import { NO_EDITS, openDoubts } from './edits.ts';
import { findLeaks } from './leak-check.ts';
import type { Linked } from './link.ts';
import { ownChildBehind } from './own-child.ts';
import type { Policy } from './policy.ts';
import { makeReceipt } from './receipt.ts';
import { indexRecord } from './record-index.ts';
import {
  absorbRole,
  applyReplacements,
  cliticAfter,
  labelEntities,
  labelOf,
  printedLabel,
  type Replacement,
} from './replace.ts';
import { findTriggers } from './secrets.ts';
import { type Stage, WHOLE } from './stages.ts';
import { titleOf } from './title.ts';
import { originalSpan, type Span } from './view.ts';

/**
 * Takes personal and secret data out of a decision. Offsets of annotations and doubts are UTF-16 in the
 * original text with blocks joined by `\n`. Never throws: a stage that fails gives `withhold` and an
 * empty text. `seed` is the HMAC of the installation's secret and the case file; `without` is for benches only,
 * `edits` are what reviewers changed, in their order: labels, endings and the leak check go over them too.
 * Source: Court 2.1.6, 4.2.13.
 */
export function anonymize(
  document: StructuredDecision,
  record: CaseRecord | undefined,
  policy: Policy,
  seed: string,
  without: ReadonlySet<Stage> = WHOLE,
  edits: readonly ReviewEdit[] = NO_EDITS,
): AnonymizationResult {
  try {
    return run(document, record, policy, seed, without, edits);
  } catch {
    return failed(document, policy, seed);
  }
}

function run(
  document: StructuredDecision,
  record: CaseRecord | undefined,
  policy: Policy,
  seed: string,
  without: ReadonlySet<Stage>,
  edits: readonly ReviewEdit[],
): AnonymizationResult {
  const original = document.blocks.map((block) => block.text).join('\n');
  const index = indexRecord(record, seed);
  const found = detect(original, document.facts, index, policy, without, edits);
  const labels = labelEntities(found.linked, index, policy, original);
  const annotations: Annotation[] = [];
  const replacements: Replacement[] = [];
  const kept: Span[] = [];
  let maskedTo = 0; // a role word that is masked by itself is not taken in by the name behind it
  for (const one of found.linked) {
    const label = labelOf(one, labels);
    const action = actionOf(one, label);
    const own = originalSpan(found.view, one.candidate);
    const role =
      action === 'label' && label !== undefined
        ? absorbRole(original, own.start, label)
        : own.start;
    const start = role < maskedTo ? own.start : role;
    const printed = action === 'keep' ? '' : printedLabel(label ?? '', one);
    annotations.push(annotationOf(one, own, action, label ?? '', printed));
    if (action === 'keep') kept.push(own);
    else {
      maskedTo = own.end;
      const child = ownChildBehind(original, own, one.candidate);
      if (child !== undefined) kept.push(child);
      const clitic =
        one.candidate.replacement === undefined
          ? cliticAfter(original, own.end, printed)
          : undefined;
      replacements.push({
        start,
        end: own.end + (clitic?.length ?? 0),
        text: printed + (clitic?.text ?? ''),
        label: label ?? '',
      });
    }
  }
  const applied = applyReplacements(document.blocks, withoutClash(replacements), kept);
  const { blocks } = applied;
  const legend = legendOf(found.linked, labels);
  const title = titleOf(document.facts, blocks);
  const output = [
    ...blocks.map((block) => block.text),
    title,
    ...legend.map((entry) => entry.label),
  ].join('\n');
  const leaks = without.has('leak-check')
    ? []
    : findLeaks(
        output,
        index,
        found.surfaces,
        applied.kept,
        new Set(legend.map((entry) => entry.label)),
      );
  const triggers = findTriggers(document.blocks, record);
  const starts = blockStarts(document.blocks);
  const all: Doubt[] = [
    ...found.doubts,
    ...triggers.map(
      (trigger): Doubt => ({
        start: (starts[trigger.block] ?? 0) + trigger.start,
        end: (starts[trigger.block] ?? 0) + trigger.end,
        kind: 'secret',
        code: trigger.code,
      }),
    ),
    ...leaks.map(
      (leak): Doubt => ({
        start: 0,
        end: 0,
        kind: leak.kind === 'orphan' ? 'orphan' : 'leak-check',
        code: leak.kind,
      }),
    ),
  ];
  const doubts = openDoubts(all, edits);
  const ground =
    triggers.find((trigger) => trigger.gate === 'withhold')?.code ??
    (leaks.some((leak) => leak.kind === 'record') ? 'leak-check' : undefined);
  const gate: Gate = ground !== undefined ? 'withhold' : doubts.length > 0 ? 'review' : 'publish';
  const reasons = doubts.map((doubt) =>
    doubt.code === undefined ? doubt.kind : `${doubt.kind}:${doubt.code}`,
  );
  const receipt = makeReceipt({
    policyVersion: policy.version,
    annotations,
    doubts,
    reasons,
    output,
    input: original,
    seed,
  });
  const text = brandText({ type: 'decision', title, blocks, provisions: [], endnotes: [], legend });
  return {
    text,
    annotations,
    doubts,
    receipt,
    gate,
    ...(ground === undefined ? {} : { withholdGround: ground }),
  };
}

/**
 * An act goes out as it was signed; private data in it (identity numbers, addresses and telephones of
 * persons, lists of names in annexes) is a doubt and sends it to review.
 */
export function anonymizeAct(document: StructuredAct, policy: Policy): AnonymizationResult {
  const { title, provisions, endnotes } = document;
  const output = JSON.stringify([title, provisions, endnotes]);
  let doubts: Doubt[];
  try {
    doubts = checkAct(document);
  } catch {
    doubts = [{ start: 0, end: 0, kind: 'personal-data-in-act', code: 'check-failed' }];
  }
  const reasons = doubts.map((doubt) => `${doubt.kind}:${doubt.code ?? ''}`);
  const receipt = makeReceipt({
    policyVersion: policy.version,
    annotations: [],
    doubts,
    reasons,
    output,
    input: output,
    seed: policy.version,
  });
  const text = brandText({ type: 'act', title, blocks: [], provisions, endnotes, legend: [] });
  return { text, annotations: [], doubts, receipt, gate: doubts.length > 0 ? 'review' : 'publish' };
}

// The only cast to the branded type in the project.
function brandText(
  text: Omit<
    AnonymizedText,
    keyof { [K in keyof AnonymizedText as K extends symbol ? K : never]: 0 }
  >,
): AnonymizedText {
  return text as AnonymizedText;
}

function failed(document: StructuredDecision, policy: Policy, seed: string): AnonymizationResult {
  const doubts: Doubt[] = [{ start: 0, end: 0, kind: 'leak-check', code: 'stage-failed' }];
  const input = document.blocks.map((block) => block.text).join('\n');
  const receipt = makeReceipt({
    policyVersion: policy.version,
    annotations: [],
    doubts,
    reasons: ['stage-failed'],
    output: '',
    input,
    seed,
  });
  const text = brandText({
    type: 'decision',
    title: '',
    blocks: [],
    provisions: [],
    endnotes: [],
    legend: [],
  });
  return { text, annotations: [], doubts, receipt, gate: 'withhold', withholdGround: 'leak-check' };
}

function actionOf(one: Linked, label: string | undefined): Action {
  if (one.candidate.replacement !== undefined) return 'generalise';
  if (label === undefined) return 'keep';
  return one.candidate.cls === 'place' ? 'generalise' : 'label';
}

function annotationOf(
  { candidate, entity }: Linked,
  span: Span,
  action: Action,
  label: string,
  printed: string,
): Annotation {
  return {
    start: span.start,
    end: span.end,
    cls: candidate.cls,
    rule: candidate.rule,
    score: candidate.score,
    features: candidate.features,
    entity: entity.id,
    action,
    label: candidate.replacement ?? label,
    printed,
    ground: candidate.ground,
  };
}

/** Replacements in text order; where taking in a role word made two touch, the later begins after the earlier. */
function withoutClash(replacements: readonly Replacement[]): Replacement[] {
  const out: Replacement[] = [];
  for (const one of [...replacements].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out[out.length - 1];
    out.push(
      last !== undefined && one.start < last.end
        ? { ...one, start: Math.min(last.end, one.end) }
        : one,
    );
  }
  return out;
}

function legendOf(linked: readonly Linked[], labels: ReadonlyMap<string, string>): LegendEntry[] {
  const legend = new Map<string, LegendEntry>();
  for (const { candidate, entity } of linked) {
    const label = labels.get(entity.id);
    if (label === undefined || candidate.replacement !== undefined || legend.has(label)) continue;
    legend.set(label, { label, cls: candidate.cls, ground: candidate.ground });
  }
  return [...legend.values()].sort((a, b) => (a.label < b.label ? -1 : 1));
}

function blockStarts(blocks: readonly Block[]): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const block of blocks) {
    starts.push(at);
    at += block.text.length + 1;
  }
  return starts;
}
