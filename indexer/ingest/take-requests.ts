import { type HideRule, hideRule } from '#domain/passage-report.ts';
import { requestDueAt } from '#domain/public-request.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import type { Db } from '#drizzle/db.ts';
import { hideHistory, hidePassage, type Passage, passageText } from '#drizzle/hidden-passages.ts';
import { queueMail } from '#drizzle/mail.ts';
import { type InboxRow, keepRequest, requestIsWaiting, takeFromInbox } from '#drizzle/requests.ts';
import { leakMail } from '#indexer/mail/leak-mail.ts';
import { deliverOutbox } from './deliver-outbox.ts';
import type { IngestServices, MailRoute } from './services.ts';

/**
 * Takes what the public has sent: each request becomes a task with a term, and a report of a leak hides its
 * paragraph and is told to staff by mail, in one transaction each; then the index is told. Any number of workers may do so at the same time.
 * Returns how many were taken. Source: operations.md §5 (the worker takes reports ≤ 5 s).
 */
export async function takeRequests(services: IngestServices): Promise<number> {
  const { store, clock } = services;
  if (!(await requestIsWaiting(store.read))) return 0;
  let taken = 0;
  let hidden = 0;
  for (;;) {
    const rule = await store.write(async (tx) => {
      const row = await takeFromInbox(tx);
      return row === undefined ? undefined : takeOne(tx, row, services.mail, clock.now());
    });
    if (rule === undefined) break;
    taken += 1;
    if (rule === 'hide') hidden += 1;
  }
  if (hidden > 0) await deliverOutbox(services);
  return taken;
}

async function takeOne(tx: Db, row: InboxRow, route: MailRoute | undefined, at: Date) {
  const { workId, version, anchor, kind } = row;
  const passage =
    workId === null || version === null || anchor === null
      ? undefined
      : { workId, version, anchor };
  const text = passage && (await passageText(tx, passage));
  const history = passage && (await hideHistory(tx, passage, at));
  const rule = hideRule({
    ...{ isHidden: false, wasRestored: false, hiddenOfWork: 0, hiddenOfRecord: 0 },
    ...history,
    kind,
    hasPassage: text !== undefined,
  });
  const hides = rule === 'hide' && passage !== undefined && text !== undefined;
  await fileRequest(
    tx,
    { row, rule, by: 'public', hides: hides ? { ...passage, text } : undefined },
    { route, at },
  );
  return rule;
}

/** A request with what becomes of its paragraph (`hides`: it goes at once) and who hands it over. */
type FiledRequest = {
  readonly row: Omit<InboxRow, 'id'>;
  readonly rule: HideRule;
  readonly by: string;
  readonly hides: (Passage & { readonly text: string }) | undefined;
};

/**
 * Makes a task of a request: keeps it, hides its paragraph, tells staff of a leak by mail, enters it in the audit. Nothing
 * where its ticket is there already.
 */
export async function fileRequest(
  tx: Db,
  { row, rule, by, hides }: FiledRequest,
  { route, at }: { readonly route: MailRoute | undefined; readonly at: Date },
): Promise<void> {
  if (!(await keepRequest(tx, row, rule))) return;
  const { kind, ticket, workId } = row;
  if (hides !== undefined) await hidePassage(tx, hides, at);
  if (kind === 'leak' && route !== undefined) {
    const report = { ticket, hid: rule === 'hide', dueAt: requestDueAt(kind, row.receivedAt) };
    const mail = { ...leakMail(report, route.publicUrl), recipient: route.to.join(', ') };
    await queueMail(tx, { key: `request-${ticket}`, ...mail }, at);
  }
  const detail = { kind, rule, ...(workId === null ? {} : { work: workId }) };
  const event = { actor: by, action: 'receive-request', subject: ticket } as const;
  await appendAudit(tx, { ...event, result: 'done', detail }, at);
}
