import { resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from '#domain/errors.ts';
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
