import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Mailer } from './mailer.ts';
import { messageOf } from './message.ts';

/** Mail of a test environment: one `.eml` file a message in the folder; nothing leaves the machine. */
export function fileMailer(options: { readonly folder: string; readonly from: string }): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    send: async (mail) => {
      const { message } = await transport.sendMail(messageOf(mail, options.from));
      await mkdir(options.folder, { recursive: true });
      const path = join(options.folder, `${mail.key.replace(/[^\w.-]/g, '-')}.eml`);
      await writeFile(`${path}.tmp`, message as Buffer);
      await rename(`${path}.tmp`, path);
      return 'written to a file';
    },
    close: () => transport.close(),
  };
}
