import { Command } from 'commander';
import { type Config, readConfig } from '#config';
import { printResult, say, table } from './output.ts';

/** `ashkar config check|print`: names every problem of the settings, or shows them with secrets masked. */
export function configCommand(): Command {
  const command = new Command('config').description('check or print the settings');
  command
    .command('check')
    .description('name every problem of the settings at once')
    .action(() => {
      readConfig();
      say('The settings are sound.');
    });
  command
    .command('print')
    .description('print the settings, secrets masked')
    .option('--json', 'as JSON')
    .action((options: { json?: boolean }) => {
      const config = readConfig();
      const shown = {
        ...config,
        secret: config.secret === undefined ? 'kept in the data folder' : '***',
        databaseUrl: config.databaseUrl.replace(/:[^:@/]+@/, ':***@'),
        elasticsearchUrl: config.elasticsearchUrl?.replace(/:[^:@/]+@/, ':***@') ?? '',
        elasticsearchKey: config.elasticsearchKey === undefined ? '' : '***',
        meilisearchUrl: config.meilisearchUrl?.replace(/:[^:@/]+@/, ':***@') ?? '',
        meilisearchKey: config.meilisearchKey === undefined ? '' : '***',
        embeddings: shownEndpoint(config.embeddings),
        chat: shownEndpoint(config.chat),
        oidc: shownProvider(config.oidc),
        mail: shownMail(config.mail),
        intakeTokens: [...config.intakeTokens.values()].map((source) => `${source}=***`),
      };
      printResult(
        shown,
        options,
        table(Object.entries(shown).map(([key, value]) => [key, String(value)])),
      );
    });
  return command;
}

/** Address and model of an endpoint, with its key masked. */
function shownEndpoint(endpoint: Config['chat']): string {
  if (endpoint === undefined) return '';
  const { url, model, key } = endpoint;
  return [url.replace(/:[^:@/]+@/, ':***@'), model, ...(key === undefined ? [] : ['***'])].join(
    ' ',
  );
}

/** Issuer, client and context of the sign-in provider, with the secret masked. */
function shownProvider(provider: Config['oidc']): string {
  if (provider === undefined) return '';
  const { issuer, clientId, acr } = provider;
  return [
    issuer.replace(/:[^:@/]+@/, ':***@'),
    clientId,
    '***',
    ...(acr === undefined ? [] : [acr]),
  ].join(' ');
}

/** Server without its password, sender and recipients of mail. */
function shownMail(mail: Config['mail']): string {
  if (mail === undefined) return '';
  const server = mail.smtpUrl === undefined ? 'files' : new URL(mail.smtpUrl).host;
  return `${server} ${mail.from} → ${mail.to.join(', ')}`;
}
