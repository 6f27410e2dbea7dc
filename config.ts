import { resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from '#domain/errors.ts';
import { INCIDENT_RECIPIENTS, type IncidentRecipient } from '#domain/incident.ts';
import { SOURCES, type SourceName } from '#domain/package-metadata.ts';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Every variable the project reads; `.env.example` has the same keys (tested). */
const variables = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(4321),
  HOST: z.string().default('127.0.0.1'),
  ASHKAR_ENV: z.enum(['development', 'test', 'production']).default('development'),
  ASHKAR_DATA_DIR: z.string().default('./data'),
  ASHKAR_DATABASE_URL: z.string().optional(),
  ASHKAR_SEARCH_ENGINE: z.enum(['sqlite', 'elasticsearch', 'meilisearch']).default('sqlite'),
  ASHKAR_ELASTICSEARCH_URL: z.url({ protocol: /^https?$/ }).optional(),
  ASHKAR_ELASTICSEARCH_KEY: z.string().optional(),
  ASHKAR_MEILISEARCH_URL: z.url({ protocol: /^https?$/ }).optional(),
  ASHKAR_MEILISEARCH_KEY: z.string().optional(),
  ASHKAR_EMBEDDINGS_URL: z.url({ protocol: /^https?$/ }).optional(),
  ASHKAR_EMBEDDINGS_MODEL: z.string().optional(),
  ASHKAR_EMBEDDINGS_KEY: z.string().optional(),
  ASHKAR_EMBEDDINGS_DIMENSIONS: z.coerce.number().int().min(1).max(4096).default(384),
  ASHKAR_CHAT_URL: z.url({ protocol: /^https?$/ }).optional(),
  ASHKAR_CHAT_MODEL: z.string().optional(),
  ASHKAR_CHAT_KEY: z.string().optional(),
  ASHKAR_PUBLIC_URL: z.url().optional(),
  ASHKAR_OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  ASHKAR_OIDC_CLIENT_ID: z.string().optional(),
  ASHKAR_OIDC_CLIENT_SECRET: z.string().optional(),
  ASHKAR_OIDC_ACR: z.string().optional(),
  ASHKAR_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  ASHKAR_MAIL_FROM: z.string().optional(),
  ASHKAR_MAIL_TO: z.string().default(''),
  ASHKAR_INCIDENT_MAIL: z.string().default(''),
  ASHKAR_TRUST_DIR: z.string().optional(),
  ASHKAR_CRL_DIR: z.string().optional(),
  ASHKAR_SECRET: z.string().min(32).optional(),
  ASHKAR_INTAKE_TOKENS: z.string().default(''),
  ASHKAR_TRUSTED_PROXIES: z.string().default(''),
  ASHKAR_DEMO: flag.default(true),
  ASHKAR_DEMO_COUNT: z.coerce.number().int().min(1).max(5000).default(440),
  ASHKAR_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  ASHKAR_SHARED_DATA: z.string().default('../shared/data'),
});

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly environment: 'development' | 'test' | 'production';
  /** Absolute path of the data folder. */
  readonly dataDir: string;
  readonly databaseUrl: string;
  /** Where the search index is: in the data folder, or on the server of the engine's own address. */
  readonly searchEngine: 'sqlite' | 'elasticsearch' | 'meilisearch';
  /** Never undefined where the engine is elasticsearch. */
  readonly elasticsearchUrl: string | undefined;
  readonly elasticsearchKey: string | undefined;
  /** Never undefined where the engine is meilisearch. */
  readonly meilisearchUrl: string | undefined;
  readonly meilisearchKey: string | undefined;
  /** The embedding endpoint for search by meaning; undefined: search is by words alone. */
  readonly embeddings:
    | {
        readonly url: string;
        readonly model: string;
        readonly key: string | undefined;
        /** Numbers of a vector. */
        readonly dimensions: number;
      }
    | undefined;
  /** The chat endpoint for summaries of answers; undefined: there are none. */
  readonly chat:
    | { readonly url: string; readonly model: string; readonly key: string | undefined }
    | undefined;
  /** Absolute origin of the portal, without a slash at the end. */
  readonly publicUrl: string;
  /** The OpenID Connect provider at which staff sign in; undefined: there is no staff area. */
  readonly oidc:
    | {
        readonly issuer: string;
        readonly clientId: string;
        readonly clientSecret: string;
        /** Authentication context that a sign-in must have. */
        readonly acr: string | undefined;
      }
    | undefined;
  /** Mail of warnings and incidents; undefined: none is sent. */
  readonly mail:
    | {
        /** The SMTP server; undefined in a test environment, where mail is written to files. */
        readonly smtpUrl: string | undefined;
        readonly from: string;
        readonly to: readonly string[];
        /** Addresses of those who are told of incidents beside the owner, who gets all mail. */
        readonly incidents: Readonly<Partial<Record<IncidentRecipient, string>>>;
      }
    | undefined;
  readonly trustDir: string;
  readonly crlDir: string;
  /** Key of the pseudonym seeds; undefined: the data folder keeps its own. */
  readonly secret: string | undefined;
  /** Token → the source that may hand over with it. */
  readonly intakeTokens: ReadonlyMap<string, SourceName>;
  /** Addresses of proxies whose forwarded addresses are believed. */
  readonly trustedProxies: readonly string[];
  readonly isDemo: boolean;
  readonly demoCount: number;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly sharedData: string;
};

