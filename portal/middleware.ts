import { defineMiddleware, sequence } from 'astro:middleware';
import { problemJson } from './api/problem-json.ts';
import { withEtag } from './etag.ts';
import { isLang, splitLocale, translator } from './i18n/index.ts';
import { type Problem, problemOf } from './problem.ts';
import { staffGuard, staffHeaders } from './staff/guard.ts';

const WORDS = { az: translator('az'), en: translator('en'), ru: translator('ru') };

/** Language of the request; an unknown first segment is no page. */
const language = defineMiddleware((context, next) => {
  const { lang } = splitLocale(context.originPathname);
  context.locals.lang = lang;
  context.locals.t = WORDS[lang];
  const asked = context.params['lang'];
  const unknown = asked !== undefined && (asked === 'az' || !isLang(asked));
  if (unknown && context.locals.problem === undefined) {
    context.locals.problem = { status: 404, code: 'not-found' };
  }
  return next();
});

/** Turns a problem set by the server, a missing page or a thrown error into its page or its JSON. */
const problems = defineMiddleware(async (context, next) => {
  const isPage = context.url.pathname === '/problem';
  if (isPage) return next();
  const show = (problem: Problem): Promise<Response> | Response => {
    context.locals.problem = problem;
    if (context.originPathname.startsWith('/api/'))
      return problemJson(problem, context.locals.requestId);
    // A plain GET: the body of a form may have been read, and must not reach another page.
    const { headers } = context.request;
    return context.rewrite(new Request(new URL('/problem', context.url), { headers }));
  };
  if (context.locals.problem !== undefined) return show(context.locals.problem);
  try {
    return await next();
  } catch (error) {
    const { services, requestId } = context.locals;
    if (!hasLeft(context.request, error)) services.report(error, requestId);
    return show(problemOf(error));
  }
});

/** True where the reader went away and the work for them was stopped: nothing failed. */
function hasLeft({ signal }: Request, error: unknown): boolean {
  return signal.aborted && error instanceof Error && error.name === 'AbortError';
}

export const onRequest = sequence(language, withEtag, staffHeaders, problems, staffGuard);
