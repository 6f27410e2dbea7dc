import { DOUBT_KINDS, ENTITY_CLASSES, GROUNDS } from '#domain/anonymized-text.ts';
import { WITHHOLDING_GROUNDS } from '#domain/publication.ts';
import {
  EDIT_KINDS,
  type EditKind,
  type EditWish,
  isEditEntity,
  RELEASE_REASONS,
} from '#domain/review-edit.ts';
import type { Block } from '#domain/structured-text.ts';
import type { ReviewRefusal } from '#indexer/ingest/review-edits.ts';
import { formText } from '#portal/form-text.ts';
import type { ReviewWish } from './review.ts';

/** Why nothing was done: a refusal of the record, or a form that cannot be read. */
export type ReviewFault = ReviewRefusal | 'words-not-found' | 'bad-form';

const oneOf = <T extends string>(values: readonly T[], value: string): T | undefined =>
  values.find((one) => one === value);

// Acts that need nothing beside their name.
const PLAIN_ACTS = ['send', 'return', 'accept', 'claim', 'release'] as const;

/** The wish that a form of the review page sends, or what is wrong with it. */
export function readReviewForm(
  form: FormData,
  blocks: readonly Block[],
): ReviewWish | { readonly fault: ReviewFault } {
  const act = formText(form, 'act');
  const plain = oneOf(PLAIN_ACTS, act);
  if (plain !== undefined) return { act: plain };
  if (act === 'undo') {
    const seq = whole(formText(form, 'seq'));
    return seq === undefined ? { fault: 'bad-form' } : { act, seq };
  }
  if (act === 'withhold') {
    const ground = oneOf(WITHHOLDING_GROUNDS, formText(form, 'withholding'));
    return ground === undefined ? { fault: 'edit-ground' } : { act, ground };
  }
  const kind = oneOf(EDIT_KINDS, act);
  if (kind === undefined) return { fault: 'bad-form' };
  const place = kind === 'add' ? placeOfWords(form, blocks) : placeOf(form);
  if (place === undefined) return { fault: kind === 'add' ? 'words-not-found' : 'bad-form' };
  return { act: 'edit', wish: { ...place, ...editOf(form, kind) } };
}

function editOf(form: FormData, kind: EditKind): Omit<EditWish, 'start' | 'end'> {
  const entity = formText(form, 'entity');
  const only = <T>(isMeant: boolean, value: T | undefined) => (isMeant ? value : undefined);
  const isMask = kind === 'add' || kind === 'change';
  const isDoubt = kind === 'accept-doubt';
  return {
    kind,
    propagate: form.has('propagate'),
    cls: only(isMask, oneOf(ENTITY_CLASSES, formText(form, 'cls'))),
    ground: only(isMask, oneOf(GROUNDS, formText(form, 'ground'))),
    entity: only(isMask || isDoubt, isEditEntity(entity) ? entity : undefined),
    label: only(isMask, formText(form, 'label') || undefined),
    reason: only(kind === 'drop', oneOf(RELEASE_REASONS, formText(form, 'reason'))),
    doubt: only(isDoubt, oneOf(DOUBT_KINDS, formText(form, 'doubt'))),
    code: only(isDoubt, formText(form, 'code') || undefined),
  };
}

type Place = { readonly start: number; readonly end: number };

function placeOf(form: FormData): Place | undefined {
  const [start, end] = [whole(formText(form, 'start')), whole(formText(form, 'end'))];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The place of words as they stand in a paragraph; `nth` counts from one where they stand there more than once. */
function placeOfWords(form: FormData, blocks: readonly Block[]): Place | undefined {
  const words = formText(form, 'words');
  const nth = whole(formText(form, 'nth')) ?? 1;
  if (words === '') return undefined;
  let offset = 0;
  for (const { anchor, text } of blocks) {
    if (anchor === formText(form, 'paragraph')) {
      let at = -1;
      for (let i = 0; i < nth; i++) {
        at = text.indexOf(words, at + 1);
        if (at < 0) return undefined;
      }
      return { start: offset + at, end: offset + at + words.length };
    }
    offset += text.length + 1;
  }
  return undefined;
}

const LARGEST = 10_000_000; // units of the longest text there is

function whole(value: string): number | undefined {
  return /^\d{1,8}$/.test(value) && Number(value) <= LARGEST ? Number(value) : undefined;
}
