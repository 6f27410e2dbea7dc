import { describe, expect, it } from 'vitest';
import { type GrammarCase, inflect, ordinalEnding } from './inflect.ts';

type Row = readonly [
  text: string,
  gen: string,
  dat: string,
  acc: string,
  loc: string,
  abl: string,
  reason: string,
];

const ROWS: readonly Row[] = [
  [
    'Məmmədov',
    'Məmmədovun',
    'Məmmədova',
    'Məmmədovu',
    'Məmmədovda',
    'Məmmədovdan',
    'back rounded o',
  ],
  [
    'Məmmədova',
    'Məmmədovanın',
    'Məmmədovaya',
    'Məmmədovanı',
    'Məmmədovada',
    'Məmmədovadan',
    'vowel end takes buffers',
  ],
  ['Quliyev', 'Quliyevin', 'Quliyevə', 'Quliyevi', 'Quliyevdə', 'Quliyevdən', 'front e'],
  [
    'Hüseynzadə',
    'Hüseynzadənin',
    'Hüseynzadəyə',
    'Hüseynzadəni',
    'Hüseynzadədə',
    'Hüseynzadədən',
    'front vowel end',
  ],
  [
    'Qarabağlı',
    'Qarabağlının',
    'Qarabağlıya',
    'Qarabağlını',
    'Qarabağlıda',
    'Qarabağlıdan',
    'ı at the end is no possessive',
  ],
  ['Rauf', 'Raufun', 'Raufa', 'Raufu', 'Raufda', 'Raufdan', 'back rounded u'],
  ['Günel', 'Günelin', 'Günelə', 'Güneli', 'Güneldə', 'Güneldən', 'last vowel decides'],
  ['Tofiq', 'Tofiqin', 'Tofiqə', 'Tofiqi', 'Tofiqdə', 'Tofiqdən', 'q of a name stays'],
  [
    'Məmmədov Rauf Tofiq oğlu',
    'Məmmədov Rauf Tofiq oğlunun',
    'Məmmədov Rauf Tofiq oğluna',
    'Məmmədov Rauf Tofiq oğlunu',
    'Məmmədov Rauf Tofiq oğlunda',
    'Məmmədov Rauf Tofiq oğlundan',
    'possessive n',
  ],
  [
    'Quliyeva Leyla Anar qızı',
    'Quliyeva Leyla Anar qızının',
    'Quliyeva Leyla Anar qızına',
    'Quliyeva Leyla Anar qızını',
    'Quliyeva Leyla Anar qızında',
    'Quliyeva Leyla Anar qızından',
    'possessive n',
  ],
  [
    'R.T.Məmmədov',
    'R.T.Məmmədovun',
    'R.T.Məmmədova',
    'R.T.Məmmədovu',
    'R.T.Məmmədovda',
    'R.T.Məmmədovdan',
    'initials',
  ],
  [
    'Sumqayıt şəhəri',
    'Sumqayıt şəhərinin',
    'Sumqayıt şəhərinə',
    'Sumqayıt şəhərini',
    'Sumqayıt şəhərində',
    'Sumqayıt şəhərindən',
    'place',
  ],
  [
    'Lənkəran Rayon Məhkəməsi',
    'Lənkəran Rayon Məhkəməsinin',
    'Lənkəran Rayon Məhkəməsinə',
    'Lənkəran Rayon Məhkəməsini',
    'Lənkəran Rayon Məhkəməsində',
    'Lənkəran Rayon Məhkəməsindən',
    'court',
  ],
  [
    'Dövlət Sosial Müdafiə Fondu',
    'Dövlət Sosial Müdafiə Fondunun',
    'Dövlət Sosial Müdafiə Fonduna',
    'Dövlət Sosial Müdafiə Fondunu',
    'Dövlət Sosial Müdafiə Fondunda',
    'Dövlət Sosial Müdafiə Fondundan',
    'body',
  ],
  ['MMC', 'MMC-nin', 'MMC-yə', 'MMC-ni', 'MMC-də', 'MMC-dən', 'spoken em-em-ce'],
  ['ASC', 'ASC-nin', 'ASC-yə', 'ASC-ni', 'ASC-də', 'ASC-dən', 'spoken a-es-ce'],
  [
    '“Staj sənədləri Qaydaları”',
    '“Staj sənədləri Qaydaları”nın',
    '“Staj sənədləri Qaydaları”na',
    '“Staj sənədləri Qaydaları”nı',
    '“Staj sənədləri Qaydaları”nda',
    '“Staj sənədləri Qaydaları”ndan',
    'ending after the quotation mark',
  ],
  ['manat', 'manatın', 'manata', 'manatı', 'manatda', 'manatdan', 'common noun'],
];
const CASES: readonly GrammarCase[] = ['gen', 'dat', 'acc', 'loc', 'abl'];
const VECTORS = ROWS.flatMap(([text, ...rest]) =>
  CASES.map((grammarCase, i) => [text, grammarCase, rest[i] ?? '', rest[5] ?? ''] as const),
);

const ORDINALS: readonly (readonly [number: string, ending: string])[] = [
  ['1', 'ci'],
  ['3', 'cü'],
  ['6', 'cı'],
  ['9', 'cu'],
  ['10', 'cu'],
  ['40', 'cı'],
  ['60', 'cı'],
  ['80', 'ci'],
  ['100', 'cü'],
  ['300', 'cü'],
  ['1000', 'ci'],
  ['2024', 'cü'],
  ['2026', 'cı'],
  ['177.2.3', 'cü'],
  ['739.1', 'ci'],
];

describe('inflection of names', () => {
  it('has at least sixty forms', () => expect(VECTORS.length).toBeGreaterThanOrEqual(60));
  it.each(VECTORS)('%s %s → %s (%s)', (text, grammarCase, form) => {
    expect(inflect(text, grammarCase)).toBe(form);
  });
  it('leaves the nominative alone', () => expect(inflect('Məmmədova', 'nom')).toBe('Məmmədova'));
  it('does not take a Russian patronymic for a possessive', () => {
    expect(inflect('Kovalyov Sergey Petroviç', 'gen', false)).toBe('Kovalyov Sergey Petroviçin');
  });
  it.each(ORDINALS)('%s-%s', (number, ending) => expect(ordinalEnding(number)).toBe(ending));
});
