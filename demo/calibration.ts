import { foldAz } from '#domain/az-text.ts';
import type { Calibration } from '#domain/calibration.ts';
import type { DemoDecision } from './generate-decisions.ts';

export const DEMO_CALIBRATION_NAME = 'nümayiş korpusunun etalon işarələri (demonstration gold)';

/**
 * Distinct surfaces that must not be seen in the published text of a decision: its direct spans, except
 * strings that an official of the same decision also bears.
 */
export function directSurfaces(decision: DemoDecision): readonly string[] {
  const kept = decision.gold
    .filter(({ kind, cls }) => kind === 'keep' && cls === 'person')
    .map(({ surface }) => foldAz(surface));
  const direct = decision.gold
    .filter(({ kind }) => kind === 'direct')
    .map(({ surface }) => surface);
  return [...new Set(direct)].filter(
    (surface) => !kept.some((name) => hasWord(name, foldAz(surface))),
  );
}

/**
 * The direct surfaces that stand as words in a published text, in any letter case that begins with a
 * capital (`kifayət` is a word, `Kifayət` a name); empty where nothing leaks.
 */
export function leaksIn(decision: DemoDecision, published: string): readonly string[] {
  const text = foldAz(published);
  return directSurfaces(decision).filter((surface) => hasName(published, text, surface));
}

/**
 * Calibration of the automatic route from the generator's own gold: each pair is a decision and what would
 * be published of it. Good for demonstration data only, and named so.
 */
export function demoCalibration(
  pairs: Iterable<{ readonly decision: DemoDecision; readonly published: string }>,
  policyVersion: string,
): Calibration {
  let [checked, leaking] = [0, 0];
  for (const { decision, published } of pairs) {
    checked++;
    if (leaksIn(decision, published).length > 0) leaking++;
  }
  return { name: DEMO_CALIBRATION_NAME, origin: 'demonstration', checked, leaking, policyVersion };
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

function hasWord(text: string, word: string): boolean {
  return placesOf(text, word).next().done !== true;
}

function hasName(published: string, folded: string, surface: string): boolean {
  const isCapital = /^\p{Lu}/u.test(surface);
  for (const at of placesOf(folded, foldAz(surface))) {
    if (!isCapital || /\p{Lu}/u.test(published[at] ?? '')) return true;
  }
  return false;
}

function* placesOf(text: string, word: string): Generator<number> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) yield at;
  }
}
