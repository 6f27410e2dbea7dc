import { pino } from 'pino';
import { AppError } from '#domain/errors.ts';
import { errorCode } from '#drizzle/db.ts';

export type Log = {
  info(event: string, facts?: LogFacts): void;
  warn(event: string, facts?: LogFacts): void;
  /** Logs an error by its class, code and place: messages of drivers quote their parameters, so they stay out. */
  error(event: string, error: unknown, facts?: LogFacts): void;
  debug(event: string, facts?: LogFacts): void;
};
/** Codes, ids and numbers only; decision text cannot be logged by type. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;

/** A structured log on stderr, times in UTC. */
export function openLog(level: string): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: false }),
  );
  return {
    info: (event, facts) => logger.info(facts ?? {}, event),
    warn: (event, facts) => logger.warn(facts ?? {}, event),
    debug: (event, facts) => logger.debug(facts ?? {}, event),
    error: (event, error, facts) => logger.error({ ...facts, ...describeError(error) }, event),
  };
}

/** Class, code and first own stack places of an error; no message but an AppError's own sentence. */
export function describeError(error: unknown): LogFacts {
  if (error instanceof AppError)
    return { code: error.code, sentence: error.message, cause: causeOf(error) };
  if (!(error instanceof Error)) return { code: typeof error };
  return { code: errorCode(error) || error.name, cause: causeOf(error), at: places(error) };
}

function causeOf(error: Error): string | undefined {
  const { cause } = error;
  return cause instanceof Error ? errorCode(cause) || cause.name : undefined;
}

function places(error: Error): string {
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return lines
    .slice(0, 4)
    .map((line) => line.trim().replace(/file:\S*\/(?=[^/]+:\d)/, ''))
    .join(' < ');
}
