import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { anonymize } from '#anonymizer/anonymize.ts';
import { DEFAULT_POLICY } from '#anonymizer/policy.ts';
import type { CaseRecord } from '#domain/person.ts';
import type { StructuredDecision } from '#domain/structured-text.ts';
import { peakRssMb, percentile } from '../table.ts';

/** Words of a page. Source: anonymizer.md §9. */
const PAGE = 300;
const TEN_PAGES = 10 * PAGE;
const AS_ASHKAR = ['--max-semi-space-size=8']; // docs/adr/0009
/** Least pages a second of CPU, most milliseconds per ten pages, most MB. Source: anonymizer.md, G10. */
const GOAL = { pages: 100, p95: 50, mb: 300 };

/** A document as the pipeline hands it over. */
export type SpeedJob = {
  readonly document: StructuredDecision;
  readonly record: CaseRecord | undefined;
};

/** CPU of the thread that anonymizes, ms: what other processes of the machine do moves it little. */
type Timing = { readonly words: number; readonly ms: number };
type Report = {
  /** Peak resident set, MB. */
  readonly peakMb: number;
  /** CPU of anonymizing alone, all threads, ms. */
  readonly cpuMs: number;
  readonly timings: readonly Timing[];
};

/**
 * Prints pages per second of CPU, the time of ten pages and the memory of a process that gets the documents
 * one by one. The first document pays for what is built on first use. Memory is given whole and beyond that
 * of a process that has loaded the same modules and seen no document.
 */
export async function printSpeed(jobs: Iterable<SpeedJob>): Promise<void> {
  const empty = await runChild([]);
  const { peakMb, cpuMs, timings } = await runChild(jobs);
  const pages = timings.reduce((sum, { words }) => sum + words, 0) / PAGE;
  const rate = pages / (cpuMs / 1000);
  const warm = rateOf(timings.slice(timings.length >> 1));
  const p95 = percentile(tenPages(timings), 0.95);
  console.log(
    `\nspeed: ${timings.length} documents, ${Math.round(pages)} pages of ${PAGE} words, with record`,
  );
  console.log(
    `${mark(rate >= GOAL.pages)} ${rate.toFixed(0)} pages/s of CPU, compiling and collecting included (≥ ${GOAL.pages})`,
  );
  console.log(`        ${warm.toFixed(0)} pages/s of the anonymizing thread in the second half`);
  console.log(
    `${mark(p95 <= GOAL.p95)} ${p95.toFixed(0)} ms of CPU per 10 pages, p95 (≤ ${GOAL.p95})`,
  );
  console.log(
    `${mark(peakMb <= GOAL.mb)} ${peakMb} MB peak (≤ ${GOAL.mb}), ${peakMb - empty.peakMb} MB beyond a process with the modules loaded`,
  );
}

function rateOf(timings: readonly Timing[]): number {
  const [words, ms] = timings.reduce(([w, m], one) => [w + one.words, m + one.ms], [0, 0]);
  return words / PAGE / (ms / 1000);
}

function mark(isReached: boolean): string {
  return isReached ? 'reached' : 'MISSED ';
}

/** Milliseconds of runs of documents of ten pages or somewhat more, scaled to ten pages. */
export function tenPages(timings: readonly Timing[]): readonly number[] {
  const out: number[] = [];
  let [words, ms] = [0, 0];
  for (const timing of timings) {
    words += timing.words;
    ms += timing.ms;
    if (words < TEN_PAGES) continue;
    out.push((ms * TEN_PAGES) / words);
    [words, ms] = [0, 0];
  }
  return out;
}

async function runChild(jobs: Iterable<SpeedJob>): Promise<Report> {
  const child = spawn(process.execPath, [...AS_ASHKAR, fileURLToPath(import.meta.url)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [report] = await Promise.all([
    text(child.stdout),
    pipeline(Readable.from(linesOf(jobs)), child.stdin),
  ]);
  return JSON.parse(report) as Report;
}

function* linesOf(jobs: Iterable<SpeedJob>): Generator<string> {
  for (const job of jobs) yield `${JSON.stringify(job)}\n`;
}

function microseconds({ user, system }: NodeJS.CpuUsage): number {
  return user + system;
}

/** The child: reads a job a line, keeps no result. */
async function measure(): Promise<void> {
  const timings: Timing[] = [];
  let cpu = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    const { document, record } = JSON.parse(line) as SpeedJob;
    const words = document.blocks.reduce((sum, block) => sum + block.text.split(/\s+/).length, 0);
    const before = process.cpuUsage();
    const begun = process.threadCpuUsage();
    anonymize(document, record, DEFAULT_POLICY, `speed/${timings.length}`);
    timings.push({ words, ms: microseconds(process.threadCpuUsage(begun)) / 1000 });
    cpu += microseconds(process.cpuUsage(before));
  }
  const peakMb = peakRssMb(readFileSync('/proc/self/status', 'utf8'));
  const report: Report = { peakMb, cpuMs: cpu / 1000, timings };
  process.stdout.write(JSON.stringify(report));
}

if (import.meta.main) await measure();
