import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('the embedding endpoint in the settings', () => {
  it('is none by default', () => {
    expect(readConfig({}).embeddings).toBeUndefined();
  });

  it('takes its address, model, key and the numbers of a vector', () => {
    const config = readConfig({
      ASHKAR_EMBEDDINGS_URL: 'http://127.0.0.1:8080/v1/',
      ASHKAR_EMBEDDINGS_MODEL: 'e5',
    });
    expect(config.embeddings).toEqual({
      url: 'http://127.0.0.1:8080/v1',
      model: 'e5',
      key: undefined,
      dimensions: 384,
    });
  });

  it('needs the name of the model', () => {
    const env = { ASHKAR_EMBEDDINGS_URL: 'http://127.0.0.1:8080/v1' };
    expect(() => readConfig(env)).toThrow('ASHKAR_EMBEDDINGS_MODEL');
  });
});

describe('the chat endpoint in the settings', () => {
  it('is none by default', () => {
    expect(readConfig({}).chat).toBeUndefined();
  });

  it('takes its address, model and key', () => {
    const config = readConfig({
      ASHKAR_CHAT_URL: 'http://127.0.0.1:8080/v1/',
      ASHKAR_CHAT_MODEL: 'small',
      ASHKAR_CHAT_KEY: 'a2V5',
    });
    expect(config.chat).toEqual({ url: 'http://127.0.0.1:8080/v1', model: 'small', key: 'a2V5' });
  });

  it('needs the name of the model', () => {
    const env = { ASHKAR_CHAT_URL: 'http://127.0.0.1:8080/v1' };
    expect(() => readConfig(env)).toThrow('ASHKAR_CHAT_MODEL');
  });
});

describe('the search engine in the settings', () => {
  it('is the embedded one by default', () => {
    expect(readConfig({})).toMatchObject({ searchEngine: 'sqlite', elasticsearchUrl: undefined });
  });

  it('takes the address of its server without a slash at the end', () => {
    const config = readConfig({
      ASHKAR_SEARCH_ENGINE: 'elasticsearch',
      ASHKAR_ELASTICSEARCH_URL: 'https://search.example:9200/',
      ASHKAR_ELASTICSEARCH_KEY: 'a2V5',
    });
    expect(config).toMatchObject({
      searchEngine: 'elasticsearch',
      elasticsearchUrl: 'https://search.example:9200',
      elasticsearchKey: 'a2V5',
    });
  });

  it('takes the third engine with its own address and key', () => {
    const config = readConfig({
      ASHKAR_SEARCH_ENGINE: 'meilisearch',
      ASHKAR_MEILISEARCH_URL: 'http://127.0.0.1:7700/',
      ASHKAR_MEILISEARCH_KEY: 'secret',
    });
    expect(config).toMatchObject({
      searchEngine: 'meilisearch',
      meilisearchUrl: 'http://127.0.0.1:7700',
      meilisearchKey: 'secret',
    });
  });

  it.each([
    [
      { ASHKAR_SEARCH_ENGINE: 'elasticsearch' },
      'ASHKAR_ELASTICSEARCH_URL: the engine elasticsearch',
    ],
    [{ ASHKAR_SEARCH_ENGINE: 'meilisearch' }, 'ASHKAR_MEILISEARCH_URL: the engine meilisearch'],
    [{ ASHKAR_SEARCH_ENGINE: 'elasticsearch' }, 'needs the address of its server'],
    [{ ASHKAR_SEARCH_ENGINE: 'lucene' }, 'ASHKAR_SEARCH_ENGINE'],
    [{ ASHKAR_ELASTICSEARCH_URL: 'localhost:9200' }, 'ASHKAR_ELASTICSEARCH_URL'],
  ])('refuses %j', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(sentence);
  });
});

describe('the sign-in provider of staff in the settings', () => {
  const SET = {
    ASHKAR_OIDC_ISSUER: 'https://id.example.az',
    ASHKAR_OIDC_CLIENT_ID: 'ashkar',
    ASHKAR_OIDC_CLIENT_SECRET: 's3cret',
  };

  it('is none by default: there is no staff area', () => {
    expect(readConfig({}).oidc).toBeUndefined();
  });

  it('takes issuer, client, secret and the authentication context', () => {
    expect(readConfig({ ...SET, ASHKAR_OIDC_ACR: 'high' }).oidc).toEqual({
      issuer: 'https://id.example.az',
      clientId: 'ashkar',
      clientSecret: 's3cret',
      acr: 'high',
    });
  });

  it.each([
    [{ ASHKAR_OIDC_CLIENT_SECRET: '' }, 'ASHKAR_OIDC_CLIENT_SECRET: the sign-in of staff needs it'],
    [{ ASHKAR_OIDC_ISSUER: '' }, 'ASHKAR_OIDC_ISSUER: the sign-in of staff needs it'],
    [{ ASHKAR_OIDC_ISSUER: 'http://id.example.az' }, 'ASHKAR_OIDC_ISSUER: only https'],
    [{ ASHKAR_PUBLIC_URL: 'http://ashkar.example.az' }, 'ASHKAR_PUBLIC_URL: the sign-in of staff'],
    [
      { ASHKAR_ENV: 'production' },
      'ASHKAR_PUBLIC_URL: the sign-in of staff needs an https address',
    ],
  ])('refuses %j', (env, sentence) => {
    expect(() => readConfig({ ...SET, ...env })).toThrow(sentence);
  });

  it('may be on this machine without encryption', () => {
    const local = { ...SET, ASHKAR_OIDC_ISSUER: 'http://127.0.0.1:9000' };
    expect(readConfig(local).oidc?.issuer).toBe('http://127.0.0.1:9000');
  });
});
