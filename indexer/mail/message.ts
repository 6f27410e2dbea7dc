import type { Mail } from './mailer.ts';

/** A message as nodemailer takes it; the id is made of the key, so that a repeat is the same message. */
export function messageOf({ key, recipient, subject, body }: Mail, from: string) {
  const domain = /@([^\s>@]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    from,
    to: recipient,
    subject,
    text: body,
    messageId: `<ashkar-${key.replace(/[^\w.-]/g, '-')}@${domain}>`,
    headers: { 'auto-submitted': 'auto-generated' },
  };
}
