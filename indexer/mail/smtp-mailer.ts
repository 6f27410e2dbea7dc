import { createTransport } from 'nodemailer';
import type { Mailer } from './mailer.ts';
import { messageOf } from './message.ts';

const TIMEOUT_MS = 10_000; // for a connection, a greeting and an answer each

/** Mail by SMTP: `smtp://user:password@host:587` or `smtps://…`. One connection a message: there are few. */
export function smtpMailer(options: { readonly url: string; readonly from: string }): Mailer {
  const transport = createTransport({
    url: options.url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    dnsTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (mail) => {
      const info = await transport.sendMail(messageOf(mail, options.from));
      return String(info.response ?? '').slice(0, 200);
    },
    close: () => transport.close(),
  };
}
