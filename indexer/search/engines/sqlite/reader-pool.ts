import { AppError, unavailable } from '#domain/errors.ts';
import { WorkerClient } from '../../worker-client.ts';

const READER = new URL('./reader.worker.ts', import.meta.url);

type Job = {
  readonly method: string;
  readonly argument: unknown;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
};

export type PoolOptions = {
  readonly folder: string;
  readonly workers: number;
  /** Calls that may wait; one more is refused at once. */
  readonly queue: number;
  /** Milliseconds a call may run before its worker is replaced. */
  readonly deadline: number;
};

/** Reader threads over one index folder. SQLite is synchronous, so a late reader is replaced, not stopped. */
export class ReaderPool {
  readonly #options: PoolOptions;
  readonly #idle: WorkerClient[] = [];
  readonly #busy = new Set<WorkerClient>();
  readonly #queue: Job[] = [];
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    for (let index = 0; index < options.workers; index += 1) this.#idle.push(this.#start());
  }

  /** Runs a method on the next free reader. @throws Unavailable when the queue is full or time is up. */
  run<T>(method: string, argument: unknown, signal?: AbortSignal): Promise<T> {
    if (this.#closed) return Promise.reject(closed());
    if (signal?.aborted === true) return Promise.reject(signal.reason);
    if (this.#queue.length >= this.#options.queue) {
      return Promise.reject(
        new AppError(
          'Unavailable',
          'search-busy',
          'Too many searches are waiting. Try again soon.',
        ),
      );
    }
    return new Promise<T>((resolve, reject) => {
      const job: Job = {
        method,
        argument,
        signal,
        resolve: (value) => resolve(value as T),
        reject,
      };
      signal?.addEventListener('abort', () => this.#drop(job), { once: true });
      this.#queue.push(job);
      this.#next();
    });
  }

  /** Runs a method once on every reader, after what each is doing. */
  async everywhere(method: string): Promise<void> {
    await Promise.allSettled([...this.#idle, ...this.#busy].map((worker) => worker.call(method)));
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#queue.splice(0)) job.reject(closed());
    await Promise.all([...this.#idle, ...this.#busy].map((worker) => worker.terminate()));
  }

  #start(): WorkerClient {
    return new WorkerClient(READER, { folder: this.#options.folder });
  }

  #drop(job: Job): void {
    const at = this.#queue.indexOf(job);
    if (at >= 0) this.#queue.splice(at, 1);
    job.reject(job.signal?.reason);
  }

  #next(): void {
    while (this.#queue.length > 0) {
      const idle = this.#idle.pop();
      if (idle === undefined) return;
      const job = this.#queue.shift();
      if (job === undefined) {
        this.#idle.push(idle);
        return;
      }
      void this.#work(idle.gone ? this.#start() : idle, job);
    }
  }

  async #work(worker: WorkerClient, job: Job): Promise<void> {
    this.#busy.add(worker);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      job.reject(
        unavailable('search-timeout', 'The search took too long. Try fewer or rarer words.'),
      );
      void worker.terminate();
    }, this.#options.deadline);
    try {
      job.resolve(await worker.call(job.method, job.argument));
    } catch (error) {
      job.reject(error);
    } finally {
      clearTimeout(timer);
      this.#busy.delete(worker);
      if (!this.#closed) {
        this.#idle.push(late || worker.gone ? this.#start() : worker);
        this.#next();
      }
    }
  }
}

function closed(): Error {
  return unavailable('search-closed', 'The search engine is closed.');
}
