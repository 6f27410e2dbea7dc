import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';

/**
 * An index folder holds one file per generation and a pointer to the live one. A rebuild writes the next
 * file and then renames the pointer, so a new database never lies beside the write-ahead log of an old one.
 */
const POINTER = 'current';
const FILE = /^index-(\d+)-(\d+)\.sqlite$/;

/** The live index file, or undefined where none was made yet. */
export function currentFile(folder: string): string | undefined {
  const pointer = join(folder, POINTER);
  if (!existsSync(pointer)) return undefined;
  const name = readFileSync(pointer, 'utf8').trim();
  return FILE.test(name) && existsSync(join(folder, name)) ? join(folder, name) : undefined;
}

/** Path of a file for the next generation; `pid` tells whose work an unfinished file is. */
export function nextFile(folder: string, pid: number): string {
  mkdirSync(folder, { recursive: true });
  const numbers = readdirSync(folder).map((name) => Number(FILE.exec(name)?.[1] ?? 0));
  return join(folder, `index-${Math.max(0, ...numbers) + 1}-${pid}.sqlite`);
}

/** Makes a finished file the live one: fsync, then rename of the pointer. */
export function publishFile(folder: string, file: string): void {
  sync(file);
  const temporary = join(folder, `${POINTER}.new`);
  writeFileSync(temporary, `${basename(file)}\n`);
  sync(temporary);
  renameSync(temporary, join(folder, POINTER));
  sync(folder);
}

/** Removes a generation and its side files. */
export function removeFile(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true });
}

/** Removes generations that are neither live nor being written by a running process. */
export function removeStaleFiles(folder: string, isRunning: (pid: number) => boolean): void {
  const live = currentFile(folder);
  for (const name of readdirSync(folder)) {
    const pid = FILE.exec(name)?.[2];
    if (pid === undefined || live === join(folder, name) || isRunning(Number(pid))) continue;
    removeFile(join(folder, name));
  }
}

function sync(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
