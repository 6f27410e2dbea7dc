import type { Problem } from '#portal/problem.ts';

const TITLES: Readonly<Record<Problem['status'], string>> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not permitted',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content too large',
  429: 'Too many requests',
  500: 'Unexpected error',
  502: 'Bad gateway',
  503: 'Temporarily unavailable',
};

/** An error of the API. Source: RFC 9457. */
export function problemJson(
  problem: Problem,
  requestId: string,
  detail?: Readonly<Record<string, unknown>>,
): Response {
  const headers = new Headers({ 'content-type': 'application/problem+json; charset=utf-8' });
  if (problem.retryAfter !== undefined) headers.set('retry-after', String(problem.retryAfter));
  const body = {
    type: 'about:blank',
    title: TITLES[problem.status],
    status: problem.status,
    code: problem.code,
    requestId,
    ...detail,
  };
  return new Response(JSON.stringify(body), { status: problem.status, headers });
}
