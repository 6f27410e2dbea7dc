import { INCIDENT_RECIPIENTS, type IncidentRecipient } from '#domain/incident.ts';
import { bakuDate, type CalendarDate } from '#domain/publication-clock.ts';
import type { Db } from '#drizzle/db.ts';
import {
  claimUnsentIncidentNotices,
  incidentNoticesAreUnsent,
  noteMailed,
  setIncidentMail,
} from '#drizzle/incidents.ts';
import { claimMail, mailIsDue, markSent, postponeMail, queueMail } from '#drizzle/mail.ts';
import { claimUnsentNotices, noticesAreUnsent, setNoticeMail } from '#drizzle/staff-notices.ts';
import { incidentMail } from '#indexer/mail/incident-mail.ts';
import { warningMail } from '#indexer/mail/warning-mail.ts';
import type { IngestServices, MailRoute } from './services.ts';

const WARNINGS_OF_A_MAIL = 100;

/**
 * Writes the mail of term warnings and incidents that are in no mail yet, and sends what is due. A warning is claimed by the row of
 * its mail in one transaction, a mail by its own row before it is sent: two workers never send the same. What the
 * server does not take stays and is tried again. Returns how many messages were sent. Source: Court 6.1.18.
 */
export async function sendMail(
  services: Pick<IngestServices, 'store' | 'clock' | 'mail' | 'onError'>,
): Promise<number> {
  const { store, clock, mail } = services;
  if (mail === undefined) return 0;
  while (await noticesAreUnsent(store.read, clock.now())) {
    const at = clock.now();
    const written = await store.write((tx) => writeWarnings(tx, mail, bakuDate(at), at));
    if (written === 0) break; // another worker has them
  }
  const addresses = incidentAddresses(mail);
  if (await incidentNoticesAreUnsent(store.read, [...addresses.keys()]))
    await store.write((tx) => writeIncidentMail(tx, mail.publicUrl, addresses, clock.now()));
  let sent = 0;
  while (await mailIsDue(store.read, clock.now())) {
    const row = await store.write((tx) => claimMail(tx, clock.now()));
    if (row === undefined) return sent;
    try {
      const receipt = await mail.mailer.send(row);
      await store.write(async (tx) => {
        await markSent(tx, row.id, receipt, clock.now());
        await noteMailed(tx, row.id, receipt, clock.now());
      });
      sent += 1;
    } catch (error) {
      services.onError(error, 'mail');
      await store.write((tx) => postponeMail(tx, row, clock.now()));
    }
  }
  return sent;
}

async function writeWarnings(
  tx: Db,
  { to, publicUrl }: MailRoute,
  today: CalendarDate,
  at: Date,
): Promise<number> {
  const notices = await claimUnsentNotices(tx, WARNINGS_OF_A_MAIL, at);
  const [first] = notices;
  if (first === undefined) return 0;
  const mail = { ...warningMail(notices, { today, publicUrl }), recipient: to.join(', ') };
  const id = await queueMail(tx, { key: `warnings-${first.id}`, ...mail }, at);
  if (id === undefined) throw new Error('a mail of these warnings is there already');
  await setNoticeMail(
    tx,
    notices.map((one) => one.id),
    id,
  );
  return notices.length;
}

/** Who is told of incidents by mail; a notice to anybody else waits for a letter, noted by staff. Source: Court 7.2.12. */
function incidentAddresses({ to, incidents }: MailRoute): ReadonlyMap<IncidentRecipient, string> {
  const all = { ...incidents, owner: to.join(', ') };
  return new Map(
    INCIDENT_RECIPIENTS.flatMap((recipient) => {
      const address = all[recipient];
      return address === undefined ? [] : [[recipient, address] as const];
    }),
  );
}

async function writeIncidentMail(
  tx: Db,
  publicUrl: string,
  addresses: ReadonlyMap<IncidentRecipient, string>,
  at: Date,
): Promise<void> {
  for (const { notice, incident } of await claimUnsentIncidentNotices(tx, [...addresses.keys()])) {
    const recipient = addresses.get(notice.recipient);
    if (recipient === undefined) continue;
    const key = `incident-${notice.id}`;
    const mail = { key, recipient, ...incidentMail(incident, notice.event, publicUrl) };
    const id = await queueMail(tx, mail, at);
    if (id !== undefined) await setIncidentMail(tx, notice.id, id);
  }
}
