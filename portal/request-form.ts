import { PUBLIC_ID_PATTERN } from '#domain/identifiers.ts';
import type { PublicRequest, RequestKind } from '#domain/public-request.ts';
import type { PublishedDecision } from '#domain/published-record.ts';
import { formText } from './form-text.ts';
import type { Key, Params } from './i18n/index.ts';
import { newRequestCode, readRequestCode } from './request-ticket.ts';
import type { PortalServices } from './services.ts';

export const MAX_CONTENT = 5_000; // characters: two printed pages
export const MAX_CONTACT = 200;

/** What stands in a form, as it was typed or chosen. */
export type RequestDraft = {
  readonly kind: string;
  /** Address or public id of the document; empty where there is none. */
  readonly document: string;
  readonly version: string;
  readonly anchor: string;
  readonly content: string;
  readonly contact: string;
  readonly code: string;
};
/** `field` is empty where the whole form is meant. */
export type FormProblem = {
  readonly field: 'kind' | 'document' | 'anchor' | 'content' | 'contact' | '';
  readonly key: Key;
  readonly params?: Params;
};
/** A form as it was read: what was typed, the decision it is about, and what to correct. */
export type RequestForm = {
  readonly draft: RequestDraft;
  readonly decision?: PublishedDecision | undefined;
  readonly problems: readonly FormProblem[];
  /** Set where there is nothing to correct. */
  readonly request?: PublicRequest | undefined;
};

/** An empty form, about the document that the address names (`?id=…&v=2&at=p12`). */
export async function openForm(
  params: URLSearchParams,
  services: PortalServices,
): Promise<RequestForm> {
  const text = (name: string) => (params.get(name) ?? '').slice(0, 300);
  const given = {
    ...{ kind: text('kind'), document: text('id'), version: text('v'), anchor: text('at') },
    ...{ content: '', contact: '', code: newRequestCode() },
  };
  const decision = await decisionOf(given, services);
  return { draft: { ...given, document: decision?.id ?? '' }, decision, problems: [] };
}

/** Reads a form that was sent: the request in it, or what to correct with all that was typed. */
export async function readForm(
  form: FormData,
  kinds: readonly RequestKind[],
  services: PortalServices,
): Promise<RequestForm> {
  const draft = draftOf(form);
  const decision = await decisionOf(draft, services);
  const problems = problemsOf(draft, kinds, decision);
  if (problems.length > 0) return { draft, decision, problems };
  const kind = kinds.find((one) => one === draft.kind);
  if (kind === undefined) throw new Error('a kind was checked and is not there');
  const request = {
    kind,
    content: draft.content,
    publicId: decision?.id,
    version: decision?.version,
    anchor: draft.anchor === '' ? undefined : draft.anchor,
    contact: draft.contact === '' ? undefined : draft.contact,
  };
  return { draft, decision, problems, request };
}

function draftOf(form: FormData): RequestDraft {
  const text = (name: string) => formText(form, name);
  return {
    kind: text('kind'),
    document: text('document'),
    version: text('version'),
    anchor: text('anchor'),
    content: text('content'),
    contact: text('contact'),
    code: readRequestCode(text('code')) ?? newRequestCode(),
  };
}

/** The decision that a form is about, by its public id or the address of its page. */
async function decisionOf(
  { document, version }: Pick<RequestDraft, 'document' | 'version'>,
  services: PortalServices,
): Promise<PublishedDecision | undefined> {
  const id = (/\/decisions\/([^/?#]+)/.exec(document)?.[1] ?? document).trim();
  if (!PUBLIC_ID_PATTERN.test(id)) return undefined;
  const asked = /^\d{1,4}$/.test(version) && version !== '0' ? Number(version) : undefined;
  const record = await services.decision(id, asked);
  return record?.type === 'decision' ? record : undefined;
}

function problemsOf(
  draft: RequestDraft,
  kinds: readonly RequestKind[],
  decision: PublishedDecision | undefined,
): readonly FormProblem[] {
  const problems: FormProblem[] = [];
  if (!kinds.some((kind) => kind === draft.kind))
    problems.push({ field: 'kind', key: 'form.problem.kind' });
  if (draft.document !== '' && decision === undefined)
    problems.push({ field: 'document', key: 'form.problem.document' });
  const blocks = decision?.text.blocks ?? [];
  if (draft.anchor !== '' && !blocks.some(({ anchor }) => anchor === draft.anchor))
    problems.push({ field: 'anchor', key: 'form.problem.passage' });
  if (draft.content === '') problems.push({ field: 'content', key: 'form.problem.content' });
  if (draft.content.length > MAX_CONTENT)
    problems.push({
      field: 'content',
      key: 'form.problem.contentLong',
      params: { n: MAX_CONTENT },
    });
  if (draft.contact.length > MAX_CONTACT)
    problems.push({
      field: 'contact',
      key: 'form.problem.contactLong',
      params: { n: MAX_CONTACT },
    });
  return problems;
}
