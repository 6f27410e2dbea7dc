import {
  REFUSAL_REASONS,
  REQUEST_OUTCOMES,
  type RefusalReason,
  type RequestOutcome,
} from '#domain/public-request.ts';
import type { StaffUser } from '#domain/staff-role.ts';
import type { RequestAnswer } from '#drizzle/staff-requests.ts';
import { formText } from '#portal/form-text.ts';
import type { RequestsService } from './requests.ts';

const MAX_ANSWER = 10_000; // characters

/** What a person wrote on the page of a request. */
export type AnswerDraft = {
  readonly outcome: string;
  readonly reason: string;
  readonly answer: string;
};
/** Why nothing was done: `stale`, or what is missing in the form. */
export type AnswerFault =
  | 'stale'
  | 'not-possible'
  | 'no-outcome'
  | 'no-answer'
  | 'long-answer'
  | 'no-reason';
export type AnswerVisit = {
  readonly done?: 'answered' | 'hidden' | 'shown' | 'kept-hidden' | undefined;
  readonly fault?: AnswerFault | undefined;
  readonly draft: AnswerDraft;
};

/** Does what a form on the page of a request asks for; what was written comes back with the fault. */
export async function actOnRequest(
  requests: RequestsService,
  by: StaffUser,
  ticket: string,
  form: FormData,
): Promise<AnswerVisit> {
  const text = (name: string) => formText(form, name);
  const draft = { outcome: text('outcome'), reason: text('reason'), answer: text('answer') };
  const revision = /^\d{1,9}$/.test(text('version')) ? Number(text('version')) : 0;
  const act = text('do');
  if (act === 'hide' || act === 'show') {
    const result = await requests.setHidden(by, { ticket, revision }, act === 'hide');
    if (result === 'done') return { draft, done: act === 'hide' ? 'hidden' : 'shown' };
    return { draft, fault: result === 'stale' ? 'stale' : 'not-possible' };
  }
  const answer = answerOf(draft, ticket, revision);
  if (typeof answer === 'string') return { draft, fault: answer };
  const result = await requests.answer(by, answer);
  if (result === 'stale' || result === 'not-possible') return { draft, fault: result };
  return { draft, done: result === 'other-reports' ? 'kept-hidden' : 'answered' };
}

function answerOf(
  draft: AnswerDraft,
  ticket: string,
  revision: number,
): RequestAnswer | AnswerFault {
  const outcome: RequestOutcome | undefined = REQUEST_OUTCOMES.find((one) => one === draft.outcome);
  const reasonCode: RefusalReason | undefined = REFUSAL_REASONS.find((one) => one === draft.reason);
  if (outcome === undefined) return 'no-outcome';
  if (draft.answer === '') return 'no-answer';
  if (draft.answer.length > MAX_ANSWER) return 'long-answer';
  // A refusal is in writing and with its reason. Source: Court 7.2.23.
  if (outcome === 'refused' && reasonCode === undefined) return 'no-reason';
  const reason = outcome === 'refused' ? reasonCode : undefined;
  return { ticket, outcome, answer: draft.answer, reasonCode: reason, revision };
}
