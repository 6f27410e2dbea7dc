import type { Ground } from './anonymized-text.ts';

/** A sentence of the policy in the three languages of the portal. */
export type PolicyText = { readonly az: string; readonly en: string; readonly ru: string };

/** What is done with what a row names; `withhold` and `review` are about the whole decision. */
export const POLICY_ACTIONS = ['label', 'generalise', 'keep', 'withhold', 'review'] as const;
export type PolicyAction = (typeof POLICY_ACTIONS)[number];

/**
 * One row of the table of classes. `example` is Azerbaijani text before and after; `law` holds citations
 * as `key article`, the key that of an act (`court` for the regulation of "Elektron məhkəmə"); `switch`
 * is the setting that changes the row (`mask.company`).
 */
export type PolicyClass = {
  readonly id: string;
  readonly action: PolicyAction;
  readonly what: PolicyText;
  readonly note?: PolicyText | undefined;
  readonly example?: { readonly before: string; readonly after: string } | undefined;
  readonly ground: Ground | null;
  readonly law: readonly string[];
  readonly switch?: string | undefined;
  /** True where the program does not do it yet. */
  readonly inPreparation?: boolean | undefined;
};

/** What keeps a decision back or sends it to a person; `code` is public, the place in the text is not. */
export type PolicyTrigger = {
  readonly code: string;
  readonly gate: 'withhold' | 'review';
  readonly what: PolicyText;
  readonly ground: Ground | null;
  readonly law: readonly string[];
};

/** The part of the policy that is published. `pending` are switches the program does not obey yet. */
export type PublicPolicy = {
  readonly version: string;
  /** Calendar date in Asia/Baku. */
  readonly issuedOn: string;
  readonly keep: Readonly<Record<string, boolean>>;
  readonly mask: Readonly<Record<string, boolean>>;
  readonly pending: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly classes: readonly PolicyClass[];
  readonly triggers: readonly PolicyTrigger[];
};
