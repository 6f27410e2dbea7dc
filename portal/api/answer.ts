import type { z } from 'zod';
import { problemJson } from './problem-json.ts';

/** JSON answer; `fields` picks top-level fields of it. */
export function answerJson(body: object, fields?: string | undefined): Response {
  const wanted = fields?.split(',').map((name) => name.trim());
  const shown =
    wanted === undefined
      ? body
      : Object.fromEntries(Object.entries(body).filter(([name]) => wanted.includes(name)));
  return new Response(JSON.stringify(shown), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}

/** Query parameters as an object; those the schema holds as arrays may be repeated, of others the first counts. */
export function readParams<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  params: URLSearchParams,
  arrays: readonly string[] = [],
): z.ZodSafeParseResult<z.infer<z.ZodObject<Shape>>> {
  const values: Record<string, string | readonly string[]> = {};
  for (const name of Object.keys(schema.shape)) {
    const all = params.getAll(name);
    const [first] = all;
    if (first === undefined) continue;
    values[name] = arrays.includes(name) ? all : first;
  }
  return schema.safeParse(values);
}

/** 400 with every problem of the parameters. The values themselves are not repeated. */
export function invalidParams(error: z.ZodError, requestId: string): Response {
  const issues = error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: issue.message,
  }));
  return problemJson({ status: 400, code: 'invalid-parameters' }, requestId, { issues });
}
