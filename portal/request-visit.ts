import type { RequestKind } from '#domain/public-request.ts';
import { openForm, type RequestForm, readForm } from './request-form.ts';
import type { PortalServices } from './services.ts';

/** What a form page shows after one request: the form with its status, or the ticket of what was sent. */
export type FormVisit = RequestForm & {
  readonly status: 200 | 201 | 400 | 503;
  readonly ticket?: string | undefined;
};

/**
 * Opens a form, or takes one that was sent. What cannot be taken now is kept on the page with 503; the sender
 * loses nothing.
 */
export async function visitForm(
  { request, url }: { readonly request: Request; readonly url: URL },
  kinds: readonly RequestKind[],
  services: PortalServices,
  requestId: string,
): Promise<FormVisit> {
  if (request.method !== 'POST')
    return { ...(await openForm(url.searchParams, services)), status: 200 };
  const form = await readForm(await request.formData(), kinds, services);
  if (form.request === undefined) return { ...form, status: 400 };
  try {
    const ticket = await services.requests.send(form.request, form.draft.code);
    return { ...form, status: 201, ticket };
  } catch (error) {
    services.report(error, requestId);
    return { ...form, status: 503, problems: [{ field: '', key: 'form.problem.unavailable' }] };
  }
}
