/** HTTP status of each error kind; the kind is the name a caller switches on. */
export const ERROR_STATUS = {
  InvalidInput: 400,
  NotSignedIn: 401,
  NotPermitted: 403,
  NotFound: 404,
  NotAllowed: 405,
  Gone: 410,
  Conflict: 409,
  TooLarge: 413,
  TooMany: 429,
  Upstream: 502,
  Unavailable: 503,
} as const;

export type ErrorKind = keyof typeof ERROR_STATUS;

/**
 * The one error family of the project: a kind, a stable code for translation, and one sentence that
 * says what is wrong and what to do. The sentence never contains decision text or personal data.
 */
export class AppError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;

  constructor(kind: ErrorKind, code: string, sentence: string, options?: { cause?: unknown }) {
    super(sentence, options);
    this.name = 'AppError';
    this.kind = kind;
    this.code = code;
  }

  get status(): number {
    return ERROR_STATUS[this.kind];
  }
}

/** Bad input from a person or a source. */
export function invalidInput(code: string, sentence: string, cause?: unknown): AppError {
  return new AppError('InvalidInput', code, sentence, { cause });
}

/** A thing that should exist and does not. */
export function notFound(code: string, sentence: string): AppError {
  return new AppError('NotFound', code, sentence);
}

/** A resource that cannot serve now: locked folder, stopped database, full disk. */
export function unavailable(code: string, sentence: string, cause?: unknown): AppError {
  return new AppError('Unavailable', code, sentence, { cause });
}

/** The sentence of any thrown value that is safe to show: an AppError's own, else a neutral one. */
export function safeSentence(error: unknown): string {
  return error instanceof AppError ? error.message : 'The step failed unexpectedly.';
}
