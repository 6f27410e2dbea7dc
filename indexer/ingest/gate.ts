import type { AnonymizationResult } from '#domain/anonymized-text.ts';
import { type Calibration, mayPublishAutomatically } from '#domain/calibration.ts';
import type { TextQuality } from '#domain/extracted.ts';
import { WITHHOLDING_GROUNDS, type WithholdingGround } from '#domain/publication.ts';

export type GateInput = {
  readonly type: 'decision' | 'act';
  readonly result: AnonymizationResult;
  readonly mismatches: readonly string[];
  readonly quality: TextQuality;
  /** Things the extractor dropped that a reviewer should know of. */
  readonly dropped: readonly string[];
  readonly calibration: Calibration | undefined;
  /** Trust of the package's signature. */
  readonly trust: 'real' | 'test';
  /** The work was withdrawn: it comes back by a person's word only. */
  readonly isWithdrawn: boolean;
  /** A reviewer took a mask away and no second person has confirmed it. */
  readonly hasOpenRelease: boolean;
  /** A person has already looked at this submission and accepted it. */
  readonly isReviewed: boolean;
};

export type GateVerdict =
  | { readonly route: 'publish' }
  | { readonly route: 'review'; readonly reasons: readonly string[] }
  | { readonly route: 'withhold'; readonly ground: WithholdingGround };

/**
 * Sixth step, the ladder that lets a document out. Reads top to bottom: lawful grounds to withhold, then a
 * person's word, then every reason to ask a person, then the calibration. Source: Court 2.1.6, 12.6.
 */
export function gate(input: GateInput): GateVerdict {
  const { result } = input;
  if (result.gate === 'withhold')
    return { route: 'withhold', ground: groundOf(result.withholdGround) };
  if (input.isReviewed && !input.hasOpenRelease) return { route: 'publish' };
  const reasons = reviewReasons(input);
  return reasons.length === 0 ? { route: 'publish' } : { route: 'review', reasons };
}

// The signed document holds text that was not taken, or may hold it: a person must compare.
const IN_DOUBT: ReadonlySet<string> = new Set([
  ...['tracked-changes', 'hidden-text', 'ocr-layer', 'footnotes', 'text-boxes'],
]);

function reviewReasons(input: GateInput): readonly string[] {
  const { type, result, mismatches, quality, calibration } = input;
  const reasons = new Set<string>(mismatches);
  for (const doubt of result.doubts) reasons.add(doubt.code ?? doubt.kind);
  if (result.gate === 'review' && result.doubts.length === 0) reasons.add('anonymizer');
  if (input.hasOpenRelease) reasons.add('second-reading');
  if (input.isWithdrawn) reasons.add('withdrawn-before');
  if (quality.verdict !== 'good') reasons.add('text-quality');
  for (const code of input.dropped) if (IN_DOUBT.has(code)) reasons.add(code);
  if (
    type === 'decision' &&
    !mayPublishAutomatically(calibration, result.receipt.policyVersion, input.trust)
  )
    reasons.add('no-calibration');
  return [...reasons];
}

function groundOf(ground: string | undefined): WithholdingGround {
  return WITHHOLDING_GROUNDS.find((known) => known === ground) ?? 'leak-check';
}
