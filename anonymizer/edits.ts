import type { Doubt, DoubtKind } from '#domain/anonymized-text.ts';
import type { ReviewEdit } from '#domain/review-edit.ts';
import type { Candidate, NameParts } from './candidate.ts';
import { type Ending, NOMINATIVE, type Reading } from './endings.ts';
import { ROLE_WORDS } from './lexicon.ts';
import type { Entity, Linked } from './link.ts';
import type { Policy } from './policy.ts';
import type { RecordIndex } from './record-index.ts';
import { insertionPoint } from './sorted.ts';
import type { Token } from './tokens.ts';
import { originalSpan, type Span, type View } from './view.ts';

/** No reviewer has changed anything: how the pipeline runs first. */
export const NO_EDITS: readonly ReviewEdit[] = [];

/** Words a label may be made of: those of the policy and of the roles of a case. */
export function labelWords({ labels }: Policy): ReadonlySet<string> {
  return new Set([...Object.values(labels), ...ROLE_WORDS.map(({ label }) => label)]);
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** The span of the view of an original span, grown to whole words. */
function viewSpan({ text, origin }: View, { start, end }: Span): Span {
  let from = insertionPoint(origin, start - 1);
  let to = Math.min(insertionPoint(origin, end - 1), text.length);
  while (from > 0 && IN_WORD.test(text[from - 1] ?? '') && IN_WORD.test(text[from] ?? '')) from--;
  while (to < text.length && IN_WORD.test(text[to - 1] ?? '') && IN_WORD.test(text[to] ?? '')) to++;
  return { start: from, end: to };
}

/**
 * What a reviewer masks by hand, as candidates of the view that win every overlap; with `propagate` also the
 * same words elsewhere, where they are free.
 */
export function addedCandidates(
  edits: readonly ReviewEdit[],
  view: View,
  tokens: readonly Token[],
  isFree: (span: Span) => boolean,
): Candidate[] {
  const added = edits.filter(({ kind }) => kind === 'add');
  if (added.length === 0) return [];
  const seen = new Set(tokens.filter(({ capital }) => capital).map(({ facts }) => facts.key));
  return added.flatMap((edit) => {
    const span = viewSpan(view, edit);
    const words = tokens.filter((token) => token.start < span.end && token.end > span.start);
    const own = candidateOf(edit, span, words, seen);
    if (own === undefined || !edit.propagate) return own ?? [];
    const others = sameWords(tokens, words, seen).filter((one) => !touches(one, span));
    return [
      own,
      ...others
        .filter(isFree)
        .map((one) => ({ ...own, ...one, features: [...own.features, 'same-words'] })),
    ];
  });
}

function candidateOf(
  { seq, cls, ground, label, propagate }: ReviewEdit,
  span: Span,
  words: readonly Token[],
  seen: ReadonlySet<string>,
): Candidate | undefined {
  if (cls === undefined || ground === undefined || span.end <= span.start) return undefined;
  const last = words[words.length - 1];
  const isWhole = last?.end === span.end;
  return {
    ...span,
    ...{ cls, ground, rule: 'review:add', score: 1, features: [featureOf(seq)] },
    ending: last === undefined || !isWhole ? NOMINATIVE : endingOf(last, seen),
    // Parts of a name are looked for everywhere by themselves; of other things the value names the entity.
    name: cls === 'person' && propagate ? nameOf(words, seen) : undefined,
    value: `review:${seq}`,
    roleLabel: label,
  };
}

const featureOf = (seq: number) => `edit:${seq}`;

/** A declined form is read as such where its stem is a listed name or stands bare elsewhere in the text. */
function readingOf({ facts }: Token, seen: ReadonlySet<string>): Reading | undefined {
  const listed = facts.surname ?? facts.given;
  return listed ?? facts.readings.find(({ stem }) => stem !== facts.key && seen.has(stem));
}

function endingOf(token: Token, seen: ReadonlySet<string>): Ending {
  const { patronymic } = token.facts;
  if (patronymic !== undefined)
    return { case: patronymic.case, plural: false, copula: patronymic.copula };
  return readingOf(token, seen)?.ending ?? NOMINATIVE;
}

function nameOf(words: readonly Token[], seen: ReadonlySet<string>): NameParts {
  const parts: { surname?: string; given?: string; patronymic?: string } = {};
  const spoken = words.filter(({ initial, facts }) => !initial && facts.patronymic === undefined);
  for (const [at, token] of spoken.entries()) {
    const stem = readingOf(token, seen)?.stem ?? token.facts.key;
    const next = words[words.indexOf(token) + 1];
    const isSurname = token.facts.surname !== undefined && token.facts.given === undefined;
    if (next?.facts.patronymic !== undefined) parts.patronymic ??= stem;
    else if (isSurname) parts.surname ??= stem;
    else if (token.facts.given !== undefined || at > 0 || spoken.length === 1) parts.given ??= stem;
    else parts.surname ??= stem;
  }
  return parts;
}

/** Other places with the same words, the last of them in any case. */
function sameWords(
  tokens: readonly Token[],
  words: readonly Token[],
  seen: ReadonlySet<string>,
): readonly (Span & { readonly ending: Ending })[] {
  const last = words[words.length - 1];
  if (last === undefined) return [];
  const stem = readingOf(last, seen)?.stem ?? last.facts.key;
  const lead = words.slice(0, -1).map(({ facts }) => facts.key);
  return tokens.flatMap((token, at) => {
    if (last.capital && !token.capital) return []; // `ağ` is no mention of a person called Ağ
    const reading = token.facts.readings.find((one) => one.stem === stem);
    const before = tokens.slice(Math.max(0, at - lead.length), at);
    if (reading === undefined || before.length < lead.length) return [];
    if (before.some(({ facts }, i) => facts.key !== lead[i])) return [];
    return [{ start: before[0]?.start ?? token.start, end: token.end, ending: reading.ending }];
  });
}

const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** What the other edits say of the mentions that were found, one edit after the other. */
export function withEdits(
  found: readonly Linked[],
  edits: readonly ReviewEdit[],
  view: View,
  index: RecordIndex,
): readonly Linked[] {
  return edits.reduce((linked, edit) => {
    if (edit.kind === 'drop') return released(linked, edit, view);
    if (edit.kind === 'change') return changed(linked, edit, view, index);
    return edit.kind === 'add' ? joined(linked, edit, view, index) : linked;
  }, found);
}

/** Mentions an edit is about: those at its place, with `propagate` all of the same entities. */
function meant(linked: readonly Linked[], edit: ReviewEdit, view: View): ReadonlySet<Linked> {
  const here = linked.filter(
    ({ candidate }) =>
      touches(originalSpan(view, candidate), edit) && !isLater(candidate, edit.seq),
  );
  if (!edit.propagate) return new Set(here);
  const ids = new Set(here.map(({ entity }) => entity.id));
  return new Set(linked.filter(({ entity }) => ids.has(entity.id)));
}

/** True of what a later edit masks: an earlier one does not speak of it. */
function isLater({ features }: Candidate, seq: number): boolean {
  return features.some((feature) => Number(/^edit:(\d+)$/.exec(feature)?.[1] ?? 0) > seq);
}

function released(linked: readonly Linked[], edit: ReviewEdit, view: View): readonly Linked[] {
  const gone = meant(linked, edit, view);
  return linked.filter((one) => !gone.has(one));
}

function changed(
  linked: readonly Linked[],
  edit: ReviewEdit,
  view: View,
  index: RecordIndex,
): readonly Linked[] {
  const ours = meant(linked, edit, view);
  const target = targetOf(linked, edit, view, index);
  const entities = new Map<string, Entity>();
  return linked.map((one) => {
    if (!ours.has(one)) return one;
    const known = entities.get(one.entity.id);
    const entity = target ?? known ?? changedEntity(one, edit);
    entities.set(one.entity.id, entity);
    return { candidate: changedCandidate(one.candidate, edit), entity };
  });
}

function changedCandidate(candidate: Candidate, edit: ReviewEdit): Candidate {
  const { cls = candidate.cls, ground = candidate.ground, seq } = edit;
  const features = [...candidate.features, featureOf(seq)];
  const isOther = cls !== candidate.cls;
  return {
    ...{ ...candidate, cls, ground, features, doubt: undefined, office: undefined },
    replacement: isOther || edit.label !== undefined ? undefined : candidate.replacement,
  };
}

/** The entity under its new label; what is only one mention of it, or no party any more, is one of its own. */
function changedEntity({ candidate, entity }: Linked, edit: ReviewEdit): Entity {
  const cls = edit.cls ?? candidate.cls;
  const kept = cls === candidate.cls ? entity.label : undefined;
  const label = edit.label ?? (cls === 'person' ? (entity.label ?? PERSON) : kept);
  const isSame = edit.propagate && edit.label === undefined && cls === candidate.cls;
  if (isSame) return { ...entity, label };
  return { id: `${entity.id}x${edit.seq}`, label, name: entity.name };
}

const PERSON = 'Şəxs';

/** An added place becomes a mention of the entity its reviewer named. */
function joined(
  linked: readonly Linked[],
  edit: ReviewEdit,
  view: View,
  index: RecordIndex,
): readonly Linked[] {
  const target = targetOf(linked, edit, view, index);
  if (target === undefined) return linked;
  const isOwn = ({ candidate }: Linked) => candidate.features.includes(featureOf(edit.seq));
  const ids = new Set(linked.filter(isOwn).map(({ entity }) => entity.id));
  // Whom others mention too was not made by this edit: those mentions stay theirs.
  for (const one of linked)
    if (!isOwn(one) && one.candidate.rule !== 'person:linked') ids.delete(one.entity.id);
  return linked.map((one) =>
    isOwn(one) || (edit.propagate && ids.has(one.entity.id))
      ? { candidate: one.candidate, entity: target }
      : one,
  );
}

/** The entity that an edit names; undefined where it names none. Never an official who is kept: that would unmask. */
function targetOf(
  linked: readonly Linked[],
  { entity: wish, seq, cls, label }: ReviewEdit,
  view: View,
  index: RecordIndex,
): Entity | undefined {
  if (wish === undefined) return undefined;
  const fresh: Entity = {
    id: `x${seq}`,
    label: label ?? (cls === undefined || cls === 'person' ? PERSON : undefined),
    name: {},
  };
  if (wish === 'new') return fresh;
  const known = wish.startsWith('r')
    ? (linked.find(({ entity }) => entity.id === wish)?.entity ?? partyOf(wish, index))
    : mentionedAt(linked, Number(wish.slice('at:'.length)), view);
  const isKept = known?.label === undefined && known?.id.startsWith('e') === true;
  return known === undefined || isKept ? fresh : known;
}

function partyOf(id: string, index: RecordIndex): Entity | undefined {
  const party = index.parties.find((one) => `r${one.index}` === id);
  return party && { id, label: party.label, party: party.index, name: party.name };
}

function mentionedAt(linked: readonly Linked[], at: number, view: View): Entity | undefined {
  return linked.find(({ candidate }) =>
    touches(originalSpan(view, candidate), { start: at, end: at + 1 }),
  )?.entity;
}

// Doubts about a place itself: whoever changes the place has answered them.
const OF_PLACES: ReadonlySet<DoubtKind> = new Set<DoubtKind>([
  ...(['typo', 'merge', 'ending', 'mixed-script', 'foreign', 'lone-given-name'] as const),
  ...(['role-conflict', 'orphan', 'already-masked'] as const),
]);

/** Doubts that no edit has answered. An answer with `propagate` holds for the same doubt about the same entity. */
export function openDoubts(
  doubts: readonly Doubt[],
  edits: readonly ReviewEdit[],
): readonly Doubt[] {
  if (edits.length === 0) return doubts;
  return doubts.filter((doubt) => !edits.some((edit) => answers(edit, doubt, doubts)));
}

function answers(edit: ReviewEdit, doubt: Doubt, all: readonly Doubt[]): boolean {
  if (edit.kind !== 'accept-doubt') return OF_PLACES.has(doubt.kind) && touches(edit, doubt);
  if (isAbout(edit, doubt)) return true;
  if (!edit.propagate || doubt.entity === undefined || doubt.kind !== edit.doubt) return false;
  return all.some((other) => other.entity === doubt.entity && isAbout(edit, other));
}

function isAbout(edit: ReviewEdit, { kind, start, end, code, entity }: Doubt): boolean {
  if (edit.doubt !== kind || edit.start !== start || edit.end !== end || edit.code !== code)
    return false;
  // Doubts without a place are told apart by the party they are about.
  return end > 0 || edit.entity === undefined || edit.entity === entity;
}
