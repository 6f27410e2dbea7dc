import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { and, eq, isNull, notInArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PackageMetadata } from '#domain/package-metadata.ts';
import { connect, type RecordStore } from '#drizzle/db.ts';
import { mailMessage, setting, staffNotice, submission } from '#drizzle/schema/index.ts';
import { writeStartedOn } from '#drizzle/settings.ts';
import { noticesAreUnsent, raiseTermWarnings } from '#drizzle/staff-notices.ts';
import { sendMail } from '#indexer/ingest/send-mail.ts';
import { fileMailer } from '#indexer/mail/file-mailer.ts';
import { smtpMailer } from '#indexer/mail/smtp-mailer.ts';
import { type Mailbox, mailText, startMailbox } from '../fixtures/smtp-mailbox.ts';

const FROM = 'Aşkar <ashkar@example.az>';
const PUBLIC_URL = 'https://ashkar.example.az';
const PARTY = 'Qurbanəliyev';

let store: RecordStore;
let mailbox: Mailbox;
let now = new Date('2026-11-23T08:00:00Z');
const errors: string[] = [];

/** A worker with a connection of its own to the mail server. */
function worker(url: string) {
  const mailer = smtpMailer({ url, from: FROM });
  return {
    store,
    clock: { now: () => now, actionAt: () => now },
    mail: { mailer, to: ['a@example.az', 'b@example.az'], incidents: {}, publicUrl: PUBLIC_URL },
    onError: (_error: unknown, where: string) => void errors.push(where),
  };
}
const raise = (day: string) =>
  store.write((tx) => raiseTermWarnings(tx, day, new Date(`${day}T06:00:00Z`)));

async function received(caseNumber: string, adoptedOn: string): Promise<void> {
  const decision = { caseNumber, parties: [{ name: PARTY }] };
  const at = new Date(`${adoptedOn}T08:00:00Z`);
  await store.write((tx) =>
    tx.insert(submission).values({
      ...{ source: 'e-court', fileName: 'a.asice', sha256: randomUUID(), bytes: 1 },
      ...{ state: 'review', recordId: caseNumber, revision: 1, courtCode: '5-104', adoptedOn },
      metadata: { kind: 'decision', decision } as unknown as PackageMetadata,
      ...{ receivedAt: at, updatedAt: at },
    }),
  );
}

beforeAll(async () => {
  store = await connect('memory:');
  await store.migrate();
  mailbox = await startMailbox();
});
afterAll(async () => {
  await mailbox.stop();
  await store.close();
});

