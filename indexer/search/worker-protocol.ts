import { parentPort } from 'node:worker_threads';
import { AppError, type ErrorKind } from '#domain/errors.ts';

/** A call to a worker and its answer. */
export type Call = { readonly id: number; readonly method: string; readonly argument: unknown };
export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: WireError };

/** An error without its text where that might quote a document. */
export type WireError = {
  readonly kind: ErrorKind | 'Unexpected';
  readonly code: string;
  readonly sentence: string;
};

/** Answers calls in this worker thread, one after another. */
export function serveCalls(methods: Readonly<Record<string, (argument: never) => unknown>>): void {
  const port = parentPort;
  if (port === null) throw new Error('This file runs as a worker thread only.');
  port.on('message', ({ id, method, argument }: Call) => {
    let answer: Answer;
    try {
      const run = methods[method];
      if (run === undefined) throw new Error(`Unknown method ${method}.`);
      answer = { id, ok: true, value: run(argument as never) };
    } catch (error) {
      answer = { id, ok: false, error: toWire(error) };
    }
    port.postMessage(answer);
  });
}

/** The error a caller sees for an answer that failed. */
export function fromWire({ kind, code, sentence }: WireError): Error {
  return kind === 'Unexpected'
    ? new AppError('Unavailable', code, sentence)
    : new AppError(kind, code, sentence);
}

function toWire(error: unknown): WireError {
  if (error instanceof AppError) {
    return { kind: error.kind, code: error.code, sentence: error.message };
  }
  const code = (error as { code?: unknown }).code;
  const detail = (error as { errcode?: unknown }).errcode;
  return {
    kind: 'Unexpected',
    code: 'search-failed',
    sentence: `The search index failed (${String(code ?? 'error')}${detail === undefined ? '' : ` ${String(detail)}`}).`,
  };
}
