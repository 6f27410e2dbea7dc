import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeDataFolder } from '#drizzle/data-folder.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'ashkar-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ashkar(args: readonly string[], env: Record<string, string> = {}) {
  const done = spawnSync(process.execPath, ['--liftoff-only', 'indexer/cli.ts', ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      ASHKAR_DATA_DIR: join(folder, 'data'),
      ASHKAR_LOG_LEVEL: 'error',
      ...env,
    },
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** One sentence: one line, which begins with the program's name and ends with a full stop. */
const SENTENCE = /^ashkar: [^\n]{20,300}\.\n$/;

describe('a door that is closed says so in one sentence and ends with 2', () => {
  it('data folder in use', async () => {
    const path = join(folder, 'locked');
    const held = await takeDataFolder(path);
    const { code, err } = ashkar(['migrate'], { ASHKAR_DATA_DIR: path });
    await held.release();
    expect(err).toMatch(SENTENCE);
    expect(err).toContain('in use by another ashkar process');
    expect(code).toBe(2);
  });

  it('a lock that a killed process left is taken over', async () => {
    const path = join(folder, 'stale');
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    const held = await takeDataFolder(path);
    writeFileSync(join(path, 'ashkar.lock'), JSON.stringify({ pid: child.pid, startTime: '1' }));
    await (await takeDataFolder(path)).release();
    child.kill('SIGKILL');
    await held.release();
  });

  it('data folder of a newer version', () => {
    const path = join(folder, 'newer');
    mkdirSync(path);
    writeFileSync(join(path, 'version.json'), '{"version":99}');
    const { code, err } = ashkar(['migrate'], { ASHKAR_DATA_DIR: path });
    expect(err).toMatch(SENTENCE);
    expect(err).toContain('newer version');
    expect(code).toBe(2);
  });

  it('no permission to write', () => {
    // A file in the way refuses root too, whom permissions do not stop.
    const path = join(folder, 'file');
    writeFileSync(path, '');
    chmodSync(path, 0o400);
    const { code, err } = ashkar(['migrate'], { ASHKAR_DATA_DIR: join(path, 'data') });
    expect(err).toMatch(SENTENCE);
    expect(err).toContain('cannot be written');
    expect(code).toBe(2);
  });

  it.each([
    ['an unknown setting', { ASHKAR_TYPO: '1' }, 'ASHKAR_TYPO is not a setting'],
    ['two bad values at once', { PORT: 'x', ASHKAR_ENV: 'y' }, 'PORT'],
    ['a short token', { ASHKAR_INTAKE_TOKENS: 'e-court=short' }, 'under 24 signs'],
  ] as const)('%s', (_name, env, part) => {
    const { code, err } = ashkar(['config', 'check'], { ...env });
    expect(err).toMatch(SENTENCE);
    expect(err).toContain(part);
    expect(code).toBe(2);
  });

  it('an unknown verb', () => {
    expect(ashkar(['publsh']).code).toBe(2);
  });

  it('a Node that is too old', () => {
    const source = `Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } }); await import(${JSON.stringify(join(ROOT, 'indexer/cli.ts'))});`;
    const done = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
      encoding: 'utf8',
    });
    expect(done.stderr).toMatch(/^ashkar needs Node 24[^\n]*\.\n$/);
    expect(done.status).toBe(2);
  });
});

describe('a port in use', () => {
  let server: Server;
  let port = 0;
  beforeAll(async () => {
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  afterAll(() => server.close());

  it('is named and the process ends with 2', () => {
    const { code, err } = ashkar(['serve'], { PORT: String(port) });
    expect(err).toMatch(SENTENCE);
    expect(err).toContain(`Port ${port} is in use`);
    expect(code).toBe(2);
  });
});

describe('ordinary commands', () => {
  it('prints the settings with secrets masked', () => {
    const secret = 'a'.repeat(40);
    const { code, out } = ashkar(['config', 'print', '--json'], {
      ASHKAR_SECRET: secret,
      ASHKAR_DATABASE_URL: 'postgres://u:pw@127.0.0.1/x',
      ASHKAR_INTAKE_TOKENS: `e-court=${'t'.repeat(30)}`,
      ASHKAR_EMBEDDINGS_URL: 'http://127.0.0.1:9/v1',
      ASHKAR_EMBEDDINGS_MODEL: 'e5',
      ASHKAR_EMBEDDINGS_KEY: 'k'.repeat(30),
      ASHKAR_CHAT_URL: 'http://127.0.0.1:9/v1',
      ASHKAR_CHAT_MODEL: 'small',
      ASHKAR_CHAT_KEY: 'c'.repeat(30),
    });
    expect(code).toBe(0);
    expect(out).not.toMatch(/a{40}|:pw@|t{30}|k{30}|c{30}/);
    expect(JSON.parse(out)).toMatchObject({ intakeTokens: ['e-court=***'] });
  });

  it('refuses rules of review that cannot be or that nobody answers for', {
    timeout: 120_000,
  }, () => {
    const rules = (...args: string[]) => ashkar(['review', 'rules', ...args]);
    for (const wrong of [
      ['--second-reading', '2', '--by', 'operator 1'],
      ['--claim', '0', '--by', 'operator 1'],
      ['--second-reading', '0.1'],
    ]) {
      const { code, err } = rules(...wrong);
      expect(err).toMatch(SENTENCE);
      expect(code).toBe(2);
    }
    expect(rules('--second-reading', '0.1', '--by', 'operator 1').err).toContain('by lot: 0.1.');
  });

  it('sets the day from which the term runs, and says it', { timeout: 120_000 }, () => {
    const start = (...args: string[]) => ashkar(['ledger', 'start', ...args]);
    for (const wrong of [
      ['--on', '2026-02-30', '--by', 'operator 1'],
      ['--on', '2026-02-01'],
    ]) {
      const { code, err } = start(...wrong);
      expect(err).toMatch(SENTENCE);
      expect(code).toBe(2);
    }
    expect(start().err).toContain('for every decision');
    const set = start('--on', '2026-02-01', '--by', 'operator 1');
    expect([set.code, set.err]).toEqual([0, 'The term runs from 2026-02-01.\n']);
  });

  it('tells of a missing file', () => {
    const { code, err } = ashkar(['ingest', join(folder, 'nothing.asice')]);
    expect(err).toMatch(SENTENCE);
    expect(code).toBe(2);
  });

  it('takes junk, keeps it and says what it is', () => {
    const path = join(folder, 'junk.asice');
    writeFileSync(path, 'this is no container');
    const { code, out } = ashkar(['ingest', path, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ state: 'refused', reasonCode: 'UNKNOWN_FORMAT' }]);
    expect(ashkar(['ingest', path, '--json']).out).toBe(out); // the same submission again
  });
});
