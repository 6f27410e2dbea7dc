import { Worker } from 'node:worker_threads';
import type { TextWorkers } from './services.ts';
import type { TextTaskName } from './text-tasks.ts';

const TIME_LIMIT_MS = 30_000; // a code of 300,000 words takes a few seconds
const MEMORY_LIMIT_MB = 512;
const YOUNG_MB = 16; // short-lived strings are collected early: the peak of the whole process counts

type Task = {
  readonly task: TextTaskName;
  readonly input: unknown;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
};
type Answer = { readonly number: number; readonly result?: never; readonly failure?: string };

/** Structure, anonymize and citations in `threads` worker threads; a task over its limit fails alone. */
export function openTextWorkers(threads: number): TextWorkers {
  const queue: Task[] = [];
  const lanes = Array.from({ length: threads }, () => openLane(queue));
  const ask =
    (task: TextTaskName) =>
    <T>(input: unknown): Promise<T> =>
      new Promise<T>((resolve, reject) => {
        queue.push({ task, input, resolve, reject });
        for (const lane of lanes) if (lane.pump()) break;
      });
  return {
    structure: ask('structure'),
    anonymize: ask('anonymize'),
    citations: ask('citations'),
    close: async () => {
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

function openLane(queue: Task[]): { pump: () => boolean; close: () => Promise<void> } {
  let worker: Worker | undefined;
  let current: Task | undefined;
  let number = 0;
  let timer: NodeJS.Timeout | undefined;
  const finish = (settle: (task: Task) => void): void => {
    const task = current;
    current = undefined;
    clearTimeout(timer);
    if (task !== undefined) settle(task);
    pump();
  };
  const fail = (reason: string): void => {
    const broken = worker;
    worker = undefined;
    broken?.removeAllListeners();
    void broken?.terminate();
    finish((task) => task.reject(new Error(`text worker: ${reason}`)));
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./text-thread.ts', import.meta.url), {
      resourceLimits: {
        maxOldGenerationSizeMb: MEMORY_LIMIT_MB,
        maxYoungGenerationSizeMb: YOUNG_MB,
      },
    });
    started.on('message', (answer: Answer) => {
      if (answer.number !== number) return;
      const { failure } = answer;
      finish((task) =>
        failure === undefined
          ? task.resolve(answer.result as never)
          : task.reject(new Error(`text worker: ${failure}`)),
      );
    });
    started.on('error', (error) => fail((error as NodeJS.ErrnoException).code ?? error.name));
    started.unref();
    return started;
  };
  const pump = (): boolean => {
    if (current !== undefined) return false;
    const task = queue.shift();
    if (task === undefined) return false;
    current = task;
    number += 1;
    worker ??= start();
    timer = setTimeout(() => fail('over its time limit'), TIME_LIMIT_MS);
    worker.postMessage({ number, task: task.task, input: task.input });
    return true;
  };
  return {
    pump,
    close: async () => {
      clearTimeout(timer);
      await worker?.terminate();
    },
  };
}
