import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '#domain/person.ts';
import { findLeaks } from './leak-check.ts';
import { indexRecord } from './record-index.ts';

const RECORD: CaseRecord = {
  parties: [
    {
      role: 'iddiaçı',
      fullName: { surname: 'Qəmbərov', given: 'Sərxan', patronymic: 'Tofiq oğlu' },
      fin: '7KQ2M9X',
      birthDate: '1984-03-15',
      address: 'Bakı şəhəri, Yasamal rayonu, Bülbüllər küçəsi 18, mənzil 44',
      phone: '+994 50 611 42 73',
    },
  ],
  judges: ['Dadaşzadə Elçin Murad oğlu'],
  closedHearing: false,
};
const INDEX = indexRecord(RECORD, 'leak-check');

const LABELS = new Set(['İddiaçı1', 'Şahid1', 'Şəxs1', 'Ünvan1']);

function kindsOf(output: string, surfaces: readonly string[] = []): string[] {
  return findLeaks(output, INDEX, new Set(surfaces), [], LABELS).map(({ kind }) => kind);
}

describe('the leak check', () => {
  it.each([
    ['Qəmbərovun evi satıldı.', 'record', 'surname of the record'],
    ['Ev 15.03.1984 tarixində alınıb.', 'record', 'birth date of the record'],
    ['Ev 15 mart 1984-cü ildə alınıb.', 'record', 'birth date of the record in words'],
    ['Kod 7KQ 2M9X olub.', 'record', 'number of the record with a space'],
    ['Sərxan danışdı.', 'surface', 'given name of the record alone'],
    ['Pul AZ21NABZ00000000137010001944 hesabındadır.', 'identifier', 'shape of an account'],
    ['O, Çırtqala küçəsi, ev 5-də qalır.', 'identifier', 'shape of an address'],
    ['Sonra S.Q. danışdı.', 'name', 'initials alone'],
    ['Şahid1 oğlu gəldi.', 'orphan', 'a patronymic word left over'],
    ['Pulu Şəxs1 V. qaytarmışdır.', 'orphan', 'an initial left over'],
    ['Biletdə soyad rusca «Ахундов» yazılmışdır.', 'name', 'a capital inside a sentence'],
    ['İşlədən Araz Şəxs3-dür.', 'name', 'a given name beside a label'],
    ['Sahibi Şəxs3 (Araz) demişdir.', 'name', 'a given name in brackets behind a label'],
    ['Ödəniş tapşırığı 4458 icra olunub.', 'identifier', 'a payment order without a sign'],
    ['Orada Protokol 14 yazılıb.', 'identifier', 'a paper without a sign'],
    ['Bu, 18-04-1961 nömrəli işdir.', 'identifier', 'a number that looks like a day'],
    ['Ora 08 ünvanında yerləşir.', 'identifier', 'a house before the word for address'],
    ['Pul verildi. Trovesko isə gəlmədi.', 'name', 'an unknown word that begins a sentence'],
    ['Yolda Trovesko gəlirmiş.', 'name', 'a name that no rule knows'],
    ['Qeyd BM 500 ilə təsdiqlənib.', 'name', 'letters of a series'],
    ['Qovluğa ş/h-442 tikilib.', 'identifier', 'a number that nothing explains'],
  ])('%s → %s (%s)', (output, kind) => {
    expect(kindsOf(output)).toContain(kind);
  });

  it('finds a surface and a number that were masked elsewhere in the text', () => {
    expect(kindsOf('Sonra Çərkəzov gəldi.', ['cerkezov'])).toContain('surface');
    expect(kindsOf('Sənəd 6127-3849 olub.', ['61273849'])).toContain('surface');
  });

  it('finds them in a title and in a legend as well', () => {
    expect(kindsOf('Mətn\nQəmbərovun tələbi barədə qətnamə\nİddiaçı1')).toContain('record');
  });

  it.each([
    'İddiaçı1-in evi Bakı şəhəri, Yasamal rayonu, Ünvan1 ünvanında yerləşir.',
    'Məhkəmə 2-1(121)-305/2025 nömrəli işi Mülki Məcəllənin 216-220-ci maddələri ilə həll etdi.',
    'S.S.R.İ. dövründə tikilmiş bina',
    'Bakı Apellyasiya Məhkəməsi, tel.: (012) 498-12-34',
    'Pul verildi. Telefonumla danışdım. Qayıdanda gördüm. Vicdanlılıq tələb olunur. Evimizdəki gəldi.',
    'Avtomobilin VIN kodu və ООО sənədləri yoxlanılmışdır.',
    'Дело передано в Бинагадинский район, пункт II.',
    'Bu barədə Respublikanın Prokurorluğuna, Güzəştli Peşələrin Siyahısına görə yazılmışdır.',
  ])('leaves %s', (output) => {
    expect(kindsOf(output)).toEqual([]);
  });
});
