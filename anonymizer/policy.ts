import type { EntityClass } from '#domain/anonymized-text.ts';
import type { Office } from './candidate.ts';
import defaults from './policies/default.json' with { type: 'json' };

/** What is kept, what is masked and how labels are called; versioned data. */
export type Policy = {
  readonly version: string;
  readonly keep: Readonly<Record<Office | 'stateBody' | 'rayon' | 'bankName', boolean>>;
  readonly mask: Readonly<Record<'company' | 'voenLegal' | 'contract' | 'village', boolean>>;
  /** `person`: least score of a name without record; `quality`: least quality of a text that may go out by itself. */
  readonly thresholds: { readonly person: number; readonly quality: number };
  readonly labels: Readonly<Record<EntityClass, string>>;
};

/** The policy the project ships. */
export const DEFAULT_POLICY: Policy = defaults;
