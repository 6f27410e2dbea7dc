import { describe, expect, it } from 'vitest';
import { findIdentifiers } from './identifiers.ts';

/** Text with the identifier in ⟦⟧, its class, why. Numbers and names are invented. */
const FOUND: readonly (readonly [string, string, string])[] = [
  ['Hesab ⟦AZ21 NABZ 0000 0000 1370 1000 1944⟧ açılıb.', 'account', 'IBAN in fours'],
  ['Hesab ⟦AZ\n21 NABZ 0000 0000 1370 1000 1944⟧ açılıb.', 'account', 'line end after AZ'],
  ['Pul ⟦NABZAZ2X⟧ koduna köçürülüb.', 'account', 'BIC'],
  ['Kart ⟦4169 7300\n0000 0003⟧ bağlanıb.', 'card', 'line end inside a card number'],
  ['Pul ⟦4169 **** **** 6838⟧ kartından gedib.', 'card', 'masked card'],
  ['Pul ⟦4169 73** **** 6838⟧ kartından gedib.', 'card', 'six digits shown'],
  ['Pul ⟦**** 6838⟧ nömrəli karta gedib.', 'card', 'last digits only'],
  ['Pul ⟦4169730000000004⟧ kartına gedib.', 'card', 'check digit fails, word behind'],
  ['VÖEN ⟦1234567890⟧ göstərilib.', 'voen', 'check digit fails, word before'],
  ['VÖEN ⟦12345 67092⟧ göstərilib.', 'voen', 'in two halves'],
  ['FİN: ⟦7KQ2M9X⟧ göstərilib.', 'fin', 'plain'],
  ['FİN ⟦KQWZMBX⟧ göstərilib.', 'fin', 'letters only'],
  ['FİN kodu ⟦7KQ 2M9X⟧ göstərilib.', 'fin', 'split by a line end'],
  ['FİN ⟦7КQ2М9Х⟧ göstərilib.', 'fin', 'Cyrillic look-alikes'],
  ['fin ⟦7kq2m9x⟧ göstərilib.', 'fin', 'typed small'],
  ['FİN ⟦7KQ2M9X4⟧ göstərilib.', 'fin', 'check sign of the machine zone'],
  ['Zəng ⟦(050) 123-45-67⟧ nömrəsinə gedib.', 'phone', 'brackets'],
  ['Zəng ⟦+994501234567⟧ nömrəsinə gedib.', 'phone', 'no separator'],
  ['Telefonu ⟦O5O-123-45-67⟧ olub.', 'phone', 'letter O for zero'],
  ['Tel.: ⟦498-12-34⟧', 'phone', 'town number without code'],
  ['Telefonu: ⟦sıfır əlli, yüz iyirmi üç, qırx beş⟧.', 'phone', 'in words'],
  ['Телефон ⟦8 (965) 862-12-08⟧.', 'phone', 'Russian'],
  ['Vəsiqə ⟦AZE 1234 5678⟧ verilib.', 'document', 'card number in fours'],
  ['Vəsiqə seriya ⟦AZE № 12345678⟧ verilib.', 'document', 'with series and sign'],
  ['Onda ⟦AA1234567⟧ var.', 'document', 'new card, no word'],
  ['Pasport ⟦C 01 234 567⟧ verilib.', 'document', 'passport with spaces'],
  ['Pasportu ⟦97AB11663⟧ olub.', 'document', 'foreign passport'],
  ['⟦97AB11663⟧ nömrəli pasportu olub.', 'document', 'foreign passport, word behind'],
  ['Паспорт ⟦63 34 № 959196⟧ выдан.', 'document', 'Russian passport'],
  ['Sənəd ⟦DYİ 123456⟧ verilib.', 'document', 'residence permit'],
  ['Sənəd ⟦MYİ № 1234567⟧ verilib.', 'document', 'temporary permit'],
  ['⟦AB 123456⟧ nömrəli sürücülük vəsiqəsi alınıb.', 'document', 'driving licence'],
  ['Hərbi bileti (⟦HZ № 7527567⟧) var.', 'document', 'military booklet'],
  ['Hərbi bileti (⟦HЗ № 7527567⟧) var.', 'document', 'H and Cyrillic З'],
  ['Doğum (⟦DN-I № 391577⟧) qeydə alınıb.', 'document', 'birth certificate'],
  ['Ölüm (⟦AZ-İ № 509542⟧) qeydə alınıb.', 'document', 'death certificate'],
  ['Nikah (⟦NG № 170830⟧) bağlanıb.', 'document', 'marriage certificate'],
  ['Əmək kitabçası (⟦ИТ-İ № 1234567⟧) var.', 'document', 'labour book, Cyrillic series'],
  ['⟦246⟧ akt qeydi ilə nikah bağlanıb.', 'document', 'entry of a register office'],
  ['Sosial sığorta nömrəsi (⟦1177136562896⟧) var.', 'document', 'SSN'],
  ['Tibbi kartın nömrəsi ⟦TK-797654⟧ olub.', 'document', 'medical card'],
  ['⟦NKA 6945331247⟧ nömrəli nəzarət-kassa aparatı var.', 'document', 'cash register'],
  ['Ban nömrəsi ⟦WDB6206442A300871⟧ olub.', 'plate', 'VIN'],
  ['⟦10-AB-123⟧ nişanlı avtomobil', 'plate', 'plate'],
  ['⟦10 AB 123⟧ nişanlı avtomobil', 'plate', 'plate with spaces'],
  ['⟦10АВ123⟧ nişanlı avtomobil', 'plate', 'no dash, Cyrillic'],
  ['IMEI ⟦356938035643809⟧ olub.', 'network', 'IMEI'],
  ['Cihaz ⟦00:1A:2B:3C:4D:5E⟧ olub.', 'network', 'MAC'],
  ['⟦5.191.133.65⟧ IP ünvanı', 'network', 'IP'],
  ['Səhifə ⟦facebook.com/magaza.9273⟧ olub.', 'network', 'profile'],
  ['Poçt ⟦serxan.q@example.az⟧ olub.', 'email', 'e-mail'],
  ['⟦RX № 0262021⟧ göstərilib.', 'property', 'register extract'],
  ['Sahə (çıxarış ⟦757172363677⟧) satılıb.', 'property', 'register number'],
  ['⟦AK130/2012⟧ saylı kredit müqaviləsi', 'contract', 'loan contract'],
  ['⟦AK727/ 2024⟧ nömrəli müqavilə', 'contract', 'line end in a contract number'],
  ['Bankın ⟦13-1/2-H-2422/1-42/2024⟧ nömrəli məktubu', 'contract', 'letter of a bank'],
];

