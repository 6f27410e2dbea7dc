import { describe, expect, it } from 'vitest';
import type { CaseRecord, PartyRole } from '#domain/person.ts';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

const party = (role: PartyRole, surname: string, given: string, patronymic: string) => ({
  role,
  fullName: { surname, given, patronymic },
});
const RECORD: CaseRecord = {
  parties: [
    party('iddiaçı', 'Vəlizadə', 'Nigar', 'Rauf qızı'),
    party('cavabdeh', 'Vəlizadə', 'Elçin', 'Tofiq oğlu'),
    party('uşaq' as PartyRole, 'Vəlizadə', 'Lalə', 'Elçin qızı'),
  ],
  judges: [],
  closedHearing: false,
};

function outputOf(text: string): string {
  return anonymize(factsOf(text), RECORD, DEFAULT_POLICY, 'other-surnames')
    .text.blocks.map((block) => block.text)
    .join('\n');
}

describe('another surname of somebody', () => {
  it.each([
    [
      'of the party whose role its sentence says, not of the child before',
      'Vəlizadə Nigar Rauf qızı gəldi.\nVəlizadə Lalə Elçin qızı üçün aliment tutulsun. İddiaçıya nikahdan əvvəlki Sadıqova soyadı qaytarılsın.',
      'İddiaçıya nikahdan əvvəlki İddiaçı1 soyadı qaytarılsın.',
    ],
    [
      'said in Russian',
      'Vəlizadə Nigar Rauf qızı gəldi.\nДопрошена Садыгова Людмила Петровна. Истцу присвоить добрачную фамилию Садыгова.',
      'Истцу присвоить добрачную фамилию İddiaçı1.',
    ],
  ])('is %s', (_why, text, expected) => {
    expect(outputOf(text)).toContain(expected);
  });

  it.each([
    [
      'with initials',
      'Qonşu Həsənli Tərlan Akif oğlu gəldi. Sənədi Həsənov T.A. imzalayıb.',
      'Qonşu Şəxs1 gəldi. Sənədi Şəxs1 imzalayıb.',
    ],
    [
      'in full',
      'Qonşu Həsənli Tərlan Akif oğlu gəldi. Sənəddə Həsənov Tərlan Akif oğlu yazılıb.',
      'Qonşu Şəxs1 gəldi. Sənəddə Şəxs1 yazılıb.',
    ],
    [
      'of another father it is somebody else',
      'Qonşu Həsənli Tərlan Akif oğlu gəldi. Sənəddə Həsənov Tərlan Murad oğlu yazılıb.',
      'Qonşu Şəxs1 gəldi. Sənəddə Şəxs2 yazılıb.',
    ],
  ])('with another suffix %s', (_why, text, expected) => {
    expect(outputOf(text)).toBe(expected);
  });
});
