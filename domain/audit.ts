/** One row of the audit: who did what to what, with which result. Append-only, hash-chained. Source: Court 8.2.15. */
export type AuditEvent = {
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly result: 'done' | 'refused' | 'failed';
  /** Small JSON of codes and ids; never decision text. */
  readonly detail: Readonly<Record<string, string | number | boolean>>;
};

/** The string over which an audit row's hash is taken: canonical JSON with the previous row's hash. */
export function auditLine(event: AuditEvent, at: string, previousHash: string): string {
  const detail = Object.fromEntries(
    Object.entries(event.detail).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return JSON.stringify([
    previousHash,
    at,
    event.actor,
    event.action,
    event.subject,
    event.result,
    detail,
  ]);
}
