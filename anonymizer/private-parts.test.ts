import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/facts-of.ts';
import { anonymize } from './anonymize.ts';
import { DEFAULT_POLICY } from './policy.ts';

function outputOf(text: string): string {
  const { text: output } = anonymize(factsOf(text), undefined, DEFAULT_POLICY, 'parts');
  return output.blocks.map((block) => block.text).join('\n');
}

/** Each row: who acts in office, and the wording nearest to it in which the bearer of the office is a private person. */
const PAIRS: readonly (readonly [why: string, kept: string, masked: string])[] = [
  [
    'who took evidence; who gave it',
    'Şahid kimi müstəntiq Tərlan Zağıyevə ifadə verib.',
    'Şahid qismində bələdiyyənin mütəxəssisi Tərlan Zağıyev dindirilib.',
  ],
  [
    'a list of witnesses; who questioned them',
    'Şahidlər dindirildikdən sonra ekspert Tərlan Zağıyev rəy verib.',
    'Şahidlər – vergi idarəsinin inspektoru Tərlan Zağıyev ifadə verdi.',
  ],
  [
    'a witness set off by a comma',
    'Şahidi Gömrük Komitəsinin inspektoru Tərlan Zağıyev saxlayıb.',
    'Şahid, Gömrük Komitəsinin inspektoru Tərlan Zağıyev bildirdi ki, bilmir.',
  ],
  [
    'who answered for a body; who sues it',
    'Vergi Xidmətinin baş məsləhətçisi Tərlan Zağıyev aktı imzalayıb.',
    'Vergi Xidmətinin baş məsləhətçisi Tərlan Zağıyev iddia qaldıraraq işə bərpasını istəyib.',
  ],
  [
    'who punished; who was punished',
    'Vergi Xidmətinin inspektoru Tərlan Zağıyev onu cərimələyib.',
    'Vergi Xidmətinin inspektoru Tərlan Zağıyev barəsində intizam icraatı başlanıb.',
  ],
  [
    'who took money for it',
    'Vergi Xidmətinin inspektoru Tərlan Zağıyev sənəd alıb.',
    'Vergi Xidmətinin inspektoru Tərlan Zağıyev rüşvət aldığına görə təqsirli bilinib.',
  ],
  [
    'who registered a marriage; who married',
    'Qeydiyyat şöbəsinin rəisi Tərlan Zağıyev nikahı qeydə alıb.',
    'Qeydiyyat şöbəsinin rəisi Tərlan Zağıyev Aysel Qaralı ilə nikaha daxil olub.',
  ],
  [
    'a relative of a party',
    'Bələdiyyənin sədri Tərlan Zağıyev iddiaçını qəbul edib.',
    'Bələdiyyənin sədri Tərlan Zağıyev iddiaçının əmisidir.',
  ],
  [
    'who keeps an archive holds no office of a case',
    'Prokurorluğun əməkdaşı Tərlan Zağıyev arayış verib.',
    'Dövlət arxivinin müdiri Tərlan Zağıyev arayış verib.',
  ],
  [
    'Russian: an expert; an expert heard as a witness',
    'Заключение дал эксперт Загиев Тарлан.',
    'В качестве свидетеля допрошен эксперт Загиев Тарлан.',
  ],
  [
    'Russian: a list of witnesses',
    'Свидетелей допросил следователь Загиев Тарлан.',
    'Свидетели – эксперт Загиев Тарлан и другие.',
  ],
];

describe('officials who are private persons of the case', () => {
  it.each(PAIRS)('%s', (_why, kept, masked) => {
    expect(outputOf(kept)).toMatch(/Zağıyev|Загиев/u);
    expect(outputOf(masked)).not.toMatch(/Zağıyev|Загиев/u);
  });
});
