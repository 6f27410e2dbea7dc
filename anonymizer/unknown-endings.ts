import type { Candidate } from './candidate.ts';
import type { Reading } from './endings.ts';
import { isOwned } from './first-words.ts';
import type { Token } from './tokens.ts';

const LEAST_STEM = 4; // letters of a name that forms agree on
const LEAST_ALONE = 5; // the same of a name that stands in one form only
const OF_DATIVE = 3; // forms that must agree before `Kamilə` is taken for the dative of `Kamil`
const CONSONANT = /[^aeiou]$/;

/**
 * The lone names with those that no list knows read by where they begin: `Gvaramın`, `Gvaramdan`, `Gvaram` are forms
 * of one name, and one form alone is told by what it says of itself. Without this each form is a person of its own
 * and the ending is lost.
 */
export function withAgreedReadings(
  names: readonly Candidate[],
  tokens: readonly Token[],
): Candidate[] {
  const lone = new Map(names.flatMap((one) => (isGiven(one) ? [[one.start, one.end]] : [])));
  const unknown = [...tokens.entries()].filter(
    ([, { facts, start, end }]) => facts.given === undefined && lone.get(start) === end,
  );
  const forms = new Map<string, Set<string>>();
  for (const [, { facts }] of unknown)
    for (const { stem } of facts.readings)
      if (stem.length >= LEAST_STEM) forms.set(stem, (forms.get(stem) ?? new Set()).add(facts.key));
  const agreed = new Map<number, Reading>();
  for (const [at, token] of unknown) {
    const reading = agreedReading(token, forms) ?? ownReading(token, tokens[at + 1]);
    if (reading !== undefined) agreed.set(token.start, reading);
  }
  return names.map((name) => {
    const reading = isGiven(name) ? agreed.get(name.start) : undefined;
    return reading === undefined
      ? name
      : { ...name, ending: reading.ending, name: { given: reading.stem } };
  });
}

const isGiven = ({ name }: Candidate): boolean => name !== undefined && name.surname === undefined;

/** The reading whose stem most forms of the text share; undefined where each stands alone. */
function agreedReading(
  { facts }: Token,
  forms: ReadonlyMap<string, ReadonlySet<string>>,
): Reading | undefined {
  let best: Reading | undefined;
  let most = 1;
  for (const reading of facts.readings) {
    const count = forms.get(reading.stem)?.size ?? 0;
    if (count <= most || (reading.ending.case === 'dat' && count < OF_DATIVE)) continue;
    best = reading;
    most = count;
  }
  return best;
}

/** `Gvaramın qardaşı`, `Gvaramdan`, `Gvaramla`: endings that names seldom end in. */
function ownReading({ facts }: Token, next: Token | undefined): Reading | undefined {
  return facts.readings.find(({ stem, ending }) => {
    if (stem.length < LEAST_ALONE || ending.plural || ending.copula) return false;
    if (ending.case === 'gen') return next?.before === ' ' && isOwned(next.text);
    return (
      ending.case === 'abl' || (ending.case === 'ins' && CONSONANT.test(stem) && !/l$/.test(stem))
    );
  });
}