/** Keys of the environment that the project reads. */
export const CONFIG_KEYS: readonly string[] = Object.keys(variables.shape);

/**
 * Configuration from environment variables; the only reader of the environment.
 * @throws AppError `config` with every problem in one message.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const unknown = Object.keys(env).filter(
    (key) => key.startsWith('ASHKAR_') && !CONFIG_KEYS.includes(key),
  );
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(given);
  const problems = [
    ...unknown.map((key) => `${key} is not a setting of ashkar`),
    ...(parsed.success
      ? []
      : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)),
  ];
  const tokens = parsed.success ? parseTokens(parsed.data.ASHKAR_INTAKE_TOKENS) : new Map();
  if (typeof tokens === 'string') problems.push(tokens);
  if (parsed.success) problems.push(...missingAddress(parsed.data));
  if (parsed.success) problems.push(...missingModels(parsed.data));
  if (parsed.success) problems.push(...signInProblems(parsed.data));
  if (parsed.success) problems.push(...mailProblems(parsed.data));
  if (!parsed.success || problems.length > 0 || typeof tokens === 'string') {
    throw new AppError('InvalidInput', 'config', `Settings to correct: ${problems.join('; ')}.`);
  }
  const values = parsed.data;
  const dataDir = resolve(values.ASHKAR_DATA_DIR);
  return {
    port: values.PORT,
    host: values.HOST,
    environment: values.ASHKAR_ENV,
    dataDir,
    databaseUrl: values.ASHKAR_DATABASE_URL ?? `pglite:${dataDir}/database`,
    searchEngine: values.ASHKAR_SEARCH_ENGINE,
    elasticsearchUrl: values.ASHKAR_ELASTICSEARCH_URL?.replace(/\/+$/, ''),
    elasticsearchKey: values.ASHKAR_ELASTICSEARCH_KEY,
    meilisearchUrl: values.ASHKAR_MEILISEARCH_URL?.replace(/\/+$/, ''),
    meilisearchKey: values.ASHKAR_MEILISEARCH_KEY,
    embeddings: embeddingsOf(values),
    chat: chatOf(values),
    publicUrl: (values.ASHKAR_PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    oidc: oidcOf(values),
    mail: mailOf(values),
    trustDir: resolve(values.ASHKAR_TRUST_DIR ?? `${dataDir}/trust`),
    crlDir: resolve(values.ASHKAR_CRL_DIR ?? `${dataDir}/trust/crl`),
    secret: values.ASHKAR_SECRET,
    intakeTokens: tokens,
    trustedProxies: values.ASHKAR_TRUSTED_PROXIES.split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    isDemo: values.ASHKAR_DEMO && values.ASHKAR_ENV !== 'production',
    demoCount: values.ASHKAR_DEMO_COUNT,
    logLevel: values.ASHKAR_LOG_LEVEL,
    sharedData: values.ASHKAR_SHARED_DATA,
  };
}

/** The problem of an engine on a server whose address is not given. */
function missingAddress(values: z.infer<typeof variables>): string[] {
  const addresses = {
    sqlite: '',
    elasticsearch: values.ASHKAR_ELASTICSEARCH_URL,
    meilisearch: values.ASHKAR_MEILISEARCH_URL,
  };
  const engine = values.ASHKAR_SEARCH_ENGINE;
  return addresses[engine] === undefined
    ? [`ASHKAR_${engine.toUpperCase()}_URL: the engine ${engine} needs the address of its server`]
    : [];
}

/** The problems of endpoints whose model is not named. */
function missingModels(values: z.infer<typeof variables>): string[] {
  const { ASHKAR_EMBEDDINGS_URL, ASHKAR_EMBEDDINGS_MODEL, ASHKAR_CHAT_URL, ASHKAR_CHAT_MODEL } =
    values;
  return [
    ...(ASHKAR_EMBEDDINGS_URL !== undefined && ASHKAR_EMBEDDINGS_MODEL === undefined
      ? ['ASHKAR_EMBEDDINGS_MODEL: the embedding endpoint needs the name of its model']
      : []),
    ...(ASHKAR_CHAT_URL !== undefined && ASHKAR_CHAT_MODEL === undefined
      ? ['ASHKAR_CHAT_MODEL: the chat endpoint needs the name of its model']
      : []),
  ];
}

