import { foldAz } from '#domain/az-text.ts';
import { caseNumberKey, parseCaseNumber } from '#domain/case-number.ts';
import { courtByCode } from '#domain/court.ts';
import type { DecisionMetadata } from '#domain/package-metadata.ts';
import type { StructuredDecision } from '#domain/structured-text.ts';

/** What a decision's own text may contradict in its metadata. */
export const FACT_MISMATCHES = [
  'no-operative-part',
  'court-mismatch',
  'case-number-mismatch',
  'court-code-in-number-mismatch',
  'kind-mismatch',
  'date-mismatch',
  'judge-mismatch',
] as const;
export type FactMismatch = (typeof FACT_MISMATCHES)[number];

/**
 * Codes of the facts in which text and metadata disagree, in the order of the list. A fact the text does
 * not state is no mismatch; a text with neither kind nor operative part is `no-operative-part`.
 */
export function checkFacts(
  structured: StructuredDecision,
  metadata: DecisionMetadata,
): readonly FactMismatch[] {
  const { facts } = structured;
  const isOther = <T>(stated: T | undefined, given: T): boolean =>
    stated !== undefined && stated !== given;
  const failed: Readonly<Record<FactMismatch, boolean>> = {
    'no-operative-part':
      facts.kind === undefined && !structured.blocks.some((block) => block.zone === 'operative'),
    'court-mismatch': isOtherCourt(facts.courtName, metadata.courtCode),
    'case-number-mismatch': isOtherCase(facts.caseNumberRaw, metadata.caseNumber),
    'court-code-in-number-mismatch': isOtherCourtCode(metadata),
    'kind-mismatch': isOther(facts.kind, metadata.kind),
    'date-mismatch': isOther(facts.adoptedOn, metadata.adoptedOn),
    'judge-mismatch': facts.judges.some(
      (name) => !metadata.judges.some((one) => isOnePerson(name, one)),
    ),
  };
  return FACT_MISMATCHES.filter((code) => failed[code]);
}

const nameOf = (court: string): string =>
  foldAz(court)
    .replace(/[^a-z]+/g, ' ')
    .replace(/^ ?azerbaycan respublikasi(?:nin)? /, '')
    .replace(/\b(?:seher|rayon)(?:inin|unun|i|u)\b/g, (word) => word.slice(0, 5))
    .trim();

function isOtherCourt(stated: string | undefined, code: string): boolean {
  const court = courtByCode(code);
  if (stated === undefined || court === undefined) return false;
  const [a, b] = [nameOf(stated), nameOf(court.name)];
  return a !== b && !a.endsWith(b) && !b.endsWith(a);
}

function isOtherCase(stated: string | undefined, given: string): boolean {
  const [a, b] = [parseCaseNumber(stated ?? ''), parseCaseNumber(given)];
  return a !== undefined && b !== undefined && caseNumberKey(a) !== caseNumberKey(b);
}

/** The court part of the number names a court of the table that is not the one of the metadata. */
function isOtherCourtCode(metadata: DecisionMetadata): boolean {
  const inNumber = courtByCode(parseCaseNumber(metadata.caseNumber)?.court ?? '');
  const given = courtByCode(metadata.courtCode);
  return inNumber !== undefined && given !== undefined && inNumber.code !== given.code;
}

/** Whether two spellings may name one judge: `Quliyev Anar Rauf oğlu`, `Anar Quliyev`, `A.R.Quliyev`. */
function isOnePerson(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  const rest = [...many];
  // Long words first, or an initial takes the word that the surname needs.
  return few
    .toSorted((one, other) => other.length - one.length)
    .every((word) => {
      const at = rest.findIndex((other) => isOneWord(word, other));
      if (at < 0) return false;
      rest.splice(at, 1);
      return true;
    });
}

function wordsOf(name: string): readonly string[] {
  return foldAz(name)
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !/^(?:oglu|qizi|hakim)(?:n[iu]n|ndan)?$/.test(word));
}

function isOneWord(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0]; // an initial
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.startsWith(short) && long.length - short.length <= 3; // a case ending
}