describe('identifiers', () => {
  it.each(FOUND)('%s → %s (%s)', (marked, cls) => {
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    const hits = findIdentifiers(marked.replace(/[⟦⟧]/g, ''));
    const whole = hits.filter((hit) => hit.start <= start && hit.end >= end);
    expect(whole.map((hit) => hit.cls as string)).toContain(cls);
  });

  it.each([
    ['781-IQ', 'number of a law'],
    ['126.1-ci maddə', 'article'],
    ['23001000-23598 təsnifatı', 'classifier of expenditure'],
    ['505 000 000 manat', 'sum in groups'],
    ['Standart AZS 615-2011 qüvvədədir.', 'standard'],
    ['AZN 1234,56 ödənilib.', 'sum with its currency before it'],
    ['143 nömrəli əmrlə onun əmək müqaviləsi ləğv edilib.', 'order, not the contract behind it'],
    ['KMQ1182', 'footnote of a code'],
    ['FİZİKİ ŞƏXSLƏR TƏRƏFİNDƏN MALLARIN GÖTÜRÜLMƏSİ', 'FİN inside a word in capitals'],
    ['Məktub info@courts.gov.az ünvanına gedib.', 'mailbox of the courts'],
    ['Elan www.e-qanun.az saytındadır.', 'site of the state'],
    ['Bakı Apellyasiya Məhkəməsi, tel.: (012) 498-12-34', 'telephone of a court'],
    ['2015-2018 sertifikatı', 'years'],
    ['İdarənin 6-2/4951-M/2024 nömrəli məktubu', 'letter of a state body'],
  ])('leaves %s (%s)', (text) => {
    expect(findIdentifiers(text)).toEqual([]);
  });

  it("does not take a party's telephone for a court's", () => {
    const text = 'Məhkəmə müəyyən etdi ki, cavabdehin telefonu (012) 498-12-34 olub.';
    expect(findIdentifiers(text).map(({ cls }) => cls)).toContain('phone');
    expect(findIdentifiers('O, məhkəməyə serxan.q@example.az ünvanından yazıb.')).not.toEqual([]);
  });

  it('finds a number again where no word tells what it is', () => {
    const text = 'Vəsiqənin nömrəsi 61273849 olub. Sonra 61273849 yenə yazılıb.';
    const starts = findIdentifiers(text).map(({ start }) => start);
    expect(starts).toContain(text.lastIndexOf('61273849'));
  });
});
