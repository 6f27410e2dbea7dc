import { Worker } from 'node:worker_threads';
import { unavailable } from '#domain/errors.ts';
import { type Answer, fromWire } from './worker-protocol.ts';

type Waiting = {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
};

/** One worker thread that answers calls in order. */
export class WorkerClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #gone = false;

  constructor(file: URL, workerData: unknown) {
    this.#worker = new Worker(file, { workerData });
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      this.#refer();
      if (answer.ok) waiting?.resolve(answer.value);
      else waiting?.reject(fromWire(answer.error));
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(undefined));
  }

  /** True after the thread ended; a new client must take its place. */
  get gone(): boolean {
    return this.#gone;
  }

  /** Result of a method of the worker. */
  call<T>(method: string, argument?: unknown): Promise<T> {
    if (this.#gone) return Promise.reject(stopped(undefined));
    this.#last += 1;
    const id = this.#last;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: (value) => resolve(value as T), reject });
      this.#refer();
      this.#worker.postMessage({ id, method, argument });
    });
  }

  /** Ends the thread at once; what it had not answered fails. */
  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }

  // The thread keeps the process alive only while somebody waits for it.
  #refer(): void {
    if (this.#waiting.size > 0) this.#worker.ref();
    else this.#worker.unref();
  }

  #fail(cause: unknown): void {
    this.#gone = true;
    for (const { reject } of this.#waiting.values()) reject(stopped(cause));
    this.#waiting.clear();
  }
}

function stopped(cause: unknown): Error {
  return unavailable('search-stopped', 'The search engine stopped while it worked.', cause);
}
