import { afterAll, describe, expect, it } from 'vitest';
import type { IndexDocument, SearchEngine } from '#indexer/search/engine.ts';
import { elasticsearchEngine } from '#indexer/search/engines/elasticsearch/elasticsearch-engine.ts';
import { parseQuery } from '#indexer/search/parse-query.ts';
import { findRequirement, suiteName } from '#tests/requirements.ts';
import { indexesOf, removeIndexes } from './elasticsearch-server.ts';
import { indexDocument } from './index-document.ts';

// What only an engine on a server has: several processes, and what they leave there when they stop.

const server = findRequirement('elasticsearch') ?? '';

describe.skipIf(server === '')(suiteName('indexes on a server', 'elasticsearch'), () => {
  const prefixes: string[] = [];
  const engines: SearchEngine[] = [];
  afterAll(async () => {
    for (const engine of engines) await engine.close();
    await removeIndexes(server, prefixes);
  });

  const newPrefix = (): string => {
    prefixes.push(`server-${process.pid}-${prefixes.length}`);
    return prefixes.at(-1) ?? '';
  };
  const open = async (prefix: string): Promise<SearchEngine> => {
    const engine = await elasticsearchEngine({ url: server, prefix, deadline: 20_000 });
    engines.push(engine);
    return engine;
  };
  const countOf = async (engine: SearchEngine, typed: string): Promise<number> => {
    const { query } = parseQuery(typed);
    const all = { filters: { facets: {} }, facets: [], sort: 'newest', size: 0 } as const;
    return (await engine.search({ query, ...all })).total;
  };

  it('two processes that open at once use one index', async () => {
    const prefix = newPrefix();
    const [one, other] = await Promise.all([open(prefix), open(prefix)]);
    await one.bulk([indexDocument({ id: 'a', body: 'birlikdə' })]);
    expect(await countOf(other, 'birlikdə')).toBe(1);
    expect(await indexesOf(server, prefix)).toHaveLength(2);
  });

  it('what another process writes and withdraws during a rebuild survives it', async () => {
    const prefix = newPrefix();
    const [builder, other] = [await open(prefix), await open(prefix)];
    const made = (id: string, body: string) => indexDocument({ id, body });
    await builder.bulk(['1', '2', '3'].map((id) => made(id, 'əvvəlki')));
    async function* documents(): AsyncGenerator<IndexDocument> {
      yield made('1', 'sonrakı');
      await other.delete(['1', '2']); // one that is there already, one that is still to come
      await other.bulk([made('3', 'ən təzə')]);
      yield made('2', 'sonrakı');
      yield made('3', 'sonrakı');
      yield made('4', 'sonrakı');
    }
    expect(await builder.rebuild(documents())).toEqual({ indexed: 4 });
    for (const engine of [builder, other]) {
      expect(await countOf(engine, 'sonrakı')).toBe(1);
      expect(await countOf(engine, 'təzə')).toBe(1);
      expect((await engine.health()).documents).toBe(2);
    }
    expect(await indexesOf(server, prefix)).toHaveLength(2);
  });

  it('a rebuild that was stopped leaves nothing after the next one', async () => {
    const prefix = newPrefix();
    const [stopped, other] = [await open(prefix), await open(prefix)];
    await stopped.bulk([indexDocument({ id: 'a', body: 'qalan' })]);
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let began = (): void => undefined;
    const begun = new Promise<void>((resolve) => {
      began = resolve;
    });
    async function* hanging(): AsyncGenerator<IndexDocument> {
      yield indexDocument({ id: 'a', body: 'yarımçıq' });
      began();
      await held;
    }
    const lost = stopped.rebuild(hanging()).catch((error: unknown) => error);
    await begun;
    expect(await indexesOf(server, prefix)).toHaveLength(4);
    async function* documents(): AsyncGenerator<IndexDocument> {
      yield indexDocument({ id: 'a', body: 'bütöv' });
    }
    await other.rebuild(documents());
    goOn();
    expect(await lost).toMatchObject({ kind: 'Unavailable' });
    expect(await countOf(stopped, 'bütöv')).toBe(1);
    expect(await countOf(stopped, 'yarımçıq')).toBe(0);
    expect(await indexesOf(server, prefix)).toHaveLength(2);
  });

  it('an index of another version is refused until it is rebuilt', async () => {
    const prefix = newPrefix();
    for (const kind of ['documents', 'passages']) {
      await fetch(`${server}/${prefix}-${kind}-g000007`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ aliases: { [`${prefix}-${kind}-000000000000`]: {} } }),
      });
    }
    const engine = await open(prefix);
    expect(await engine.health()).toMatchObject({ ok: false, documents: 0 });
    const outdated = { kind: 'Unavailable', code: 'index-outdated' };
    await expect(countOf(engine, 'söz')).rejects.toMatchObject(outdated);
    await expect(engine.bulk([indexDocument({ id: 'a' })])).rejects.toMatchObject(outdated);
    async function* documents(): AsyncGenerator<IndexDocument> {
      yield indexDocument({ id: 'a', body: 'təzədən' });
    }
    await engine.rebuild(documents());
    expect(await engine.health()).toMatchObject({ ok: true, documents: 1 });
    const left = await indexesOf(server, prefix);
    expect(left).toEqual([`${prefix}-documents-g000008`, `${prefix}-passages-g000008`]);
  });

  it('keeps no stream beside the text, and finds by it', async () => {
    const prefix = newPrefix();
    const engine = await open(prefix);
    await engine.bulk([indexDocument({ id: 'a', body: 'məhkəmələrin yeganəsözü' })]);
    const stored = await fetch(`${server}/${prefix}-*/_search`);
    const text = await stored.text();
    expect(text).toContain('yeganəsözü');
    expect(text).not.toContain('yeganesoz');
    expect(await countOf(engine, 'yeganesozu')).toBe(1);
  });
});
