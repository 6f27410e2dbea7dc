import type { Doubt } from '#domain/anonymized-text.ts';
import { foldAz } from '#domain/az-text.ts';
import { walkProvisions } from '#domain/normative-act.ts';
import type { StructuredAct } from '#domain/structured-text.ts';
import { findIdentifiers } from './identifiers.ts';
import { findNames } from './names.ts';
import { normalize } from './normalize.ts';
import { hardSpans, institutionSpans } from './protect.ts';
import { tokenize } from './tokens.ts';

const PRIVATE = new Set(['fin', 'document', 'phone', 'card', 'account', 'plate']);
const LIST_OF_NAMES = 3; // full names in one provision of an annex make a list of persons

/** Personal data in an act, as doubts; offsets are UTF-16 in the text of the provision, `entity` its id. */
export function checkAct(document: StructuredAct): Doubt[] {
  const doubts: Doubt[] = [];
  for (const { node, path } of walkProvisions(document.provisions)) {
    const { text } = normalize(node.text);
    if (text.length < 5) continue;
    const folded = foldAz(text);
    const hard = hardSpans(text, folded);
    for (const candidate of findIdentifiers(text)) {
      if (!PRIVATE.has(candidate.cls) || candidate.score < 0.9) continue;
      if (hard.some((span) => span.start < candidate.end && span.end > candidate.start)) continue;
      doubts.push({
        start: candidate.start,
        end: candidate.end,
        kind: 'personal-data-in-act',
        entity: node.id,
        code: candidate.cls,
      });
    }
    const inAnnex = node.kind === 'annex' || path.some((parent) => parent.kind === 'annex');
    if (!inAnnex) continue;
    const tokens = tokenize(text);
    const covered = [...hard, ...institutionSpans(text, tokens)];
    const names = findNames(text, tokens, (token) =>
      covered.some((span) => span.start < token.end && span.end > token.start),
    ).filter((candidate) => candidate.name?.patronymic !== undefined && candidate.score >= 0.9);
    const [first] = names;
    if (first !== undefined && names.length >= LIST_OF_NAMES) {
      doubts.push({
        start: first.start,
        end: first.end,
        kind: 'personal-data-in-act',
        entity: node.id,
        code: 'list-of-persons',
      });
    }
  }
  return doubts;
}
