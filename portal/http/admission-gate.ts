/** Lets at most `running` jobs run at once; `waiting` more may wait up to `waitMs`, the rest are turned away. */
export type AdmissionGate = {
  /** Resolves to the function that frees the place, or to undefined where the job was turned away. */
  enter(): Promise<(() => void) | undefined>;
  readonly load: { readonly running: number; readonly waiting: number };
};

export type GateOptions = {
  readonly running: number;
  readonly waiting: number;
  readonly waitMs: number;
};

/** An admission gate: searches from ten thousand addresses pass per-address limits, but not this. */
export function admissionGate(options: GateOptions): AdmissionGate {
  let running = 0;
  const queue: ((free: (() => void) | undefined) => void)[] = [];
  const leaveOnce = (): (() => void) => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const next = queue.shift();
      if (next === undefined) running -= 1;
      else next(leaveOnce());
    };
  };
  return {
    enter() {
      if (running < options.running) {
        running += 1;
        return Promise.resolve(leaveOnce());
      }
      if (queue.length >= options.waiting) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          queue.splice(queue.indexOf(enter), 1);
          resolve(undefined);
        }, options.waitMs);
        const enter = (free: (() => void) | undefined): void => {
          clearTimeout(timer);
          resolve(free);
        };
        queue.push(enter);
      });
    },
    get load() {
      return { running, waiting: queue.length };
    },
  };
}
