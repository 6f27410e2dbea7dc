import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  return anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'seed').text.blocks[0]?.text ?? '';
}

type Row = readonly [text: string, anonymized: string];

/** A person right before a place: both are told apart. */
const BESIDE: readonly Row[] = [
  [
    'Orxan Bağırov Samur-Abşeron kanalının sahilində meyiti gizlədib.',
    'Şəxs1 Yer1-də meyiti gizlədib.',
  ],
  ['Zəhra Cəfərova Bülbülə gölünün kənarında gəzirdi.', 'Şəxs1 Yer1-də gəzirdi.'],
  ['Sahib Əzizov Tovuz rayonunda yaşayır.', 'Şəxs1 Tovuz rayonunda yaşayır.'],
  ['Aydın Cavadov Şirvan şəhərinə gedib.', 'Şəxs1 Şirvan şəhərinə gedib.'],
  ['Xəyal Mirzəyev İçərişəhərdə işləyib.', 'Şəxs1 Qəsəbə1-də işləyib.'],
  ['Rövşən Tağıyev 26 May küçəsində saxlanılıb.', 'Şəxs1 Ünvan1-də saxlanılıb.'],
  ['Nurlan Sadıqov Hövsan şossesində saxlanılıb.', 'Şəxs1 Ünvan1-də saxlanılıb.'],
  [
    'Nurlan Sadıqov Cəlilxan adına 190 nömrəli məktəbdə oxuyur.',
    'Şəxs1 Təhsil müəssisəsi1-də oxuyur.',
  ],
  [
    'Zaur Rzayev Mərkəzi Klinik Xəstəxanada tibb qardaşı işləyir.',
    'Şəxs1 Tibb müəssisəsi1-də işləyir.',
  ],
  ['Rövşən Tağıyev HİV-ə yoluxmuşdur.', 'Şəxs1 Məlumat1-dir.'],
];

/** Streets and places that bear a whole name, and names of three words, are not parted. */
const WHOLE: readonly Row[] = [
  ['O, Rəşid Behbudov küçəsi 5-də yaşayır.', 'O, Ünvan1-də yaşayır.'],
  ['Əliyev Rauf Şirvan oğlu gəldi.', 'Şəxs1 gəldi.'],
];

describe('whole names beside places', () => {
  it.each([...BESIDE, ...WHOLE])('%s', (text, anonymized) => {
    expect(outputOf(text)).toBe(anonymized);
  });
});
