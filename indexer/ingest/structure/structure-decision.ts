import { lowerAz } from '#domain/az-text.ts';
import type { DecisionKind, Outcome, Zone } from '#domain/decision.ts';
import type { ExtractedDocument } from '#domain/extracted.ts';
import type { Block, StructuredDecision } from '#domain/structured-text.ts';
import { headerFacts } from './header-facts.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import {
  CLAIM_PATTERNS,
  KIND_HEADINGS,
  OUTCOME_PATTERNS,
  REASONING_OPENINGS,
  ZONE_FORMULAS,
  ZONE_HEADINGS,
} from './zone-patterns.ts';

type Piece = {
  readonly text: string;
  readonly zone: Zone | undefined;
  readonly isHeading: boolean;
};

/**
 * A decision in zones and numbered blocks, with the facts its text states, its outcome and the term for
 * appeal. Text before "müəyyən etdi" is the introduction. Pure; linear in the length of the text.
 */
export function structureDecision(document: ExtractedDocument): StructuredDecision {
  const pieces = piecesOf(paragraphsOf(document, standsAlone));
  const blocks = blocksOf(pieces);
  const facts = headerFacts(blocks);
  const operative = blocks
    .filter((block) => block.zone === 'operative')
    .map((block) => block.text)
    .join(' ');
  return {
    type: 'decision',
    facts,
    outcome: outcomeOf(operative, facts.kind),
    appealTerm: appealTermOf(operative),
    blocks,
  };
}

/** Letters of a line, lower case, nothing between them: `Q Ə R A R` → `qərar`. */
export function compact(text: string): string {
  return lowerAz(text).replace(/[^\p{L}]/gu, '');
}

function piecesOf(paragraphs: readonly Paragraph[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { text, isStruck } of paragraphs) {
    if (isStruck) continue;
    pieces.push(...splitAtFormula(text));
  }
  return pieces;
}

const MAX_HEADING = 60; // characters of a heading paragraph

/** Whether a layout line is a heading and so a paragraph of its own. */
function standsAlone(line: string): boolean {
  if (line.length > MAX_HEADING) return false;
  const name = compact(line);
  return ZONE_HEADINGS[name] !== undefined || KIND_HEADINGS[name] !== undefined;
}

/** A paragraph cut where a formula such as "qərara aldı:" begins a zone. */
function splitAtFormula(text: string): readonly Piece[] {
  const lower = lowerAz(text);
  for (const { zone, pattern } of ZONE_FORMULAS) {
    for (const match of lower.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const isWhole = text.slice(0, match.index).trim() === '' && text.slice(end).trim() === '';
      if (!isWhole && !match[0].endsWith(':')) continue;
      return [
        { text: text.slice(0, match.index).trim(), zone: undefined, isHeading: false },
        { text: text.slice(match.index, end).trim(), zone, isHeading: true },
        { text: text.slice(end).trim(), zone: undefined, isHeading: false },
      ].filter((piece) => piece.text !== '');
    }
  }
  if (text.length > MAX_HEADING) return [{ text, zone: undefined, isHeading: false }];
  const name = compact(text);
  const zone = ZONE_HEADINGS[name];
  return [{ text, zone, isHeading: zone !== undefined || KIND_HEADINGS[name] !== undefined }];
}

function blocksOf(pieces: readonly Piece[]): readonly Block[] {
  // A lower court's formula may be quoted: the last operative formula is the court's own.
  const operativeAt = pieces.findLastIndex((piece) => piece.zone === 'operative');
  const hasReasoningHeading = pieces.some((piece) => piece.zone === 'reasoning');
  let zone: Zone = 'introduction';
  return pieces.map((piece, index) => {
    zone = zoneAfter(zone, piece, index, { operativeAt, hasReasoningHeading });
    const numbered = piece.isHeading
      ? null
      : /^(\d{1,3}(?:\.\d{1,3}){0,4})[.)]\s+(?=\S)/.exec(piece.text);
    return {
      anchor: `p${index + 1}`,
      zone,
      kind: piece.isHeading ? 'heading' : 'paragraph',
      ...(numbered === null ? {} : { number: numbered[1] }),
      text: numbered === null ? piece.text : piece.text.slice(numbered[0].length),
    };
  });
}

function zoneAfter(
  zone: Zone,
  piece: Piece,
  index: number,
  marks: { readonly operativeAt: number; readonly hasReasoningHeading: boolean },
): Zone {
  if (zone === 'operative' || index === marks.operativeAt)
    return index === marks.operativeAt ? 'operative' : zone;
  if (piece.zone === 'facts') return zone === 'introduction' ? 'facts' : zone;
  if (piece.zone === 'reasoning') return 'reasoning';
  if (zone !== 'facts' || marks.hasReasoningHeading) return zone;
  const lower = lowerAz(piece.text.slice(0, 600));
  return REASONING_OPENINGS.some((pattern) => pattern.test(lower)) ? 'reasoning' : zone;
}

function outcomeOf(operative: string, kind: DecisionKind | undefined): Outcome {
  const lower = lowerAz(operative);
  if (kind === 'emr') return 'order-issued';
  const own = OUTCOME_PATTERNS.find(
    ({ pattern, kinds }) =>
      (kinds === undefined || kind === undefined || kinds.includes(kind)) && pattern.test(lower),
  );
  if (own !== undefined) return own.outcome;
  const said = CLAIM_PATTERNS.map(({ outcome, pattern }) => ({
    outcome,
    at: lower.search(pattern),
  }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return said[0]?.outcome ?? 'other';
}

// "… gündən 1 (bir) ay müddətində … apellyasiya şikayəti verilə bilər".
const TERM =
  /(?<![\p{L}\d])(\d{1,3}|bir|iki|üç|beş|yeddi|on|on beş|iyirmi|otuz|qırx beş|altmış)(?: ?\(\p{L}{1,12}(?: \p{L}{1,12})?\))? (gün|ay)(?:lük)?(?: müddətində| ərzində| müddətdə| müddəti| müddətinə)/u;

/** Term for appeal as the operative part prints it (`1 (bir) ay`, `bir ay`), or undefined. */
function appealTermOf(operative: string): string | undefined {
  for (const sentence of operative.split(/(?<=[.;])\s+/)) {
    const lower = lowerAz(sentence);
    if (!/(?:şikayət|protest|etiraz)/u.test(lower)) continue;
    const match = TERM.exec(lower);
    if (match === null) continue;
    const phrase = sentence.slice(match.index, match.index + match[0].length);
    return phrase.replace(/(?:lük)? (?:müddətində|ərzində|müddətdə|müddəti|müddətinə)$/u, '');
  }
  return undefined;
}
