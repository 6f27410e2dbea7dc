import { describe, expect, it } from 'vitest';
import { type Operation, sendAll } from './bulk.ts';
import type { Client } from './connection.ts';

type Answer = { status: number; error?: { type: string; reason: string } };

/** A client whose server answers each item by rule, and what it was sent. */
function serverOf(answer: (id: string, request: number) => Answer | 'full'): {
  client: Client;
  sent: string[][];
} {
  const sent: string[][] = [];
  const bulk = async ({ operations }: { operations: string[] }) => {
    const heads = operations.filter((line) => /^\{"(index|create|delete)":/.test(line));
    const ids = heads.map((line) => /"_id":"([^"]+)"/.exec(line)?.[1] ?? '');
    sent.push(ids);
    const answers = ids.map((id) => answer(id, sent.length));
    if (answers.includes('full')) return { error: { type: 'es_rejected_execution_exception' } };
    return { items: answers.map((each) => ({ index: each })) };
  };
  return { client: { bulk } as unknown as Client, sent };
}

const ok: Answer = { status: 201 };
const write = (id: string, record: unknown = {}): Operation => ({
  action: 'index',
  index: 'i',
  id,
  record,
});
const FAST = { pause: 1 };

describe('bulk writes', () => {
  it('go in parts of the size asked for, none split', async () => {
    const { client, sent } = serverOf(() => ok);
    const long = { text: 'a'.repeat(400) };
    await sendAll(
      client,
      ['1', '2', '3', '4', '5'].map((id) => write(id, long)),
      { part: 1_000 },
    );
    expect(sent).toEqual([['1', '2'], ['3', '4'], ['5']]);
  });

  it('send a record larger than a part by itself', async () => {
    const { client, sent } = serverOf(() => ok);
    const operations = [write('1'), write('2', { text: 'a'.repeat(5_000) }), write('3')];
    await sendAll(client, operations, { part: 1_000 });
    expect(sent).toEqual([['1'], ['2'], ['3']]);
  });

  it('send again what the server was too busy for, and only that', async () => {
    const { client, sent } = serverOf((id, request) =>
      id === '2' && request < 3 ? { status: 429 } : ok,
    );
    await sendAll(client, [write('1'), write('2'), write('3')], FAST);
    expect(sent).toEqual([['1', '2', '3'], ['2'], ['2']]);
  });

  it('send again a request that was refused whole', async () => {
    const { client, sent } = serverOf((_, request) => (request === 1 ? 'full' : ok));
    await sendAll(client, [write('1'), write('2')], FAST);
    expect(sent).toEqual([
      ['1', '2'],
      ['1', '2'],
    ]);
  });

  it('give up on a server that stays busy', async () => {
    const { client, sent } = serverOf(() => 'full');
    await expect(sendAll(client, [write('1')], FAST)).rejects.toMatchObject({
      kind: 'Unavailable',
      code: 'search-busy',
    });
    expect(sent).toHaveLength(8);
  });

  it('name the ids of records that were there already', async () => {
    const { client } = serverOf((id) => (id === '2' ? { status: 409 } : ok));
    expect([...(await sendAll(client, [write('1'), write('2')]))]).toEqual(['2']);
  });

  it('take a deletion of what is not there as done', async () => {
    const { client } = serverOf(() => ({ status: 404 }));
    const operations: Operation[] = [{ action: 'delete', index: 'i', id: '1' }];
    expect((await sendAll(client, operations)).size).toBe(0);
  });

  it('fail for a record that is refused, and quote nothing of it', async () => {
    const { client } = serverOf((id) =>
      id === '2'
        ? { status: 400, error: { type: 'document_parsing_exception', reason: 'secret' } }
        : ok,
    );
    const failed = await sendAll(client, [write('1'), write('2')]).catch((error: unknown) => error);
    expect(failed).toMatchObject({ kind: 'Unavailable', code: 'index-write-refused' });
    expect(String(failed)).toContain('1 of 2 records (document_parsing_exception)');
    expect(String(failed)).not.toContain('secret');
  });
});
