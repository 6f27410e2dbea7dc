import { createHash } from 'node:crypto';
import { analyzerVersion } from '#indexer/analysis/analyzer.ts';
import { documentMapping, passageMapping, settings } from './mapping.ts';

/** One index set under its aliases: what a writer or a search addresses. */
export type Target = { readonly documents: string; readonly passages: string };

/** Twelve hex digits that change with the schema, the analyzer and nothing else. */
export const fingerprint: string = createHash('sha256')
  .update(JSON.stringify([analyzerVersion, settings, documentMapping, passageMapping]))
  .digest('hex')
  .slice(0, 12);

/**
 * The names of one installation. Its aliases carry the fingerprint, so a program never reads or writes an
 * index of another schema or analyzer: for it, that index is not there.
 */
export function namesOf(prefix: string) {
  const both = (end: string): Target => ({
    documents: `${prefix}-documents-${end}`,
    passages: `${prefix}-passages-${end}`,
  });
  const GENERATION = /-(documents|passages)-g(\d{6})$/;
  return {
    /** What is searched. */
    live: both(fingerprint),
    /** What a rebuild is filling; there while it runs. */
    next: both(`${fingerprint}-next`),
    generation: (number: number): Target => both(`g${String(number).padStart(6, '0')}`),
    /** Every index of the installation. */
    all: [`${prefix}-documents-g*`, `${prefix}-passages-g*`],
    /** Number of the generation that an index belongs to; undefined for an index that is not ours. */
    numberOf(index: string): number | undefined {
      const number = GENERATION.exec(index)?.[2];
      return number === undefined || !index.startsWith(`${prefix}-`) ? undefined : Number(number);
    },
  };
}
export type Names = ReturnType<typeof namesOf>;

/** Id of a passage: its document and its place there. */
export function passageId(document: string, ordinal: number): string {
  return `${document}#${ordinal}`;
}

/** Field of the vectors of one model: models do not share a space, nor lengths a field; `*` names all of them. */
export function vectorField(model: string, numbers: number | '*'): string {
  return `v_${createHash('sha256').update(model).digest('hex').slice(0, 12)}_${numbers}`;
}
