import type { StructuredText } from '#domain/structured-text.ts';
import { formText } from '#portal/form-text.ts';
import { type ReviewFault, readReviewForm } from './review-form.ts';
import type { ReviewPlace } from './review-page.ts';
import type { SignedIn } from './staff-services.ts';

/** What was typed, to be shown again: names and values of the form. */
export type TypedFields = readonly { readonly name: string; readonly value: string }[];

/** Where to go on after an act that was done, or why it was not, with what was typed. */
export type ReviewAnswer =
  | { readonly ok: true; readonly query: string }
  | {
      readonly ok: false;
      readonly fault: ReviewFault;
      readonly fields: TypedFields;
      readonly place: ReviewPlace;
    };

/** Carries out what a form of the review page asks for. Nothing of it is lost where it is refused. */
export async function answerReviewForm(
  form: FormData,
  submissionId: string,
  { user, services }: SignedIn,
): Promise<ReviewAnswer> {
  const document = await services.review.read(submissionId);
  if (document === undefined) return { ok: true, query: '' };
  const wish = readReviewForm(form, blocksOf(document.state.row.structured));
  const token = formText(form, 'token');
  const fault = 'fault' in wish ? wish.fault : undefined;
  const outcome =
    'fault' in wish ? undefined : await services.review.act(user, { submissionId, token }, wish);
  if (outcome?.ok) return { ok: true, query: queryAfter(form) };
  const why = fault ?? (outcome?.ok === false ? outcome.code : 'bad-form');
  return { ok: false, fault: why, fields: fieldsOf(form), place: placeAfter(form) };
}

function blocksOf(structured: StructuredText | null) {
  return structured?.type === 'decision' ? structured.blocks : [];
}

// The answered doubt leaves the list: the same number is the next one.
function queryAfter(form: FormData): string {
  const doubt = formText(form, 'at');
  if (/^\d{1,4}$/.test(doubt)) return `?doubt=${doubt}#panel`;
  const [start, end] = [formText(form, 'start'), formText(form, 'end')];
  return /^\d{1,8}$/.test(start) && /^\d{1,8}$/.test(end) ? `?span=${start}-${end}#panel` : '';
}

function placeAfter(form: FormData): ReviewPlace {
  const seen = formText(form, 'seen');
  const span = { start: Number(formText(form, 'start')), end: Number(formText(form, 'end')) };
  return {
    seen: /^\d{1,6}$/.test(seen) ? Number(seen) : undefined,
    span: form.has('start') && span.end > 0 ? span : undefined,
  };
}

const MAX_FIELD = 2_000; // units of a field that is shown again

function fieldsOf(form: FormData): TypedFields {
  const fields: { name: string; value: string }[] = [];
  for (const [name, value] of form)
    if (name !== 'token' && name !== 'seen' && typeof value === 'string')
      fields.push({ name, value: value.slice(0, MAX_FIELD) });
  return fields;
}