/** The problems of a sign-in provider that is half set, or reached without encryption. */
function signInProblems(values: z.infer<typeof variables>): string[] {
  const { ASHKAR_OIDC_ISSUER: issuer, ASHKAR_PUBLIC_URL: publicUrl } = values;
  const parts = {
    ASHKAR_OIDC_ISSUER: issuer,
    ASHKAR_OIDC_CLIENT_ID: values.ASHKAR_OIDC_CLIENT_ID,
    ASHKAR_OIDC_CLIENT_SECRET: values.ASHKAR_OIDC_CLIENT_SECRET,
  };
  const given = Object.values(parts).filter((part) => part !== undefined).length;
  if (given === 0) return [];
  const missing = Object.entries(parts).flatMap(([key, part]) => (part === undefined ? [key] : []));
  const isPlain = (url: string | undefined) => url !== undefined && isPlainRemote(url);
  const isOpen = values.ASHKAR_ENV === 'production' && !publicUrl?.startsWith('https:');
  return [
    ...missing.map((key) => `${key}: the sign-in of staff needs it`),
    ...(isPlain(issuer) ? ['ASHKAR_OIDC_ISSUER: only https, but for this machine'] : []),
    ...(isPlain(publicUrl) || isOpen
      ? ['ASHKAR_PUBLIC_URL: the sign-in of staff needs an https address']
      : []),
  ];
}

function isPlainRemote(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

function oidcOf(values: z.infer<typeof variables>): Config['oidc'] {
  const {
    ASHKAR_OIDC_ISSUER: issuer,
    ASHKAR_OIDC_CLIENT_ID: clientId,
    ASHKAR_OIDC_CLIENT_SECRET: clientSecret,
    ASHKAR_OIDC_ACR: acr,
  } = values;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined)
    return undefined;
  return { issuer, clientId, clientSecret, acr };
}

/** The problems of mail that is half set, or of an address that is none. */
function mailProblems(values: z.infer<typeof variables>): string[] {
  const { ASHKAR_MAIL_FROM: from, ASHKAR_MAIL_TO: to } = values;
  const isWanted = values.ASHKAR_SMTP_URL !== undefined || from !== undefined || to !== '';
  if (!isWanted) return [];
  const bad = [...listOf(to), ...listOf(values.ASHKAR_INCIDENT_MAIL).map(addressOfPair)]
    .filter((address) => !/^[^\s@<>]+@[^\s@<>]+$/.test(address))
    .map((address) => `"${address}" is no mail address`);
  const unknown = listOf(values.ASHKAR_INCIDENT_MAIL)
    .map((pair) => pair.split('=', 1)[0] ?? '')
    .filter((name) => !INCIDENT_RECIPIENTS.some((one) => one === name))
    .map((name) => `ASHKAR_INCIDENT_MAIL: nobody "${name}" is told of incidents`);
  const isTest = values.ASHKAR_ENV === 'test';
  return [
    ...(from === undefined ? ['ASHKAR_MAIL_FROM: mail needs a sender'] : []),
    ...(to === '' ? ['ASHKAR_MAIL_TO: mail needs a recipient'] : []),
    ...(values.ASHKAR_SMTP_URL === undefined && !isTest
      ? ['ASHKAR_SMTP_URL: mail needs the address of its server']
      : []),
    ...bad,
    ...unknown,
  ];
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function addressOfPair(pair: string): string {
  return pair.split('=').slice(1).join('=').trim();
}

function mailOf(values: z.infer<typeof variables>): Config['mail'] {
  const { ASHKAR_MAIL_FROM: from, ASHKAR_MAIL_TO: to, ASHKAR_SMTP_URL: url } = values;
  if (from === undefined) return undefined;
  const pairs = listOf(values.ASHKAR_INCIDENT_MAIL).map((pair) => [
    pair.split('=', 1)[0]?.trim(),
    addressOfPair(pair),
  ]);
  // No mail of a test environment leaves the machine. Source: operations.md §8.
  const smtpUrl = values.ASHKAR_ENV === 'test' ? undefined : url;
  return { smtpUrl, from, to: listOf(to), incidents: Object.fromEntries(pairs) };
}

function chatOf(values: z.infer<typeof variables>): Config['chat'] {
  const { ASHKAR_CHAT_URL: url, ASHKAR_CHAT_MODEL: model, ASHKAR_CHAT_KEY: key } = values;
  if (url === undefined || model === undefined) return undefined;
  return { url: url.replace(/\/+$/, ''), model, key };
}

function embeddingsOf(values: z.infer<typeof variables>): Config['embeddings'] {
  const { ASHKAR_EMBEDDINGS_URL: url, ASHKAR_EMBEDDINGS_MODEL: model } = values;
  if (url === undefined || model === undefined) return undefined;
  const { ASHKAR_EMBEDDINGS_KEY: key, ASHKAR_EMBEDDINGS_DIMENSIONS: dimensions } = values;
  return { url: url.replace(/\/+$/, ''), model, key, dimensions };
}

// `e-court=TOKEN,normative-acts=TOKEN`; a token has at least 24 signs.
function parseTokens(text: string): Map<string, SourceName> | string {
  const tokens = new Map<string, SourceName>();
  for (const pair of text.split(',').filter((part) => part.trim() !== '')) {
    const [source = '', token = ''] = pair.trim().split('=');
    if (!SOURCES.includes(source as SourceName))
      return `ASHKAR_INTAKE_TOKENS: no source "${source}"`;
    if (token.length < 24) return `ASHKAR_INTAKE_TOKENS: the token of ${source} is under 24 signs`;
    tokens.set(token, source as SourceName);
  }
  return tokens;
}
