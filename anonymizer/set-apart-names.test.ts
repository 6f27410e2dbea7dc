import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  const { text: output } = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'names');
  return output.blocks.map((block) => block.text).join('\n');
}

type Row = readonly [why: string, text: string, output: string];

/** Names whose parts a form, a register or a title sets apart. */
const ROWS: readonly Row[] = [
  [
    'fields in one line',
    'Soyadı: Quballı Adı: Elmar Atasının adı: Tərhan.',
    'Soyadı: Şəxs1 Adı: Şəxs1 Atasının adı: Şəxs1.',
  ],
  [
    'fields without a sign',
    'Soyadı Zağıyev, adı Elmar, ata adı Tərhan.',
    'Soyadı Şəxs1, adı Şəxs1, ata adı Şəxs1.',
  ],
  ['a surname that is a town', 'Soyadı – Kəngərli; adı – Elmar.', 'Soyadı – Şəxs1; adı – Şəxs1.'],
  [
    'in Russian',
    'Фамилия: Гаралы Имя: Нигяр Отчество: Тофиг кызы.',
    'Фамилия: Şəxs1 Имя: Şəxs1 Отчество: Şəxs1.',
  ],
  [
    'an entry of a register',
    'Şəki, siyahı;\nKəngərli, Elmar Tərhan oğlu.',
    'Şəki, siyahı;\nŞəxs1.',
  ],
  ['a title behind a surname', 'Kəngərli bəy dedi.', 'Şəxs1 bəy dedi.'],
  ['the same of a town', 'Kəngərli xanım gəldi.', 'Şəxs1 xanım gəldi.'],
  ['an adjective', 'Hörmətli xanım dedi.', 'Hörmətli xanım dedi.'],
  ['a given name of Turks', 'Ali Demir Türkiyə vətəndaşıdır.', 'Şəxs1 Türkiyə vətəndaşıdır.'],
  ['initials with a hyphen', 'S.-Ə. Qaralı gəldi.', 'Şəxs1 gəldi.'],
  ['the same with one point', 'Sonra S-Ə. Zağıyev gəldi.', 'Sonra Şəxs1 gəldi.'],
  ['the same behind', 'Sonra Zağıyev S.-Ə. gəldi.', 'Sonra Şəxs1 gəldi.'],
  ['a surname of a town in capitals', 'ŞƏKİLİ Z.İ. gəldi.', 'Şəxs1 gəldi.'],
  ['a surname made of a town', 'Bələdçi Mahnaz Təbrizi gəldi.', 'Bələdçi Şəxs1 gəldi.'],
];

describe('names set apart', () => {
  it.each(ROWS)('%s', (_, text, output) => {
    expect(outputOf(text)).toBe(output);
  });
});
