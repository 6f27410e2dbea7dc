import { foldAz } from '#domain/az-text.ts';
import { foldKey } from './endings.ts';
import { findIdentifiers } from './identifiers.ts';
import { findNames } from './names.ts';
import { normalize } from './normalize.ts';
import { hardSpans, institutionSpans } from './protect.ts';
import { compactOf, type RecordIndex } from './record.ts';
import { tokenize } from './tokens.ts';
import { cover, originalSpan, type Span } from './view.ts';

/** A place of the OUTPUT that looks like a leak. `record` ones withhold, the others send to review. */
export type Leak = Span & {
  readonly kind: 'record' | 'surface' | 'identifier' | 'name' | 'orphan';
};

/**
 * Looks for leaks in what would be published, by other means than the masking: forms of the record and
 * masked surfaces in folded letters, ids in compact text, shapes of ids and names, lone `oğlu`/`qızı`.
 * `kept` are officials' names in the output, `surfaces` the masked names (folded, ≥ 4 letters).
 */
export function findLeaks(
  output: string,
  index: RecordIndex,
  surfaces: ReadonlySet<string>,
  kept: readonly Span[],
): Leak[] {
  const view = normalize(output);
  const text = view.text;
  const tokens = tokenize(text);
  const ofKept = cover(kept);
  const isKept = (span: Span) => ofKept(originalSpan(view, span));
  const leaks: Leak[] = [];
  const recordNames = recordForms(index);
  for (const token of tokens) {
    if (isKept(token)) continue;
    for (const { stem } of token.facts.readings) {
      if (recordNames.surnames.has(stem) && token.capital) {
        leaks.push({ start: token.start, end: token.end, kind: 'record' });
        break;
      }
      if (surfaces.has(stem) && token.capital && !(token.sentenceStart && token.facts.common)) {
        leaks.push({ start: token.start, end: token.end, kind: 'surface' });
        break;
      }
    }
    if (token.facts.patronymic !== undefined && isOrphan(text, token.start)) {
      leaks.push({ start: token.start, end: token.end, kind: 'orphan' });
    }
  }
  leaks.push(...compactLeaks(text, tokens, recordNames, isKept));
  const hard = hardSpans(text, foldAz(text));
  const inCovered = cover([...hard, ...institutionSpans(text, tokens)]);
  for (const candidate of findIdentifiers(text)) {
    if (!inCovered(candidate) && !isKept(candidate))
      leaks.push({ start: candidate.start, end: candidate.end, kind: 'identifier' });
  }
  for (const candidate of findNames(text, tokens, inCovered)) {
    if (
      candidate.score >= 0.85 &&
      !isKept(candidate) &&
      !/\d/.test(text.slice(candidate.start, candidate.end + 1))
    ) {
      leaks.push({ start: candidate.start, end: candidate.end, kind: 'name' });
    }
  }
  return leaks;
}

type Forms = {
  readonly surnames: ReadonlySet<string>;
  readonly joined: readonly string[];
  readonly ids: readonly string[];
};

function recordForms(index: RecordIndex): Forms {
  const surnames = new Set<string>();
  const joined: string[] = [];
  const ids: string[] = [];
  for (const party of index.parties) {
    ids.push(...party.ids.map((id) => id.compact));
    if (party.kind !== 'person') {
      if (party.kind === 'company' && party.nameWords.join('').length >= 6)
        joined.push(party.nameWords.join(''));
      continue;
    }
    const { surname, given, patronymic } = party.name;
    if (surname !== undefined && surname.length >= 4) surnames.add(surname);
    if (surname !== undefined && given !== undefined) joined.push(surname + given, given + surname);
    if (given !== undefined && patronymic !== undefined) joined.push(given + patronymic);
  }
  return {
    surnames,
    joined: joined.filter((form) => form.length >= 8),
    ids: ids.filter((id) => id.length >= 6),
  };
}

function compactLeaks(
  text: string,
  tokens: readonly Span[],
  forms: Forms,
  isKept: (span: Span) => boolean,
): Leak[] {
  const compact = compactOf(text);
  const out: Leak[] = [];
  for (const form of [...forms.joined, ...forms.ids]) {
    if (!compact.includes(foldKey(form))) continue;
    const span = { start: 0, end: Math.min(1, text.length) };
    // A kept judge may share a party's whole name: the role conflict has sent it to review already.
    if (
      tokens.some((token) => isKept(token)) &&
      forms.joined.includes(form) &&
      keptHolds(text, form, isKept, tokens)
    )
      continue;
    out.push({ ...span, kind: 'record' });
  }
  return out;
}

function keptHolds(
  text: string,
  form: string,
  isKept: (span: Span) => boolean,
  tokens: readonly Span[],
): boolean {
  const rest = tokens
    .filter((token) => !isKept(token))
    .map((token) => text.slice(token.start, token.end))
    .join('');
  return !compactOf(rest).includes(form);
}

function isOrphan(text: string, start: number): boolean {
  return (
    /(?:\d|[.…])[ ]?$/u.test(text.slice(Math.max(0, start - 8), start)) ||
    /(?<!\p{L})X{1,3}\d{0,3}[ ]$/u.test(text.slice(Math.max(0, start - 6), start))
  );
}