describe('mail of term warnings', () => {
  it('tells of each warning once with two workers, by number, court and days left alone', async () => {
    await received('2(5-104)-1/2026', '2026-10-31');
    await received('2(5-104)-2/2026', '2026-10-20');
    await raise('2026-11-23');
    const workers = [worker(mailbox.url), worker(mailbox.url)];
    for (let tick = 0; tick < 3; tick += 1) await Promise.all(workers.map((one) => sendMail(one)));
    const texts = mailbox.messages.map(mailText);
    expect(mailbox.messages).toHaveLength(1);
    expect(texts[0]).toContain('iş № 2(5-104)-1/2026, Bakı Şəhəri Yasamal Rayon Məhkəməsi');
    expect(texts[0]).toContain('7 gün qalıb (son gün 2026-11-30)');
    expect(texts[0]).toContain('müddət 3 gün əvvəl bitib (son gün 2026-11-20)');
    expect(texts[0]).toMatch(/https:\/\/ashkar\.example\.az\/staff\/submissions\/[0-9a-f-]{36}/);
    expect(`${mailbox.messages}${texts}`).not.toContain(PARTY);
    expect(mailbox.messages[0]).toMatch(/^To: a@example\.az, b@example\.az/m);
    expect(errors).toEqual([]);
  });

  it('tells of no warning on a decision that no term runs for any more', async () => {
    await received('2(5-104)-9/2026', '2026-10-21');
    expect(await raise('2026-11-22')).toBeGreaterThan(0);
    await store.write((tx) => writeStartedOn(tx, '2026-11-01', now));
    const before = mailbox.messages.length;
    await sendMail(worker(mailbox.url));
    expect(mailbox.messages).toHaveLength(before);
    await store.write(async (tx) => {
      await tx.delete(setting);
      await tx.delete(staffNotice).where(isNull(staffNotice.mailId));
      await tx
        .update(submission)
        .set({ state: 'indexed' })
        .where(eq(submission.recordId, '2(5-104)-9/2026'));
    });
  });

  it.each([
    ['is published meanwhile', 'indexed', 0],
    ['was warned of more than a week ago', 'review', 8],
  ] as const)('tells of no warning on a decision that %s', async (_what, state, daysLater) => {
    const recordId = '2(5-104)-8/2026';
    await received(recordId, '2026-10-19');
    expect(await raise('2026-11-24')).toBeGreaterThan(0);
    await store.write(async (tx) => {
      await tx.update(submission).set({ state }).where(eq(submission.recordId, recordId));
      const mine = tx
        .select({ id: submission.id })
        .from(submission)
        .where(eq(submission.recordId, recordId));
      await tx
        .delete(staffNotice)
        .where(and(isNull(staffNotice.mailId), notInArray(staffNotice.submissionId, mine)));
    });
    const before = { messages: mailbox.messages.length, now };
    now = new Date(Date.UTC(2026, 10, 24 + daysLater, 7));
    expect(await noticesAreUnsent(store.read, now)).toBe(false);
    await sendMail(worker(mailbox.url));
    expect(mailbox.messages).toHaveLength(before.messages);
    now = before.now;
    await store.write(async (tx) => {
      await tx.delete(staffNotice).where(isNull(staffNotice.mailId));
      await tx.delete(submission).where(eq(submission.recordId, recordId));
    });
  });

  it('keeps what a server that is down does not take, and sends it once when it is up again', async () => {
    const port = Number(new URL(mailbox.url).port);
    await mailbox.stop();
    now = new Date('2026-11-27T08:00:00Z');
    await raise('2026-11-27'); // three days, and the days between were missed
    const workers = [worker(mailbox.url), worker(mailbox.url)];
    await Promise.all(workers.map((one) => sendMail(one)));
    expect(errors).toEqual(['mail']);
    expect(await Promise.all(workers.map((one) => sendMail(one)))).toEqual([0, 0]); // not due yet
    mailbox = await startMailbox(port);
    now = new Date('2026-11-27T08:00:10Z');
    const sent = await Promise.all(workers.map((one) => sendMail(one)));
    expect(sent.toSorted()).toEqual([0, 1]);
    expect(mailbox.messages).toHaveLength(1);
    expect(mailText(mailbox.messages[0] ?? '')).toContain('3 gün qalıb');
    const rows = await store.read.select().from(mailMessage);
    expect(rows.map(({ attempts, receipt }) => [attempts, receipt])).toEqual([
      [1, expect.stringMatching(/^250 .*kept/)],
      [2, expect.stringMatching(/^250 .*kept/)],
    ]);
  });

  it('sends what a worker that died had claimed, after its claim has ended', async () => {
    now = new Date('2026-11-28T08:00:00Z');
    await raise('2026-11-28');
    const dying = worker(mailbox.url);
    dying.mail.mailer.send = () => new Promise(() => undefined);
    void sendMail(dying);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const heir = worker(mailbox.url);
    expect(await sendMail(heir)).toBe(0);
    now = new Date('2026-11-28T08:02:01Z');
    expect(await sendMail(heir)).toBe(1);
    expect(mailbox.messages).toHaveLength(2);
  });

  it('is written to files in a test environment', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ashkar-mail-'));
    const mailer = fileMailer({ folder: join(folder, 'mail'), from: FROM });
    await mailer.send({ key: 'warnings-7', recipient: 'a@b.az', subject: 'Şə', body: 'Üç gün' });
    expect(await readdir(join(folder, 'mail'))).toEqual(['warnings-7.eml']);
    const source = await readFile(join(folder, 'mail', 'warnings-7.eml'), 'utf8');
    expect(mailText(source.replaceAll(/\r?\n/g, '\r\n'))).toContain('Üç gün');
    expect(source).toContain('Message-ID: <ashkar-warnings-7@example.az>');
    await rm(folder, { recursive: true });
  });
});
