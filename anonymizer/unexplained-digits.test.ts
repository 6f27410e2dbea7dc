import { describe, expect, it } from 'vitest';
import { foldAz } from '#domain/az-text.ts';
import { hardSpans } from './protect.ts';
import { unexplainedDigits } from './unexplained-digits.ts';
import { cover } from './view.ts';

const LABELS = new Set(['Borclu1', 'Maraqlı şəxs1', 'E-poçt1', 'Sənəd12', 'Şəxs3', 'Şəxs4']);

function doubted(text: string): string[] {
  const isHard = cover(hardSpans(text, foldAz(text)));
  return unexplainedDigits(text, isHard, LABELS).map(({ start, end }) => text.slice(start, end));
}

describe('digits that nothing explains', () => {
  it.each([
    ['Hadisə ⟦SH-22/00817⟧ kimi qeydə alınıb.', 'letters and signs'],
    ['Sıra ⟦0014⟧ idi.', 'leading zero'],
    ['İnventar işi ⟦4471⟧.', 'four digits behind a noun of somebody’s'],
    ['Kağızda (⟦3697/a3⟧) yazılıb.', 'letter and digit behind a slash'],
    ['Qovluğa ⟦ş/h-442⟧ tikilib.', 'letters before the digits'],
    ['Sahə ⟦1-5744⟧ idi.', 'no range is so long'],
    ['Yazıda ⟦118/27⟧ durur.', 'no share'],
    ['Yazıda ⟦29/ 2768⟧ nömrəli vərəq var.', 'cut behind the slash'],
    ['Sonda № ⟦118⟧ qaldı.', 'three digits with a sign'],
    ['Вход с места ⟦94.20.83.46⟧.', 'address of the net'],
    ['Карта *⟦4771⟧ найдена.', 'last digits'],
    ['Тел. дом. ⟦431-18-27⟧.', 'three groups'],
    ['Möhürü AZ-M ⟦118⟧ idi.', 'letters of a series before it'],
    ['Həkim (⟦22-Ş⟧) yazıb.', 'two digits and a letter'],
    ['Rəqəm ⟦17 0099812⟧ idi.', 'groups of no amount'],
    ['Sonra ⟦Borclu7⟧ gəldi.', 'a label that is not in the legend'],
    ['Ona ⟦k4d9⟧ deyirdilər.', 'letters and digits in turn'],
  ])('doubts %s (%s)', (marked) => {
    const wanted = /⟦(.*)⟧/u.exec(marked)?.[1];
    expect(doubted(marked.replace(/[⟦⟧]/g, ''))).toContain(wanted);
  });

  it.each([
    ['Borclu1-in ərizəsi E-poçt1 ünvanından, Sənəd12-yə görə', 'labels'],
    ['ərizəçi-Borclu1-ə və Şəxs4-ü-Şəxs3 barədə', 'labels with a word before them'],
    ['12.03.2024-cü il, saat 14:30-da, 05/2021, 2019-2024', 'days, hours and years'],
    ['1 200,50 manat, 45000 manatlıq, 5 000 (beş min) manat', 'amounts'],
    ['1200, 1300 və 1400 manat', 'amounts in a row'],
    ['borc məbləği 45600 təşkil edir', 'amount without its unit'],
    ['3400 qoyun, 1200 kisə', 'counts'],
    ['Mülki Məcəllənin 1097.2, 157-1-ci maddəsi', 'articles'],
    ['По статьям 1097 и 1108 Гражданского кодекса', 'articles in Russian'],
    ['1/2 hissə, 3/4 pay', 'shares'],
    ['i.v. 118-120, л.д. 19, 1120', 'sheets'],
    ['2(106)-1680/2016 nömrəli iş', 'case of a court'],
    ['365-IIQ nömrəli Qanun', 'law'],
    ['№ 5 məktəb, 3102 nömrəli palata', 'places in a row'],
    ['AZS 711-2014 standartı, “Kamaz 5511” markalı', 'standard and model'],
    ['temperatur +10 dərəcə, 220V, 4x4, 12-mərtəbəli, A4, 5G', 'measures and marks'],
    ['büdcə təsnifatının 142340 kodu', 'classifier'],
    ['təzyiq 120/80 mm, Euro-5 mühərrikli, 5W-40 yağı', 'pressure, norm, oil'],
    ['xx.xx.1987-xx.xx.1987', 'masked before'],
    ['Закона «О защите прав потребителей» от 19 сентября 1995 года № 1113', 'law in Russian'],
  ])('explains %s (%s)', (text) => {
    expect(doubted(text)).toEqual([]);
  });
});
