import type { HeaderFacts, Outcome, Zone } from './decision.ts';
import type { Endnote, Provision } from './normative-act.ts';

/**
 * One paragraph of a decision. `anchor` is unique in the document (`p12`), `number` the printed
 * paragraph number where there is one. `text` has no line ends of the layout and no trailing space.
 */
export type Block = {
  readonly anchor: string;
  readonly zone: Zone;
  readonly kind: 'heading' | 'paragraph';
  readonly number?: string | undefined;
  readonly text: string;
};

/** A decision after the `structure` step: still raw text, restricted. */
export type StructuredDecision = {
  readonly type: 'decision';
  readonly facts: HeaderFacts;
  readonly outcome: Outcome;
  readonly appealTerm?: string | undefined;
  readonly blocks: readonly Block[];
};

/** An act after the `structure` step. */
export type StructuredAct = {
  readonly type: 'act';
  readonly title: string;
  readonly provisions: readonly Provision[];
  readonly endnotes: readonly Endnote[];
};

export type StructuredText = StructuredDecision | StructuredAct;
