import { expect, it } from 'vitest';
import { detect } from './detect.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { indexRecord } from './record-index.ts';

// A page as the model of English reads it: signs stand inside the words.
const MISREAD =
  'Mahkama iddiag!nin izahat)ni ve isin ha11arini arasd:raraq garara galdi, é2iin arizasi rodd ed!lsin. ';

const found = (text: string): readonly string[] => {
  const whole = MISREAD.repeat(4) + text;
  const { linked, view } = detect(
    whole,
    { judges: [] } as never,
    indexRecord(undefined, 'x'),
    DEFAULT_POLICY,
  );
  return linked
    .filter(({ candidate }) => candidate.cls === 'person')
    .map(({ candidate: { start, end } }) =>
      whole.slice(view.origin[start], (view.origin[end - 1] ?? 0) + 1),
    );
};

it.each([
  ['a sign inside the last word', 'Orada Soltanov Kamran Murad qiz:nin evi var.', 'qiz:nin'],
  ['a surname whose İ was read small', 'Evi tlyasovlarin hayatindadir.', 'tlyasovlarin'],
  ['a patronymic that nothing explains', 'Orada Soltanova Lala Murad qgzm yasayir.', 'qgzm'],
])('%s is no part that stays', (_name, text, word) => {
  expect(found(text).some((one) => one.endsWith(word))).toBe(true);
});
