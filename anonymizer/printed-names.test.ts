import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  const { text: output } = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'names');
  return output.blocks.map((block) => block.text).join('\n');
}

type Row = readonly [why: string, text: string, output: string];

/** Names in capitals as banks and shops print them, and what only looks like one. */
const ROWS: readonly Row[] = [
  ['in quotation marks', 'Göndərən “ZAGIYEV ALTAY NUSRAT” olub.', 'Göndərən “Şəxs1” olub.'],
  ['a surname in -li', 'Alan “HASHIMLI ILYAS ABDULLA” olub.', 'Alan “Şəxs1” olub.'],
  ['without them', 'Kart ZAGIYEV HIKMAT JABRAYIL adınadır.', 'Kart Şəxs1 adınadır.'],
  ['behind a colon', 'Göndərən: ZAGIYEV ANAR.', 'Göndərən: Şəxs1.'],
  ['in Russian', 'Получатель: «ZAGIYEV ELCHIN TOFIG».', 'Получатель: «Şəxs1».'],
  ['a title', 'Filmin adı “DƏMİR YOLLARI” idi.', 'Filmin adı “DƏMİR YOLLARI” idi.'],
  [
    'what is named after somebody',
    'Zərifə Əliyeva adına Mərkəzin eksperti gəldi.',
    'Zərifə Əliyeva adına Mərkəzin eksperti gəldi.',
  ],
];

describe('printed names', () => {
  it.each(ROWS)('%s', (_, text, output) => {
    expect(outputOf(text)).toBe(output);
  });
});
