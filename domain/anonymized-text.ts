import type { Endnote, Provision } from './normative-act.ts';
import type { Block } from './structured-text.ts';

declare const brand: unique symbol;

/**
 * Text that may be seen. Only `anonymizer/anonymize.ts` makes it (tests/architecture.test.ts finds any
 * other cast), and every writer that reaches the public takes legal text in no other type.
 */
export type AnonymizedText = {
  readonly [brand]: 'AnonymizedText';
  readonly type: 'decision' | 'act';
  /** Title line of the document as shown in lists. */
  readonly title: string;
  /** Paragraphs of a decision; empty for an act. */
  readonly blocks: readonly Block[];
  /** Text tree of an act; empty for a decision. */
  readonly provisions: readonly Provision[];
  readonly endnotes: readonly Endnote[];
  /** Role labels that occur in the text, with what each stands for (never a name). */
  readonly legend: readonly LegendEntry[];
};

/** `label` as printed (`İddiaçı1`), `cls` the entity class, `ground` the ground of masking. */
export type LegendEntry = {
  readonly label: string;
  readonly cls: EntityClass;
  readonly ground: Ground;
};

/** Classes of what is found in a text. */
export const ENTITY_CLASSES = [
  'person',
  'company',
  'fin',
  'document',
  'voen',
  'account',
  'card',
  'contract',
  'phone',
  'email',
  'network',
  'plate',
  'property',
  'address',
  'date',
  'place',
  'workplace',
  'sensitive',
  'secret',
] as const;
export type EntityClass = (typeof ENTITY_CLASSES)[number];

/**
 * Grounds of masking. Source: Court 2.1.6 — P private and family life, D state, Pr professional,
 * S service, B bank, C commercial, T tax secret.
 */
export const GROUNDS = ['P', 'D', 'Pr', 'S', 'B', 'C', 'T'] as const;
export type Ground = (typeof GROUNDS)[number];

/** What is done with a found span. */
export const ACTIONS = ['label', 'generalise', 'keep'] as const;
export type Action = (typeof ACTIONS)[number];

/** A span that was found. Offsets are UTF-16 in the original text with blocks joined by `\n`. Restricted. */
export type Annotation = {
  readonly start: number;
  readonly end: number;
  readonly cls: EntityClass;
  readonly rule: string;
  readonly score: number;
  readonly features: readonly string[];
  readonly entity: string;
  readonly action: Action;
  readonly label: string;
  /** What stands in the text instead: label with its ending, or the generalised words; empty where kept. */
  readonly printed: string;
  readonly ground: Ground;
};

/** Kinds of doubt that send a document to review. */
export const DOUBT_KINDS = [
  'record-party-missing',
  'typo',
  'merge',
  'ending',
  'mixed-script',
  'foreign',
  'lone-given-name',
  'role-conflict',
  'text-quality',
  'orphan',
  'k-unique',
  'secret',
  'already-masked',
  'personal-data-in-act',
  'no-record',
  'leak-check',
] as const;
export type DoubtKind = (typeof DOUBT_KINDS)[number];

/** A place a person must look at. Offsets as in `Annotation`. Restricted. */
export type Doubt = {
  readonly start: number;
  readonly end: number;
  readonly kind: DoubtKind;
  readonly entity?: string | undefined;
  /** Reason code of a trigger or rule (`adoption`, `minor-victim`), never a string of the text. */
  readonly code?: string | undefined;
};

/** Public account of what was done: counts only, no string of the original and no plain hash of it. */
export type Receipt = {
  readonly policyVersion: string;
  readonly anonymizerVersion: string;
  /** Entities masked per class. */
  readonly counts: Readonly<Partial<Record<EntityClass, number>>>;
  /** Spans masked per ground. */
  readonly grounds: Readonly<Partial<Record<Ground, number>>>;
  readonly doubts: Readonly<Partial<Record<DoubtKind, number>>>;
  readonly reasons: readonly string[];
  /** SHA-256 of the anonymized text, hex. */
  readonly outputHash: string;
  /** HMAC of the input under the installation's secret, hex. Restricted use: re-run detection. */
  readonly inputHmac: string;
};

export type Gate = 'publish' | 'review' | 'withhold';

/** What `anonymize` returns. `withholdGround` is set when `gate` is `withhold`. */
export type AnonymizationResult = {
  readonly text: AnonymizedText;
  readonly annotations: readonly Annotation[];
  readonly doubts: readonly Doubt[];
  readonly receipt: Receipt;
  readonly gate: Gate;
  readonly withholdGround?: string | undefined;
};
