import type { IdKind } from './id-candidate.ts';
import type { NumberedKind } from './number-words.ts';

/** How a number is masked, by what its noun says of it. */
export const KIND: Readonly<Partial<Record<NumberedKind, IdKind>>> = {
  paper: { name: 'numbered-paper', cls: 'document', ground: 'P', score: 0.87 },
  deal: { name: 'numbered-deal', cls: 'contract', ground: 'B', score: 0.87 },
  act: { name: 'numbered-act', cls: 'document', ground: 'P', score: 0.85 },
  document: { name: 'numbered-document', cls: 'document', ground: 'P', score: 0.87 },
  file: { name: 'numbered-file', cls: 'contract', ground: 'B', score: 0.87 },
  writ: { name: 'numbered-writ', cls: 'contract', ground: 'B', score: 0.87 },
  property: { name: 'numbered-property', cls: 'property', ground: 'P', score: 0.87 },
  contract: { name: 'numbered-contract', cls: 'contract', ground: 'B', score: 0.87 },
  case: { name: 'numbered-case', cls: 'document', ground: 'P', score: 0.85 },
  counted: { name: 'numbered-blank', cls: 'document', ground: 'P', score: 0.8 },
  listed: { name: 'numbered-list', cls: 'document', ground: 'P', score: 0.8 },
  plate: { name: 'numbered-plate', cls: 'plate', ground: 'P', score: 0.87 },
  network: { name: 'numbered-network', cls: 'network', ground: 'P', score: 0.87 },
};
/** Of a number that only its shape tells. */
export const BY_SHAPE: IdKind = { name: 'number-shape', cls: 'document', ground: 'P', score: 0.8 };
/** Of a number that nothing explains: a person looks. */
export const UNEXPLAINED: IdKind = {
  name: 'unexplained',
  cls: 'document',
  ground: 'P',
  score: 0.6,
};
