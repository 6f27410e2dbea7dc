import { createHash } from 'node:crypto';
import { analyzerVersion } from '#indexer/analysis/analyzer.ts';
import { documentSettings, passageSettings } from './settings.ts';

/** One index set: what a writer or a search addresses. */
export type Target = { readonly documents: string; readonly passages: string };

const FORM = 1; // of the records; raised where they change and the settings do not

/** Twelve hex digits that change with the settings, the form of the records and the analyzer. */
const fingerprint: string = createHash('sha256')
  .update(JSON.stringify([analyzerVersion, FORM, documentSettings, passageSettings]))
  .digest('hex')
  .slice(0, 12);

/**
 * The names of one installation. They carry the fingerprint, so a program never reads or writes an index of
 * another schema or analyzer: for it, that index is not there.
 */
export function namesOf(prefix: string) {
  const both = (end: string): Target => ({
    documents: `${prefix}-documents-${end}`,
    passages: `${prefix}-passages-${end}`,
  });
  return {
    /** What is searched. */
    live: both(fingerprint),
    /** What a rebuild is filling; there while it runs. */
    next: both(`${fingerprint}-next`),
    /** True for an index of the installation, of whatever version. */
    isOurs: (uid: string): boolean =>
      uid.startsWith(`${prefix}-documents-`) || uid.startsWith(`${prefix}-passages-`),
  };
}
export type Names = ReturnType<typeof namesOf>;

/** Name of the vectors of one model: models do not share a space, nor lengths a field. */
export function embedderName(model: string, numbers: number): string {
  return `m${createHash('sha256').update(model).digest('hex').slice(0, 12)}_${numbers}`;
}
