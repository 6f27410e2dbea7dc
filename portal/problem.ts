/** An error page: HTTP status, stable code, and seconds after which to try again where that helps. */
export type Problem = {
  readonly status: (typeof KNOWN)[number];
  readonly code: string;
  readonly retryAfter?: number | undefined;
};

const KNOWN = [400, 401, 403, 404, 405, 409, 410, 413, 429, 500, 502, 503] as const;

/**
 * The problem a thrown value stands for; anything but an AppError is a neutral 500. Read by shape: the
 * built portal and the server each hold their own copy of the class.
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof Error && error.name === 'AppError' && 'status' in error && 'code' in error) {
    const status = KNOWN.find((known) => known === error.status) ?? 500;
    const code = typeof error.code === 'string' ? error.code : 'unknown';
    return { status, code, ...(status === 503 ? { retryAfter: 10 } : {}) };
  }
  return { status: 500, code: 'unknown' };
}
