import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { afterEach, describe, expect, it } from 'vitest';
import { BAD_DOCUMENTS } from '#tests/fixtures/bad-documents.ts';
import type { Extractor } from '../services.ts';
import { openExtractor } from './extract.ts';

const GOOD = Buffer.from('Məhkəmə iddianın təmin edilməsi barədə qətnamə qəbul etmişdir.');
const goodText = { bytes: GOOD, mediaType: 'text/plain' } as const;

/** Process ids of the extraction children of this process. */
function children(): readonly number[] {
  return readdirSync('/proc/self/task').flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8')
      .split(' ')
      .filter((pid) => pid !== '' && commandOf(pid).includes('extract-child'))
      .map(Number),
  );
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // ended between listing and reading
  }
}

describe('the life of a guarded child', () => {
  let extractor: Extractor;
  afterEach(() => extractor.close());

  it('has an empty environment and permission to read the code only', async () => {
    extractor = openExtractor();
    await extractor.extract(goodText);
    const [pid] = children();
    expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).toBe('');
    const flags = commandOf(String(pid)).split('\0');
    expect(flags).toContain('--permission');
    const allowed = flags.filter((flag) => flag.startsWith('--allow-'));
    expect(allowed.every((flag) => flag.startsWith('--allow-fs-read='))).toBe(true);
    const folders = allowed.map((flag) => flag.replace(`--allow-fs-read=${process.cwd()}/`, ''));
    expect(folders).toEqual(expect.arrayContaining(['domain', 'node_modules']));
    expect(folders.filter((folder) => folder.startsWith('/') || folder === '')).toEqual([]);
  });

  it('serves the next clean document too, and ends with the first that is refused', async () => {
    extractor = openExtractor();
    await extractor.extract(goodText);
    const first = children();
    expect(first).toHaveLength(1);
    expect(await extractor.extract(goodText)).toMatchObject({ ok: true });
    expect(children()).toEqual(first);
    const refused = await extractor.extract({
      bytes: await BAD_DOCUMENTS['encrypted-pdf'].make(),
      mediaType: 'application/pdf',
    });
    expect(refused).toMatchObject({ ok: false, code: 'encrypted-pdf', end: 'refused' });
    expect(await extractor.extract(goodText)).toMatchObject({ ok: true });
    expect(children()).toHaveLength(1);
    expect(children()).not.toEqual(first);
  });

  it('serves at most 32 documents', async () => {
    extractor = openExtractor();
    await extractor.extract(goodText);
    const [first] = children();
    for (let served = 1; served < 32; served++) await extractor.extract(goodText);
    await extractor.extract(goodText);
    expect(children()).not.toContain(first);
  });

  it('that dies in its work costs that document only', async () => {
    extractor = openExtractor();
    await extractor.extract(goodText);
    const [pid = 0] = children();
    const hurt = extractor.extract({
      bytes: Buffer.alloc(8_000_000, 'söz '),
      mediaType: 'text/plain',
    });
    process.kill(pid, 'SIGKILL');
    const next = extractor.extract(goodText);
    expect(await hurt).toMatchObject({ ok: false, code: 'extraction-ended', end: 'quarantined' });
    expect(await next).toMatchObject({ ok: true });
  });

  it('is killed by a limit, with it nothing but its document', async () => {
    extractor = openExtractor({ timeLimitMs: 1_500 });
    const bomb = await BAD_DOCUMENTS['pdf-bomb'].make();
    const [killed, next] = await Promise.all([
      extractor.extract({ bytes: bomb, mediaType: 'application/pdf' }),
      extractor.extract(goodText),
    ]);
    expect(killed).toMatchObject({ ok: false, end: 'quarantined' });
    expect(next).toMatchObject({ ok: true });
  });
});
