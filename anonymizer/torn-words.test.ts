import { expect, it } from 'vitest';
import { detect } from './detect.ts';
import { isPatronymicLike } from './ocr-fathers.ts';
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
  ['a sign behind the father’s name', 'Orada Soltanova Lala Mural! q:zi yasayir.', 'Mural! q:zi'],
  ['an initial read as a sign', 'Arizani Soltanov M.¥.-nin atasi yazib.', 'M.¥.-nin'],
  ['an initial read as a figure', 'Arizani Soltanova F.9. talab edib.', 'F.9.'],
  ['initials of two letters', 'Telefonu Sahmarov R.Mi.-dan alib.', 'R.Mi.-dan'],
  ['initials without a stop between', 'Usta Niftaliyev GN.D. olu gedib.', 'GN.D. olu'],
  [
    'a given name behind the sign for Ə',
    'Orada Abisov @labbas Urfan ogiu olur.',
    '@labbas Urfan ogiu',
  ],
  [
    'a given name whose İ was read small',
    'Borclu Seyfullayev iman Sibhan ogiunun evi.',
    'iman Sibhan ogiunun',
  ],
  ['a surname read small behind initials', 'Alci S. V. iahsuvarli, mali gatirib.', 'iahsuvarli'],
])('%s is no part that stays', (_name, text, word) => {
  expect(found(text).some((one) => one.endsWith(word))).toBe(true);
});

it.each([
  ['a sign', 'Qerari M.$.ilyasovun vakili yazib.', 'M.$.ilyasov'],
  ['two letters', 'Arizani S.Ti.Niftaliyevin vakili yazib.', 'S.Ti.Niftaliyev'],
  ['a second stop', 'Arizani S..Feyziyeva yazib.', 'S..Feyziyeva'],
  ['a stroke before it', 'Arizani iH.Kamalov yazib.', 'iH.Kamalov'],
])('an initial read as %s goes with the surname behind it', (_name, text, name) => {
  expect(found(text).some((one) => one.startsWith(name))).toBe(true);
});

it.each(['oğlunun', 'ogiu', 'oggu', 'Soglu', 'tqizi', 'qiz)', 'q:zi'])(
  '%s is read as the word for son or daughter',
  (word) => expect(isPatronymicLike(word)).toBe(true),
);
it.each(['dizi', 'otur', 'isa', 'sinif'])('%s is not', (word) =>
  expect(isPatronymicLike(word)).toBe(false),
);
