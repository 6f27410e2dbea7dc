import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError, unavailable } from '../domain/errors.ts';

export const DATA_VERSION = 1; // rises when an older program could not read the folder

/** The data folder, owned by this process until `release`. */
export type DataFolder = { readonly path: string; release(): Promise<void> };

type Owner = { readonly pid: number; readonly startTime: string };

/**
 * Takes the data folder for this process: PGlite does not see a second process on its files, so one lock
 * file (pid + start time) keeps the others out; a lock left by a dead process is taken over.
 * @throws AppError `data-not-writable`, `data-newer`, `data-locked`
 */
export async function takeDataFolder(path: string): Promise<DataFolder> {
  await makeWritable(path);
  await checkVersion(path);
  const lock = join(path, 'ashkar.lock');
  await takeLock(lock, path);
  return { path, release: () => rm(lock, { force: true }) };
}

async function makeWritable(path: string): Promise<void> {
  const probe = join(path, `.write-${randomBytes(4).toString('hex')}`);
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new AppError(
      'NotPermitted',
      'data-not-writable',
      `The data folder ${path} cannot be written (${code}); give permission or set ASHKAR_DATA_DIR.`,
      { cause: error },
    );
  }
}

async function checkVersion(path: string): Promise<void> {
  const file = join(path, 'version.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    await writeFile(file, `${JSON.stringify({ version: DATA_VERSION })}\n`);
    return;
  }
  const { version } = JSON.parse(text) as { version?: number };
  if (version === undefined || version > DATA_VERSION)
    throw new AppError(
      'Conflict',
      'data-newer',
      `The data folder ${path} is of a newer version of ashkar; update the program or choose another folder.`,
    );
}

async function takeLock(lock: string, path: string): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = await open(lock, 'wx', 0o600);
      const owner: Owner = { pid: process.pid, startTime: (await startTime(process.pid)) ?? '' };
      await file.writeFile(JSON.stringify(owner));
      await file.close();
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (await isAlive(lock)) break;
      await rm(lock, { force: true });
    }
  }
  throw unavailable(
    'data-locked',
    `The data folder ${path} is in use by another ashkar process; stop it or set ASHKAR_DATA_DIR.`,
  );
}

async function isAlive(lock: string): Promise<boolean> {
  const text = await readFile(lock, 'utf8').catch(() => '');
  try {
    const owner = JSON.parse(text) as Owner;
    return (await startTime(owner.pid)) === owner.startTime;
  } catch {
    return false; // an empty lock is of a process that died while it wrote it
  }
}

// Field 22 of /proc/<pid>/stat; the name in field 2 may hold spaces, so count from its closing bracket.
async function startTime(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

/** A secret kept in the data folder, made at first use (mode 0600), 64 hex signs. */
export async function folderSecret(path: string): Promise<string> {
  const file = join(path, 'secret');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return kept.trim();
  const secret = randomBytes(32).toString('hex');
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
