import { parentPort } from 'node:worker_threads';
import { TEXT_TASKS, type TextTaskName } from './text-tasks.ts';

type Question = { readonly number: number; readonly task: TextTaskName; readonly input: never };

parentPort?.on('message', ({ number, task, input }: Question) => {
  try {
    parentPort?.postMessage({ number, result: TEXT_TASKS[task](input) });
  } catch (error) {
    // The message of an unexpected error may quote its input: only its kind leaves the thread.
    const place = error instanceof Error ? (error.stack?.split('\n')[1]?.trim() ?? '') : '';
    const kind = error instanceof Error ? error.constructor.name : typeof error;
    parentPort?.postMessage({ number, failure: `${kind} ${place.replace(/\(?file:.*\//, '(')}` });
  }
});
