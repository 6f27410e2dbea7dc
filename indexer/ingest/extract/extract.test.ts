import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { BAD_DOCUMENTS } from '#tests/fixtures/bad-documents.ts';
import { openExtractor } from './extract.ts';

const MEDIA = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  txt: 'text/plain',
} as const;
const SENTENCE = 'Məhkəmə iddianın təmin edilməsi barədə qətnamə qəbul etmişdir.';
const extractor = openExtractor();
afterAll(() => extractor.close());

describe('openExtractor', () => {
  it.each(Object.entries(BAD_DOCUMENTS))('ends well on %s', async (name, document) => {
    const before = process.memoryUsage().rss;
    const begun = performance.now();
    const extraction = await extractor.extract({
      bytes: await document.make(),
      mediaType: MEDIA[document.ending],
    });
    expect(performance.now() - begun).toBeLessThan(25_000);
    expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(400); // making it counts too
    if (extraction.ok) expect(extraction.document.quality.verdict, name).not.toBe('good');
    else {
      expect(document.mustEnd as readonly string[]).toContain(extraction.end);
      expect(extraction.code).toMatch(/^[a-z-]+$/);
      expect(extraction.sentence).toMatch(/\.$/);
    }
  });

  it('reads on after a refusal, and answers many at once in their order', async () => {
    const texts = Array.from({ length: 40 }, (_, at) => `${SENTENCE} ${at}`);
    const all = await Promise.all(
      texts.map((text) => extractor.extract({ bytes: Buffer.from(text), mediaType: 'text/plain' })),
    );
    expect(all.map((one) => one.ok && one.document.lines[0]?.text)).toEqual(texts);
  });

  it('kills a child that takes too long', async () => {
    const hasty = openExtractor({ timeLimitMs: 1 });
    const extraction = await hasty.extract({
      bytes: Buffer.from(SENTENCE),
      mediaType: 'text/plain',
    });
    await hasty.close();
    expect(extraction).toMatchObject({ ok: false, code: 'extraction-time', end: 'quarantined' });
  });

  it('kills a child that takes too much memory', async () => {
    const narrow = openExtractor({ memoryLimitMb: 1 });
    const extraction = await narrow.extract({
      bytes: Buffer.from(SENTENCE),
      mediaType: 'text/plain',
    });
    await narrow.close();
    expect(extraction).toMatchObject({ ok: false, code: 'extraction-memory', end: 'quarantined' });
  });
});

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const DISARM = fileURLToPath(new URL('./disarm.ts', import.meta.url));

/** Runs a probe as the child runs its parsers; its last line is `done` or the code of the refusal. */
function probe(code: string, isDisarmed: boolean): string {
  const disarm = isDisarmed ? `(await import(${JSON.stringify(DISARM)})).disarm();` : '';
  const body = `try { ${disarm} ${code}; console.log('done'); } catch (error) { console.log(error.code ?? error.name); } process.exit(0);`;
  const { stdout } = spawnSync(
    process.execPath,
    ['--permission', `--allow-fs-read=${ROOT}`, '--input-type=module', '-e', body],
    { env: {}, cwd: ROOT, encoding: 'utf8', timeout: 15_000 },
  );
  return stdout.trim().split('\n').at(-1) ?? '';
}

describe('the guarded child', () => {
  it('cannot connect, though without the guard it could', async () => {
    let connections = 0;
    const server = createServer((socket) => {
      connections += 1;
      socket.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const connect = `const net = await import('node:net'); const socket = net.connect(${port}, '127.0.0.1'); await (await import('node:events')).once(socket, 'connect')`;
    expect(probe(connect, true)).toBe('ERR_ACCESS_DENIED');
    expect(probe(connect, false)).toBe('done');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(connections).toBe(1);
    server.close();
  });

  it.each([
    ['fetch', `await fetch('http://127.0.0.1:9/')`, 'TypeError'],
    ['WebSocket', `new WebSocket('ws://127.0.0.1:9/')`, 'TypeError'],
    [
      'HTTP',
      `await (await import('node:events')).once((await import('node:http')).get('http://127.0.0.1:9/'), 'response')`,
      'ERR_ACCESS_DENIED',
    ],
    [
      'a name',
      `await (await import('node:dns')).promises.lookup('localhost')`,
      'ERR_ACCESS_DENIED',
    ],
    [
      'a name server',
      `new (await import('node:dns')).promises.Resolver().resolve4('localhost')`,
      'ERR_ACCESS_DENIED',
    ],
    [
      'UDP',
      `(await import('node:dgram')).createSocket('udp4').send('a', 9, '127.0.0.1')`,
      'ERR_ACCESS_DENIED',
    ],
    [
      'a write',
      `(await import('node:fs')).writeFileSync('/tmp/ashkar-probe', 'a')`,
      'ERR_ACCESS_DENIED',
    ],
    ['another file', `(await import('node:fs')).readFileSync('/etc/passwd')`, 'ERR_ACCESS_DENIED'],
    ['a process', `(await import('node:child_process')).execSync('true')`, 'ERR_ACCESS_DENIED'],
    [
      'a worker',
      `new (await import('node:worker_threads')).Worker('1', { eval: true })`,
      'ERR_ACCESS_DENIED',
    ],
  ])('is refused %s', (_name, code, refusal) => {
    expect(probe(code, true)).toBe(refusal);
  });
});
