/**
 * Evidence that the automatic route leaks at most `certifiedRate`. Without one every decision goes to
 * review. `origin` says whether it rests on reviewed documents of this installation or on the gold of
 * the demonstration corpus; the latter is valid for demonstration data only.
 */
export type Calibration = {
  readonly name: string;
  readonly origin: 'reviewed' | 'demonstration';
  /** Documents whose automatic result a person (or the gold) has checked. */
  readonly checked: number;
  readonly leaking: number;
  readonly policyVersion: string;
};

export const MIN_CHECKED = 199; // with no leak: (n·R̂ + 1)/(n + 1) ≤ 0.5 %
const MAX_RATE = 0.005;

/** Conformal upper bound of the leak rate of the automatic route: (n·R̂ + 1)/(n + 1). */
export function certifiedRate(calibration: Calibration): number {
  return (calibration.leaking + 1) / (calibration.checked + 1);
}

/** True when the automatic route may publish; a demonstration's calibration counts for test certificates only. */
export function mayPublishAutomatically(
  calibration: Calibration | undefined,
  policyVersion: string,
  trust: 'real' | 'test',
): boolean {
  return (
    calibration !== undefined &&
    calibration.policyVersion === policyVersion &&
    (calibration.origin === 'reviewed' || trust === 'test') &&
    calibration.checked >= MIN_CHECKED &&
    certifiedRate(calibration) <= MAX_RATE
  );
}
