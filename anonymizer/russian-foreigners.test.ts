import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  const { text: output } = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'names');
  return output.blocks.map((block) => block.text).join('\n');
}

type Row = readonly [why: string, text: string, output: string];

/** Foreigners in Russian acts. */
const ROWS: readonly Row[] = [
  [
    'behind the State',
    'Гражданин Индии Раджеш Кумар Сингх не явился.',
    'Гражданин Индии Şəxs1 не явился.',
  ],
  [
    'a State of two words',
    'Уведомлён гражданин Российской Федерации Ким Чен Ир.',
    'Уведомлён гражданин Российской Федерации Şəxs1',
  ],
  ['two unknown words', 'Чжан Вэй подписал договор.', 'Şəxs1 подписал договор.'],
  ['a particle', 'Курт фон Штраус уехал.', 'Şəxs1 уехал.'],
  [
    'no name',
    'Гражданин Азербайджанской Республики обязан.',
    'Гражданин Азербайджанской Республики обязан.',
  ],
  [
    'where somebody lives',
    'Гражданин Грузии, проживающий там, не явился.',
    'Гражданин Грузии, проживающий там, не явился.',
  ],
];

describe('foreigners in Russian', () => {
  it.each(ROWS)('%s', (_, text, output) => {
    expect(outputOf(text)).toBe(output);
  });
});
