import { INCIDENT_CODES } from '#domain/incident.ts';
import type { StaffUser } from '#domain/staff-role.ts';
import { formText } from '#portal/form-text.ts';
import type { IncidentsService, IncidentWords } from './incidents.ts';

const MAX_WORDS = 2_000; // characters of each field

export type IncidentFault =
  | 'no-code'
  | 'no-affected'
  | 'long'
  | 'open-already'
  | 'not-open'
  | 'stale'
  | 'noted';
export type IncidentVisit = {
  readonly done?: 'incident' | 'described' | 'closed' | 'noted' | undefined;
  readonly fault?: IncidentFault | undefined;
  /** Id of an incident that was opened. */
  readonly id?: string | undefined;
  /** What was written, to be shown again with a fault. */
  readonly draft: { readonly code: string } & IncidentWords;
};

/** Opens an incident by a form, or says what is missing. */
export async function openByForm(
  incidents: IncidentsService,
  by: StaffUser,
  form: FormData,
): Promise<IncidentVisit> {
  const draft = draftOf(form);
  const code = INCIDENT_CODES.find((one) => one === draft.code);
  if (code === undefined) return { draft, fault: 'no-code' };
  const fault = faultOf(draft);
  if (fault !== undefined) return { draft, fault };
  const id = await incidents.open(by, { ...draft, code });
  return id === undefined ? { draft, fault: 'open-already' } : { draft, id, done: 'incident' };
}

/** Describes or closes an incident, or notes a notice, as the form says. */
export async function changeByForm(
  incidents: IncidentsService,
  by: StaffUser,
  id: string,
  form: FormData,
): Promise<IncidentVisit> {
  const draft = draftOf(form);
  const act = formText(form, 'do');
  if (act === 'note') {
    const notice = formText(form, 'notice');
    const reference = formText(form, 'reference').slice(0, 200);
    const isDone =
      /^\d{1,12}$/.test(notice) &&
      reference !== '' &&
      (await incidents.note(by, Number(notice), reference));
    return isDone ? { draft, done: 'noted' } : { draft, fault: 'noted' };
  }
  const fault = faultOf(draft);
  if (fault !== undefined) return { draft, fault };
  const isSaved = await incidents.describe(by, id, draft, formText(form, 'seen'));
  if (!isSaved) return { draft, fault: 'stale' };
  if (act !== 'close') return { draft, done: 'described' };
  return (await incidents.close(by, id)) ? { draft, done: 'closed' } : { draft, fault: 'not-open' };
}

function draftOf(form: FormData): IncidentVisit['draft'] {
  const optional = (name: string) => formText(form, name) || undefined;
  return {
    code: formText(form, 'code'),
    affected: formText(form, 'affected'),
    cause: optional('cause'),
    analysis: optional('analysis'),
  };
}

function faultOf({
  affected,
  cause = '',
  analysis = '',
}: IncidentWords): IncidentFault | undefined {
  if (affected === '') return 'no-affected';
  return [affected, cause, analysis].some((text) => text.length > MAX_WORDS) ? 'long' : undefined;
}
